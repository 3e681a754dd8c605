/** Releasing units, and their duty over the day: shifts, breaks, absences, overtime. */
import { sampleInto } from '../distributions/index.ts';
import { cancelEvent, eventTime, pushEvent } from '../heap.ts';
import {
  BREAK_FINISH_THEN_FULL,
  BREAK_INTERRUPT,
  DAY_PATTERNS,
  DUTY_AWAY,
  DUTY_BACK,
  DUTY_BREAK,
  DUTY_OFF,
  DUTY_ON,
  DUTY_RETURN,
  SHIFT_END_FINISH_PATIENT,
  SHIFT_END_FINISH_QUEUE,
  SHIFT_END_RESUME_LATER,
  SHIFT_END_UNTIL_EMPTY,
} from '../tables.ts';
import { drawClinic, isClinicDrawnBelow } from './draw.ts';
import { flagStage, putInLine } from './queue.ts';
import { firstUnit, recordStay } from './recordRow.ts';
import {
  EVENT_ABSENCE,
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
import { addOvertime, addScheduled, addUnit, endBusy, endService, settleAside } from './statistics.ts';
import { DAY } from './time.ts';
import { OUTCOME_INTERRUPTED } from './traceBuffer.ts';

/** Releases the staff of a patient; the room stays. */
export function releaseUnits(s: Sim, patient: number): void {
  const { p, t } = s;
  const base = patient * t.maxUnits;
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
  freeUnit(s, unit);
}

/** A unit whose busy time is counted is idle again, or leaves as it was about to. */
export function freeUnit(s: Sim, unit: number): void {
  s.unitPatient[unit] = -1;
  const leave = s.unitLeave[unit];
  s.unitLeave[unit] = LEAVE_NOT;
  const isOnDuty = s.unitOnShift[unit] === 1 || s.unitOvertime[unit] === 1;
  if (leave !== LEAVE_SHIFT && leave !== LEAVE_FULL_BREAK && isOnDuty && s.unitAway[unit] === 0) {
    becomeIdle(s, unit);
    return;
  }
  goOff(s, unit);
  if (leave === LEAVE_SHIFT) addOvertime(s, unit, s.now - (s.unitOffAt[unit] as number));
  else if (leave === LEAVE_FULL_BREAK) {
    pushEvent(s.heap, s.now + (s.unitBreakLength[unit] as number), RANK_CAPACITY, EVENT_BREAK_OVER, unit);
  }
}

/** On duty with nobody to serve: the stages of the pool are looked at. */
export function becomeIdle(s: Sim, unit: number): void {
  const pool = s.t.unitPool[unit] as number;
  s.unitState[unit] = UNIT_IDLE;
  s.idle[pool] = (s.idle[pool] as number) + 1;
  flagServed(s, pool);
}

/** Looks anew at the stages that a pool serves: at whom to call, or at why nobody can be called. */
function flagServed(s: Sim, pool: number): void {
  const { t } = s;
  const to = t.poolStageFrom[pool + 1] as number;
  for (let i = t.poolStageFrom[pool] as number; i < to; i++) {
    const stage = t.poolStage[i] as number;
    if ((s.waiting[stage] as number) > 0 || (s.blocked[t.stageStation[stage] as number] as number) > 0) {
      flagStage(s, stage);
    }
  }
}

/** Off duty from idle, or from a patient just released. */
function goOff(s: Sim, unit: number): void {
  const pool = s.t.unitPool[unit] as number;
  if (s.unitState[unit] === UNIT_IDLE) s.idle[pool] = (s.idle[pool] as number) - 1;
  s.unitState[unit] = UNIT_OFF;
  flagServed(s, pool);
}

/** Whether a unit is absent on a day. */
function isAbsent(s: Sim, unit: number, day: number): boolean {
  const { poolAbsence } = s.t;
  const pool = s.t.unitPool[unit] as number;
  return (poolAbsence[pool] as number) > 0 && isClinicDrawnBelow(s, 2 + 2 * unit, day, poolAbsence, pool);
}

/** Ticks late at the start of a shift on a day. */
function lateness(s: Sim, unit: number, day: number): number {
  const distribution = s.t.poolLateness[s.t.unitPool[unit] as number] as number;
  if (distribution < 0) return 0;
  drawClinic(s, 1 + 2 * unit, day);
  sampleInto(s.t.distributions, distribution, (s.words[0] as number) | 0, s.length);
  return Math.round(Math.max(0, s.length[0] as number));
}

function patternOf(s: Sim, day: number): number {
  return s.t.weekday === 7 ? 7 : (s.t.weekday + day) % 7;
}

/** All units at the start of a replication; the first duty of each goes to the event list. */
export function startDuty(s: Sim): void {
  const { t } = s;
  s.idle.fill(0);
  s.overtimeUnits = 0;
  s.unitLeave.fill(LEAVE_NOT);
  s.unitOvertime.fill(0);
  s.unitPatient.fill(-1);
  s.unitBound.fill(-1);
  s.unitMarked.fill(0);
  s.unitAway.fill(0);
  s.unitDay.fill(0);
  s.unitDuty.fill(-1);
  s.unitState.fill(UNIT_OFF);
  for (let unit = 0; unit < t.units; unit++) {
    const isAlways = t.unitAlways[unit] === 1;
    s.unitOnShift[unit] = isAlways ? 1 : 0;
    if (isAlways) {
      const isStaff = (t.unitPool[unit] as number) < t.reportedPools;
      if (isStaff && t.opens > 0) {
        s.unitAway[unit] = 1;
        pushEvent(s.heap, t.opens, RANK_CAPACITY, EVENT_BREAK_OVER, unit);
      }
      startAbsences(s, unit);
      if (s.unitAway[unit] === 0) becomeIdle(s, unit);
    }
    nextDuty(s, unit);
  }
}

/** Absent days of a unit without shifts, from midnight to midnight; from the last day nobody comes back. */
function startAbsences(s: Sim, unit: number): void {
  const { days } = s.t;
  for (let day = 0; day < days; day++) {
    if (!isAbsent(s, unit, day)) continue;
    if (day === 0) s.unitAway[unit] = (s.unitAway[unit] as number) + 1;
    else pushEvent(s.heap, day * DAY, RANK_CAPACITY, EVENT_ABSENCE, unit);
    if (day + 1 < days) pushEvent(s.heap, (day + 1) * DAY, RANK_CAPACITY, EVENT_BREAK_OVER, unit);
  }
}

/** A unit without shifts is absent from now on. */
export function startAbsence(s: Sim, unit: number): void {
  startBreak(s, unit, -1, 0);
}

/** Schedules the next entry of a unit's duty, on this day or a later one. */
function nextDuty(s: Sim, unit: number): void {
  const { t } = s;
  for (;;) {
    const day = s.unitDay[unit] as number;
    if (day >= t.days) return;
    const range = unit * DAY_PATTERNS + patternOf(s, day);
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
  const atBreak = t.poolAtBreak[t.unitPool[unit] as number];
  switch (t.dutyAction[duty]) {
    case DUTY_ON:
      comeOn(s, unit);
      break;
    case DUTY_OFF:
      endShift(s, unit, (t.dutyTime[duty] as number) + (s.unitDay[unit] as number) * DAY);
      break;
    case DUTY_BREAK:
      startBreak(s, unit, atBreak as number, breakLength(s, unit, duty));
      break;
    case DUTY_BACK:
      if (atBreak !== BREAK_FINISH_THEN_FULL) endBreak(s, unit);
      break;
    case DUTY_AWAY:
      startBreak(s, unit, -1, 0);
      break;
    case DUTY_RETURN:
      endBreak(s, unit);
      break;
  }
  nextDuty(s, unit);
}

function breakLength(s: Sim, unit: number, duty: number): number {
  const { t } = s;
  const to = t.dutyFrom[unit * DAY_PATTERNS + patternOf(s, s.unitDay[unit] as number) + 1] as number;
  for (let i = duty + 1; i < to; i++) {
    if (t.dutyAction[i] === DUTY_BACK) return (t.dutyTime[i] as number) - (t.dutyTime[duty] as number);
  }
  return 0;
}

function comeOn(s: Sim, unit: number): void {
  s.unitOnShift[unit] = 1;
  // Still at work from the shift before: it simply goes on.
  if (s.unitLeave[unit] === LEAVE_SHIFT) {
    s.unitLeave[unit] = LEAVE_NOT;
    addOvertime(s, unit, s.now - (s.unitOffAt[unit] as number));
  }
  if (s.unitOvertime[unit] === 1) endOvertime(s, unit);
  takeUpDuty(s, unit);
}

/** On duty if on shift, not away and not at work already. A patient who waits for this unit is then first in line. */
function takeUpDuty(s: Sim, unit: number): void {
  const isOnDuty = s.unitOnShift[unit] === 1 || s.unitOvertime[unit] === 1;
  if (s.unitState[unit] !== UNIT_OFF || !isOnDuty || s.unitAway[unit] !== 0) return;
  const bound = s.unitBound[unit] as number;
  if (bound >= 0) {
    s.unitBound[unit] = -1;
    settleAside(s, bound);
    const stage = s.p.stage[bound] as number;
    s.p.state[bound] = PATIENT_WAITING;
    s.p.boundUnit[bound] = unit;
    putInLine(s, stage, bound, true);
    flagStage(s, stage);
  }
  becomeIdle(s, unit);
}

/** `policy` −1: an outreach block or an absence, which lets the patient be finished and has no rest of its own. */
function startBreak(s: Sim, unit: number, policy: number, length: number): void {
  s.unitAway[unit] = (s.unitAway[unit] as number) + 1;
  s.unitBreakLength[unit] = length;
  const isFull = policy === BREAK_FINISH_THEN_FULL;
  if (s.unitState[unit] === UNIT_BUSY) {
    // Away already: an interrupted patient's release finds the unit off duty.
    if (policy === BREAK_INTERRUPT) interrupt(s, s.unitPatient[unit] as number, unit, -1);
    else if (s.unitLeave[unit] === LEAVE_NOT) s.unitLeave[unit] = isFull ? LEAVE_FULL_BREAK : LEAVE_REST;
    // About to leave for another reason: this break passes by the clock.
    else if (isFull) pushEvent(s.heap, s.now + length, RANK_CAPACITY, EVENT_BREAK_OVER, unit);
    return;
  }
  if (s.unitState[unit] === UNIT_IDLE) goOff(s, unit);
  if (isFull) pushEvent(s.heap, s.now + length, RANK_CAPACITY, EVENT_BREAK_OVER, unit);
}

/** A break is over (or service opens, for a unit without shifts). */
export function endBreak(s: Sim, unit: number): void {
  if ((s.unitAway[unit] as number) > 0) s.unitAway[unit] = (s.unitAway[unit] as number) - 1;
  takeUpDuty(s, unit);
}

function endShift(s: Sim, unit: number, offAt: number): void {
  const policy = s.t.poolEndOfShift[s.t.unitPool[unit] as number];
  s.unitOnShift[unit] = 0;
  s.unitOffAt[unit] = offAt;
  const state = s.unitState[unit];
  if (state === UNIT_OFF) return;
  const isBusy = state === UNIT_BUSY;
  if (policy === SHIFT_END_UNTIL_EMPTY || policy === SHIFT_END_FINISH_QUEUE) {
    if (isBusy || (policy === SHIFT_END_UNTIL_EMPTY && s.inside > 0)) {
      s.unitOvertime[unit] = 1;
      s.overtimeUnits++;
    } else goOff(s, unit);
  } else if (!isBusy) goOff(s, unit);
  else if (policy === SHIFT_END_FINISH_PATIENT) {
    // A full break that was still to come is not taken after the shift.
    if (s.unitLeave[unit] === LEAVE_FULL_BREAK) s.unitAway[unit] = (s.unitAway[unit] as number) - 1;
    s.unitLeave[unit] = LEAVE_SHIFT;
  } else {
    interrupt(s, s.unitPatient[unit] as number, unit, policy === SHIFT_END_RESUME_LATER ? unit : -1);
  }
}

function endOvertime(s: Sim, unit: number): void {
  s.unitOvertime[unit] = 0;
  s.overtimeUnits--;
  addOvertime(s, unit, s.now - (s.unitOffAt[unit] as number));
}

/** Overtime that is not over when the replication ends. */
export function closeOvertime(s: Sim): void {
  for (let unit = 0; unit < s.t.units; unit++) {
    if (s.unitOvertime[unit] === 1 || s.unitLeave[unit] === LEAVE_SHIFT) {
      addOvertime(s, unit, s.now - (s.unitOffAt[unit] as number));
    }
  }
}

/** Sends home the units in overtime who have nothing left to do: after a dispatch, and when the last patient has left. */
export function sendIdleUnitsHome(s: Sim): void {
  for (let unit = 0; unit < s.t.units && s.overtimeUnits > 0; unit++) {
    if (s.unitOvertime[unit] === 0 || s.unitState[unit] === UNIT_BUSY) continue;
    const isUntilEmpty = s.t.poolEndOfShift[s.t.unitPool[unit] as number] === SHIFT_END_UNTIL_EMPTY;
    if (isUntilEmpty && s.inside > 0) continue;
    endOvertime(s, unit);
    if (s.unitState[unit] === UNIT_IDLE) goOff(s, unit);
  }
}

/**
 * Stops a service. The rest of the work is kept in ticks; the patient is first in line of its level, or waits for
 * `boundTo` (a unit) to be on duty again. The room is kept. Work that cannot be stopped (a turnaround, a patient
 * who is finished but blocked) is finished instead: `unit` leaves after it.
 */
export function interrupt(s: Sim, patient: number, unit: number, boundTo: number): void {
  const { p, t } = s;
  const event = p.event[patient] as number;
  const first = firstUnit(s, patient);
  // A room cannot be taken from under a patient either.
  const isRoom = unit >= 0 && p.room[patient] === unit;
  if (event < 0 || first < 0 || isRoom || (p.state[patient] as number) > PATIENT_BOUND) {
    const isOnDuty = s.unitOnShift[unit] === 1 || s.unitOvertime[unit] === 1;
    if (s.unitLeave[unit] === LEAVE_NOT) s.unitLeave[unit] = isOnDuty ? LEAVE_REST : LEAVE_SHIFT;
    return;
  }
  const stage = p.stage[patient] as number;
  const station = t.stageStation[stage] as number;
  p.remaining[patient] = eventTime(s.heap, event) - s.now;
  p.remainingSpeed[patient] = t.unitSpeed[first] as number;
  cancelEvent(s.heap, event);
  p.event[patient] = -1;
  endService(s, patient, station, p.started[patient] as number);
  if (s.recording) recordStay(s, patient, p.started[patient] as number, first, OUTCOME_INTERRUPTED);
  p.joined[patient] = s.now;
  p.joinedHalf[patient] = s.halfOfDay;
  p.order[patient] = s.joinOrder++;
  for (let member = p.member[patient] as number; member >= 0; member = p.member[member] as number) {
    endService(s, member, station, p.started[member] as number);
    if (s.recording) recordStay(s, member, p.started[member] as number, first, OUTCOME_INTERRUPTED);
    p.joined[member] = s.now;
    p.joinedHalf[member] = s.halfOfDay;
    p.remaining[member] = 0;
    // Waits for the group to go on, in no line of its own.
    p.state[member] = PATIENT_BOUND;
  }
  releaseUnits(s, patient);
  if (boundTo >= 0) {
    s.unitBound[boundTo] = patient;
    p.state[patient] = PATIENT_BOUND;
    return;
  }
  p.state[patient] = PATIENT_WAITING;
  putInLine(s, stage, patient, true);
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
      countTicks(s, unit, day, until);
    }
  }
}

/**
 * Counts the ticks between on and off on a day, less breaks, outreach and absences; a unit without shifts is on from the
 * opening to the end of the run.
 */
function countTicks(s: Sim, unit: number, day: number, until: number): void {
  const { t } = s;
  const start = day * DAY;
  const range = unit * DAY_PATTERNS + patternOf(s, day);
  const from = t.dutyFrom[range] as number;
  const to = t.dutyFrom[range + 1] as number;
  const isAlways = t.unitAlways[unit] === 1;
  const last = Math.min(t.horizon, t.windowTo);
  // Never later; and a choice between a parameter and a fraction would be allocated.
  const limit = isAlways ? Math.min(until, last) : last;
  let isOn = isAlways;
  let away = 0;
  let since = isAlways && day === 0 ? t.opens : start;
  let ticks = 0;
  for (let i = from; i < to; i++) {
    const time = (t.dutyTime[i] as number) + start;
    if (isOn && away === 0) ticks += Math.max(0, Math.min(time, limit) - Math.max(since, t.windowFrom));
    since = time;
    const action = t.dutyAction[i];
    if (action === DUTY_ON) isOn = true;
    else if (action === DUTY_OFF) isOn = false;
    else away += action === DUTY_BREAK || action === DUTY_AWAY ? 1 : -1;
  }
  if (isAlways && away === 0) {
    const end = day === t.days - 1 ? limit : Math.min(start + DAY, limit);
    ticks += Math.max(0, end - Math.max(since, t.windowFrom));
  }
  addScheduled(s, unit, ticks);
}
