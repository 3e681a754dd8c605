/** The way of a patient through the flow: stations and their stages, delays, choices, exits. */

import { sampleTicks } from '../distributions/index.ts';
import { cancelEvent, pushEvent } from '../heap.ts';
import { EXIT_LEFT, EXIT_REFERRED, NODE_DELAY, NODE_EXIT, NODE_STATION } from '../tables.ts';
import { isForPatient, performActivity, performStage } from './activity.ts';
import { holds } from './condition.ts';
import { drawWord } from './draw.ts';
import { firstInLine, flagStage, putInLine, takeOutOfLine } from './queue.ts';
import { chooseWay } from './route.ts';
import { findUnits, holdUnits, releaseRoom, releaseUnits } from './staff.ts';
import {
  ENDED_ZERO_TIME_LOOP,
  EVENT_DELAY_END,
  EVENT_RENEGE,
  EVENT_SERVICE_END,
  freePatient,
  PATIENT_IN_DELAY,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  RANK_RELEASE,
  RANK_RENEGE,
  type Sim,
} from './state.ts';
import { countFinished, countLeft, endService, endWait, noteQueue } from './statistics.ts';
import { record } from './traceBuffer.ts';

/** More nodes than this without time passing is a loop without end. */
const MAX_NODES_AT_ONCE = 10_000;

/** Sends a patient to a node and on, until it waits, is served, is delayed or is gone. */
export function enter(s: Sim, patient: number, node: number): void {
  const { t } = s;
  let at = node;
  for (let passed = 0; passed < MAX_NODES_AT_ONCE; passed++) {
    switch (t.nodeKind[at]) {
      case NODE_STATION:
        if (enterStation(s, patient, at)) return;
        break;
      case NODE_DELAY:
        if (enterDelay(s, patient, at)) return;
        break;
      case NODE_EXIT:
        leaveBy(s, patient, t.nodeOutcome[at] as number);
        return;
      default:
    }
    at = chooseWay(s, patient, at);
    // Nowhere to go: the checks of the model warn of it; here the patient gives up.
    if (at < 0) {
      leaveBy(s, patient, EXIT_LEFT);
      return;
    }
  }
  s.ended = ENDED_ZERO_TIME_LOOP;
}

/** True when the patient stays here for now; false when the station has nothing to do for it. */
function enterStation(s: Sim, patient: number, node: number): boolean {
  const { t, p } = s;
  const station = t.nodeStation[node] as number;
  p.at[patient] = node;
  p.fresh[patient] = 1;
  s.atStation[station] = (s.atStation[station] as number) + 1;
  return enterStage(s, patient, station, t.stationStageFrom[station] as number);
}

/** The next stage, from `first` on, that has something to do; false when none has: the patient is then out of the station. */
function enterStage(s: Sim, patient: number, station: number, first: number): boolean {
  const to = s.t.stationStageFrom[station + 1] as number;
  for (let stage = first; stage < to; stage++) {
    if (isForPatient(s, patient, stage)) {
      join(s, patient, station, stage);
      return true;
    }
  }
  s.atStation[station] = (s.atStation[station] as number) - 1;
  releaseRoom(s, patient);
  return false;
}

function join(s: Sim, patient: number, station: number, stage: number): void {
  const { t, p } = s;
  p.stage[patient] = stage;
  p.joined[patient] = s.now;
  p.order[patient] = s.joinOrder++;
  p.remaining[patient] = -1;
  const isFree =
    t.stageRequirementFrom[stage] === t.stageRequirementFrom[stage + 1] &&
    (t.stationRoomPool[station] as number) < 0;
  if (isFree || (s.direct && firstInLine(s, stage) < 0 && findUnits(s, stage, patient))) {
    startService(s, patient, station, stage);
    return;
  }
  if (isTurnedAway(s, patient, station, stage)) {
    leaveStation(s, patient, station);
    return;
  }
  p.state[patient] = PATIENT_WAITING;
  putInLine(s, stage, patient, false);
  noteQueue(s, station, s.waiting[stage] as number);
  if (!s.direct) flagStage(s, stage);
  startPatience(s, patient);
}

/** No waiting place, too long a line, or the clinic is closed: for those who would have to wait. */
function isTurnedAway(s: Sim, patient: number, station: number, stage: number): boolean {
  const { t } = s;
  const waiting = s.waiting[stage] as number;
  const isLimited =
    s.closed ||
    waiting >= (t.stationPlaces[station] as number) ||
    waiting >= (t.stationBalkAt[station] as number);
  return isLimited && !(firstInLine(s, stage) < 0 && findUnits(s, stage, patient));
}

function startPatience(s: Sim, patient: number): void {
  const { t, p } = s;
  let patience = p.patience[patient] as number;
  const distribution = t.classPatience[p.class[patient] as number] as number;
  if (patience < 0 && distribution >= 0) {
    const word = drawWord(s, patient, t.patiencePurpose, p.joins[patient] as number);
    patience = Math.round(sampleTicks(t.distributions, distribution, word));
  }
  p.joins[patient] = (p.joins[patient] as number) + 1;
  if (patience >= 0)
    p.renege[patient] = pushEvent(s.heap, s.now + patience, RANK_RENEGE, EVENT_RENEGE, patient);
}

function leaveStation(s: Sim, patient: number, station: number): void {
  s.atStation[station] = (s.atStation[station] as number) - 1;
  leaveBy(s, patient, EXIT_LEFT);
}

/** Takes the first in line into service; `findUnits` has just found the units. */
export function callFirst(s: Sim, patient: number, stage: number): void {
  const { p, t } = s;
  takeOutOfLine(s, stage, patient);
  const renege = p.renege[patient] as number;
  if (renege >= 0) {
    cancelEvent(s.heap, renege);
    p.renege[patient] = -1;
  }
  startService(s, patient, t.stageStation[stage] as number, stage);
}

function startService(s: Sim, patient: number, station: number, stage: number): void {
  const { t, p } = s;
  holdUnits(s, stage, patient);
  const isFresh = p.fresh[patient] === 1;
  endWait(s, patient, station, true, isFresh);
  if (isFresh) {
    p.fresh[patient] = 0;
    const last = p.lastStation[patient] as number;
    if (last >= 0 && last !== p.at[patient]) p.moves[patient] = (p.moves[patient] as number) + 1;
  }
  p.state[patient] = PATIENT_IN_SERVICE;
  p.started[patient] = s.now;
  let speed = 1;
  if ((p.unitCount[patient] as number) > 0) {
    const unit = p.unit[patient * t.maxRequirements] as number;
    speed = t.unitSpeed[unit] as number;
    const last = p.lastUnit[patient] as number;
    if (last >= 0 && last !== unit) p.handOffs[patient] = (p.handOffs[patient] as number) + 1;
    p.lastUnit[patient] = unit;
  }
  let ticks = p.remaining[patient] as number;
  if (ticks < 0) ticks = performStage(s, patient, stage, speed);
  else if (p.remainingSpeed[patient] !== speed)
    ticks = Math.round((ticks * (p.remainingSpeed[patient] as number)) / speed);
  p.remaining[patient] = -1;
  p.event[patient] = pushEvent(s.heap, s.now + ticks, RANK_RELEASE, EVENT_SERVICE_END, patient);
}

/** The service of a stage is over. */
export function finishService(s: Sim, patient: number): void {
  const { t, p } = s;
  s.events++;
  const stage = p.stage[patient] as number;
  const station = t.stageStation[stage] as number;
  const node = p.at[patient] as number;
  p.event[patient] = -1;
  endService(s, patient, station, p.started[patient] as number);
  if (s.recording)
    recordRow(s, patient, (p.unitCount[patient] as number) > 0 ? (p.lastUnit[patient] as number) : -1);
  releaseUnits(s, patient);
  if (enterStage(s, patient, station, stage + 1)) return;
  p.lastStation[patient] = node;
  moveOn(s, patient, node);
}

function recordRow(s: Sim, patient: number, unit: number): void {
  const { p } = s;
  record(
    s.trace,
    p.id[patient] as number,
    p.class[patient] as number,
    p.at[patient] as number,
    p.joined[patient] as number,
    p.started[patient] as number,
    s.now,
    unit,
  );
}

function enterDelay(s: Sim, patient: number, node: number): boolean {
  const { t, p } = s;
  if (!holds(s, patient, t.nodeConditionFrom[node] as number, t.nodeConditionTo[node] as number))
    return false;
  p.at[patient] = node;
  p.state[patient] = PATIENT_IN_DELAY;
  p.joined[patient] = s.now;
  p.started[patient] = s.now;
  const ticks = Math.round(performActivity(s, patient, t.nodeActivity[node] as number));
  p.event[patient] = pushEvent(s.heap, s.now + ticks, RANK_RELEASE, EVENT_DELAY_END, patient);
  return true;
}

/** A delay is over. */
export function finishDelay(s: Sim, patient: number): void {
  const { p } = s;
  p.event[patient] = -1;
  p.delay[patient] = (p.delay[patient] as number) + (s.now - (p.started[patient] as number));
  if (s.recording) recordRow(s, patient, -1);
  moveOn(s, patient, p.at[patient] as number);
}

function moveOn(s: Sim, patient: number, node: number): void {
  const next = chooseWay(s, patient, node);
  if (next < 0) leaveBy(s, patient, EXIT_LEFT);
  else enter(s, patient, next);
}

/** Patience is over: out of line and out of the clinic. */
export function renege(s: Sim, patient: number): void {
  s.p.renege[patient] = -1;
  giveUp(s, patient);
}

/** A waiting patient leaves. */
function giveUp(s: Sim, patient: number): void {
  const { t, p } = s;
  const stage = p.stage[patient] as number;
  const station = t.stageStation[stage] as number;
  takeOutOfLine(s, stage, patient);
  endWait(s, patient, station, false, p.fresh[patient] === 1);
  leaveStation(s, patient, station);
}

/** At closing, where the policy says so: everybody who waits goes home. */
export function sendWaitingHome(s: Sim): void {
  const { p } = s;
  s.closed = true;
  for (let patient = 0; patient < p.capacity; patient++) {
    if (p.state[patient] !== PATIENT_WAITING) continue;
    const event = p.renege[patient] as number;
    if (event >= 0) cancelEvent(s.heap, event);
    giveUp(s, patient);
  }
}

/** Out of the clinic, with its statistics. */
function leaveBy(s: Sim, patient: number, outcome: number): void {
  releaseRoom(s, patient);
  if (outcome === EXIT_LEFT) countLeft(s, patient);
  else countFinished(s, patient, outcome === EXIT_REFERRED);
  s.inside--;
  freePatient(s, patient);
}
