/** Steps and activities: what is done for a patient now, how long it takes, and what it changes. */
import { sampleTicks } from '../distributions/index.ts';
import { OFFER_ADAPTIVE, OFFER_NONE, OFFER_SCHEDULED, TAG_CONTACT, TAG_REGISTRATION } from '../tables.ts';
import { holds } from './condition.ts';
import { drawUniform, drawWord } from './draw.ts';
import { type Sim, TAGS } from './state.ts';

/** A step is not for this patient, is done, or is put on the calendar. */
const STEP_SKIP = 0;
const STEP_DO = 1;
const STEP_DEFER = 2;

function decideStep(s: Sim, patient: number, step: number, queue: number): number {
  const { t } = s;
  if (!holds(s, patient, t.stepConditionFrom[step] as number, t.stepConditionTo[step] as number))
    return STEP_SKIP;
  const offer = t.stepOffer[step];
  if (offer === OFFER_NONE) return STEP_DO;
  const uptake = t.stepUptake[step] as number;
  if (uptake < 1 && drawUniform(s, patient, t.stepUptakePurpose[step] as number, 0) >= uptake)
    return STEP_SKIP;
  if (offer === OFFER_SCHEDULED) return STEP_DEFER;
  return offer === OFFER_ADAPTIVE && queue >= (t.stepQueueLimit[step] as number) ? STEP_DEFER : STEP_DO;
}

/**
 * Whether a stage has anything to do for a patient. A stage without is passed through, and what it would only
 * have put on the calendar is put there.
 */
export function isForPatient(s: Sim, patient: number, stage: number): boolean {
  const { t, p } = s;
  const from = t.stageStepFrom[stage] as number;
  const to = t.stageStepFrom[stage + 1] as number;
  // The length of the line is looked at when the service starts: here an adaptive offer counts as work.
  for (let step = from; step < to; step++) if (decideStep(s, patient, step, 0) === STEP_DO) return true;
  for (let step = from; step < to; step++) {
    if (decideStep(s, patient, step, 0) === STEP_DEFER) {
      p.deferred[patient] = (p.deferred[patient] as number) | (t.stepOfferNeed[step] as number);
    }
  }
  return false;
}

/**
 * Does the steps of a stage that apply, in their order, at the start of the service; what they change is known
 * from then on.
 *
 * @returns ticks at the speed given, rounded once.
 */
export function performStage(s: Sim, patient: number, stage: number, speed: number): number {
  const { t, p } = s;
  const queue = s.waiting[stage] as number;
  let milliseconds = 0;
  const to = t.stageStepFrom[stage + 1] as number;
  for (let step = t.stageStepFrom[stage] as number; step < to; step++) {
    const decision = decideStep(s, patient, step, queue);
    if (decision === STEP_DO) {
      const activity = t.stepActivity[step] as number;
      const own = performActivity(s, patient, activity);
      milliseconds += own;
      if (t.activityValueAdding[activity] === 1) {
        p.valueAdding[patient] = (p.valueAdding[patient] as number) + Math.round(own / speed);
      }
      const gate = t.stepGate[step] as number;
      if (gate >= 0) p.gate[patient * t.gates + gate] = 1;
    } else if (decision === STEP_DEFER) {
      p.deferred[patient] = (p.deferred[patient] as number) | (t.stepOfferNeed[step] as number);
    }
  }
  return Math.round(milliseconds / speed);
}

/** Does an activity: counts it, meets, reveals and creates needs. Returns its length in unrounded ticks at speed 1. */
export function performActivity(s: Sim, patient: number, activity: number): number {
  const { t, p } = s;
  const at = patient * t.activities + activity;
  const occurrence = p.occurrence[at] as number;
  const milliseconds = lengthOf(s, patient, activity, occurrence);
  p.occurrence[at] = occurrence + 1;
  const tag = t.activityTag[activity] as number;
  p.tags[patient * TAGS + tag] = (p.tags[patient * TAGS + tag] as number) + 1;
  if (tag === TAG_REGISTRATION) {
    if ((p.registration[patient] as number) < 0) p.registration[patient] = s.now;
  } else if (tag === TAG_CONTACT && (p.contact[patient] as number) < 0) p.contact[patient] = s.now;
  p.met[patient] =
    (p.met[patient] as number) | ((t.activityMeets[activity] as number) & (p.present[patient] as number));
  p.known[patient] =
    (p.known[patient] as number) | ((t.activityReveals[activity] as number) & (p.present[patient] as number));
  p.outputs[patient] = (p.outputs[patient] as number) | (t.activityOutputs[activity] as number);
  const to = t.activityCreatesFrom[activity + 1] as number;
  for (let i = t.activityCreatesFrom[activity] as number; i < to; i++) create(s, patient, i, occurrence);
  return milliseconds;
}

/** A need arises, also one that was met before (a second result to read). */
function create(s: Sim, patient: number, row: number, occurrence: number): void {
  const { t, p } = s;
  const probability = t.createsProbability[row] as number;
  if (probability < 1 && drawUniform(s, patient, t.createsPurpose[row] as number, occurrence) >= probability)
    return;
  const bit = t.createsNeed[row] as number;
  p.present[patient] = (p.present[patient] as number) | bit;
  p.known[patient] = (p.known[patient] as number) | bit;
  p.met[patient] = (p.met[patient] as number) & ~bit;
  p.deferred[patient] = (p.deferred[patient] as number) & ~bit;
}

function lengthOf(s: Sim, patient: number, activity: number, occurrence: number): number {
  const { t, p } = s;
  const entry = p.listEntry[patient] as number;
  if (entry >= 0) {
    for (let i = t.listDurationFrom[entry] as number; i < (t.listDurationFrom[entry + 1] as number); i++) {
      if (t.listDurationActivity[i] === activity && t.listDurationOccurrence[i] === occurrence) {
        return t.listDuration[i] as number;
      }
    }
  }
  const distribution = t.activityDistribution[activity * t.classes + (p.class[patient] as number)] as number;
  return sampleTicks(
    t.distributions,
    distribution,
    drawWord(s, patient, t.activityPurpose[activity] as number, occurrence),
  );
}
