/**
 * Laws between two instants, when everything that can happen now has happened: nobody waits whom somebody could serve,
 * nobody stands outside of a station that has a place, nobody rests who is on duty.
 */
import { firstInLine } from '../kernel/queue.ts';
import { findUnits, victimOf } from '../kernel/resources.ts';
import {
  EVENT_BREAK_OVER,
  LEAVE_FULL_BREAK,
  PATIENT_IN_GROUP,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  type Sim,
  UNIT_IDLE,
  UNIT_OFF,
} from '../kernel/state.ts';
import { DAY } from '../kernel/time.ts';
import { DAY_PATTERNS, DUTY_AWAY, DUTY_BREAK, PREEMPTIVE, PRIORITY } from '../tables.ts';
import type { Faults } from './lawsFaults.ts';

/** What is read off the tables once per model. */
export interface Shape {
  /** Stages at which work can be interrupted, so that a line may hold more than came in. */
  readonly interrupts: boolean;
  /** Stations with one unconditional stage. */
  readonly simple: readonly boolean[];
}

export function checkRest(s: Sim, shape: Shape, faults: Faults): void {
  faults.equal(s.flagCount, 0, 'nothing is left to dispatch', () => `now ${s.now}`);
  for (let stage = 0; stage < s.t.stages; stage++) {
    checkNobodyIdles(s, stage, faults);
    checkPromotion(s, stage, shape, faults);
  }
  for (let station = 0; station < s.t.stations; station++) {
    if (!shape.simple[station]) continue;
    checkOutside(s, station, faults);
    checkPlaces(s, station, shape, faults);
  }
  checkGroups(s, faults);
  checkDuty(s, faults);
}

function mayBeCalled(s: Sim, stage: number, first: number): boolean {
  const { t, p } = s;
  const station = t.stageStation[stage] as number;
  const smallest = t.stationBatchMin[station] as number;
  // A group that was interrupted goes on whatever its size and the hour.
  if (smallest === 0 || (p.remaining[first] as number) >= 0) return true;
  // Sessions are an instant; afterwards the group waits for the next one.
  if (t.stationSessionFrom[station + 1] !== t.stationSessionFrom[station]) return false;
  const waited = s.now - (p.joined[first] as number);
  return (
    (s.waiting[stage] as number) >= smallest || waited >= Math.round(t.stationBatchWait[station] as number)
  );
}

function checkNobodyIdles(s: Sim, stage: number, faults: Faults): void {
  const first = firstInLine(s, stage);
  if (first < 0 || !mayBeCalled(s, stage, first)) return;
  const where = () =>
    `stage ${stage} of ${s.t.layout.stations[s.t.stageStation[stage] as number]}, now ${s.now}`;
  faults.check(!findUnits(s, stage, first), 'no unit idles while somebody waits whom it may serve', where);
  if (s.t.stageDiscipline[stage] === PREEMPTIVE)
    faults.equal(
      victimOf(s, stage, first),
      -1,
      'a more urgent patient does not wait for a less urgent one',
      where,
    );
}

/** Who has waited long enough is treated as the priority says. */
function checkPromotion(s: Sim, stage: number, shape: Shape, faults: Faults): void {
  const { t, p } = s;
  const after = t.stagePromoteAfter[stage] as number;
  const discipline = t.stageDiscipline[stage];
  if (shape.interrupts || !Number.isFinite(after) || (discipline !== PRIORITY && discipline !== PREEMPTIVE))
    return;
  for (let slot = 0; slot < p.capacity; slot++) {
    if (p.state[slot] !== PATIENT_WAITING || p.stage[slot] !== stage) continue;
    const isDue = s.now - (p.joined[slot] as number) >= Math.round(after);
    faults.check(
      !isDue || (p.level[slot] as number) <= (t.stagePromoteLevel[stage] as number),
      'who has waited long enough has risen',
      () => `slot ${slot}, now ${s.now}`,
    );
  }
}

/** The first of those outside really has no place: the line is full, and nobody could serve at once. */
function checkOutside(s: Sim, station: number, faults: Faults): void {
  const { t } = s;
  const head = s.blockedHead[station] as number;
  const stage = t.stationStageFrom[station] as number;
  if (head < 0 || (s.p.wrong[head] as number) >= 0) return;
  // Groups wait to be complete, and booked patients for their time, also where there is no place.
  if ((t.stationBatchMin[station] as number) > 0 || t.stageNotEarly[stage] === 1) return;
  const isFull = (s.waiting[stage] as number) >= (t.stationPlaces[station] as number);
  faults.check(
    isFull && !(firstInLine(s, stage) < 0 && findUnits(s, stage, head)),
    'blocked patients have no place',
    () => `${t.layout.stations[station]}, now ${s.now}`,
  );
}

function checkPlaces(s: Sim, station: number, shape: Shape, faults: Faults): void {
  const { t } = s;
  // Interrupted patients come back to a line that is full, and who is let in from outside for a unit that has just been
  // freed may find it called away, or gone, within the instant.
  if (shape.interrupts || t.stationBlocks[station] === 1) return;
  const stage = t.stationStageFrom[station] as number;
  const limit = t.stationPlaces[station] as number;
  faults.check(
    (s.waiting[stage] as number) <= limit,
    'nobody waits without a waiting place',
    () => `${t.layout.stations[station]}: ${s.waiting[stage]} of ${limit}, now ${s.now}`,
  );
}

/** A group has one leader in service, and no more members than the station takes. */
function checkGroups(s: Sim, faults: Faults): void {
  const { p, t } = s;
  let members = 0;
  let inGroup = 0;
  for (let slot = 0; slot < p.capacity; slot++) {
    if (p.state[slot] === PATIENT_IN_GROUP) inGroup++;
    if (p.state[slot] !== PATIENT_IN_SERVICE) continue;
    let size = 1;
    for (let m = p.member[slot] as number; m >= 0 && size <= p.capacity; m = p.member[m] as number) size++;
    members += size - 1;
    const largest = Math.max(
      1,
      t.stationBatchMax[t.stageStation[p.stage[slot] as number] as number] as number,
    );
    faults.check(
      size <= largest,
      'a group is no larger than the station takes',
      () => `${size} of ${largest}`,
    );
  }
  faults.equal(inGroup, members, 'who is in a group has a leader', () => `now ${s.now}`);
}

/** Whoever is off is off shift or away, and whoever is away is so by the roster, or rests after it. */
function checkDuty(s: Sim, faults: Faults): void {
  const { t, heap } = s;
  const resting = new Uint8Array(t.units);
  for (let i = 0; i < heap.size; i++) {
    const slot = heap.slot[i] as number;
    if (heap.kind[slot] === EVENT_BREAK_OVER) resting[heap.subject[slot] as number] = 1;
  }
  for (let unit = 0; unit < t.units; unit++) {
    const isPresent = s.unitOnShift[unit] === 1 || s.unitOvertime[unit] === 1;
    const away = s.unitAway[unit] as number;
    const where = () => `unit ${t.unitIds[unit]}, now ${s.now}`;
    if (s.unitState[unit] === UNIT_OFF)
      faults.check(!isPresent || away > 0, 'who is on duty is there', where);
    if (s.unitState[unit] === UNIT_IDLE)
      faults.check(isPresent && away === 0, 'who is there is on duty', where);
    if (away === 0 || resting[unit] === 1 || s.unitLeave[unit] === LEAVE_FULL_BREAK) continue;
    // Without shifts an absent unit is away to the end of the last day; a late one takes up its roster late.
    const pool = t.unitPool[unit] as number;
    if (t.unitAlways[unit] === 1 && (t.poolAbsence[pool] as number) > 0) continue;
    if ((t.poolLateness[pool] as number) >= 0) continue;
    faults.check(isAwayByRoster(s, unit), 'who is away is so by the roster', where);
  }
}

function isAwayByRoster(s: Sim, unit: number): boolean {
  const { t } = s;
  for (let day = 0; day < t.days; day++) {
    const pattern = t.weekday === 7 ? 7 : (t.weekday + day) % 7;
    const range = unit * DAY_PATTERNS + pattern;
    let away = 0;
    for (let i = t.dutyFrom[range] as number; i < (t.dutyFrom[range + 1] as number); i++) {
      if ((t.dutyTime[i] as number) + day * DAY > s.now) break;
      const action = t.dutyAction[i] as number;
      if (action === DUTY_BREAK || action === DUTY_AWAY) away++;
      else if (action === DUTY_BREAK + 1 || action === DUTY_AWAY + 1) away--;
    }
    if (away > 0) return true;
  }
  return false;
}
