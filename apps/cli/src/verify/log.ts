/**
 * A recorded replication in the case's own terms: records (a wait and what came of it), visits (all records of one
 * stay at a station) and journeys (all visits of a patient). Everything is computed from this, so that no number rests
 * on the engine's own sums. Times in ticks.
 */
import type { Trace } from '@simalur/engine';
import type { Model } from './model.ts';

/** Outcomes of the trace, in its order; then two of our own. */
export const SERVED = 0;
const INTERRUPTED = 1;
export const RENEGED = 2;
export const TURNED_AWAY = 3;
export const SENT_HOME = 4;
export const BALKED = 8;
export const LOST = 9;

/** Growable columns are sized once: a replication has at most as many visits as records. */
export interface Log {
  readonly model: Model;
  readonly stations: readonly string[];
  readonly classes: readonly string[];
  /** Statistics cover [from, to). */
  readonly from: number;
  readonly to: number;
  /** When the record ends. */
  readonly end: number;
  /** Ticks per unit of time of the case. */
  readonly tick: number;
  readonly records: Records;
  readonly visits: Visits;
  readonly journeys: Journeys;
  /** Records of somebody who plays a server's absence: [start, end] in service. */
  readonly absences: readonly (readonly [number, number])[];
  readonly nodeIds: readonly string[];
  readonly unitIds: readonly string[];
  /** Busy time of each pool by the engine's own sums, in ticks; only where it was asked for. */
  readonly poolBusy?: ReadonlyMap<string, number>;
  /** Results that several quantities share. */
  readonly memo: Map<string, unknown>;
}

interface Records {
  count: number;
  readonly station: Int16Array;
  readonly class: Int16Array;
  readonly joined: Float64Array;
  /** −1: not served. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Index in the trace's units, −1 without. */
  readonly unit: Int32Array;
  readonly node: Int32Array;
}

interface Visits {
  count: number;
  readonly station: Int16Array;
  readonly class: Int16Array;
  readonly joined: Float64Array;
  /** Takes a room (where one comes first), −1 never. */
  readonly room: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** `end`, or later where the next station was full. */
  readonly leave: Float64Array;
  readonly waited: Float64Array;
  readonly outcome: Uint8Array;
  readonly journey: Int32Array;
  /** First unit that served, −1 without. */
  readonly unit: Int32Array;
}

interface Journeys {
  count: number;
  readonly patient: Int32Array;
  readonly class: Int16Array;
  readonly projectClass: Int16Array;
  readonly arrival: Float64Array;
  readonly leave: Float64Array;
  readonly waited: Float64Array;
  readonly firstStart: Float64Array;
  readonly outcome: Uint8Array;
}

interface NodeTable {
  readonly station: Int16Array;
  /** 0 station, 1 lost, 2 balked, 3 own. */
  readonly role: Uint8Array;
  readonly roomFirst: Uint8Array;
}

const ROLES = { station: 0, lost: 1, balked: 2, own: 3 } as const;

function nodeTable(trace: Trace, model: Model, stations: string[]): NodeTable {
  const n = trace.nodes.length;
  const table = {
    station: new Int16Array(n).fill(-1),
    role: new Uint8Array(n),
    roomFirst: new Uint8Array(n),
  };
  trace.nodes.forEach((id, i) => {
    const place = model.places.get(id);
    table.role[i] = place ? ROLES[place.role] : ROLES.own;
    if (place?.role !== 'station') return;
    let station = stations.indexOf(place.station);
    if (station < 0) station = stations.push(place.station) - 1;
    table.station[i] = station;
    table.roomFirst[i] = place.roomFirst ? 1 : 0;
  });
  return table;
}

/** Reads a trace. `from`, `to`: statistics window in ticks; `end`: when the record ends. */
export function readLog(
  trace: Trace,
  classIds: readonly string[],
  model: Model,
  from: number,
  to: number,
  end: number,
): Log {
  const stations: string[] = [];
  const nodes = nodeTable(trace, model, stations);
  const classes = [...new Set(model.classes.values())];
  const classOf = Int16Array.from(classIds, (id) => classes.indexOf(model.classes.get(id) ?? ''));
  const reader = new Reader(trace, nodes, classOf);
  reader.read();
  return {
    model,
    stations,
    classes,
    from,
    to,
    end,
    tick: 60_000 * model.scale,
    records: reader.records,
    visits: reader.visits,
    journeys: reader.journeys,
    absences: reader.absences,
    nodeIds: trace.nodes,
    unitIds: trace.units,
    memo: new Map(),
  };
}

class Reader {
  readonly records: Records;
  readonly visits: Visits;
  readonly journeys: Journeys;
  readonly absences: [number, number][] = [];
  /** Patient → its last visit and journey, −1: none (any more). */
  private readonly lastVisit: Int32Array;
  private readonly lastJourney: Int32Array;
  /** Interrupted visits that go on later, by patient and node. */
  private readonly open = new Map<number, number>();

  constructor(
    private readonly trace: Trace,
    private readonly nodes: NodeTable,
    private readonly classOf: Int16Array,
  ) {
    const n = trace.rows;
    let patients = 0;
    for (let i = 0; i < n; i++)
      if ((trace.patient[i] ?? 0) >= patients) patients = (trace.patient[i] ?? 0) + 1;
    const f = () => new Float64Array(n);
    const s = () => new Int16Array(n);
    const i32 = () => new Int32Array(n);
    this.records = {
      count: 0,
      station: s(),
      class: s(),
      joined: f(),
      start: f(),
      end: f(),
      unit: i32(),
      node: i32(),
    };
    this.visits = {
      count: 0,
      station: s(),
      class: s(),
      joined: f(),
      room: f(),
      start: f(),
      end: f(),
      leave: f(),
      waited: f(),
      outcome: new Uint8Array(n),
      journey: i32(),
      unit: i32(),
    };
    this.journeys = {
      count: 0,
      patient: i32(),
      class: s(),
      projectClass: s(),
      arrival: f(),
      leave: f(),
      waited: f(),
      firstStart: f(),
      outcome: new Uint8Array(n),
    };
    this.lastVisit = new Int32Array(patients).fill(-1);
    this.lastJourney = new Int32Array(patients).fill(-1);
  }

  read(): void {
    for (let row = 0; row < this.trace.rows; row++) this.row(row);
  }

  private row(row: number): void {
    const { trace, nodes, visits: v, records: r } = this;
    const node = trace.node[row] as number;
    const patient = trace.patient[row] as number;
    const k = this.classOf[trace.class[row] as number] as number;
    const start = trace.started[row] as number;
    const end = trace.ended[row] as number;
    if (k < 0) {
      if (start >= 0 && nodes.role[node] !== ROLES.own) this.absences.push([start, end]);
      return;
    }
    const role = nodes.role[node] as number;
    if (role === ROLES.own) {
      this.lastVisit[patient] = -1;
      this.lastJourney[patient] = -1;
      return;
    }
    const joined = trace.joined[row] as number;
    const outcome = trace.outcome[row] as number;
    if (role !== ROLES.station) {
      const journey = this.journey(row, patient, k, joined, end);
      this.journeys.outcome[journey] = role === ROLES.lost ? LOST : BALKED;
      return;
    }
    // A service that was stopped as soon as it began never took place.
    const isNothing = outcome === INTERRUPTED && start === end;
    const station = nodes.station[node] as number;
    const at = r.count++;
    r.station[at] = station;
    r.class[at] = k;
    r.joined[at] = joined;
    r.start[at] = isNothing ? -1 : start;
    r.end[at] = end;
    r.unit[at] = trace.unit[row] as number;
    r.node[at] = node;
    const last = this.lastVisit[patient] as number;
    const before = this.open.get(patient * 512 + node) ?? this.afterRoom(last, station, node, joined);
    if (before >= 0) {
      this.goOn(
        before,
        patient,
        node,
        joined,
        isNothing ? -1 : start,
        end,
        outcome,
        trace.unit[row] as number,
      );
      return;
    }
    if (last >= 0 && v.outcome[last] === SERVED && joined > (v.leave[last] as number)) v.leave[last] = joined;
    const journey = this.journey(row, patient, k, joined, end);
    const visit = v.count++;
    v.station[visit] = station;
    v.class[visit] = k;
    v.joined[visit] = joined;
    v.room[visit] = nodes.roomFirst[node] === 1 ? start : -1;
    v.start[visit] = nodes.roomFirst[node] === 1 || isNothing ? -1 : start;
    v.end[visit] = end;
    v.leave[visit] = end;
    v.outcome[visit] = outcome;
    v.journey[visit] = journey;
    v.unit[visit] = trace.unit[row] as number;
    this.addWait(visit, journey, joined, start, end);
    this.lastVisit[patient] = visit;
    if (outcome === INTERRUPTED) this.open.set(patient * 512 + node, visit);
    this.finish(journey, visit, end, outcome);
  }

  /** The stay of which the room has just been recorded; −1: none. */
  private afterRoom(last: number, station: number, node: number, joined: number): number {
    const v = this.visits;
    const isRoom =
      last >= 0 &&
      this.nodes.roomFirst[node] === 1 &&
      v.station[last] === station &&
      v.start[last] === -1 &&
      v.outcome[last] === SERVED &&
      v.end[last] === joined;
    return isRoom ? last : -1;
  }

  private goOn(
    visit: number,
    patient: number,
    node: number,
    joined: number,
    start: number,
    end: number,
    outcome: number,
    unit: number,
  ): void {
    const v = this.visits;
    const journey = v.journey[visit] as number;
    if (v.start[visit] === -1 && start >= 0) {
      v.start[visit] = start;
      v.unit[visit] = unit;
    }
    v.end[visit] = end;
    v.leave[visit] = end;
    v.outcome[visit] = outcome;
    this.addWait(visit, journey, joined, start, end);
    if (outcome !== INTERRUPTED) this.open.delete(patient * 512 + node);
    this.lastVisit[patient] = visit;
    this.finish(journey, visit, end, outcome);
  }

  private addWait(visit: number, journey: number, joined: number, start: number, end: number): void {
    const waited = (start >= 0 ? start : end) - joined;
    const { visits: v, journeys: j } = this;
    v.waited[visit] = (v.waited[visit] as number) + waited;
    j.waited[journey] = (j.waited[journey] as number) + waited;
  }

  private finish(journey: number, visit: number, end: number, outcome: number): void {
    const { visits: v, journeys: j } = this;
    if (end >= (j.leave[journey] as number)) {
      j.leave[journey] = end;
      j.outcome[journey] = outcome;
    }
    const start = v.start[visit] as number;
    const first = j.firstStart[journey] as number;
    if (start >= 0 && (first < 0 || start < first)) j.firstStart[journey] = start;
  }

  private journey(row: number, patient: number, k: number, joined: number, end: number): number {
    const j = this.journeys;
    const known = this.lastJourney[patient] as number;
    if (known >= 0) {
      if (joined < (j.arrival[known] as number)) j.arrival[known] = joined;
      return known;
    }
    const journey = j.count++;
    this.lastJourney[patient] = journey;
    j.patient[journey] = patient;
    j.class[journey] = k;
    j.projectClass[journey] = this.trace.class[row] as number;
    j.arrival[journey] = joined;
    j.leave[journey] = end;
    j.firstStart[journey] = -1;
    return journey;
  }
}
