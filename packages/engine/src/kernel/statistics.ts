/** Sums of a replication: areas clipped to the statistics window, profiles by half hour, and the end of a visit. */
import {
  CLASS_MEASURE as C,
  DAY_MEASURE as D,
  HALF_HOURS,
  HOURS,
  POOL_MEASURE as P,
  STATION_MEASURE as S,
  STATION_PROFILE as SP,
  STATION_TOTAL as ST,
} from '../layout.ts';
import {
  CAUSE_NO_STAFF,
  TAG_ANAMNESIS,
  TAG_RECORDING,
  TAG_REGISTRATION,
  TAG_VITAL_SIGNS,
} from '../tables.ts';
import { noteVisit } from './spreadVisit.ts';
import { type Sim, TAGS } from './state.ts';
import { HALF_HOUR } from './time.ts';

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

/**
 * The line of a stage has been as it is since the last call: its patient-ticks go to the station's totals, to the
 * half hours and, by the cause that holds the first in line, to the hours. To be called before anything changes.
 */
export function settleLine(s: Sim, stage: number): void {
  const from = s.causeSince[stage] as number;
  const waiting = s.waiting[stage] as number;
  s.causeSince[stage] = s.now;
  if (waiting > 0 && s.now > from) {
    noteQueue(s, s.t.stageStation[stage] as number, waiting);
    addWaiting(s, s.t.stageStation[stage] as number, s.cause[stage] as number, waiting, from, s.now);
  }
}

/** Patient-ticks of `patients` who waited at a station in [from, to) for one cause. */
export function addWaiting(
  s: Sim,
  station: number,
  cause: number,
  patients: number,
  from: number,
  to: number,
): void {
  const { layout } = s.t;
  const stations = s.t.stations;
  const profileAt = layout.stationProfileAt + (SP.queueTicks * stations + station) * HALF_HOURS;
  const causeAt = layout.stationCauseAt + (cause * stations + station) * HOURS;
  const last = Math.floor((to - 1) / HALF_HOUR);
  let start = from;
  let total = 0;
  for (let h = Math.floor(from / HALF_HOUR); h <= last; h++) {
    const end = h === last ? to : (h + 1) * HALF_HOUR;
    const ticks = patients * inWindow(s, start, end);
    const half = h % HALF_HOURS;
    add(s, profileAt + half, ticks);
    add(s, causeAt + (half >> 1), ticks);
    total += ticks;
    start = end;
  }
  add(s, layout.stationTotalAt + ST.queueArea * stations + station, total);
}

/** A patient has waited at its station since `joined` without standing in its line: interrupted, for its unit or its group. */
export function settleAside(s: Sim, patient: number): void {
  const { p, t } = s;
  const since = p.joined[patient] as number;
  const station = t.nodeStation[p.at[patient] as number] as number;
  if (s.now > since) addWaiting(s, station, CAUSE_NO_STAFF, 1, since, s.now);
}

/** A patient stops waiting at a station (served, or gone when `served` is false). `first`: the first wait of this stay. */
export function endWait(s: Sim, patient: number, station: number, served: boolean, first: boolean): void {
  const { p } = s;
  const { layout } = s.t;
  const visit = p.owner[patient] as number;
  const joined = p.joined[patient] as number;
  const wait = s.now - joined;
  p.wait[visit] = (p.wait[visit] as number) + wait;
  if (!isInWindow(s, joined)) return;
  const { stations, classes } = s.t;
  if (served) {
    const at = layout.stationAt + station * classes + (p.class[visit] as number);
    const block = stations * classes;
    if (first) add(s, at + S.visits * block, 1);
    add(s, at + S.wait * block, wait);
  }
  const at = layout.stationProfileAt + station * HALF_HOURS + (Math.floor(joined / HALF_HOUR) % HALF_HOURS);
  const block = stations * HALF_HOURS;
  if (first) add(s, at + SP.joined * block, 1);
  add(s, at + SP.joinedWait * block, wait);
}

/** Time at a station with staff: [from, now). */
export function endService(s: Sim, patient: number, station: number, from: number): void {
  const { p } = s;
  const { layout, stations, classes } = s.t;
  const visit = p.owner[patient] as number;
  const ticks = s.now - from;
  p.service[visit] = (p.service[visit] as number) + ticks;
  if (isInWindow(s, p.joined[patient] as number)) {
    add(s, layout.stationAt + (S.service * stations + station) * classes + (p.class[visit] as number), ticks);
  }
  add(s, layout.stationTotalAt + ST.inServiceArea * stations + station, inWindow(s, from, s.now));
}

/** The longest line at a station that has lasted for some time. */
function noteQueue(s: Sim, station: number, waiting: number): void {
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

/** Counts an arrival; `visit` is the slot of the visit, here and below. */
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
  if (initial === 0) return;
  const met = p.met[patient] as number;
  const service = initial & t.serviceMask;
  const due = initial & t.screeningMask;
  countOf(s, patient, C.needs, popcount(service));
  countOf(s, patient, C.needsMet, popcount(service & met));
  if (due === 0) return;
  countOf(s, patient, C.due, popcount(due));
  countOf(s, patient, C.screened, popcount(due & met));
  countOf(s, patient, C.deferred, popcount(due & ~met & (p.deferred[patient] as number)));
}

/** A finished visit: all its measures. */
export function countFinished(s: Sim, patient: number, isReferred: boolean): void {
  noteExit(s, patient);
  const { p, t, row } = s;
  if (p.counted[patient] !== 1) return;
  const n = t.classes;
  const at = t.layout.classAt + (p.class[patient] as number);
  const arrived = p.arrived[patient] as number;
  row[at + C.finished * n] = (row[at + C.finished * n] as number) + 1;
  row[at + C.stay * n] = (row[at + C.stay * n] as number) + (s.now - arrived);
  row[at + C.queueWait * n] = (row[at + C.queueWait * n] as number) + (p.wait[patient] as number);
  row[at + C.serviceTime * n] = (row[at + C.serviceTime * n] as number) + (p.service[patient] as number);
  row[at + C.moves * n] = (row[at + C.moves * n] as number) + (p.moves[patient] as number);
  row[at + C.handOffs * n] = (row[at + C.handOffs * n] as number) + (p.handOffs[patient] as number);
  if (isReferred) countOf(s, patient, C.referred, 1);
  countIfAny(s, patient, C.valueAdding, p.valueAdding[patient] as number);
  countIfAny(s, patient, C.delayTime, p.delay[patient] as number);
  countIfAny(s, patient, C.detours, p.detours[patient] as number);
  countMilestones(s, patient, arrived);
  noteVisit(s, patient);
  countRepeats(s, patient);
  countNeeds(s, patient);
  const initial = p.initial[patient] as number;
  const met = p.met[patient] as number;
  if ((initial & ~(met | (p.deferred[patient] as number))) === 0) countOf(s, patient, C.complete, 1);
  if (popcount(initial & met) >= 2) countOf(s, patient, C.integrated, 1);
  const outputs = p.outputs[patient] as number;
  if (outputs === 0) return;
  if ((outputs & 1) !== 0) countOf(s, patient, C.withPathway, 1);
  if ((outputs & 2) !== 0) countOf(s, patient, C.withServicePlan, 1);
  if ((outputs & 4) !== 0) countOf(s, patient, C.withEducation, 1);
  if ((outputs & 8) !== 0) countOf(s, patient, C.withFollowUpPlan, 1);
}

function countIfAny(s: Sim, patient: number, measure: number, value: number): void {
  if (value !== 0) countOf(s, patient, measure, value);
}

function countMilestones(s: Sim, patient: number, arrived: number): void {
  const { p } = s;
  const registration = p.registration[patient] as number;
  if (registration < 0) return;
  countOf(s, patient, C.registered, 1);
  countOf(s, patient, C.registrationWait, registration - arrived);
  const contact = p.contact[patient] as number;
  if (contact < 0) return;
  // Where the flow sees a patient before the loket does, nobody has waited for the contact.
  const wait = contact > registration ? contact - registration : 0;
  countOf(s, patient, C.contacted, 1);
  countOf(s, patient, C.contactWait, wait);
  if (wait <= s.t.target) countOf(s, patient, C.onTarget, 1);
  countOf(s, patient, C.arrivalToContact, contact - arrived);
}

function countRepeats(s: Sim, patient: number): void {
  countIfAny(s, patient, C.extraRegistration, extra(s, patient, TAG_REGISTRATION));
  countIfAny(s, patient, C.extraAnamnesis, extra(s, patient, TAG_ANAMNESIS));
  countIfAny(s, patient, C.extraVitalSigns, extra(s, patient, TAG_VITAL_SIGNS));
  countIfAny(s, patient, C.extraRecording, extra(s, patient, TAG_RECORDING));
  countIfAny(s, patient, C.anamnesis, s.p.tags[patient * TAGS + TAG_ANAMNESIS] as number);
}

/** A return that a follow-up has planned. */
export function countFollowUp(s: Sim, visit: number): void {
  if (isInWindow(s, s.now)) countOf(s, visit, C.followUps, 1);
}

/** A return that takes place. It is counted apart from the primary demand. */
export function countReturn(s: Sim, visit: number): void {
  s.events++;
  s.p.counted[visit] = 0;
  if (isInWindow(s, s.now)) countOf(s, visit, C.followUpsKept, 1);
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
