/** Sums of a replication: areas clipped to the statistics window, profiles by half hour, and the end of a visit. */
import {
  CLASS_MEASURE as C,
  DAY_MEASURE as D,
  HALF_HOURS,
  POOL_MEASURE as P,
  STATION_MEASURE as S,
  STATION_PROFILE as SP,
  STATION_TOTAL as ST,
} from '../layout.ts';
import { TAG_ANAMNESIS, TAG_RECORDING, TAG_REGISTRATION, TAG_VITAL_SIGNS } from '../tables.ts';
import { type Sim, TAGS } from './state.ts';

/** Ticks of half an hour. */
const HALF_HOUR = 1_800_000;

function add(s: Sim, at: number, value: number): void {
  s.row[at] = (s.row[at] as number) + value;
}

/** Ticks of [from, to) inside the statistics window. */
export function inWindow(s: Sim, from: number, to: number): number {
  const start = from > s.t.windowFrom ? from : s.t.windowFrom;
  const end = to < s.t.windowTo ? to : s.t.windowTo;
  return end > start ? end - start : 0;
}

function isInWindow(s: Sim, time: number): boolean {
  return time >= s.t.windowFrom && time < s.t.windowTo;
}

/** A patient stops waiting at a station (served, or gone when `served` is false). `first`: the first wait of this visit. */
export function endWait(s: Sim, patient: number, station: number, served: boolean, first: boolean): void {
  const { p } = s;
  const { layout } = s.t;
  const joined = p.joined[patient] as number;
  const wait = s.now - joined;
  p.wait[patient] = (p.wait[patient] as number) + wait;
  const { stations, classes } = layout;
  if (isInWindow(s, joined)) {
    if (served) {
      const at = layout.stationAt + station * classes.length + (p.class[patient] as number);
      const block = stations.length * classes.length;
      if (first) add(s, at + S.visits * block, 1);
      add(s, at + S.wait * block, wait);
    }
    const at = layout.stationProfileAt + station * HALF_HOURS + (Math.floor(joined / HALF_HOUR) % HALF_HOURS);
    const block = stations.length * HALF_HOURS;
    if (first) add(s, at + SP.joined * block, 1);
    add(s, at + SP.joinedWait * block, wait);
  }
  if (wait > 0) {
    add(s, layout.stationTotalAt + ST.queueArea * stations.length + station, inWindow(s, joined, s.now));
    addByHalfHour(s, station, joined, s.now);
  }
}

/** Spreads the ticks of [from, to) over the half hours that they touch. */
function addByHalfHour(s: Sim, station: number, from: number, to: number): void {
  const { layout } = s.t;
  const at = layout.stationProfileAt + (SP.queueTicks * layout.stations.length + station) * HALF_HOURS;
  const last = Math.floor((to - 1) / HALF_HOUR);
  let start = from;
  for (let h = Math.floor(from / HALF_HOUR); h <= last; h++) {
    const end = h === last ? to : (h + 1) * HALF_HOUR;
    add(s, at + (h % HALF_HOURS), inWindow(s, start, end));
    start = end;
  }
}

/** Time at a station with staff: [from, now). */
export function endService(s: Sim, patient: number, station: number, from: number): void {
  const { p } = s;
  const { layout } = s.t;
  const ticks = s.now - from;
  p.service[patient] = (p.service[patient] as number) + ticks;
  const { stations, classes } = layout;
  if (isInWindow(s, p.joined[patient] as number)) {
    const at = layout.stationAt + (S.service * stations.length + station) * classes.length;
    add(s, at + (p.class[patient] as number), ticks);
  }
  add(s, layout.stationTotalAt + ST.inServiceArea * stations.length + station, inWindow(s, from, s.now));
}

/** The longest line of a station so far. */
export function noteQueue(s: Sim, station: number, waiting: number): void {
  const at = s.t.layout.stationTotalAt + ST.maxQueue * s.t.stations + station;
  if (waiting > (s.row[at] as number)) s.row[at] = waiting;
}

/** Busy ticks of a unit, [from, now). */
export function endBusy(s: Sim, unit: number, from: number): void {
  const pool = s.t.unitPool[unit] as number;
  if (pool < s.t.reportedPools) {
    add(s, s.t.layout.poolAt + P.busy * s.t.reportedPools + pool, inWindow(s, from, s.now));
  }
}

/** Ticks on duty past the end of the shift. */
export function addOvertime(s: Sim, unit: number, ticks: number): void {
  const pool = s.t.unitPool[unit] as number;
  if (pool < s.t.reportedPools) add(s, s.t.layout.poolAt + P.overtime * s.t.reportedPools + pool, ticks);
}

/** Ticks on the roster. */
export function addScheduled(s: Sim, unit: number, ticks: number): void {
  const pool = s.t.unitPool[unit] as number;
  if (pool < s.t.reportedPools) add(s, s.t.layout.poolAt + P.scheduled * s.t.reportedPools + pool, ticks);
}

/** One unit present on a day. */
export function addUnit(s: Sim, unit: number): void {
  const pool = s.t.unitPool[unit] as number;
  if (pool < s.t.reportedPools) add(s, s.t.layout.poolAt + P.units * s.t.reportedPools + pool, 1);
}

function popcount(mask: number): number {
  let m = mask - ((mask >>> 1) & 0x55555555);
  m = (m & 0x33333333) + ((m >>> 2) & 0x33333333);
  return Math.imul((m + (m >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Counts an arrival. */
export function countArrival(s: Sim, patient: number): void {
  s.events++;
  const counted = isInWindow(s, s.now) ? 1 : 0;
  s.p.counted[patient] = counted;
  if (counted === 1) countOf(s, patient, C.arrived, 1);
}

function countOf(s: Sim, patient: number, measure: number, value: number): void {
  add(s, s.t.layout.classAt + measure * s.t.classes + (s.p.class[patient] as number), value);
}

function extra(s: Sim, patient: number, tag: number): number {
  const n = s.p.tags[patient * TAGS + tag] as number;
  return n > 1 ? n - 1 : 0;
}

/** Needs of a visit that is over, whether or not it was finished. */
function countNeeds(s: Sim, patient: number): void {
  const { t, p } = s;
  const initial = p.initial[patient] as number;
  const met = p.met[patient] as number;
  const service = initial & t.serviceMask;
  const due = initial & t.screeningMask;
  countOf(s, patient, C.needs, popcount(service));
  countOf(s, patient, C.needsMet, popcount(service & met));
  countOf(s, patient, C.due, popcount(due));
  countOf(s, patient, C.screened, popcount(due & met));
  countOf(s, patient, C.deferred, popcount(due & ~met & (p.deferred[patient] as number)));
}

/** A finished visit: all its measures. */
export function countFinished(s: Sim, patient: number, isReferred: boolean): void {
  noteExit(s, patient);
  if (s.p.counted[patient] !== 1) return;
  const { p, t } = s;
  const arrived = p.arrived[patient] as number;
  countOf(s, patient, C.finished, 1);
  if (isReferred) countOf(s, patient, C.referred, 1);
  countOf(s, patient, C.stay, s.now - arrived);
  countOf(s, patient, C.queueWait, p.wait[patient] as number);
  countOf(s, patient, C.serviceTime, p.service[patient] as number);
  countOf(s, patient, C.valueAdding, p.valueAdding[patient] as number);
  countOf(s, patient, C.delayTime, p.delay[patient] as number);
  const registration = p.registration[patient] as number;
  const contact = p.contact[patient] as number;
  if (registration >= 0) {
    countOf(s, patient, C.registered, 1);
    countOf(s, patient, C.registrationWait, registration - arrived);
    if (contact >= 0) {
      const wait = contact - registration;
      countOf(s, patient, C.contacted, 1);
      countOf(s, patient, C.contactWait, wait);
      if (wait <= t.target) countOf(s, patient, C.onTarget, 1);
      countOf(s, patient, C.arrivalToContact, contact - arrived);
    }
  }
  countOf(s, patient, C.moves, p.moves[patient] as number);
  countOf(s, patient, C.handOffs, p.handOffs[patient] as number);
  countOf(s, patient, C.extraRegistration, extra(s, patient, TAG_REGISTRATION));
  countOf(s, patient, C.extraAnamnesis, extra(s, patient, TAG_ANAMNESIS));
  countOf(s, patient, C.extraVitalSigns, extra(s, patient, TAG_VITAL_SIGNS));
  countOf(s, patient, C.extraRecording, extra(s, patient, TAG_RECORDING));
  countOf(s, patient, C.anamnesis, p.tags[patient * TAGS + TAG_ANAMNESIS] as number);
  countNeeds(s, patient);
  const initial = p.initial[patient] as number;
  const met = p.met[patient] as number;
  if ((initial & ~(met | (p.deferred[patient] as number))) === 0) countOf(s, patient, C.complete, 1);
  if (popcount(initial & met) >= 2) countOf(s, patient, C.integrated, 1);
  const outputs = p.outputs[patient] as number;
  if ((outputs & 1) !== 0) countOf(s, patient, C.withPathway, 1);
  if ((outputs & 2) !== 0) countOf(s, patient, C.withServicePlan, 1);
  if ((outputs & 4) !== 0) countOf(s, patient, C.withEducation, 1);
  if ((outputs & 8) !== 0) countOf(s, patient, C.withFollowUpPlan, 1);
}

/** A patient who left without service. */
export function countLeft(s: Sim, patient: number): void {
  noteExit(s, patient);
  if (s.p.counted[patient] !== 1) return;
  countOf(s, patient, C.left, 1);
  countNeeds(s, patient);
}

/** A patient who is still inside when the replication ends. */
export function countUnserved(s: Sim, patient: number): void {
  if (s.p.counted[patient] !== 1) return;
  countOf(s, patient, C.unserved, 1);
  countNeeds(s, patient);
}

function noteExit(s: Sim, patient: number): void {
  const { layout } = s.t;
  s.row[layout.dayAt + D.lastExit] = s.now;
  add(s, layout.dayAt + D.insideArea, inWindow(s, s.p.arrived[patient] as number, s.now));
}
