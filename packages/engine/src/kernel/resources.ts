/** Units of staff and rooms: finding idle ones for a patient, holding them, and why none can be found. */
import {
  CAUSE_BUSY_ELSEWHERE,
  CAUSE_BUSY_HERE,
  CAUSE_CLOSED,
  CAUSE_NO_ROOM,
  CAUSE_NO_STAFF,
} from '../tables.ts';
import { PATIENT_IN_SERVICE, type Sim, UNIT_BUSY, UNIT_IDLE, UNIT_OFF } from './state.ts';
import { DAY } from './time.ts';

/**
 * Finds the units that a stage needs for a patient and leaves them in `s.found`: the requirements in their order,
 * each by the first idle units, in roster order, of the first pool that has one.
 *
 * @returns false when one cannot be filled now.
 */
export function findUnits(s: Sim, stage: number, patient: number): boolean {
  const { t, p } = s;
  s.foundCount = 0;
  const from = t.stageRequirementFrom[stage] as number;
  const to = t.stageRequirementFrom[stage + 1] as number;
  const roomPool = t.stationRoomPool[t.stageStation[stage] as number] as number;
  if (roomPool >= 0 && (p.room[patient] as number) < 0 && s.idle[roomPool] === 0) return false;
  const bound = p.boundUnit[patient] as number;
  if (t.stageTakesOne[stage] === 1) {
    const unit = idleUnit(s, from, bound);
    s.found[0] = unit;
    s.foundCount = 1;
    return unit >= 0;
  }
  const patientClass = p.class[p.owner[patient] as number] as number;
  let isFilled = true;
  for (let r = from; r < to && isFilled; r++) {
    for (let n = t.requirementUnits[r * t.classes + patientClass] as number; n > 0; n--) {
      const unit = idleUnit(s, r, bound);
      if (unit < 0) {
        isFilled = false;
        break;
      }
      s.unitMarked[unit] = 1;
      s.found[s.foundCount++] = unit;
    }
  }
  for (let i = 0; i < s.foundCount; i++) s.unitMarked[s.found[i] as number] = 0;
  return isFilled;
}

function idleUnit(s: Sim, requirement: number, preferred: number): number {
  const { t } = s;
  const skills = t.requirementSkills[requirement] as number;
  const to = openTo(s, requirement);
  for (let i = t.requirementPoolFrom[requirement] as number; i < to; i++) {
    const pool = t.requirementPool[i] as number;
    if (s.idle[pool] === 0) continue;
    const last = t.poolUnitFrom[pool + 1] as number;
    let first = -1;
    for (let unit = t.poolUnitFrom[pool] as number; unit < last; unit++) {
      if (
        s.unitState[unit] === UNIT_IDLE &&
        s.unitMarked[unit] === 0 &&
        ((t.unitSkills[unit] as number) & skills) === skills
      ) {
        if (preferred < 0 || unit === preferred) return unit;
        if (first < 0) first = unit;
      }
    }
    if (first >= 0) return first;
  }
  return -1;
}

/** End of the pools that may fill a requirement now: where later ones stand in, the first that has somebody at work closes the list. */
function openTo(s: Sim, requirement: number): number {
  const { t } = s;
  const to = t.requirementPoolFrom[requirement + 1] as number;
  if (t.requirementStandIn[requirement] === 0) return to;
  const skills = t.requirementSkills[requirement] as number;
  for (let i = t.requirementPoolFrom[requirement] as number; i < to; i++) {
    const pool = t.requirementPool[i] as number;
    const last = t.poolUnitFrom[pool + 1] as number;
    for (let unit = t.poolUnitFrom[pool] as number; unit < last; unit++) {
      if (s.unitState[unit] !== UNIT_OFF && ((t.unitSkills[unit] as number) & skills) === skills)
        return i + 1;
    }
  }
  return to;
}

/** Whether a patient who came to a stage now would be served at once. */
export function canServeAtOnce(s: Sim, patient: number, stage: number): boolean {
  return (s.waiting[stage] as number) === 0 && s.t.stationBatchMin[s.t.stageStation[stage] as number] === 0
    ? findUnits(s, stage, patient)
    : false;
}

/** Holds the units that `findUnits` has left in `s.found`, and a room where the station has them. */
export function holdUnits(s: Sim, stage: number, patient: number): void {
  const { t, p } = s;
  const count = s.foundCount;
  p.unitCount[patient] = count;
  const base = patient * t.maxUnits;
  for (let i = 0; i < count; i++) {
    const unit = s.found[i] as number;
    p.unit[base + i] = unit;
    hold(s, unit, patient);
  }
  p.boundUnit[patient] = -1;
  const station = t.stageStation[stage] as number;
  const roomPool = t.stationRoomPool[station] as number;
  if (roomPool < 0 || (p.room[patient] as number) >= 0) return;
  let room = t.poolUnitFrom[roomPool] as number;
  while (s.unitState[room] !== UNIT_IDLE) room++;
  hold(s, room, patient);
  p.room[patient] = room;
  p.roomUntil[patient] = t.stationRoomUntil[station] as number;
}

function hold(s: Sim, unit: number, patient: number): void {
  const pool = s.t.unitPool[unit] as number;
  s.idle[pool] = (s.idle[pool] as number) - 1;
  s.unitState[unit] = UNIT_BUSY;
  s.unitPatient[unit] = patient;
  s.unitBusySince[unit] = s.now;
}

/** Why a stage cannot serve a patient now: the first thing that is missing. Order of `WAIT_CAUSES`. */
export function causeOf(s: Sim, stage: number, patient: number): number {
  const { t, p } = s;
  const station = t.stageStation[stage] as number;
  const roomPool = t.stationRoomPool[station] as number;
  if (roomPool >= 0 && (p.room[patient] as number) < 0 && s.idle[roomPool] === 0) return CAUSE_NO_ROOM;
  const patientClass = p.class[p.owner[patient] as number] as number;
  const to = t.stageRequirementFrom[stage + 1] as number;
  for (let r = t.stageRequirementFrom[stage] as number; r < to; r++) {
    const cause = shortageOf(s, r, t.requirementUnits[r * t.classes + patientClass] as number, station);
    if (cause >= 0) return cause;
  }
  return CAUSE_BUSY_HERE;
}

/** What a requirement lacks, −1: nothing. */
function shortageOf(s: Sim, requirement: number, needed: number, station: number): number {
  const { t } = s;
  const skills = t.requirementSkills[requirement] as number;
  let idle = 0;
  let busyHere = 0;
  let busyElsewhere = 0;
  const to = openTo(s, requirement);
  for (let i = t.requirementPoolFrom[requirement] as number; i < to; i++) {
    const pool = t.requirementPool[i] as number;
    for (let unit = t.poolUnitFrom[pool] as number; unit < (t.poolUnitFrom[pool + 1] as number); unit++) {
      if (((t.unitSkills[unit] as number) & skills) !== skills) continue;
      if (s.unitState[unit] === UNIT_IDLE) idle++;
      else if (s.unitState[unit] === UNIT_BUSY) {
        const at = s.p.at[s.unitPatient[unit] as number] as number;
        if (t.nodeStation[at] === station) busyHere++;
        else busyElsewhere++;
      }
    }
  }
  if (idle >= needed) return -1;
  if (busyElsewhere > 0) return CAUSE_BUSY_ELSEWHERE;
  if (busyHere > 0) return CAUSE_BUSY_HERE;
  return s.now % DAY < t.opens ? CAUSE_CLOSED : CAUSE_NO_STAFF;
}

/** A patient in service at a stage who gives way to a more urgent one: the least urgent, of equals the last to start; −1: none. */
export function victimOf(s: Sim, stage: number, patient: number): number {
  const { t, p } = s;
  const roomPool = t.stationRoomPool[t.stageStation[stage] as number] as number;
  if (roomPool >= 0 && (p.room[patient] as number) < 0 && s.idle[roomPool] === 0) return -1;
  let victim = -1;
  const to = t.stageRequirementFrom[stage + 1] as number;
  for (let r = t.stageRequirementFrom[stage] as number; r < to; r++) {
    const last = openTo(s, r);
    for (let i = t.requirementPoolFrom[r] as number; i < last; i++) {
      const pool = t.requirementPool[i] as number;
      for (let unit = t.poolUnitFrom[pool] as number; unit < (t.poolUnitFrom[pool + 1] as number); unit++) {
        if (s.unitState[unit] !== UNIT_BUSY || s.unitLeave[unit] !== 0) continue;
        const other = s.unitPatient[unit] as number;
        // Not a turnaround, nor somebody who is finished but blocked: only a service can give way.
        if (p.state[other] !== PATIENT_IN_SERVICE || p.stage[other] !== stage) continue;
        if ((p.level[other] as number) <= (p.level[patient] as number)) continue;
        if (victim < 0 || givesWayBefore(s, other, victim)) victim = other;
      }
    }
  }
  return victim;
}

function givesWayBefore(s: Sim, a: number, b: number): boolean {
  const { p } = s;
  const level = (p.level[a] as number) - (p.level[b] as number);
  if (level !== 0) return level > 0;
  const started = (p.started[a] as number) - (p.started[b] as number);
  return started !== 0 ? started > 0 : (p.order[a] as number) > (p.order[b] as number);
}
