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

/** Notes the half hour that `now` is in. */
export function startHalfHour(s: Sim): void {
  s.half = Math.floor(s.now / HALF_HOUR);
  s.halfOfDay = s.half % HALF_HOURS;
  s.halfEnd = (s.half + 1) * HALF_HOUR;
}

/**
 * The line of a stage has been as it is since the last call: its patient-ticks go to the station's totals, to the
 * half hours and, by the cause that holds the first in line, to the hours. To be called before anything changes.
 * Ticks of one half hour and one cause are summed (`lineTicks`) until either changes.
 */
export function settleLine(s: Sim, stage: number): void {
  const from = s.causeSince[stage] as number;
  const now = s.now;
  if (now === from) return;
  const waiting = s.waiting[stage] as number;
  if (waiting > 0) {
    const station = s.t.stageStation[stage] as number;
    const half = s.causeHalf[stage] as number;
    noteQueue(s, station, waiting);
    if (now <= (half + 1) * HALF_HOUR)
      s.lineTicks[stage] = (s.lineTicks[stage] as number) + waiting * inWindow(s, from, now);
    else addWaiting(s, station, s.cause[stage] as number, waiting, from);
  }
  s.causeSince[stage] = now;
  if (s.causeHalf[stage] === s.half) return;
  flushLine(s, stage);
  s.causeHalf[stage] = s.half;
}

/** Another cause holds the first in line of a stage from now on. */
export function setCause(s: Sim, stage: number, cause: number): void {
  if (s.cause[stage] === cause) return;
  settleLine(s, stage);
  flushLine(s, stage);
  s.cause[stage] = cause;
}

/** Writes what `settleLine` has summed. */
export function flushLine(s: Sim, stage: number): void {
  const ticks = s.lineTicks[stage] as number;
  if (ticks === 0) return;
  s.lineTicks[stage] = 0;
  const station = s.t.stageStation[stage] as number;
  addPiece(s, station, s.cause[stage] as number, s.causeHalf[stage] as number, ticks);
}

/** Patient-ticks of `patients` who have waited at a station since `from` for one cause. */
export function addWaiting(s: Sim, station: number, cause: number, patients: number, from: number): void {
  const to = s.now;
  const last = Math.floor((to - 1) / HALF_HOUR);
  let start = from;
  for (let half = Math.floor(from / HALF_HOUR); half <= last; half++) {
    const end = half === last ? to : (half + 1) * HALF_HOUR;
    addPiece(s, station, cause, half, patients * inWindow(s, start, end));
    start = end;
  }
}

/** Patient-ticks inside one half hour, counted from the first midnight. */
function addPiece(s: Sim, station: number, cause: number, half: number, ticks: number): void {
  const { layout, stations } = s.t;
  const { row } = s;
  const halfOfDay = half % HALF_HOURS;
  const profileAt = layout.stationProfileAt + (SP.queueTicks * stations + station) * HALF_HOURS + halfOfDay;
  const causeAt = layout.stationCauseAt + (cause * stations + station) * HOURS + (halfOfDay >> 1);
  const totalAt = layout.stationTotalAt + ST.queueArea * stations + station;
  row[profileAt] = (row[profileAt] as number) + ticks;
  row[causeAt] = (row[causeAt] as number) + ticks;
  row[totalAt] = (row[totalAt] as number) + ticks;
}

/** A patient has waited at its station since `joined` without standing in its line: interrupted, for its unit or its group. */
export function settleAside(s: Sim, patient: number): void {
  const { p, t } = s;
  const since = p.joined[patient] as number;
  const station = t.nodeStation[p.at[patient] as number] as number;
  if (s.now > since) addWaiting(s, station, CAUSE_NO_STAFF, 1, since);
}

/** A patient stops waiting at a station (served, or gone when `served` is false). `first`: the first wait of this stay. */
export function endWait(s: Sim, patient: number, station: number, served: boolean, first: boolean): void {
  const { p, row } = s;
  const { layout, stations, classes } = s.t;
  const visit = p.owner[patient] as number;
  const joined = p.joined[patient] as number;
  const wait = s.now - joined;
  if (!isInWindow(s, joined)) {
    p.wait[visit] = (p.wait[visit] as number) + wait;
    return;
  }
  const at = layout.stationAt + station * classes + (p.class[visit] as number);
  const profileAt = layout.stationProfileAt + station * HALF_HOURS + (p.joinedHalf[patient] as number);
  if (first) {
    if (served) row[at] = (row[at] as number) + 1;
    row[profileAt] = (row[profileAt] as number) + 1;
  }
  if (wait === 0) return;
  p.wait[visit] = (p.wait[visit] as number) + wait;
  const waitAt = at + S.wait * stations * classes;
  if (served) row[waitAt] = (row[waitAt] as number) + wait;
  const joinedWaitAt = profileAt + SP.joinedWait * stations * HALF_HOURS;
  row[joinedWaitAt] = (row[joinedWaitAt] as number) + wait;
}

/** Time at a station with staff: [from, now). */
export function endService(s: Sim, patient: number, station: number, from: number): void {
  const { p, row } = s;
  const { layout, stations, classes } = s.t;
  const visit = p.owner[patient] as number;
  const ticks = s.now - from;
  p.service[visit] = (p.service[visit] as number) + ticks;
  if (isInWindow(s, p.joined[patient] as number)) {
    const at = layout.stationAt + (S.service * stations + station) * classes + (p.class[visit] as number);
    row[at] = (row[at] as number) + ticks;
  }
  const areaAt = layout.stationTotalAt + ST.inServiceArea * stations + station;
  row[areaAt] = (row[areaAt] as number) + inWindow(s, from, s.now);
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
