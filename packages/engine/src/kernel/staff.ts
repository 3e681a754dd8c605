/** Units of staff and rooms: finding, holding and releasing them, and their duty over the day. */

import { sampleTicks } from '../distributions/index.ts';
import { cancelEvent, eventTime, pushEvent } from '../heap.ts';
import {
  BREAK_FINISH_THEN_FULL,
  BREAK_INTERRUPT,
  DUTY_BACK,
  DUTY_BREAK,
  DUTY_OFF,
  DUTY_ON,
  SHIFT_END_FINISH_PATIENT,
  SHIFT_END_FINISH_QUEUE,
  SHIFT_END_HAND_OVER,
  SHIFT_END_RESUME_LATER,
  SHIFT_END_UNTIL_EMPTY,
} from '../tables.ts';
import { DAY } from './condition.ts';
import { drawClinicWord, toUniform } from './draw.ts';
import { flagStage, putInLine } from './queue.ts';
import {
  EVENT_BREAK_OVER,
  EVENT_DUTY,
  LEAVE_FULL_BREAK,
  LEAVE_NOT,
  LEAVE_REST,
  LEAVE_SHIFT,
  PATIENT_BOUND,
  PATIENT_WAITING,
  RANK_CAPACITY,
  type Sim,
  UNIT_BUSY,
  UNIT_IDLE,
  UNIT_OFF,
} from './state.ts';
import { addOvertime, addScheduled, addUnit, endBusy, endService, noteQueue } from './statistics.ts';
import { record } from './traceBuffer.ts';

/** Day patterns of the duty table. */
const PATTERNS = 8;

/**
 * Finds the units that a stage needs for a patient and writes them to the patient's columns (not yet held): the
 * requirements in their order, each by the first idle unit, in roster order, of the first pool that has one.
 *
 * @returns false when one cannot be filled now.
 */
export function findUnits(s: Sim, stage: number, patient: number): boolean {
  const { t, p } = s;
  const from = t.stageRequirementFrom[stage] as number;
  const to = t.stageRequirementFrom[stage + 1] as number;
  const roomPool = t.stationRoomPool[t.stageStation[stage] as number] as number;
  const needsRoom = roomPool >= 0 && (p.room[patient] as number) < 0;
  if (needsRoom && s.idle[roomPool] === 0) return false;
  const base = patient * t.maxRequirements;
  if (to - from === 1) {
    const unit = idleUnit(s, from);
    if (unit < 0) return false;
    p.unit[base] = unit;
    return true;
  }
  let found = 0;
  for (let r = from; r < to; r++) {
    const unit = idleUnit(s, r);
    if (unit < 0) break;
    s.unitMarked[unit] = 1;
    p.unit[base + found++] = unit;
  }
  for (let i = 0; i < found; i++) s.unitMarked[p.unit[base + i] as number] = 0;
  return found === to - from;
}

function idleUnit(s: Sim, requirement: number): number {
  const { t } = s;
  const skills = t.requirementSkills[requirement] as number;
  const to = t.requirementPoolFrom[requirement + 1] as number;
  for (let i = t.requirementPoolFrom[requirement] as number; i < to; i++) {
    const pool = t.requirementPool[i] as number;
    if (s.idle[pool] === 0) continue;
    const last = t.poolUnitFrom[pool + 1] as number;
    for (let unit = t.poolUnitFrom[pool] as number; unit < last; unit++) {
      if (
        s.unitState[unit] === UNIT_IDLE &&
        s.unitMarked[unit] === 0 &&
        ((t.unitSkills[unit] as number) & skills) === skills
      ) {
        return unit;
      }
    }
  }
  return -1;
}

/** Holds the units that `findUnits` wrote, and a room of the station's own where it has them. */
export function holdUnits(s: Sim, stage: number, patient: number): void {
  const { t, p } = s;
  const count = (t.stageRequirementFrom[stage + 1] as number) - (t.stageRequirementFrom[stage] as number);
  p.unitCount[patient] = count;
  const base = patient * t.maxRequirements;
  for (let i = 0; i < count; i++) hold(s, p.unit[base + i] as number, patient);
  const roomPool = t.stationRoomPool[t.stageStation[stage] as number] as number;
  if (roomPool >= 0 && (p.room[patient] as number) < 0) {
    for (let unit = t.poolUnitFrom[roomPool] as number; ; unit++) {
      if (s.unitState[unit] !== UNIT_IDLE) continue;
      hold(s, unit, patient);
      p.room[patient] = unit;
      return;
    }
  }
}

function hold(s: Sim, unit: number, patient: number): void {
  const pool = s.t.unitPool[unit] as number;
  s.idle[pool] = (s.idle[pool] as number) - 1;
  s.unitState[unit] = UNIT_BUSY;
  s.unitPatient[unit] = patient;
  s.unitBusySince[unit] = s.now;
}

/** Releases the staff of a patient; the room stays. */
export function releaseUnits(s: Sim, patient: number): void {
  const { p, t } = s;
  const base = patient * t.maxRequirements;
  const count = p.unitCount[patient] as number;
  p.unitCount[patient] = 0;
  for (let i = 0; i < count; i++) release(s, p.unit[base + i] as number);
}

/** Releases the room that a patient holds, if any. */
export function releaseRoom(s: Sim, patient: number): void {
  const room = s.p.room[patient] as number;
  if (room < 0) return;
  s.p.room[patient] = -1;
  release(s, room);
}

function release(s: Sim, unit: number): void {
  endBusy(s, unit, s.unitBusySince[unit] as number);
  s.unitPatient[unit] = -1;
  const leave = s.unitLeave[unit];
  if (leave === LEAVE_NOT) {
    becomeIdle(s, unit);
    return;
  }
  s.unitLeave[unit] = LEAVE_NOT;
  s.unitState[unit] = UNIT_OFF;
  if (leave === LEAVE_SHIFT) {
    addOvertime(s, unit, s.now - (s.unitOffAt[unit] as number));
  } else if (leave === LEAVE_REST) {
    // The break is over by the clock: no rest left.
    if (s.now >= (s.unitBreakEnd[unit] as number)) becomeIdle(s, unit);
  } else {
    pushEvent(s.heap, s.now + (s.unitBreakLength[unit] as number), RANK_CAPACITY, EVENT_BREAK_OVER, unit);
  }
}

function becomeIdle(s: Sim, unit: number): void {
  const pool = s.t.unitPool[unit] as number;
  s.unitState[unit] = UNIT_IDLE;
  s.idle[pool] = (s.idle[pool] as number) + 1;
  const to = s.t.poolStageFrom[pool + 1] as number;
  for (let i = s.t.poolStageFrom[pool] as number; i < to; i++) {
    const stage = s.t.poolStage[i] as number;
    if ((s.waiting[stage] as number) > 0) flagStage(s, stage);
  }
}

function stopBeingIdle(s: Sim, unit: number): void {
  const pool = s.t.unitPool[unit] as number;
  s.idle[pool] = (s.idle[pool] as number) - 1;
  s.unitState[unit] = UNIT_OFF;
}

/** Whether a unit is absent on a day. */
function isAbsent(s: Sim, unit: number, day: number): boolean {
  const absence = s.t.poolAbsence[s.t.unitPool[unit] as number] as number;
  return absence > 0 && toUniform(drawClinicWord(s, 2 + 2 * unit, day)) < absence;
}

/** Ticks late at the start of a shift on a day. */
function lateness(s: Sim, unit: number, day: number): number {
  const distribution = s.t.poolLateness[s.t.unitPool[unit] as number] as number;
  return distribution < 0
    ? 0
    : Math.round(sampleTicks(s.t.distributions, distribution, drawClinicWord(s, 1 + 2 * unit, day)));
}

function patternOf(s: Sim, day: number): number {
  return s.t.weekday === 7 ? 7 : (s.t.weekday + day) % 7;
}

/** All units at the start of a replication; the first duty of each goes to the event list. */
export function startDuty(s: Sim): void {
  const { t } = s;
  s.idle.fill(0);
  s.overtimeUnits = 0;
  for (let unit = 0; unit < t.units; unit++) {
    s.unitLeave[unit] = LEAVE_NOT;
    s.unitOvertime[unit] = 0;
    s.unitPatient[unit] = -1;
    s.unitBound[unit] = -1;
    s.unitMarked[unit] = 0;
    s.unitDay[unit] = 0;
    s.unitDuty[unit] = -1;
    s.unitState[unit] = UNIT_OFF;
    const isStaff = (t.unitPool[unit] as number) < t.reportedPools;
    if (t.unitAlways[unit] === 1) {
      if (!isStaff || t.opens === 0) becomeIdle(s, unit);
      else pushEvent(s.heap, t.opens, RANK_CAPACITY, EVENT_BREAK_OVER, unit);
    }
    nextDuty(s, unit);
  }
}

/** Schedules the next entry of a unit's duty, on this day or a later one. */
function nextDuty(s: Sim, unit: number): void {
  const { t } = s;
  for (;;) {
    const day = s.unitDay[unit] as number;
    if (day >= t.days) return;
    const range = unit * PATTERNS + patternOf(s, day);
    const from = t.dutyFrom[range] as number;
    const to = t.dutyFrom[range + 1] as number;
    const duty = s.unitDuty[unit] === -1 ? from : (s.unitDuty[unit] as number) + 1;
    if (duty >= to || (duty === from && isAbsent(s, unit, day))) {
      s.unitDay[unit] = day + 1;
      s.unitDuty[unit] = -1;
      continue;
    }
    s.unitDuty[unit] = duty;
    let time = (t.dutyTime[duty] as number) + day * DAY;
    if (t.dutyAction[duty] === DUTY_ON)
      time = Math.min(time + lateness(s, unit, day), endOfShift(s, duty, to) + day * DAY);
    pushEvent(s.heap, time < s.now ? s.now : time, RANK_CAPACITY, EVENT_DUTY, unit);
    return;
  }
}

function endOfShift(s: Sim, duty: number, to: number): number {
  for (let i = duty + 1; i < to; i++) if (s.t.dutyAction[i] === DUTY_OFF) return s.t.dutyTime[i] as number;
  return s.t.dutyTime[duty] as number;
}

/** A duty entry is due. */
export function changeDuty(s: Sim, unit: number): void {
  const { t } = s;
  const duty = s.unitDuty[unit] as number;
  const dayStart = (s.unitDay[unit] as number) * DAY;
  switch (t.dutyAction[duty]) {
    case DUTY_ON:
      comeOn(s, unit);
      break;
    case DUTY_BREAK:
      startBreak(s, unit, duty, dayStart);
      break;
    case DUTY_BACK:
      if (t.poolAtBreak[t.unitPool[unit] as number] !== BREAK_FINISH_THEN_FULL) endBreak(s, unit);
      break;
    default:
      endShift(s, unit, (t.dutyTime[duty] as number) + dayStart);
  }
  nextDuty(s, unit);
}

function comeOn(s: Sim, unit: number): void {
  // Still at work from the shift before: it simply goes on.
  s.unitLeave[unit] = LEAVE_NOT;
  if (s.unitOvertime[unit] === 1) endOvertime(s, unit, s.unitOffAt[unit] as number);
  if (s.unitState[unit] !== UNIT_OFF) return;
  const bound = s.unitBound[unit] as number;
  if (bound >= 0) {
    s.unitBound[unit] = -1;
    s.p.state[bound] = PATIENT_WAITING;
    putInLine(s, s.p.stage[bound] as number, bound, true);
    flagStage(s, s.p.stage[bound] as number);
  }
  becomeIdle(s, unit);
}

function startBreak(s: Sim, unit: number, duty: number, dayStart: number): void {
  const { t } = s;
  const policy = t.poolAtBreak[t.unitPool[unit] as number];
  const end = (t.dutyTime[duty + 1] as number) + dayStart;
  s.unitBreakEnd[unit] = end;
  s.unitBreakLength[unit] = end - s.now;
  if (s.unitState[unit] === UNIT_IDLE) {
    stopBeingIdle(s, unit);
    if (policy === BREAK_FINISH_THEN_FULL) pushEvent(s.heap, end, RANK_CAPACITY, EVENT_BREAK_OVER, unit);
  } else if (s.unitState[unit] === UNIT_BUSY) {
    if (policy === BREAK_INTERRUPT) {
      interrupt(s, s.unitPatient[unit] as number, -1);
      stopBeingIdle(s, unit);
    } else s.unitLeave[unit] = policy === BREAK_FINISH_THEN_FULL ? LEAVE_FULL_BREAK : LEAVE_REST;
  }
}

/** A break is over (or service opens, for a unit without shifts). */
export function endBreak(s: Sim, unit: number): void {
  if (s.unitLeave[unit] === LEAVE_REST) s.unitLeave[unit] = LEAVE_NOT;
  if (s.unitState[unit] === UNIT_OFF && isOnShift(s, unit)) becomeIdle(s, unit);
}

/** Between on and off of its shifts, as far as the duty entries so far tell. */
function isOnShift(s: Sim, unit: number): boolean {
  if (s.t.unitAlways[unit] === 1) return true;
  const duty = s.unitDuty[unit] as number;
  if (duty < 0) return false;
  const from = s.t.dutyFrom[unit * PATTERNS + patternOf(s, s.unitDay[unit] as number)] as number;
  for (let i = duty; i >= from; i--) {
    if (s.t.dutyAction[i] === DUTY_OFF) return false;
    if (s.t.dutyAction[i] === DUTY_ON) return true;
  }
  return false;
}

function endShift(s: Sim, unit: number, offAt: number): void {
  const policy = s.t.poolEndOfShift[s.t.unitPool[unit] as number];
  s.unitOffAt[unit] = offAt;
  s.unitLeave[unit] = LEAVE_NOT;
  if (s.unitState[unit] === UNIT_OFF) return;
  const isBusy = s.unitState[unit] === UNIT_BUSY;
  if (policy === SHIFT_END_UNTIL_EMPTY || policy === SHIFT_END_FINISH_QUEUE) {
    const stays = policy === SHIFT_END_UNTIL_EMPTY ? s.inside > 0 : isBusy;
    if (stays) {
      s.unitOvertime[unit] = 1;
      s.overtimeUnits++;
    } else stopBeingIdle(s, unit);
  } else if (!isBusy) {
    stopBeingIdle(s, unit);
  } else if (policy === SHIFT_END_FINISH_PATIENT) {
    s.unitLeave[unit] = LEAVE_SHIFT;
  } else if (policy === SHIFT_END_HAND_OVER || policy === SHIFT_END_RESUME_LATER) {
    interrupt(s, s.unitPatient[unit] as number, policy === SHIFT_END_RESUME_LATER ? unit : -1);
    stopBeingIdle(s, unit);
  }
}

function endOvertime(s: Sim, unit: number, since: number): void {
  s.unitOvertime[unit] = 0;
  s.overtimeUnits--;
  addOvertime(s, unit, s.now - since);
}

/** Sends home the units in overtime who have nothing left to do: after a dispatch, and when the last patient has left. */
export function sendIdleUnitsHome(s: Sim): void {
  for (let unit = 0; unit < s.t.units && s.overtimeUnits > 0; unit++) {
    if (s.unitOvertime[unit] === 0 || s.unitState[unit] !== UNIT_IDLE) continue;
    const isUntilEmpty = s.t.poolEndOfShift[s.t.unitPool[unit] as number] === SHIFT_END_UNTIL_EMPTY;
    if (isUntilEmpty && s.inside > 0) continue;
    endOvertime(s, unit, s.unitOffAt[unit] as number);
    stopBeingIdle(s, unit);
  }
}

/**
 * Stops a service. The rest of the work is kept in ticks; the patient is first in line of its level, or bound to
 * `boundTo` (a unit) until that unit is on duty again. The room is kept.
 */
function interrupt(s: Sim, patient: number, boundTo: number): void {
  const { p, t } = s;
  const event = p.event[patient] as number;
  const stage = p.stage[patient] as number;
  const station = t.stageStation[stage] as number;
  const first = p.unit[patient * t.maxRequirements] as number;
  p.remaining[patient] = eventTime(s.heap, event) - s.now;
  p.remainingSpeed[patient] = t.unitSpeed[first] as number;
  cancelEvent(s.heap, event);
  p.event[patient] = -1;
  endService(s, patient, station, p.started[patient] as number);
  if (s.recording) {
    record(
      s.trace,
      p.id[patient] as number,
      p.class[patient] as number,
      p.at[patient] as number,
      p.joined[patient] as number,
      p.started[patient] as number,
      s.now,
      first,
    );
  }
  p.joined[patient] = s.now;
  p.order[patient] = s.joinOrder++;
  releaseUnits(s, patient);
  if (boundTo >= 0) {
    s.unitBound[boundTo] = patient;
    p.state[patient] = PATIENT_BOUND;
    return;
  }
  p.state[patient] = PATIENT_WAITING;
  putInLine(s, stage, patient, true);
  noteQueue(s, station, s.waiting[stage] as number);
  flagStage(s, stage);
}

/** Ticks on the roster and units present, at the end of a replication that ran until `end`. */
export function countRoster(s: Sim, end: number): void {
  const { t } = s;
  const until = Math.min(end, t.windowTo);
  for (let unit = 0; unit < t.units; unit++) {
    if ((t.unitPool[unit] as number) >= t.reportedPools) continue;
    for (let day = 0; day < t.days; day++) {
      if (isAbsent(s, unit, day)) continue;
      addUnit(s, unit);
      addScheduled(s, unit, rosterTicks(s, unit, day, until));
    }
  }
}

/** Ticks between on and off on a day, less the breaks; a unit without shifts is on from the opening to the end of the run. */
function rosterTicks(s: Sim, unit: number, day: number, until: number): number {
  const { t } = s;
  const start = day * DAY;
  const range = unit * PATTERNS + patternOf(s, day);
  const from = t.dutyFrom[range] as number;
  const to = t.dutyFrom[range + 1] as number;
  const isAlways = t.unitAlways[unit] === 1;
  const limit = isAlways ? until : Math.min(t.horizon, t.windowTo);
  let onAt = isAlways ? (day === 0 ? t.opens : start) : -1;
  let ticks = 0;
  const between = (a: number, b: number) => Math.max(0, Math.min(b, limit) - Math.max(a, t.windowFrom));
  for (let i = from; i < to; i++) {
    const time = (t.dutyTime[i] as number) + start;
    const action = t.dutyAction[i];
    if (action === DUTY_ON || (action === DUTY_BACK && onAt === -2)) onAt = time;
    else if ((action === DUTY_BREAK || action === DUTY_OFF) && onAt >= 0) {
      ticks += between(onAt, time);
      onAt = action === DUTY_BREAK ? -2 : -1;
    }
  }
  if (isAlways && onAt >= 0) ticks += between(onAt, day === t.days - 1 ? limit : start + DAY);
  return ticks;
}
