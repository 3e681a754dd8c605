/**
 * The memory of a simulator: everything that changes while a replication runs, as typed arrays that are reused.
 * Patients and events live in slots with free lists; nothing is allocated per event once the arrays are large enough.
 */
import { createHeap, type EventHeap } from '../heap.ts';
import type { Tables } from '../tables.ts';
import { createSpread, type Spread } from './spread.ts';
import { createTraceBuffer, type TraceBuffer } from './traceBuffer.ts';

export const UNIT_OFF = 0;
export const UNIT_IDLE = 1;
export const UNIT_BUSY = 2;

/** What a busy unit does when its patient is finished. */
export const LEAVE_NOT = 0;
export const LEAVE_SHIFT = 1;
export const LEAVE_REST = 2;
export const LEAVE_FULL_BREAK = 3;

/** How a replication ended. */
export const ENDED_EMPTY = 0;
export const ENDED_ZERO_TIME_LOOP = 1;
export const ENDED_EVENT_CAP = 2;
export const ENDED_PATIENT_CAP = 3;

export const PATIENT_GONE = 0;
export const PATIENT_WAITING = 1;
export const PATIENT_IN_SERVICE = 2;
export const PATIENT_IN_DELAY = 3;
/** Interrupted, waiting for the same unit to come back. */
export const PATIENT_BOUND = 4;
/** Finished here, but the next station is full: holds staff and room. */
export const PATIENT_BLOCKED = 5;
/** Waits at a fork for its parts. */
export const PATIENT_FORKED = 6;
/** In service as a member of somebody else's group. */
export const PATIENT_IN_GROUP = 7;
/** No patient any more: holds staff and room for the turnaround. */
export const GHOST_TURNAROUND = 8;
/** No patient yet: comes back on a later day. */
export const GHOST_RETURN = 9;

/** Event ranks: the published order of what happens at one instant (docs/engine.md). */
export const RANK_RELEASE = 0;
export const RANK_CAPACITY = 1;
export const RANK_CLOSING = 3;
export const RANK_DISPATCH = 4;
export const RANK_BATCH = 5;
export const RANK_PROMOTION = 6;
export const RANK_RENEGE = 7;
export const RANK_ARRIVAL = 8;

export const EVENT_SERVICE_END = 0;
export const EVENT_DELAY_END = 1;
export const EVENT_DUTY = 2;
export const EVENT_BREAK_OVER = 3;
export const EVENT_CLOSING = 4;
export const EVENT_RENEGE = 5;
export const EVENT_ARRIVAL = 6;
export const EVENT_LIST_ARRIVAL = 7;
export const EVENT_TURNAROUND_END = 8;
export const EVENT_PROMOTION = 9;
/** A stage may start now: a booked time has come, a group has waited long enough, a session begins. */
export const EVENT_STAGE_DUE = 10;
export const EVENT_RETURN = 11;
/** A session of a stage begins. */
export const EVENT_SESSION = 12;
/** A unit without shifts is absent from now on. */
export const EVENT_ABSENCE = 13;

/** Kinds of work counted per patient: TAG_OTHER … TAG_CONTACT of the tables. */
export const TAGS = 6;

/** Entries of an array that is a mere cell: the smallest would stand among the objects, without a fixed address. */
const CELL = 32;

const int = (n: number) => new Int32Array(n);
const float = (n: number) => new Float64Array(n);
const word = (n: number) => new Uint32Array(n);
const half = (n: number) => new Uint16Array(n);
const byte = (n: number) => new Uint8Array(n);

/**
 * Columns of the patient slots. A visit has one slot; at a fork each part has one of its own, whose `owner` is the
 * slot of the visit. The first group of columns belongs to a part (where it is, what it holds), the second to the
 * visit and is read at the owner's slot.
 */
export interface Patients {
  capacity: number;
  /** Slots [used, capacity) have not been handed out in this replication. */
  used: number;
  free: Int32Array;
  freeCount: number;

  state: Uint8Array;
  owner: Int32Array;
  /** The forked slot that waits for this part, −1: none. */
  parent: Int32Array;
  outstanding: Int32Array;
  stage: Int32Array;
  joined: Float64Array;
  /** Half hour of the day of joining. */
  joinedHalf: Uint8Array;
  order: Float64Array;
  next: Int32Array;
  previous: Int32Array;
  /** Level in the present line: 0 is called first. */
  level: Int32Array;
  started: Float64Array;
  /** Event of the end of service or delay, −1: none. */
  event: Int32Array;
  renege: Int32Array;
  promotion: Int32Array;
  /** Ticks of interrupted work, −1: none. */
  remaining: Float64Array;
  remainingSpeed: Float64Array;
  unit: Int32Array;
  unitCount: Int32Array;
  /** Unit that an interrupted patient would rather see again, −1: none. */
  boundUnit: Int32Array;
  room: Int32Array;
  roomUntil: Int32Array;
  /** Node of the station or delay the patient is at. */
  at: Int32Array;
  /** 1 until the first wait of this visit to a station is over. */
  fresh: Uint8Array;
  /** Node to come back to from a wrong station, −1: none. */
  wrong: Int32Array;
  /** Station and node that are full, for a blocked patient. */
  target: Int32Array;
  /** Next member of the group, −1: none. */
  member: Int32Array;
  /** 1: let in without a place, to be called at this very instant. */
  tentative: Uint8Array;

  /** Order of arrival in the replication, from 0. */
  id: Int32Array;
  class: Int32Array;
  keyClass: Int32Array;
  number: Int32Array;
  /** 0 is called first. */
  baseLevel: Int32Array;
  arrived: Float64Array;
  counted: Uint8Array;
  /** How many visits before this one. */
  visit: Int32Array;
  joins: Int32Array;
  present: Int32Array;
  known: Int32Array;
  met: Int32Array;
  deferred: Int32Array;
  initial: Int32Array;
  attributes: Int32Array;
  lastStation: Int32Array;
  /** Node of the last examination, laboratory or counselling, −1: none yet. */
  lastCare: Int32Array;
  lastUnit: Int32Array;
  registration: Float64Array;
  contact: Float64Array;
  wait: Float64Array;
  service: Float64Array;
  valueAdding: Float64Array;
  delay: Float64Array;
  moves: Int32Array;
  handOffs: Int32Array;
  detours: Int32Array;
  outputs: Int32Array;
  appointment: Float64Array;
  patience: Float64Array;
  listEntry: Int32Array;
  tags: Int32Array;
  occurrence: Uint16Array;
  routeOccurrence: Uint16Array;
  gate: Uint8Array;
}

function createPatients(sizes: Sizes, capacity: number): Patients {
  return {
    capacity,
    // Everything is to be cleared.
    used: capacity,
    free: int(capacity),
    freeCount: 0,
    state: byte(capacity),
    owner: int(capacity),
    parent: int(capacity),
    outstanding: int(capacity),
    stage: int(capacity),
    joined: float(capacity),
    joinedHalf: byte(capacity),
    order: float(capacity),
    next: int(capacity),
    previous: int(capacity),
    level: int(capacity),
    started: float(capacity),
    event: int(capacity),
    renege: int(capacity),
    promotion: int(capacity),
    remaining: float(capacity),
    remainingSpeed: float(capacity),
    unit: int(capacity * sizes.maxUnits),
    unitCount: int(capacity),
    boundUnit: int(capacity),
    room: int(capacity),
    roomUntil: int(capacity),
    at: int(capacity),
    fresh: byte(capacity),
    wrong: int(capacity),
    target: int(capacity),
    member: int(capacity),
    tentative: byte(capacity),
    id: int(capacity),
    class: int(capacity),
    keyClass: int(capacity),
    number: int(capacity),
    baseLevel: int(capacity),
    arrived: float(capacity),
    counted: byte(capacity),
    visit: int(capacity),
    joins: int(capacity),
    present: int(capacity),
    known: int(capacity),
    met: int(capacity),
    deferred: int(capacity),
    initial: int(capacity),
    attributes: int(capacity),
    lastStation: int(capacity),
    lastCare: int(capacity),
    lastUnit: int(capacity),
    registration: float(capacity),
    contact: float(capacity),
    wait: float(capacity),
    service: float(capacity),
    valueAdding: float(capacity),
    delay: float(capacity),
    moves: int(capacity),
    handOffs: int(capacity),
    detours: int(capacity),
    outputs: int(capacity),
    appointment: float(capacity),
    patience: float(capacity),
    listEntry: int(capacity),
    tags: int(capacity * TAGS),
    occurrence: half(capacity * sizes.activities),
    routeOccurrence: half(capacity * sizes.routes),
    gate: byte(capacity * sizes.gates),
  };
}

export interface Sim {
  readonly t: Tables;
  heap: EventHeap;
  /** Sums of this replication, one row of the layout. */
  row: Float64Array;
  now: number;
  /** The half hour of `now`: from the first midnight, of its day, and its end in ticks. */
  half: number;
  halfOfDay: number;
  halfEnd: number;
  replication: number;
  /** One block of random words: counter and result in words 0 to 3, the seed in words 4 and 5. */
  words: Uint32Array;
  /** Length of the activity that has just been done. */
  length: Float64Array;

  p: Patients;
  inside: number;
  arrivals: number;
  /** Arrivals that are still to come. */
  pending: number;
  joinOrder: number;
  ended: number;
  /** Nodes passed at this instant by one patient, against loops without time. */
  passed: number;
  /** Patients let in without a place since the last dispatch. */
  tentatives: number;
  events: number;
  /** Events executed, against `maxEvents`. */
  steps: number;
  maxEvents: number;
  maxPatients: number;
  /** Called after every event where somebody checks the laws; null otherwise. */
  audit: ((s: Sim) => void) | null;
  /** Lists of waiting patients per stage and level. */
  head: Int32Array;
  tail: Int32Array;
  waiting: Int32Array;
  /** Why the first in line is not served, since when the line is as it is, and in which half hour that was. */
  cause: Uint8Array;
  causeSince: Float64Array;
  causeHalf: Int32Array;
  /** Patient-ticks of the line in that half hour for that cause that are not in the row yet. */
  lineTicks: Float64Array;
  /** Ticks of staff at simple stages that are not in the row yet, by stage and by pool. */
  servedTicks: Float64Array;
  busyTicks: Float64Array;
  /** A unit of a simple stage, free but not idle, will call somebody as soon as its last patient has gone on. */
  isCalling: boolean;
  /** Calls of priority and of ordinary numbers in the present round. */
  ratioCalls: Int32Array;
  /** A session of this stage begins now: its group may start whatever its size. */
  sessionOpen: Uint8Array;
  /** First and last patient who are kept from entering a station, and how many. */
  blockedHead: Int32Array;
  blockedTail: Int32Array;
  blocked: Int32Array;
  /** Patients at a station, waiting or in service. */
  atStation: Int32Array;
  inTurn: Int32Array;
  /** Dense number of a node's route draw, −1: none. */
  routeCounter: Int32Array;
  routes: number;

  flagged: Uint8Array;
  flagList: Int32Array;
  flagCount: number;
  /** True while a patient who joins may start at once: nobody has been freed at this instant. */
  direct: boolean;
  closed: boolean;

  unitState: Uint8Array;
  unitLeave: Uint8Array;
  unitOvertime: Uint8Array;
  unitOffAt: Float64Array;
  unitBusySince: Float64Array;
  unitPatient: Int32Array;
  /** Patient who waits for this very unit, −1: none. */
  unitBound: Int32Array;
  unitMarked: Uint8Array;
  /** Reasons to be away at present: breaks, outreach, absences. */
  unitAway: Int32Array;
  unitOnShift: Uint8Array;
  /** Units found for a patient, before they are held. */
  found: Int32Array;
  foundCount: number;
  unitDay: Int32Array;
  unitDuty: Int32Array;
  unitBreakLength: Float64Array;
  idle: Int32Array;
  overtimeUnits: number;

  streamDay: Int32Array;
  streamSegment: Int32Array;
  streamNumber: Int32Array;
  streamClock: Float64Array;
  streamBase: Float64Array;
  streamFactor: Float64Array;
  streamWords: Uint32Array;
  dayFactors: Float64Array;
  /** Most patients inside at once. */
  peak: number;

  spread: Spread;
  recording: boolean;
  trace: TraceBuffer;
}

/** How much room there is for what; of patients and events there can be more. */
export interface Sizes {
  readonly patients: number;
  readonly events: number;
  readonly width: number;
  readonly stages: number;
  /** Stages × levels. */
  readonly lists: number;
  readonly stations: number;
  readonly nodes: number;
  readonly pools: number;
  readonly units: number;
  readonly maxUnits: number;
  readonly streams: number;
  readonly days: number;
  readonly activities: number;
  readonly routes: number;
  readonly gates: number;
}

/** What a program needs to start with. */
export function sizesOf(t: Tables): Sizes {
  return {
    patients: 64,
    events: 64,
    width: t.layout.width,
    stages: t.stages,
    lists: t.stages * t.levels,
    stations: t.stations,
    nodes: t.nodes,
    pools: t.pools,
    units: t.units,
    maxUnits: t.maxUnits,
    streams: t.streams,
    days: t.days,
    activities: t.activities,
    routes: new Set(t.nodeRoutePurpose).size,
    gates: t.gates,
  };
}

/** Memory for one program, ready for its first replication. */
export function createSim(t: Tables): Sim {
  const s = createState(t, sizesOf(t));
  countRoutes(s);
  return s;
}

/** Gives each route draw its place in a patient's counters. */
export function countRoutes(s: Sim): void {
  const counters = new Map<number, number>();
  for (let node = 0; node < s.t.nodes; node++) {
    const purpose = s.t.nodeRoutePurpose[node] as number;
    if (purpose >= 0 && !counters.has(purpose)) counters.set(purpose, counters.size);
    s.routeCounter[node] = counters.get(purpose) ?? -1;
  }
  s.routes = counters.size;
}

export function createState(t: Tables, sizes: Sizes): Sim {
  return {
    t,
    heap: createHeap(sizes.events),
    row: float(sizes.width),
    now: 0,
    half: 0,
    halfOfDay: 0,
    halfEnd: 0,
    replication: 0,
    words: word(CELL),
    length: float(CELL),
    p: createPatients(sizes, sizes.patients),
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
    head: int(sizes.lists),
    tail: int(sizes.lists),
    waiting: int(sizes.stages),
    cause: byte(sizes.stages),
    causeSince: float(sizes.stages),
    causeHalf: int(sizes.stages),
    lineTicks: float(sizes.stages),
    servedTicks: float(sizes.stages),
    busyTicks: float(sizes.pools),
    isCalling: false,
    ratioCalls: int(sizes.stages),
    sessionOpen: byte(sizes.stages),
    blockedHead: int(sizes.stations),
    blockedTail: int(sizes.stations),
    blocked: int(sizes.stations),
    atStation: int(sizes.stations),
    inTurn: int(sizes.nodes),
    routeCounter: int(sizes.nodes),
    routes: 0,
    flagged: byte(sizes.stages),
    flagList: int(sizes.stages),
    flagCount: 0,
    direct: false,
    closed: false,
    unitState: byte(sizes.units),
    unitLeave: byte(sizes.units),
    unitOvertime: byte(sizes.units),
    unitOffAt: float(sizes.units),
    unitBusySince: float(sizes.units),
    unitPatient: int(sizes.units),
    unitBound: int(sizes.units),
    unitMarked: byte(sizes.units),
    unitAway: int(sizes.units),
    unitOnShift: byte(sizes.units),
    found: int(sizes.maxUnits),
    foundCount: 0,
    unitDay: int(sizes.units),
    unitDuty: int(sizes.units),
    unitBreakLength: float(sizes.units),
    idle: int(sizes.pools),
    overtimeUnits: 0,
    streamDay: int(sizes.streams),
    streamSegment: int(sizes.streams),
    streamNumber: int(sizes.streams),
    streamClock: float(sizes.streams),
    streamBase: float(sizes.streams),
    streamFactor: float(sizes.streams),
    streamWords: word(sizes.streams * 4),
    dayFactors: float(sizes.days),
    peak: 0,
    spread: createSpread(sizes.patients),
    recording: false,
    trace: createTraceBuffer(),
  };
}

/** A free patient slot; the columns double when there is none. */
export function takePatient(s: Sim): number {
  if (s.p.freeCount === 0) growPatients(s);
  const { p } = s;
  const slot = p.free[--p.freeCount] as number;
  if (slot >= p.used) p.used = slot + 1;
  return slot;
}

export function freePatient(s: Sim, patient: number): void {
  s.p.state[patient] = PATIENT_GONE;
  s.p.free[s.p.freeCount++] = patient;
}

/** All slots free, 0 handed out first. */
export function clearPatients(p: Patients): void {
  p.state.fill(PATIENT_GONE, 0, p.used);
  p.tentative.fill(0, 0, p.used);
  p.freeCount = p.capacity;
  // The rest of the list has not been touched.
  for (let i = p.capacity - p.used; i < p.capacity; i++) p.free[i] = p.capacity - 1 - i;
  p.used = 0;
}

/** As `clearPatients`, after the capacity has changed. */
export function resetPatients(p: Patients, capacity: number): void {
  p.capacity = capacity;
  p.used = capacity;
  clearPatients(p);
}

export function growPatients(s: Sim): void {
  const old = s.p;
  const grown = createPatients({ ...sizesOf(s.t), routes: s.routes }, old.capacity * 2);
  for (const name of Object.keys(old) as (keyof Patients)[]) {
    const from = old[name];
    const to = grown[name];
    if (typeof from !== 'number' && typeof to !== 'number') to.set(from.subarray(0, to.length));
  }
  grown.used = old.used;
  grown.freeCount = old.capacity;
  for (let i = 0; i < old.capacity; i++) grown.free[i] = grown.capacity - 1 - i;
  s.p = grown;
}
