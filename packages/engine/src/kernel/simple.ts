/**
 * The short way through a simple stage (`stageIsSimple`): one unit, whoever it is, of pools that serve only such
 * stages, first come or by priority, one patient at a time, in a flow without forks, groups, blocking or rooms. Most
 * stages of an ordinary clinic are like that. What happens is what visit.ts, dispatch.ts and resources.ts do, in the
 * same order of events; they remain the reference, take over whenever several things happen at one instant or a unit
 * has to leave, and simple.test.ts compares the two. Shorter is that
 *  - a unit that goes on with the next in line is never set idle, and nobody looks for it;
 *  - only the lines of its pool are looked at, since nobody else can be called;
 *  - there is no window, so that every tick counts, and the ticks of staff are summed until the end.
 */
import { isOver, pushEvent } from '../heap.ts';
import { HALF_HOURS, POOL_MEASURE as P, STATION_PROFILE as SP, STATION_TOTAL as ST } from '../layout.ts';
import { CAUSE_BUSY_HERE, PRIORITY } from '../tables.ts';
import { performStage } from './activity.ts';
import { startPatience, stopClocks } from './clocks.ts';
import { firstInLine, isBefore } from './queue.ts';
import { causeOf } from './resources.ts';
import {
  EVENT_SERVICE_END,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  RANK_DISPATCH,
  RANK_RELEASE,
  type Sim,
  UNIT_BUSY,
  UNIT_IDLE,
} from './state.ts';
import { setCause, settleLine } from './statistics.ts';

/** Serves a patient who comes to a simple stage, or puts it in line. False: nothing done, the general way is needed. */
export function joinSimple(s: Sim, patient: number, stage: number): boolean {
  const { t, p, direct } = s;
  const isQuiet =
    direct || (s.flagCount === 0 && s.overtimeUnits === 0 && isOver(s.heap, s.now, RANK_DISPATCH));
  if (!isQuiet) return false;
  const waiting = s.waiting[stage] as number;
  const unit = idleUnit(s, stage);
  // Where others may be called at this instant too, the order of calls is the dispatch's.
  if (unit >= 0 ? waiting !== 0 || (s.isCalling && t.stageIsAlone[stage] === 0) : s.closed) return false;
  const level = p.baseLevel[patient] as number;
  p.stage[patient] = stage;
  p.joined[patient] = s.now;
  p.joinedHalf[patient] = s.halfOfDay;
  p.order[patient] = s.joinOrder++;
  p.remaining[patient] = -1;
  p.level[patient] = level;
  if (unit >= 0) {
    const pool = t.unitPool[unit] as number;
    s.idle[pool] = (s.idle[pool] as number) - 1;
    s.unitState[unit] = UNIT_BUSY;
    // The general way would have it stand in line until the dispatch.
    if (!direct && t.stageIsAlone[stage] === 0) p.joins[patient] = (p.joins[patient] as number) + 1;
    serve(s, patient, stage, unit);
    return true;
  }
  p.state[patient] = PATIENT_WAITING;
  settleLine(s, stage);
  s.waiting[stage] = waiting + 1;
  const list = stage * t.levels + (t.stageDiscipline[stage] === PRIORITY ? level : 0);
  const before = s.tail[list] as number;
  p.previous[patient] = before;
  p.next[patient] = -1;
  s.tail[list] = patient;
  if (before < 0) s.head[list] = patient;
  else p.next[before] = patient;
  if (waiting === 0 || !direct) noteCause(s, stage, patient, waiting);
  if (t.hasClocks) startPatience(s, patient, patient);
  return true;
}

/** The first idle unit for a stage, −1: none. */
function idleUnit(s: Sim, stage: number): number {
  const { t } = s;
  const requirement = t.stageRequirementFrom[stage] as number;
  const to = t.requirementPoolFrom[requirement + 1] as number;
  for (let i = t.requirementPoolFrom[requirement] as number; i < to; i++) {
    const pool = t.requirementPool[i] as number;
    if (s.idle[pool] === 0) continue;
    let unit = t.poolUnitFrom[pool] as number;
    while (s.unitState[unit] !== UNIT_IDLE) unit++;
    return unit;
  }
  return -1;
}

/** Why a stage whose units are all taken serves nobody now; `known`: of so many the cause is known, and it may have changed. */
function noteCause(s: Sim, stage: number, patient: number, known: number): void {
  // Of units that serve here only, one that is busy is noticed when its service ends.
  if (known > 0 && s.cause[stage] === CAUSE_BUSY_HERE && s.t.stageIsAlone[stage] === 1) return;
  setCause(s, stage, causeOf(s, stage, patient));
}

/** A unit takes the next patient: of its stages the one of the lowest rank, of the most urgent, of the longest wait. */
export function callNext(s: Sim, last: number, pool: number, unit: number): void {
  const { t, p } = s;
  const isAlone = t.stageIsAlone[last] === 1;
  const stage = isAlone ? last : nextStage(s, pool);
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
  if (!isAlone) noteCauses(s, pool);
  else if (left > 0) setCause(s, stage, CAUSE_BUSY_HERE);
}

function nextStage(s: Sim, pool: number): number {
  const { t } = s;
  let best = -1;
  let bestPatient = -1;
  const to = t.poolStageFrom[pool + 1] as number;
  for (let i = t.poolStageFrom[pool] as number; i < to; i++) {
    const stage = t.poolStage[i] as number;
    if (s.waiting[stage] === 0) continue;
    const patient = firstInLine(s, stage);
    if (best >= 0 && !isBefore(s, stage, patient, best, bestPatient)) continue;
    best = stage;
    bestPatient = patient;
  }
  return best;
}

/** Those who still wait for a pool may do so for another cause now. */
function noteCauses(s: Sim, pool: number): void {
  const { t } = s;
  const to = t.poolStageFrom[pool + 1] as number;
  for (let i = t.poolStageFrom[pool] as number; i < to; i++) {
    const stage = t.poolStage[i] as number;
    if ((s.waiting[stage] as number) > 0) setCause(s, stage, causeOf(s, stage, firstInLine(s, stage)));
  }
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
  if (ticks < 0) ticks = performStage(s, patient, stage, unit);
  else {
    if (p.remainingSpeed[patient] !== speed)
      ticks = Math.round((ticks * (p.remainingSpeed[patient] as number)) / speed);
    p.remaining[patient] = -1;
  }
  p.event[patient] = pushEvent(s.heap, now + ticks, RANK_RELEASE, EVENT_SERVICE_END, patient);
}

/** At the end of a replication: the ticks of staff go to the stations and pools. */
export function closeStages(s: Sim): void {
  const { t, row } = s;
  for (let stage = 0; stage < t.stages; stage++) {
    const at = t.layout.stationTotalAt + ST.inServiceArea * t.stations + (t.stageStation[stage] as number);
    row[at] = (row[at] as number) + (s.servedTicks[stage] as number);
  }
  // A reported pool: rooms are never busy at a simple stage.
  for (let pool = 0; pool < t.reportedPools; pool++) {
    const at = t.layout.poolAt + P.busy * t.reportedPools + pool;
    row[at] = (row[at] as number) + (s.busyTicks[pool] as number);
  }
}
