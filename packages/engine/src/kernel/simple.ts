/**
 * The short way through a simple stage (`stageIsSimple`): one unit of a pool that serves nothing else, first come or
 * by priority, one patient at a time, in a flow without forks, groups, blocking or rooms on the way. Most stages of an
 * ordinary clinic are like that. What happens is what visit.ts, dispatch.ts and resources.ts do, in the same order of
 * events; they remain the reference, take over whenever several things happen at one instant or a unit has to leave,
 * and simple.test.ts compares the two. Shorter is that
 *  - a unit that goes on with the next in line is never set idle, and nobody looks for it;
 *  - why the others wait is known: somebody is served here;
 *  - there is no window, so that every tick counts, and the ticks of staff are summed per stage until the end.
 */
import { isOver, pushEvent } from '../heap.ts';
import { HALF_HOURS, POOL_MEASURE as P, STATION_PROFILE as SP, STATION_TOTAL as ST } from '../layout.ts';
import { CAUSE_BUSY_HERE, CAUSE_CLOSED, CAUSE_NO_STAFF, PRIORITY } from '../tables.ts';
import { performStage } from './activity.ts';
import { recordStay } from './recordRow.ts';
import { becomeIdle, freeUnit } from './staff.ts';
import {
  EVENT_SERVICE_END,
  LEAVE_NOT,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  RANK_DISPATCH,
  RANK_RELEASE,
  type Sim,
  UNIT_BUSY,
  UNIT_IDLE,
} from './state.ts';
import { setCause, settleLine } from './statistics.ts';
import { DAY } from './time.ts';
import { OUTCOME_SERVED } from './traceBuffer.ts';
import { goOnFrom, startPatience, stopClocks } from './visit.ts';

/** Serves a patient who comes to a simple stage, or puts it in line. False: nothing done, the general way is needed. */
export function joinSimple(s: Sim, patient: number, stage: number): boolean {
  const { t, p } = s;
  const pool = t.stagePool[stage] as number;
  const waiting = s.waiting[stage] as number;
  const { now } = s;
  const isQuiet =
    s.direct || (s.flagCount === 0 && s.overtimeUnits === 0 && isOver(s.heap, now, RANK_DISPATCH));
  if (!isQuiet) return false;
  if (s.idle[pool] !== 0) {
    if (waiting !== 0) return false;
    noteJoin(s, patient, stage);
    let unit = t.poolUnitFrom[pool] as number;
    while (s.unitState[unit] !== UNIT_IDLE) unit++;
    s.idle[pool] = (s.idle[pool] as number) - 1;
    s.unitState[unit] = UNIT_BUSY;
    serve(s, patient, stage, unit);
    return true;
  }
  if (s.closed) return false;
  noteJoin(s, patient, stage);
  p.state[patient] = PATIENT_WAITING;
  settleLine(s, stage);
  s.waiting[stage] = waiting + 1;
  const list = stage * t.levels + (t.stageDiscipline[stage] === PRIORITY ? (p.level[patient] as number) : 0);
  const before = s.tail[list] as number;
  p.previous[patient] = before;
  p.next[patient] = -1;
  s.tail[list] = patient;
  if (before < 0) s.head[list] = patient;
  else p.next[before] = patient;
  // Somebody being served here is noticed when it ends; otherwise it may be another time of day by now.
  if (waiting === 0 || (!s.direct && s.cause[stage] !== CAUSE_BUSY_HERE))
    setCause(s, stage, causeHere(s, pool));
  if (t.hasClocks) startPatience(s, patient, patient);
  return true;
}

function noteJoin(s: Sim, patient: number, stage: number): void {
  const { p } = s;
  p.stage[patient] = stage;
  p.joined[patient] = s.now;
  p.joinedHalf[patient] = s.halfOfDay;
  p.order[patient] = s.joinOrder++;
  p.remaining[patient] = -1;
  p.level[patient] = p.baseLevel[patient] as number;
}

/** Why nobody can be served where no unit is idle. */
function causeHere(s: Sim, pool: number): number {
  const to = s.t.poolUnitFrom[pool + 1] as number;
  for (let unit = s.t.poolUnitFrom[pool] as number; unit < to; unit++) {
    if (s.unitState[unit] === UNIT_BUSY) return CAUSE_BUSY_HERE;
  }
  return s.now % DAY < s.t.opens ? CAUSE_CLOSED : CAUSE_NO_STAFF;
}

/** The end of a service at a simple stage: the patient goes on, then the unit calls the next in line. */
export function finishSimple(s: Sim, patient: number, stage: number): void {
  const { t, p, row } = s;
  const started = p.started[patient] as number;
  const ticks = s.now - started;
  const unit = p.unit[patient * t.maxUnits] as number;
  s.events++;
  p.event[patient] = -1;
  p.unitCount[patient] = 0;
  p.service[patient] = (p.service[patient] as number) + ticks;
  const at = (t.stageServiceAt[stage] as number) + (p.class[patient] as number);
  row[at] = (row[at] as number) + ticks;
  s.servedTicks[stage] = (s.servedTicks[stage] as number) + ticks;
  if (s.recording) recordStay(s, patient, started, unit, OUTCOME_SERVED);
  // Whoever waits here is the only one for whom this unit can go on, unless others are freed at this instant too.
  const hasNext =
    (s.waiting[stage] as number) > 0 &&
    s.unitLeave[unit] === LEAVE_NOT &&
    s.unitOnShift[unit] === 1 &&
    s.unitAway[unit] === 0 &&
    s.flagCount === 0 &&
    s.overtimeUnits === 0 &&
    isOver(s.heap, s.now, RANK_DISPATCH);
  if (!hasNext) freeUnit(s, unit);
  goOnFrom(s, patient, stage);
  if (!hasNext) return;
  if (s.flagCount === 0 && s.ended === 0 && isOver(s.heap, s.now, RANK_DISPATCH)) callNext(s, stage, unit);
  else {
    s.unitPatient[unit] = -1;
    becomeIdle(s, unit);
  }
}

function callNext(s: Sim, stage: number, unit: number): void {
  const { t, p } = s;
  let list = stage * t.levels;
  let patient = s.head[list] as number;
  while (patient < 0) patient = s.head[++list] as number;
  settleLine(s, stage);
  const left = (s.waiting[stage] as number) - 1;
  s.waiting[stage] = left;
  const after = p.next[patient] as number;
  s.head[list] = after;
  if (after < 0) s.tail[list] = -1;
  else p.previous[after] = -1;
  if (t.hasClocks) stopClocks(s, patient);
  serve(s, patient, stage, unit);
  if (left > 0) setCause(s, stage, CAUSE_BUSY_HERE);
}

/** A service starts, by a unit that is held already. */
function serve(s: Sim, patient: number, stage: number, unit: number): void {
  const { t, p, row, now } = s;
  s.unitPatient[unit] = patient;
  s.unitBusySince[unit] = now;
  p.unit[patient * t.maxUnits] = unit;
  p.unitCount[patient] = 1;
  p.boundUnit[patient] = -1;
  const joined = p.joined[patient] as number;
  const at = (t.stageVisitsAt[stage] as number) + (p.class[patient] as number);
  const profileAt = (t.stageProfileAt[stage] as number) + (p.joinedHalf[patient] as number);
  if (p.fresh[patient] === 1) {
    row[at] = (row[at] as number) + 1;
    row[profileAt] = (row[profileAt] as number) + 1;
    p.fresh[patient] = 0;
    const last = p.lastStation[patient] as number;
    if (last >= 0 && last !== p.at[patient]) p.moves[patient] = (p.moves[patient] as number) + 1;
  }
  if (now !== joined) {
    const wait = now - joined;
    p.wait[patient] = (p.wait[patient] as number) + wait;
    const waitAt = at + t.stations * t.classes;
    row[waitAt] = (row[waitAt] as number) + wait;
    const joinedWaitAt = profileAt + SP.joinedWait * HALF_HOURS * t.stations;
    row[joinedWaitAt] = (row[joinedWaitAt] as number) + wait;
  }
  p.state[patient] = PATIENT_IN_SERVICE;
  p.started[patient] = now;
  const lastUnit = p.lastUnit[patient] as number;
  if (lastUnit !== unit) {
    if (lastUnit >= 0) p.handOffs[patient] = (p.handOffs[patient] as number) + 1;
    p.lastUnit[patient] = unit;
  }
  const speed = t.unitSpeed[unit] as number;
  let ticks = p.remaining[patient] as number;
  if (ticks < 0) ticks = performStage(s, patient, stage, speed);
  else {
    if (p.remainingSpeed[patient] !== speed)
      ticks = Math.round((ticks * (p.remainingSpeed[patient] as number)) / speed);
    p.remaining[patient] = -1;
  }
  p.event[patient] = pushEvent(s.heap, now + ticks, RANK_RELEASE, EVENT_SERVICE_END, patient);
}

/** At the end of a replication: the ticks of staff go from the stages to their stations and pools. */
export function closeStages(s: Sim): void {
  const { t, row } = s;
  for (let stage = 0; stage < t.stages; stage++) {
    const ticks = s.servedTicks[stage] as number;
    if (ticks === 0) continue;
    const areaAt =
      t.layout.stationTotalAt + ST.inServiceArea * t.stations + (t.stageStation[stage] as number);
    row[areaAt] = (row[areaAt] as number) + ticks;
    const busyAt = t.layout.poolAt + P.busy * t.reportedPools + (t.stagePool[stage] as number);
    row[busyAt] = (row[busyAt] as number) + ticks;
  }
}
