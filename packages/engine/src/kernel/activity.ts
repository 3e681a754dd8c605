/** Steps and activities: what is done for a patient now, how long it takes, and what it changes. */
import { sampleInto } from '../distributions/index.ts';
import {
  CHECK_NEED,
  CHECK_NOTHING,
  DOES_ADD_VALUE,
  DOES_MEET,
  DOES_MORE,
  DOES_SLOW_OR_DELAY,
  OFFER_ADAPTIVE,
  OFFER_NONE,
  OFFER_SCHEDULED,
  TAG_CONTACT,
  TAG_MASK,
  TAG_OTHER,
  TAG_REGISTRATION,
  TAG_SHIFT,
  WORK_SHIFT,
} from '../tables.ts';
import { holds, openNeeds } from './condition.ts';
import { drawFor, isDrawnBelow } from './draw.ts';
import { type Sim, TAGS } from './state.ts';
import { DAY } from './time.ts';
import { noteDelay, noteStay } from './turnaround.ts';

/** A step is not for this patient, is done, or is put on the calendar. */
const STEP_SKIP = 0;
const STEP_DO = 1;
const STEP_DEFER = 2;

function decideStep(s: Sim, patient: number, step: number, queue: number): number {
  const { t } = s;
  // Most steps are for one need: who does not have it is most often the reason to skip one.
  const need = t.stepNeed[step] as number;
  if (need !== 0 && (openNeeds(s, s.p.owner[patient] as number) & need) === 0) return STEP_SKIP;
  const from = t.stepConditionFrom[step] as number;
  const to = t.stepConditionTo[step] as number;
  if (to - from > (need === 0 ? 0 : 1) && !holds(s, patient, from, to)) return STEP_SKIP;
  if (t.outages > 0) {
    const out = outage(s, t.stepActivity[step] as number);
    if (out >= 0) return t.outDefers[out] === 1 ? STEP_DEFER : STEP_SKIP;
  }
  const offer = t.stepOffer[step];
  if (offer === OFFER_NONE) return STEP_DO;
  if ((t.stepUptake[step] as number) < 1) {
    const visit = s.p.owner[patient] as number;
    const purpose = t.stepUptakePurpose[step] as number;
    if (!isDrawnBelow(s, visit, purpose, 0, t.stepUptake, step)) return STEP_SKIP;
  }
  if (offer === OFFER_SCHEDULED) return STEP_DEFER;
  return offer === OFFER_ADAPTIVE && queue >= (t.stepQueueLimit[step] as number) ? STEP_DEFER : STEP_DO;
}

/** Row of the outage that keeps an activity from being done now, −1: none. */
function outage(s: Sim, activity: number): number {
  const { t } = s;
  for (let i = 0; i < t.outages; i++) {
    const time = s.now % DAY;
    if (t.outActivity[i] === activity && time >= (t.outFrom[i] as number) && time < (t.outTo[i] as number))
      return i;
  }
  return -1;
}

/**
 * Whether a stage has anything to do for a patient. A stage without is passed through, and what it would only
 * have put on the calendar is put there.
 */
export function isForPatient(s: Sim, patient: number, stage: number): boolean {
  const { t } = s;
  if (t.stageIsForAll[stage] === 1) return true;
  if (t.stageIsRoomOnly[stage] === 1) return isForPatientLater(s, patient, stage);
  const from = t.stageStepFrom[stage] as number;
  const to = t.stageStepFrom[stage + 1] as number;
  // The length of the line is looked at when the service starts: here an adaptive offer counts as work.
  for (let step = from; step < to; step++) if (decideStep(s, patient, step, 0) === STEP_DO) return true;
  for (let step = from; step < to; step++) {
    if (decideStep(s, patient, step, 0) === STEP_DEFER) defer(s, patient, step);
  }
  return false;
}

/** A room is worth taking only for something that is done in it. */
function isForPatientLater(s: Sim, patient: number, stage: number): boolean {
  const { t, p } = s;
  if ((p.room[patient] as number) >= 0) return false;
  const to = t.stationStageFrom[(t.stageStation[stage] as number) + 1] as number;
  for (let later = stage + 1; later < to; later++) {
    for (let step = t.stageStepFrom[later] as number; step < (t.stageStepFrom[later + 1] as number); step++) {
      if (decideStep(s, patient, step, 0) === STEP_DO) return true;
    }
  }
  return false;
}

function defer(s: Sim, patient: number, step: number): void {
  const visit = s.p.owner[patient] as number;
  s.p.deferred[visit] = (s.p.deferred[visit] as number) | (s.t.stepOfferNeed[step] as number);
}

/**
 * Does the steps of a stage that apply, in their order, at the start of the service; what they change is known
 * from then on.
 *
 * @returns ticks at the speed of a unit (−1: at speed 1), rounded once.
 */
export function performStage(s: Sim, patient: number, stage: number, unit: number): number {
  const { t, p, length } = s;
  const speed = unit < 0 ? 1 : (t.unitSpeed[unit] as number);
  const visit = p.owner[patient] as number;
  let milliseconds = 0;
  let work = 0;
  const to = t.stageStepFrom[stage + 1] as number;
  for (let step = t.stageStepFrom[stage] as number; step < to; step++) {
    const check = t.stepCheck[step] as number;
    if (check === CHECK_NEED) {
      if ((openNeeds(s, visit) & (t.stepNeed[step] as number)) === 0) continue;
    } else if (check !== CHECK_NOTHING) {
      const decision = decideStep(s, patient, step, s.waiting[stage] as number);
      if (decision === STEP_DEFER) defer(s, patient, step);
      if (decision !== STEP_DO) continue;
    }
    const activity = t.stepActivity[step] as number;
    performActivity(s, visit, activity);
    const own = length[0] as number;
    milliseconds += own;
    const bits = t.activityBits[activity] as number;
    work |= bits;
    if ((bits & DOES_ADD_VALUE) !== 0) {
      p.valueAdding[visit] = (p.valueAdding[visit] as number) + Math.round(own / speed);
    }
    const gate = t.stepGate[step] as number;
    if (gate >= 0) p.gate[visit * t.gates + gate] = 1;
  }
  const ticks = Math.round(milliseconds / speed);
  if (work >= 1 << WORK_SHIFT) noteStay(s, patient, work >> WORK_SHIFT, ticks);
  return ticks;
}

/**
 * Does an activity for a visit: counts it, meets, reveals and creates needs. Leaves its length in `s.length[0]`, in
 * unrounded ticks at speed 1: a fraction that a function returns would be allocated.
 */
export function performActivity(s: Sim, visit: number, activity: number): void {
  const { t, p, length } = s;
  const at = visit * t.activities + activity;
  const occurrence = p.occurrence[at] as number;
  p.occurrence[at] = occurrence + 1;
  if ((p.listEntry[visit] as number) < 0 || !isListed(s, visit, activity, occurrence)) {
    drawFor(s, visit, t.activityPurpose[activity] as number, occurrence);
    const distribution = t.activityDistribution[activity * t.classes + (p.class[visit] as number)] as number;
    sampleInto(t.distributions, distribution, (s.words[0] as number) | 0, length);
    if (!((length[0] as number) > 0)) length[0] = 0;
  }
  const bits = t.activityBits[activity] as number;
  if ((bits & DOES_SLOW_OR_DELAY) !== 0) {
    if (t.activityUsesRecords[activity] === 1) slowDown(s);
    noteDelay(s, visit, bits >> WORK_SHIFT);
  }
  const tag = (bits >> TAG_SHIFT) & TAG_MASK;
  if (tag !== TAG_OTHER) {
    p.tags[visit * TAGS + tag] = (p.tags[visit * TAGS + tag] as number) + 1;
    if (tag === TAG_REGISTRATION) {
      if ((p.registration[visit] as number) < 0) p.registration[visit] = s.now;
    } else if (tag === TAG_CONTACT && (p.contact[visit] as number) < 0) p.contact[visit] = s.now;
  }
  if ((bits & DOES_MEET) !== 0) {
    p.met[visit] =
      (p.met[visit] as number) | ((t.activityMeets[activity] as number) & (p.present[visit] as number));
  }
  if ((bits & DOES_MORE) !== 0) doMore(s, visit, activity, occurrence);
}

/** What an activity reveals, puts out and creates. */
function doMore(s: Sim, visit: number, activity: number, occurrence: number): void {
  const { t, p } = s;
  const present = p.present[visit] as number;
  const revealed = (t.activityReveals[activity] as number) & present & ~(p.known[visit] as number);
  if (revealed !== 0 && isNoticed(s, visit, activity, occurrence)) {
    p.known[visit] = (p.known[visit] as number) | revealed;
  }
  p.outputs[visit] = (p.outputs[visit] as number) | (t.activityOutputs[activity] as number);
  const to = t.activityCreatesFrom[activity + 1] as number;
  for (let i = t.activityCreatesFrom[activity] as number; i < to; i++) create(s, visit, i, occurrence);
}

function isNoticed(s: Sim, visit: number, activity: number, occurrence: number): boolean {
  const { t } = s;
  if ((t.activityDetects[activity] as number) >= 1) return true;
  const purpose = t.activityDetectsPurpose[activity] as number;
  return isDrawnBelow(s, visit, purpose, occurrence, t.activityDetects, activity);
}

/** Work with the record system takes longer while that is down. */
function slowDown(s: Sim): void {
  const { t } = s;
  let factor = 1;
  for (let i = 0; i < t.downs; i++) {
    const time = s.now % DAY;
    if (time >= (t.downFrom[i] as number) && time < (t.downTo[i] as number))
      factor *= t.downFactor[i] as number;
  }
  s.length[0] = (s.length[0] as number) * factor;
}

/** A need arises, also one that was met before (a second result to read). */
function create(s: Sim, visit: number, row: number, occurrence: number): void {
  const { t, p } = s;
  if ((t.createsProbability[row] as number) < 1) {
    const purpose = t.createsPurpose[row] as number;
    if (!isDrawnBelow(s, visit, purpose, occurrence, t.createsProbability, row)) return;
  }
  const bit = t.createsNeed[row] as number;
  p.present[visit] = (p.present[visit] as number) | bit;
  p.known[visit] = (p.known[visit] as number) | bit;
  p.met[visit] = (p.met[visit] as number) & ~bit;
  p.deferred[visit] = (p.deferred[visit] as number) & ~bit;
}

/** Whether the list of patients says how long an activity takes; the length is then in `s.length[0]`. */
function isListed(s: Sim, visit: number, activity: number, occurrence: number): boolean {
  const { t } = s;
  const entry = s.p.listEntry[visit] as number;
  const to = t.listDurationFrom[entry + 1] as number;
  for (let i = t.listDurationFrom[entry] as number; i < to; i++) {
    if (t.listDurationActivity[i] === activity && t.listDurationOccurrence[i] === occurrence) {
      s.length[0] = t.listDuration[i] as number;
      return true;
    }
  }
  return false;
}
