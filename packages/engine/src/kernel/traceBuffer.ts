/** Rows of a recorded replication: one per stay at a station or delay. Grows by doubling; unused unless recording. */
import type { Trace } from '../contract.ts';
import type { Tables } from '../tables.ts';

/** How a stay ended; `TRACE_OUTCOMES` names them for the world outside. */
export const OUTCOME_SERVED = 0;
export const OUTCOME_INTERRUPTED = 1;
export const OUTCOME_RENEGED = 2;
export const OUTCOME_TURNED_AWAY = 3;
export const OUTCOME_SENT_HOME = 4;
export const OUTCOME_REFUSED = 5;
export const OUTCOME_STILL_WAITING = 6;
export const OUTCOME_STILL_IN_SERVICE = 7;
const TRACE_OUTCOMES = [
  'served',
  'interrupted',
  'reneged',
  'turnedAway',
  'sentHome',
  'refused',
  'stillWaiting',
  'stillInService',
] as const;

export interface TraceBuffer {
  rows: number;
  patient: Float64Array;
  class: Int32Array;
  node: Int32Array;
  joined: Float64Array;
  started: Float64Array;
  ended: Float64Array;
  unit: Int32Array;
  outcome: Uint8Array;
}

export function createTraceBuffer(): TraceBuffer {
  return allocate(0);
}

function allocate(capacity: number): TraceBuffer {
  return {
    rows: 0,
    patient: new Float64Array(capacity),
    class: new Int32Array(capacity),
    node: new Int32Array(capacity),
    joined: new Float64Array(capacity),
    started: new Float64Array(capacity),
    ended: new Float64Array(capacity),
    unit: new Int32Array(capacity),
    outcome: new Uint8Array(capacity),
  };
}

/** Adds a row. Times in ticks; `started` −1 for a stay without service. */
export function record(
  trace: TraceBuffer,
  patient: number,
  patientClass: number,
  node: number,
  joined: number,
  started: number,
  ended: number,
  unit: number,
  outcome: number,
): void {
  const row = trace.rows;
  if (row === trace.patient.length) {
    const larger = allocate(Math.max(256, row * 2));
    larger.patient.set(trace.patient);
    larger.class.set(trace.class);
    larger.node.set(trace.node);
    larger.joined.set(trace.joined);
    larger.started.set(trace.started);
    larger.ended.set(trace.ended);
    larger.unit.set(trace.unit);
    larger.outcome.set(trace.outcome);
    Object.assign(trace, larger);
  }
  trace.patient[row] = patient;
  trace.class[row] = patientClass;
  trace.node[row] = node;
  trace.joined[row] = joined;
  trace.started[row] = started;
  trace.ended[row] = ended;
  trace.unit[row] = unit;
  trace.outcome[row] = outcome;
  trace.rows = row + 1;
}

/** A copy of the rows, with the names that the numbers stand for. */
export function traceOf(trace: TraceBuffer, t: Tables): Trace {
  const { rows } = trace;
  return {
    rows,
    patient: trace.patient.slice(0, rows),
    class: trace.class.slice(0, rows),
    node: trace.node.slice(0, rows),
    joined: trace.joined.slice(0, rows),
    started: trace.started.slice(0, rows),
    ended: trace.ended.slice(0, rows),
    unit: trace.unit.slice(0, rows),
    outcome: trace.outcome.slice(0, rows),
    nodes: t.nodeIds,
    units: t.unitIds,
    outcomes: TRACE_OUTCOMES,
  };
}
