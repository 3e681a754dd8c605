/** Laws over the trace alone: order in time, order in line, nobody in two places, nobody gone twice. */
import type { Trace } from '../contract.ts';
import { FIFO, LIFO, PRIORITY, type Tables } from '../tables.ts';
import type { Faults } from './lawsFaults.ts';
import type { ModelShape } from './lawsShape.ts';

const GONE = new Set(['reneged', 'turnedAway', 'sentHome', 'refused']);

export function checkTrace(trace: Trace, t: Tables, shape: ModelShape, faults: Faults): void {
  checkTimes(trace, faults);
  checkPatients(trace, shape, faults);
  for (let station = 0; station < t.stations; station++) {
    if (shape.inOrder[station]) checkOrder(trace, t, station, shape, faults);
  }
  if (!shape.listPriorities) checkSharedUnits(trace, t, shape, faults);
}

function checkTimes(trace: Trace, faults: Faults): void {
  let clock = 0;
  for (let i = 0; i < trace.rows; i++) {
    const joined = trace.joined[i] as number;
    const started = trace.started[i] as number;
    const ended = trace.ended[i] as number;
    const row = () => `row ${i}: joined ${joined}, started ${started}, ended ${ended}`;
    faults.check(started < 0 || started >= joined, 'no negative wait', row);
    faults.check(ended >= (started < 0 ? joined : started), 'no stay ends before it begins', row);
    faults.check(ended >= clock, 'rows in order of time', row);
    clock = ended;
  }
}

/** One patient after the other: at one place at a time, and nothing after having left. */
function checkPatients(trace: Trace, shape: ModelShape, faults: Faults): void {
  if (shape.hasForks) return;
  const until = new Map<number, number>();
  const gone = new Set<number>();
  for (let i = 0; i < trace.rows; i++) {
    const patient = trace.patient[i] as number;
    const outcome = trace.outcomes[trace.outcome[i] as number] as string;
    const row = () => `patient ${patient}, row ${i} (${outcome}) joined ${trace.joined[i]}`;
    faults.check(
      (trace.joined[i] as number) >= (until.get(patient) ?? 0),
      'nobody is at two stations at once',
      row,
    );
    until.set(patient, trace.ended[i] as number);
    faults.check(!gone.has(patient), 'nobody leaves twice', row);
    if (GONE.has(outcome)) gone.add(patient);
  }
}

interface Stay {
  readonly level: number;
  readonly joined: number;
  readonly started: number;
}

/** A unit that several stations want goes to the lower rank, of equal ranks to the more urgent, then to the longest wait. */
function checkSharedUnits(trace: Trace, t: Tables, shape: ModelShape, faults: Faults): void {
  const stays: (Stay & { station: number; pool: number; rank: number })[] = [];
  for (let i = 0; i < trace.rows; i++) {
    const station = t.nodeStation[trace.node[i] as number] as number;
    const pool = station < 0 ? -1 : (shape.onePool[station] as number);
    if (pool < 0 || (trace.started[i] as number) < 0) continue;
    stays.push({
      station,
      pool,
      rank: t.stageRank[t.stationStageFrom[station] as number] as number,
      level: t.classPriority[trace.class[i] as number] as number,
      joined: trace.joined[i] as number,
      started: trace.started[i] as number,
    });
  }
  for (const a of stays) {
    for (const b of stays) {
      if (a.pool !== b.pool || a.station === b.station) continue;
      if (b.joined >= a.started || b.started <= a.started) continue;
      // Only the first in its own line is compared: before b there may be others, but none that is served later than b.
      const isFirst = !stays.some((c) => c.station === b.station && c.started > a.started && isAhead(c, b));
      if (!isFirst) continue;
      const before = a.rank - b.rank || a.level - b.level || a.joined - b.joined;
      const where = () => `${JSON.stringify(a)} was called before ${JSON.stringify(b)}`;
      faults.check(before <= 0, 'shared units go by rank, urgency and wait', where);
    }
  }
}

/** Whether a patient of the same line is called before another: it came earlier, or is more urgent. */
function isAhead(c: Stay, b: Stay): boolean {
  return c !== b && (c.joined < b.joined || c.level < b.level);
}

/** The line of a station with one stage is called in the order that its discipline says. */
function checkOrder(trace: Trace, t: Tables, station: number, shape: ModelShape, faults: Faults): void {
  const node = t.stationNode[station] as number;
  const discipline = t.stageDiscipline[t.stationStageFrom[station] as number] as number;
  const stays: Stay[] = [];
  for (let i = 0; i < trace.rows; i++) {
    if (trace.node[i] !== node || (trace.started[i] as number) < 0) continue;
    const level = discipline === PRIORITY ? (t.classPriority[trace.class[i] as number] as number) : 0;
    stays.push({ level, joined: trace.joined[i] as number, started: trace.started[i] as number });
  }
  for (const a of stays) {
    for (const b of stays) {
      const where = () =>
        `${t.layout.stations[station]}: ${JSON.stringify(a)} was called before ${JSON.stringify(b)}`;
      // b stood in line when a was called, and was left standing.
      if (b.joined >= a.started || b.started <= a.started) continue;
      if (discipline === LIFO) {
        faults.check(a.joined >= b.joined, 'last come, first served', where);
      } else if (discipline === FIFO || discipline === PRIORITY) {
        if (a.level === b.level)
          faults.check(a.joined <= b.joined, 'first come, first served within a priority', where);
        else if (discipline === PRIORITY && !shape.listPriorities)
          faults.check(a.level < b.level, 'more urgent patients first', where);
      }
    }
  }
}
