/** One recorded run of a case with listed patients: who was where, by the case's own ids. Times in the case's unit. */
import { compile, createSimulator } from '@simalur/engine';
import { type Log, readLog } from './log.ts';
import type { Model } from './model.ts';
import { NotExpressible } from './problems.ts';

export interface Stop {
  readonly station: string;
  readonly joined: number;
  /** Service, without interruptions; empty: was not served. */
  readonly segments: readonly (readonly [number, number])[];
  readonly end: number;
  /** Later than `end` where the next station was full. */
  readonly leave: number;
  /** When a room was taken, where one comes first. */
  readonly room: number | undefined;
  readonly outcome: string;
  readonly server: { readonly number: number; readonly pool: string } | undefined;
}

export interface TracedRun {
  readonly log: Log;
  /** Patients of the case in the order of arrival; those who were refused at the door have no stops. */
  readonly patients: ReadonlyMap<string, readonly Stop[]>;
  /** Minutes that each pool was held, by the engine's own sums. */
  readonly poolBusy: ReadonlyMap<string, number>;
}

interface Draft {
  station: string;
  node: number;
  joined: number;
  segments: [number, number][];
  end: number;
  leave: number;
  room: number | undefined;
  outcome: string;
  server: Stop['server'];
}

const MINUTE = 60_000;

export function traceOnce(model: Model): TracedRun {
  const { run, scale } = model;
  const until = run.kind === 'terminating' ? run.until : undefined;
  const project =
    until === undefined
      ? model.project
      : { ...model.project, settings: { ...model.project.settings, horizon: until * scale } };
  const compiled = compile(project, 's');
  if (!compiled.ok) throw new NotExpressible(`${compiled.findings[0]?.code ?? 'compile'} (compiler)`);
  const simulator = createSimulator(compiled.program);
  const options = { seed: 1, replication: 0 };
  const trace = simulator.trace(options);
  const end = until === undefined ? Number.MAX_SAFE_INTEGER : until * scale * MINUTE;
  const log = readLog(trace, simulator.layout.classes, model, 0, end, end);
  const row = new Float64Array(simulator.layout.width);
  simulator.run(options, row, 0);
  const { layout } = simulator;
  const poolBusy = new Map(
    layout.pools.map((id, p) => {
      const pool = project.clinic.roster.pools.find((x) => x.id === id);
      return [typeof pool?.name === 'string' ? pool.name : id, (row[layout.poolAt + p] ?? 0) / log.tick];
    }),
  );
  const drafts = new Map<string, Draft[]>(model.listed.filter((id) => id !== '').map((id) => [id, []]));
  for (let i = 0; i < trace.rows; i++) {
    const id = model.listed[trace.patient[i] as number] ?? '';
    const place = model.places.get(trace.nodes[trace.node[i] as number] ?? '');
    const stops = drafts.get(id);
    if (!stops || place?.role !== 'station') continue;
    addRow(stops, {
      station: place.station,
      roomFirst: place.roomFirst,
      node: trace.node[i] as number,
      joined: (trace.joined[i] as number) / log.tick,
      start: (trace.started[i] as number) < 0 ? undefined : (trace.started[i] as number) / log.tick,
      end: (trace.ended[i] as number) / log.tick,
      outcome: trace.outcomes[trace.outcome[i] as number] ?? '',
      server: model.units.get(trace.units[trace.unit[i] as number] ?? ''),
    });
  }
  return { log, patients: drafts, poolBusy };
}

/** End of the last stage of a patient that holds the room. */
export function roomEnd(run: TracedRun, stops: readonly Stop[]): number {
  const { places, facts } = run.log.model;
  const holding = [...places.values()].filter((p) => p.units.has(facts.room ?? '')).map((p) => p.station);
  return stops.findLast((s) => holding.includes(s.station))?.end ?? Number.NaN;
}

interface TraceRow {
  readonly station: string;
  readonly roomFirst: boolean;
  readonly node: number;
  readonly joined: number;
  readonly start: number | undefined;
  readonly end: number;
  readonly outcome: string;
  readonly server: Stop['server'];
}

function addRow(stops: Draft[], row: TraceRow): void {
  const last = stops.at(-1);
  const open = stops.findLast((s) => s.node === row.node);
  const isRoomsNext =
    row.roomFirst && open?.room !== undefined && open.segments.length === 0 && open.end === row.joined;
  if (open && (open.outcome === 'interrupted' || isRoomsNext)) {
    addSegment(open, row);
    return;
  }
  if (last && last.outcome === 'served' && row.joined > last.leave) last.leave = row.joined;
  const stop: Draft = {
    station: row.station,
    node: row.node,
    joined: row.joined,
    segments: [],
    end: row.end,
    leave: row.end,
    room: row.roomFirst ? row.start : undefined,
    outcome: row.outcome,
    server: row.server,
  };
  stops.push(stop);
  if (!row.roomFirst) addSegment(stop, row);
}

/** Work that goes on without a pause is one segment; work of no length that is cut short is none. */
function addSegment(stop: Draft, row: TraceRow): void {
  stop.end = row.end;
  stop.leave = row.end;
  stop.outcome = row.outcome;
  if (row.start === undefined || (row.outcome === 'interrupted' && row.start === row.end)) return;
  const before = stop.segments.at(-1);
  if (before && before[1] === row.start) before[1] = row.end;
  else {
    if (!before) stop.server = row.server;
    stop.segments.push([row.start, row.end]);
  }
}
