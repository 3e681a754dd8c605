/**
 * The memory that the simulators of a thread share: one set of arrays for every program that fits into it, so that a
 * program is loaded by copying its tables. A compiler of JavaScript that finds the same arrays at every run, in fields
 * that are never written again, reads them at a fixed address instead of through three objects; that is worth a quarter
 * of the time. They are therefore found through the prototype of the simulator: what is written while it runs are its
 * own fields. A program that does not fit has memory of its own (`createSim`) and is only slower.
 */
import type { Tables } from '../tables.ts';
import {
  countRoutes,
  createSim,
  createState,
  type Patients,
  resetPatients,
  type Sim,
  type Sizes,
  sizesOf,
} from './state.ts';

/** Many times what a large clinic needs; what is never touched costs only addresses. */
const ROOM: Sizes = {
  patients: 4096,
  events: 1024,
  width: 12_288,
  stages: 256,
  lists: 1024,
  stations: 256,
  nodes: 1024,
  pools: 256,
  units: 1024,
  maxUnits: 4,
  streams: 256,
  days: 512,
  activities: 15,
  routes: 15,
  gates: 32,
};
/** Entries of each table. */
const TABLE_ROOM = 2048;
const DISTRIBUTIONS = 1024;
const DISTRIBUTION_DATA = 262_144;

/** What a field that may hold more than small integers begins with, so that it is a float64 from the start. */
const FRACTION = 0.5;

type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;
type Fields = Record<string, unknown>;

let shared: Sim | undefined;
let loaded: Tables | undefined;
/** Those that `shared` began with: what a crowded program has grown is not kept for the next one. */
let patients: Patients | undefined;

/** Memory for a program: shared, or its own where it does not fit. To be asked for again before each run. */
export function memoryFor(t: Tables): () => Sim {
  if (fits(t)) return () => load(t);
  const own = createSim(t);
  return () => own;
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value);
}

function fits(t: Tables): boolean {
  const sizes = sizesOf(t);
  for (const name of Object.keys(ROOM) as (keyof Sizes)[]) {
    // Columns of a patient make room for fewer patients.
    const isPerPatient =
      name === 'activities' || name === 'routes' || name === 'gates' || name === 'maxUnits';
    if (sizes[name] > ROOM[name] * (isPerPatient ? 16 : 1)) return false;
  }
  const { op, data } = t.distributions;
  return (
    op.length <= DISTRIBUTIONS &&
    data.length <= DISTRIBUTION_DATA &&
    Object.values(t).every((value) => !isColumn(value) || value.length <= TABLE_ROOM)
  );
}

function load(t: Tables): Sim {
  shared ??= createShared(t);
  patients ??= shared.p;
  if (loaded === t) return shared;
  if (shared.p !== patients) shared.p = patients;
  copyTables(t, shared.t as unknown as Fields);
  countRoutes(shared);
  const { p } = shared;
  const { maxUnits, activities, gates } = t;
  resetPatients(
    p,
    Math.min(
      p.free.length,
      roomFor(p.unit, maxUnits),
      roomFor(p.occurrence, activities),
      roomFor(p.routeOccurrence, shared.routes),
      roomFor(p.gate, gates),
    ),
  );
  loaded = t;
  return shared;
}

function roomFor(column: ArrayLike<number>, perPatient: number): number {
  return perPatient === 0 ? Number.POSITIVE_INFINITY : Math.floor(column.length / perPatient);
}

/** An array for a table like the one given. */
function tableLike(column: Column): Column {
  return new (column.constructor as new (length: number) => Column)(TABLE_ROOM);
}

/** Only what differs is written: scenarios of one project differ in little, and what never changes is compiled as a constant. */
function copyTables(t: Tables, to: Fields): void {
  for (const [name, value] of Object.entries(t)) {
    if (isColumn(value)) (to[name] as Column).set(value);
    else if (name === 'distributions') {
      const { distributions } = to as unknown as Tables;
      distributions.op.set(t.distributions.op);
      distributions.offset.set(t.distributions.offset);
      distributions.data.set(t.distributions.data);
    } else if (to[name] !== value) to[name] = value;
  }
}

/** Room for tables: the arrays are the prototype's, single values begin as those of the first program. */
function createTables(t: Tables): Tables {
  const arrays: Fields = {};
  for (const [name, value] of Object.entries(t)) {
    if (isColumn(value)) arrays[name] = tableLike(value);
  }
  return {
    __proto__: arrays,
    layout: t.layout,
    nodeIds: t.nodeIds,
    unitIds: t.unitIds,
    days: t.days,
    horizon: FRACTION,
    windowFrom: FRACTION,
    windowTo: FRACTION,
    opens: FRACTION,
    closes: FRACTION,
    lastRegistration: FRACTION,
    sendHomeAtClosing: t.sendHomeAtClosing,
    target: FRACTION,
    weekday: t.weekday,
    distributions: {
      op: new Int32Array(DISTRIBUTIONS),
      offset: new Int32Array(DISTRIBUTIONS),
      data: new Float64Array(DISTRIBUTION_DATA),
    },
    dayFactorDistribution: t.dayFactorDistribution,
    purposes: t.purposes,
    classes: t.classes,
    patiencePurpose: t.patiencePurpose,
    reasonPurpose: t.reasonPurpose,
    serviceMask: t.serviceMask,
    screeningMask: t.screeningMask,
    attributes: t.attributes,
    streams: t.streams,
    listEntries: t.listEntries,
    activities: t.activities,
    outages: t.outages,
    downs: t.downs,
    gates: t.gates,
    nodes: t.nodes,
    stations: t.stations,
    hasBlocking: t.hasBlocking,
    sessions: t.sessions,
    stages: t.stages,
    levels: t.levels,
    hasClocks: t.hasClocks,
    maxUnits: t.maxUnits,
    pools: t.pools,
    reportedPools: t.reportedPools,
    units: t.units,
  } as unknown as Tables;
}

function createShared(t: Tables): Sim {
  const memory = createState(createTables(t), ROOM);
  return {
    __proto__: memory,
    now: FRACTION,
    half: 0,
    halfOfDay: 0,
    halfEnd: FRACTION,
    replication: 0,
    inside: 0,
    arrivals: 0,
    pending: 0,
    joinOrder: 0,
    ended: 0,
    passed: 0,
    tentatives: 0,
    events: 0,
    steps: 0,
    maxEvents: 0,
    maxPatients: 0,
    audit: null,
    isCalling: false,
    foundCount: 0,
    routes: 0,
    flagCount: 0,
    direct: false,
    closed: false,
    overtimeUnits: 0,
    peak: 0,
    recording: false,
  } as unknown as Sim;
}
