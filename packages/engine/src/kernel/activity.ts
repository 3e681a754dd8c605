/** Steps and activities: what is done for a patient now, how long it takes, and what it changes. */
import { sampleTicks } from '../distributions/index.ts';
import {
  DOES_MEET,
  DOES_MORE,
  DOES_SLOW_OR_DELAY,
  OFFER_ADAPTIVE,
  OFFER_NONE,
  OFFER_SCHEDULED,
  TAG_CONTACT,
  TAG_REGISTRATION,
} from '../tables.ts';
import { holds, openNeeds } from './condition.ts';
import { drawKeyed, drawUniform } from './draw.ts';
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
  if (t.outActivity.length > 0) {
    const out = outage(s, t.stepActivity[step] as number);
    if (out >= 0) return t.outDefers[out] === 1 ? STEP_DEFER : STEP_SKIP;
  }
  const offer = t.stepOffer[step];
  if (offer === OFFER_NONE) return STEP_DO;
  const uptake = t.stepUptake[step] as number;
  if (uptake < 1) {
    const visit = s.p.owner[patient] as number;
    if (drawUniform(s, visit, t.stepUptakePurpose[step] as number, 0) >= uptake) return STEP_SKIP;
  }
  if (offer === OFFER_SCHEDULED) return STEP_DEFER;
  return offer === OFFER_ADAPTIVE && queue >= (t.stepQueueLimit[step] as number) ? STEP_DEFER : STEP_DO;
}

/** Row of the outage that keeps an activity from being done now, −1: none. */
function outage(s: Sim, activity: number): number {
  const { t } = s;
  for (let i = 0; i < t.outActivity.length; i++) {
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
 * @returns ticks at the speed given, rounded once.
 */
export function performStage(s: Sim, patient: number, stage: number, speed: number): number {
  const { t, p } = s;
  const visit = p.owner[patient] as number;
  const queue = s.waiting[stage] as number;
  let milliseconds = 0;
  let work = 0;
  const to = t.stageStepFrom[stage + 1] as number;
  for (let step = t.stageStepFrom[stage] as number; step < to; step++) {
    const decision = t.stepIsForAll[step] === 1 ? STEP_DO : decideStep(s, patient, step, queue);
    if (decision === STEP_DO) {
      const activity = t.stepActivity[step] as number;
      performActivity(s, visit, activity);
      const own = s.length[0] as number;
      milliseconds += own;
      work |= t.activityWork[activity] as number;
      if (t.activityValueAdding[activity] === 1) {
        p.valueAdding[visit] = (p.valueAdding[visit] as number) + Math.round(own / speed);
      }
      const gate = t.stepGate[step] as number;
      if (gate >= 0) p.gate[visit * t.gates + gate] = 1;
    } else if (decision === STEP_DEFER) defer(s, patient, step);
  }
  const ticks = Math.round(milliseconds / speed);
  if (work !== 0) noteStay(s, patient, work, ticks);
  return ticks;
}

/**
 * Does an activity for a visit: counts it, meets, reveals and creates needs. Leaves its length in `s.length[0]`, in
 * unrounded ticks at speed 1: a fraction that a function returns would be allocated.
 */
export function performActivity(s: Sim, visit: number, activity: number): void {
  const { t, p } = s;
  const at = visit * t.activities + activity;
  const occurrence = p.occurrence[at] as number;
  p.occurrence[at] = occurrence + 1;
  setLength(s, visit, activity, occurrence);
  const does = t.activityDoes[activity] as number;
  if ((does & DOES_SLOW_OR_DELAY) !== 0) {
    if (t.activityUsesRecords[activity] === 1) s.length[0] = (s.length[0] as number) * slowdown(s);
    noteDelay(s, visit, t.activityWork[activity] as number, s.length[0] as number);
  }
  const tag = t.activityTag[activity] as number;
  p.tags[visit * TAGS + tag] = (p.tags[visit * TAGS + tag] as number) + 1;
  if (tag === TAG_REGISTRATION) {
    if ((p.registration[visit] as number) < 0) p.registration[visit] = s.now;
  } else if (tag === TAG_CONTACT && (p.contact[visit] as number) < 0) p.contact[visit] = s.now;
  if ((does & DOES_MEET) !== 0) {
    p.met[visit] =
      (p.met[visit] as number) | ((t.activityMeets[activity] as number) & (p.present[visit] as number));
  }
  if ((does & DOES_MORE) === 0) return;
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
  const probability = s.t.activityDetects[activity] as number;
  return (
    probability >= 1 ||
    drawUniform(s, visit, s.t.activityDetectsPurpose[activity] as number, occurrence) < probability
  );
}

/** Factor on work with the record system, now. */
function slowdown(s: Sim): number {
  const { t } = s;
  let factor = 1;
  for (let i = 0; i < t.downFactor.length; i++) {
    const time = s.now % DAY;
    if (time >= (t.downFrom[i] as number) && time < (t.downTo[i] as number))
      factor *= t.downFactor[i] as number;
  }
  return factor;
}

/** A need arises, also one that was met before (a second result to read). */
function create(s: Sim, visit: number, row: number, occurrence: number): void {
  const { t, p } = s;
  const probability = t.createsProbability[row] as number;
  if (probability < 1 && drawUniform(s, visit, t.createsPurpose[row] as number, occurrence) >= probability)
    return;
  const bit = t.createsNeed[row] as number;
  p.present[visit] = (p.present[visit] as number) | bit;
  p.known[visit] = (p.known[visit] as number) | bit;
  p.met[visit] = (p.met[visit] as number) & ~bit;
  p.deferred[visit] = (p.deferred[visit] as number) & ~bit;
}

function setLength(s: Sim, visit: number, activity: number, occurrence: number): void {
  const { t, p } = s;
  const entry = p.listEntry[visit] as number;
  if (entry >= 0) {
    for (let i = t.listDurationFrom[entry] as number; i < (t.listDurationFrom[entry + 1] as number); i++) {
      if (t.listDurationActivity[i] === activity && t.listDurationOccurrence[i] === occurrence) {
        s.length[0] = t.listDuration[i] as number;
        return;
      }
    }
  }
  const distribution = t.activityDistribution[activity * t.classes + (p.class[visit] as number)] as number;
  drawKeyed(
    s,
    p.keyClass[visit] as number,
    p.number[visit] as number,
    t.activityPurpose[activity] as number,
    occurrence,
  );
  s.length[0] = sampleTicks(t.distributions, distribution, s.words[0] as number);
}
