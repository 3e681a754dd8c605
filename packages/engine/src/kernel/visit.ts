import { isOver, pushEvent } from '../heap.ts';
import {
  CAUSE_BLOCKED,
  EXIT_HOME,
  EXIT_LEFT,
  EXIT_REFERRED,
  NODE_DECISION,
  NODE_DELAY,
  NODE_EXIT,
  NODE_FOLLOW_UP,
  NODE_FORK,
  NODE_JOIN,
  NODE_STATION,
} from '../tables.ts';
import { isForPatient, performActivity, performStage } from './activity.ts';
import { startPatience, stopClocks } from './clocks.ts';
import { holds } from './condition.ts';
import { planReturn } from './followUp.ts';
import { countCall, dueTime, firstInLine, flagStage, promote, putInLine, takeOutOfLine } from './queue.ts';
import { firstUnit, recordStay } from './recordRow.ts';
import { causeOf, findUnits, holdUnits } from './resources.ts';
import { chooseWay } from './route.ts';
import { joinSimple } from './simple.ts';
import { openSlot, stationAt } from './slots.ts';
import { releaseRoom, releaseUnits } from './staff.ts';
import {
  ENDED_ZERO_TIME_LOOP,
  EVENT_DELAY_END,
  EVENT_PROMOTION,
  EVENT_SERVICE_END,
  EVENT_STAGE_DUE,
  EVENT_TURNAROUND_END,
  freePatient,
  GHOST_TURNAROUND,
  PATIENT_BLOCKED,
  PATIENT_BOUND,
  PATIENT_FORKED,
  PATIENT_IN_DELAY,
  PATIENT_IN_GROUP,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  RANK_BATCH,
  RANK_CAPACITY,
  RANK_DISPATCH,
  RANK_PROMOTION,
  RANK_RELEASE,
  type Sim,
} from './state.ts';
import {
  addWaiting,
  countFinished,
  countLeft,
  endService,
  endWait,
  setCause,
  settleAside,
} from './statistics.ts';
import { OUTCOME_RENEGED, OUTCOME_SENT_HOME, OUTCOME_SERVED, OUTCOME_TURNED_AWAY } from './traceBuffer.ts';

/** More nodes than this without time passing is a loop without end. */
const MAX_NODES_AT_ONCE = 1000;

/** Sends a patient to a node and on, until it waits, is served, is delayed or is gone. */
export function enter(s: Sim, patient: number, node: number): void {
  const { t } = s;
  let at = node;
  while (++s.passed <= MAX_NODES_AT_ONCE) {
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
      case NODE_FORK:
        fork(s, patient, at);
        return;
      case NODE_JOIN:
        if ((s.p.parent[patient] as number) >= 0) {
          arriveAtJoin(s, patient, at);
          return;
        }
        break;
      case NODE_FOLLOW_UP:
        planReturn(s, s.p.owner[patient] as number, at);
        break;
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
  let goal = t.stationStageFrom[station] as number;
  if (t.stageIsForAll[goal] === 1) p.wrong[patient] = -1;
  else {
    const stage = stageFor(s, patient, station, goal);
    // Sent astray: the patient waits here, at the first stage, to be told so.
    if (stage < 0 && (p.wrong[patient] as number) < 0) return false;
    if (stage >= 0) {
      p.wrong[patient] = -1;
      goal = stage;
    }
  }
  if (t.stationBlocks[station] === 1 && isFull(s, patient, station, goal)) {
    standOutside(s, patient, node);
    return true;
  }
  p.at[patient] = node;
  p.fresh[patient] = 1;
  s.atStation[station] = (s.atStation[station] as number) + 1;
  if (t.stageIsSimple[goal] === 0 || !joinSimple(s, patient, goal)) join(s, patient, station, goal);
  return true;
}

/** The next stage, from `first` on, that has something to do; −1: none. */
function stageFor(s: Sim, patient: number, station: number, first: number): number {
  const to = s.t.stationStageFrom[station + 1] as number;
  for (let stage = first; stage < to; stage++) if (isForPatient(s, patient, stage)) return stage;
  return -1;
}

/** The stage at which a patient who came to a station now would join, −1: it would pass. */
function goalAt(s: Sim, patient: number, station: number): number {
  const first = s.t.stationStageFrom[station] as number;
  const stage = stageFor(s, patient, station, first);
  return stage < 0 && (s.p.wrong[patient] as number) >= 0 ? first : stage;
}

/** No waiting place for somebody who would have to wait. */
function isFull(s: Sim, patient: number, station: number, stage: number): boolean {
  return (
    (s.waiting[stage] as number) >= (s.t.stationPlaces[station] as number) &&
    !wouldStart(s, patient, station, stage)
  );
}

/** Whether a patient who joined now would be called at once: nobody is before it, and nothing else is waited for. */
function wouldStart(s: Sim, patient: number, station: number, stage: number): boolean {
  const { t } = s;
  if (t.stationSessionFrom[station + 1] !== t.stationSessionFrom[station]) return false;
  if ((t.stationBatchMin[station] as number) > (s.waiting[stage] as number) + 1) return false;
  if (t.stageNotEarly[stage] === 1 && dueTime(s, patient) > s.now) return false;
  return firstInLine(s, stage) < 0 && findUnits(s, stage, patient);
}

/** Last in the row of those who are kept from entering a full station. */
function standOutside(s: Sim, patient: number, node: number): void {
  const { p, t } = s;
  const station = t.nodeStation[node] as number;
  p.state[patient] = PATIENT_BLOCKED;
  p.target[patient] = node;
  p.joined[patient] = s.now;
  p.order[patient] = s.joinOrder++;
  p.next[patient] = -1;
  const tail = s.blockedTail[station] as number;
  if (tail < 0) s.blockedHead[station] = patient;
  else p.next[tail] = patient;
  s.blockedTail[station] = patient;
  s.blocked[station] = (s.blocked[station] as number) + 1;
}

/**
 * Lets the first of those outside in, if there is a place now; what it held at the station before is released.
 *
 * @returns true when somebody came in.
 */
export function admitBlocked(s: Sim, station: number): boolean {
  const { p } = s;
  const patient = s.blockedHead[station] as number;
  if (patient < 0) return false;
  const stage = goalAt(s, patient, station);
  if (stage >= 0 && isFull(s, patient, station, stage)) return false;
  s.blockedHead[station] = p.next[patient] as number;
  if ((s.blockedHead[station] as number) < 0) s.blockedTail[station] = -1;
  s.blocked[station] = (s.blocked[station] as number) - 1;
  const since = p.joined[patient] as number;
  s.passed = 0;
  if (s.now > since) addWaiting(s, station, CAUSE_BLOCKED, 1, since);
  const visit = p.owner[patient] as number;
  p.wait[visit] = (p.wait[visit] as number) + (s.now - since);
  const node = p.target[patient] as number;
  p.target[patient] = -1;
  leaveResources(s, patient);
  enter(s, patient, node);
  return true;
}

/** Joins a stage, unless it may go the short way (`joinSimple`). */
function join(s: Sim, patient: number, station: number, stage: number): void {
  const { t, p } = s;
  const visit = p.owner[patient] as number;
  p.stage[patient] = stage;
  p.joined[patient] = s.now;
  p.joinedHalf[patient] = s.halfOfDay;
  p.order[patient] = s.joinOrder++;
  p.remaining[patient] = -1;
  p.level[patient] = p.baseLevel[visit] as number;
  const isOneByOne = t.stationBatchMin[station] === 0;
  const isFree =
    t.stageRequirementFrom[stage] === t.stageRequirementFrom[stage + 1] &&
    (t.stationRoomPool[station] as number) < 0 &&
    isOneByOne;
  if (isFree) s.foundCount = 0;
  if (isFree || (isOneByOne && mayStartNow(s, stage, patient) && findUnits(s, stage, patient))) {
    startService(s, patient, station, stage);
    return;
  }
  if (isTurnedAway(s, patient, station, stage)) {
    turnAway(s, patient, station);
    return;
  }
  p.state[patient] = PATIENT_WAITING;
  const wasEmpty = s.waiting[stage] === 0;
  putInLine(s, stage, patient, false);
  // Otherwise the dispatch that follows finds it out.
  if (wasEmpty && s.direct) setCause(s, stage, causeOf(s, stage, patient));
  if (!s.direct || t.stageIsPlain[stage] === 0) flagStage(s, stage);
  startPatience(s, patient, visit);
  startPromotion(s, patient, stage);
  startDueTime(s, patient, station, stage);
}

/**
 * Whether a patient may start without standing in line: nobody is before it, the booked time has come, and whatever
 * was freed at this instant has been given away, or nobody else could take it and nothing else is freed any more.
 */
function mayStartNow(s: Sim, stage: number, patient: number): boolean {
  if (s.waiting[stage] !== 0) return false;
  if (!s.direct && (s.t.stageIsAlone[stage] === 0 || !isOver(s.heap, s.now, RANK_DISPATCH))) return false;
  return !(s.t.stageNotEarly[stage] === 1 && dueTime(s, patient) > s.now);
}

/** No waiting place, too long a line, or the clinic is closed: for those who would have to wait. */
function isTurnedAway(s: Sim, patient: number, station: number, stage: number): boolean {
  const { t } = s;
  // Only on coming in: between the stages of a station the patient already has a place.
  if (s.p.fresh[patient] === 0 && !s.closed) return false;
  const waiting = s.waiting[stage] as number;
  const isLimited =
    s.closed ||
    (waiting >= (t.stationPlaces[station] as number) && t.stationBlocks[station] === 0) ||
    waiting >= (t.stationBalkAt[station] as number);
  if (!isLimited) return false;
  if (!wouldStart(s, patient, station, stage)) return true;
  // The unit that is free now may be called elsewhere, or go off, at this very instant: see `turnAwayUncalled`.
  s.p.tentative[patient] = 1;
  s.tentatives++;
  return false;
}

function turnAway(s: Sim, patient: number, station: number): void {
  if (s.recording) recordStay(s, patient, -1, -1, s.closed ? OUTCOME_SENT_HOME : OUTCOME_TURNED_AWAY);
  leaveStation(s, patient, station);
}

/** After a dispatch: who was let in without a place, to be called at once, and was not called, has no place. */
export function turnAwayUncalled(s: Sim): void {
  s.tentatives = 0;
  const uncalled: number[] = [];
  for (let slot = 0; slot < s.p.used; slot++) {
    if (s.p.tentative[slot] === 0) continue;
    s.p.tentative[slot] = 0;
    if (s.p.state[slot] === PATIENT_WAITING && (s.p.remaining[slot] as number) < 0) uncalled.push(slot);
  }
  for (const patient of uncalled) {
    const stage = s.p.stage[patient] as number;
    s.passed = 0;
    leaveLine(s, patient, stage);
    turnAway(s, patient, s.t.stageStation[stage] as number);
  }
}

function startPromotion(s: Sim, patient: number, stage: number): void {
  const after = s.t.stagePromoteAfter[stage] as number;
  if (
    after === Number.POSITIVE_INFINITY ||
    (s.p.level[patient] as number) <= (s.t.stagePromoteLevel[stage] as number)
  )
    return;
  s.p.promotion[patient] = pushEvent(
    s.heap,
    s.now + Math.round(after),
    RANK_PROMOTION,
    EVENT_PROMOTION,
    patient,
  );
}

/** A booked time or a group's patience wakes the stage up when it comes. */
function startDueTime(s: Sim, patient: number, station: number, stage: number): void {
  const { t } = s;
  if (t.stageNotEarly[stage] === 1) {
    const due = dueTime(s, patient);
    if (due > s.now) pushEvent(s.heap, due, RANK_CAPACITY, EVENT_STAGE_DUE, stage);
  }
  const wait = t.stationBatchWait[station] as number;
  if ((t.stationBatchMin[station] as number) > 1 && wait !== Number.POSITIVE_INFINITY) {
    pushEvent(s.heap, s.now + Math.round(wait), RANK_BATCH, EVENT_STAGE_DUE, stage);
  }
}

/** Somebody has waited long enough to be treated as more urgent. */
export function riseInLine(s: Sim, patient: number): void {
  const stage = s.p.stage[patient] as number;
  s.p.promotion[patient] = -1;
  promote(s, stage, patient, s.t.stagePromoteLevel[stage] as number);
  flagStage(s, stage);
}

function leaveStation(s: Sim, patient: number, station: number): void {
  s.atStation[station] = (s.atStation[station] as number) - 1;
  leaveBy(s, patient, EXIT_LEFT);
}

/** Out of line for whatever reason: its clocks are stopped. */
function leaveLine(s: Sim, patient: number, stage: number): void {
  takeOutOfLine(s, stage, patient);
  stopClocks(s, patient);
  if (s.t.hasBlocking && (s.blocked[s.t.stageStation[stage] as number] as number) > 0) flagStage(s, stage);
}

/** Takes the first in line into service, with its group where the station serves groups; `findUnits` has just succeeded. */
export function callFirst(s: Sim, patient: number, stage: number): void {
  const { t, p } = s;
  const station = t.stageStation[stage] as number;
  countCall(s, stage, patient);
  leaveLine(s, patient, stage);
  // A group that was interrupted goes on as it was.
  const largest = (p.remaining[patient] as number) >= 0 ? 0 : (t.stationBatchMax[station] as number);
  let last = patient;
  for (let size = 1; size < largest; size++) {
    const member = firstInLine(s, stage);
    if (member < 0) break;
    leaveLine(s, member, stage);
    p.member[last] = member;
    p.member[member] = -1;
    last = member;
  }
  startService(s, patient, station, stage);
  for (let member = p.member[patient] as number; member >= 0; member = p.member[member] as number) {
    joinGroup(s, member, patient, station, stage);
  }
}

/** A member is served with the group's first patient: its steps are done, the time is the first one's. */
function joinGroup(s: Sim, member: number, leader: number, station: number, stage: number): void {
  const { p } = s;
  if (p.state[member] === PATIENT_BOUND) settleAside(s, member);
  endWait(s, member, station, true, p.fresh[member] === 1);
  arriveFresh(s, member);
  p.state[member] = PATIENT_IN_GROUP;
  p.started[member] = s.now;
  p.unitCount[member] = 0;
  meetUnit(s, member, firstUnit(s, leader));
  if ((p.remaining[member] as number) < 0) performStage(s, member, stage, -1);
  p.remaining[member] = -1;
}

/** First service of this stay: the move is counted. */
function arriveFresh(s: Sim, patient: number): void {
  const { p } = s;
  if (p.fresh[patient] === 0) return;
  p.fresh[patient] = 0;
  const visit = p.owner[patient] as number;
  const last = p.lastStation[visit] as number;
  if (last >= 0 && last !== p.at[patient]) p.moves[visit] = (p.moves[visit] as number) + 1;
}

/** The person who serves now; a change of person is a hand-off. */
function meetUnit(s: Sim, patient: number, unit: number): void {
  if (unit < 0) return;
  const { p } = s;
  const visit = p.owner[patient] as number;
  const last = p.lastUnit[visit] as number;
  if (last >= 0 && last !== unit) p.handOffs[visit] = (p.handOffs[visit] as number) + 1;
  p.lastUnit[visit] = unit;
}

function startService(s: Sim, patient: number, station: number, stage: number): void {
  const { t, p } = s;
  holdUnits(s, stage, patient);
  endWait(s, patient, station, true, p.fresh[patient] === 1);
  arriveFresh(s, patient);
  p.state[patient] = PATIENT_IN_SERVICE;
  p.started[patient] = s.now;
  const unit = firstUnit(s, patient);
  meetUnit(s, patient, unit);
  const speed = unit < 0 ? 1 : (t.unitSpeed[unit] as number);
  let ticks = p.remaining[patient] as number;
  if (ticks < 0) ticks = performStage(s, patient, stage, unit);
  else if (p.remainingSpeed[patient] !== speed)
    ticks = Math.round((ticks * (p.remainingSpeed[patient] as number)) / speed);
  p.remaining[patient] = -1;
  p.event[patient] = pushEvent(s.heap, s.now + ticks, RANK_RELEASE, EVENT_SERVICE_END, patient);
}

/** The service of a stage is over, for the patient and for the group it leads. */
export function finishService(s: Sim, patient: number): void {
  const { t, p } = s;
  const stage = p.stage[patient] as number;
  const station = t.stageStation[stage] as number;
  const unit = firstUnit(s, patient);
  let member = p.member[patient] as number;
  p.member[patient] = -1;
  p.event[patient] = -1;
  s.events++;
  endService(s, patient, station, p.started[patient] as number);
  if (s.recording) recordStay(s, patient, p.started[patient] as number, unit, OUTCOME_SERVED);
  goOn(s, patient, station, stage);
  while (member >= 0) {
    const { p: columns } = s;
    s.passed = 0;
    const next = columns.member[member] as number;
    columns.member[member] = -1;
    s.events++;
    endService(s, member, station, columns.started[member] as number);
    if (s.recording) recordStay(s, member, columns.started[member] as number, unit, OUTCOME_SERVED);
    goOn(s, member, station, stage);
    member = next;
  }
}

/** To the next stage of the station, or out of it. */
function goOn(s: Sim, patient: number, station: number, stage: number): void {
  const { t, p } = s;
  const node = p.at[patient] as number;
  const visit = p.owner[patient] as number;
  const back = p.wrong[patient] as number;
  if (back >= 0) {
    p.wrong[patient] = -1;
    p.detours[visit] = (p.detours[visit] as number) + 1;
    depart(s, patient, station);
    enter(s, patient, back);
    return;
  }
  const next = stageFor(s, patient, station, stage + 1);
  if (next >= 0) {
    releaseUnits(s, patient);
    if (t.stageIsSimple[next] === 0 || !joinSimple(s, patient, next)) join(s, patient, station, next);
    return;
  }
  p.lastStation[visit] = node;
  if (!t.hasBlocking) {
    depart(s, patient, station);
    moveOn(s, patient, node);
    return;
  }
  const target = nextPlace(s, patient, node);
  if (target >= 0 && t.nodeKind[target] === NODE_STATION && isClosedTo(s, patient, target)) {
    // Keeps staff and room of the station it has finished at.
    s.atStation[station] = (s.atStation[station] as number) - 1;
    standOutside(s, patient, target);
    return;
  }
  depart(s, patient, station);
  if (target < 0) leaveBy(s, patient, EXIT_LEFT);
  else enter(s, patient, target);
}

/** As `goOn`, for a simple stage whose unit has been seen to: no room is held and nothing is full. */
export function goOnFrom(s: Sim, patient: number, stage: number): void {
  const { t, p } = s;
  const station = t.stageStation[stage] as number;
  const back = p.wrong[patient] as number;
  if (back < 0 && t.stageIsLast[stage] === 0) {
    const next = stageFor(s, patient, station, stage + 1);
    if (next >= 0) {
      if (t.stageIsSimple[next] === 0 || !joinSimple(s, patient, next)) join(s, patient, station, next);
      return;
    }
  }
  s.atStation[station] = (s.atStation[station] as number) - 1;
  if (back >= 0) {
    p.wrong[patient] = -1;
    p.detours[patient] = (p.detours[patient] as number) + 1;
    enter(s, patient, back);
    return;
  }
  const node = p.at[patient] as number;
  p.lastStation[patient] = node;
  moveOn(s, patient, node);
}

/** The first node behind a node that is not a mere choice, −1: none. */
function nextPlace(s: Sim, patient: number, node: number): number {
  let at = chooseWay(s, patient, node);
  while (at >= 0 && s.t.nodeKind[at] === NODE_DECISION && ++s.passed <= MAX_NODES_AT_ONCE)
    at = chooseWay(s, patient, at);
  return at;
}

/** Whether a station that blocks has something to do for the patient, and no place. */
function isClosedTo(s: Sim, patient: number, node: number): boolean {
  const { t } = s;
  const station = t.nodeStation[node] as number;
  if (t.stationBlocks[station] === 0) return false;
  const stage = goalAt(s, patient, station);
  return stage >= 0 && isFull(s, patient, station, stage);
}

/** Out of a station: staff, and the room unless it is kept for another station. */
function depart(s: Sim, patient: number, station: number): void {
  s.atStation[station] = (s.atStation[station] as number) - 1;
  leaveResources(s, patient);
}

function leaveResources(s: Sim, patient: number): void {
  const { t, p } = s;
  const station = stationAt(s, patient);
  const givesRoom = (p.room[patient] as number) >= 0 && p.roomUntil[patient] === p.at[patient];
  const turnaround = station < 0 ? -1 : (t.stationTurnaround[station] as number);
  if (turnaround >= 0 && (p.unitCount[patient] as number) + (givesRoom ? 1 : 0) > 0) {
    startTurnaround(s, patient, turnaround, givesRoom);
    return;
  }
  releaseUnits(s, patient);
  if (givesRoom) releaseRoom(s, patient);
}

/** Staff and room pass to a slot that stands for the work after the patient. */
function startTurnaround(s: Sim, patient: number, activity: number, withRoom: boolean): void {
  const ghost = openSlot(s);
  const { t, p } = s;
  const visit = p.owner[patient] as number;
  const count = p.unitCount[patient] as number;
  p.unitCount[ghost] = count;
  p.unitCount[patient] = 0;
  for (let i = 0; i < count; i++) {
    const unit = p.unit[patient * t.maxUnits + i] as number;
    p.unit[ghost * t.maxUnits + i] = unit;
    s.unitPatient[unit] = ghost;
  }
  if (withRoom) {
    const room = p.room[patient] as number;
    p.room[ghost] = room;
    p.room[patient] = -1;
    s.unitPatient[room] = ghost;
  }
  p.at[ghost] = p.at[patient] as number;
  p.state[ghost] = GHOST_TURNAROUND;
  const unit = firstUnit(s, ghost);
  performActivity(s, visit, activity);
  const ticks = Math.round((s.length[0] as number) / (unit < 0 ? 1 : (t.unitSpeed[unit] as number)));
  p.event[ghost] = pushEvent(s.heap, s.now + ticks, RANK_RELEASE, EVENT_TURNAROUND_END, ghost);
}

/** Cleaning and notes are done. */
export function finishTurnaround(s: Sim, ghost: number): void {
  s.p.event[ghost] = -1;
  releaseUnits(s, ghost);
  releaseRoom(s, ghost);
  freePatient(s, ghost);
}

function enterDelay(s: Sim, patient: number, node: number): boolean {
  const { t, p } = s;
  if (!holds(s, patient, t.nodeConditionFrom[node] as number, t.nodeConditionTo[node] as number))
    return false;
  p.at[patient] = node;
  p.state[patient] = PATIENT_IN_DELAY;
  p.joined[patient] = s.now;
  p.started[patient] = s.now;
  performActivity(s, p.owner[patient] as number, t.nodeActivity[node] as number);
  const ticks = Math.round(s.length[0] as number);
  p.event[patient] = pushEvent(s.heap, s.now + ticks, RANK_RELEASE, EVENT_DELAY_END, patient);
  return true;
}

/** A delay is over. */
export function finishDelay(s: Sim, patient: number): void {
  const { p } = s;
  const visit = p.owner[patient] as number;
  p.event[patient] = -1;
  p.delay[visit] = (p.delay[visit] as number) + (s.now - (p.started[patient] as number));
  if (s.recording) recordStay(s, patient, p.started[patient] as number, -1, OUTCOME_SERVED);
  moveOn(s, patient, p.at[patient] as number);
}

function moveOn(s: Sim, patient: number, node: number): void {
  const next = chooseWay(s, patient, node);
  if (next < 0) leaveBy(s, patient, EXIT_LEFT);
  else enter(s, patient, next);
}

/** One part for each way out; the slot itself waits until all are back. */
function fork(s: Sim, patient: number, node: number): void {
  const { t } = s;
  const from = t.nodeEdgeFrom[node] as number;
  const to = t.nodeEdgeFrom[node + 1] as number;
  s.p.state[patient] = PATIENT_FORKED;
  s.p.outstanding[patient] = to - from;
  s.p.at[patient] = node;
  for (let edge = from; edge < to; edge++) {
    const part = openSlot(s);
    s.p.owner[part] = s.p.owner[patient] as number;
    s.p.parent[part] = patient;
    s.p.at[part] = node;
    enter(s, part, t.edgeTo[edge] as number);
    if (s.ended !== 0) return;
  }
}

/** A part is back at a join; the last one sends the whole on. */
function arriveAtJoin(s: Sim, part: number, node: number): void {
  s.p.at[s.p.parent[part] as number] = node;
  endPart(s, part);
}

/** A part is over, at a join or because it left; when no part came to a join, the whole leaves too. */
function endPart(s: Sim, part: number): void {
  const { p, t } = s;
  const whole = p.parent[part] as number;
  releaseRoom(s, part);
  freePatient(s, part);
  const open = (p.outstanding[whole] as number) - 1;
  p.outstanding[whole] = open;
  if (open > 0) return;
  const at = p.at[whole] as number;
  if (t.nodeKind[at] === NODE_JOIN) moveOn(s, whole, at);
  else leaveBy(s, whole, EXIT_HOME);
}

/** Patience is over: out of line and out of the clinic. */
export function renege(s: Sim, patient: number): void {
  s.p.renege[patient] = -1;
  giveUp(s, patient, OUTCOME_RENEGED);
}

/** A waiting patient leaves. */
function giveUp(s: Sim, patient: number, outcome: number): void {
  const { t, p } = s;
  const stage = p.stage[patient] as number;
  const station = t.stageStation[stage] as number;
  leaveLine(s, patient, stage);
  // Who is first in line now may need less than the one who has left.
  if ((s.waiting[stage] as number) > 0) flagStage(s, stage);
  // The members of an interrupted group go with the first.
  let member = p.member[patient] as number;
  p.member[patient] = -1;
  while (member >= 0) {
    const next = s.p.member[member] as number;
    s.p.member[member] = -1;
    settleAside(s, member);
    endWait(s, member, station, false, false);
    if (s.recording) recordStay(s, member, -1, -1, outcome);
    leaveStation(s, member, station);
    member = next;
  }
  endWait(s, patient, station, false, s.p.fresh[patient] === 1);
  if (s.recording) recordStay(s, patient, -1, -1, outcome);
  leaveStation(s, patient, station);
}

/** At closing, where the policy says so: everybody who waits in a line goes home, in the order of joining. */
export function sendWaitingHome(s: Sim): void {
  s.closed = true;
  const waiting: number[] = [];
  for (let list = 0; list < s.t.stages * s.t.levels; list++) {
    for (let patient = s.head[list] as number; patient >= 0; patient = s.p.next[patient] as number)
      waiting.push(patient);
  }
  waiting.sort((a, b) => (s.p.order[a] as number) - (s.p.order[b] as number));
  for (const patient of waiting) {
    s.passed = 0;
    giveUp(s, patient, OUTCOME_SENT_HOME);
  }
}

/** Out of the clinic, with its statistics. A part that leaves ends only its own way. */
function leaveBy(s: Sim, patient: number, outcome: number): void {
  if ((s.p.parent[patient] as number) >= 0) {
    endPart(s, patient);
    return;
  }
  releaseRoom(s, patient);
  if (outcome === EXIT_LEFT) countLeft(s, patient);
  else countFinished(s, patient, outcome === EXIT_REFERRED);
  s.inside--;
  freePatient(s, patient);
}
