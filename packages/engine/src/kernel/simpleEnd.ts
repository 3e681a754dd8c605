/** The end of a service on the short way (simple.ts): the patient goes on, the unit takes the next. */
import { isOver } from '../heap.ts';
import { recordStay } from './recordRow.ts';
import { callNext } from './simple.ts';
import { becomeIdle, freeUnit } from './staff.ts';
import { LEAVE_NOT, RANK_DISPATCH, type Sim } from './state.ts';
import { OUTCOME_SERVED } from './traceBuffer.ts';
import { goOnFrom } from './visit.ts';

/** The end of a service at a simple stage: the patient goes on, then the unit calls the next in line. */
export function finishSimple(s: Sim, patient: number, stage: number): void {
  const { t, p, row } = s;
  const started = p.started[patient] as number;
  const ticks = s.now - started;
  const unit = p.unit[patient * t.maxUnits] as number;
  const pool = t.unitPool[unit] as number;
  s.events++;
  p.event[patient] = -1;
  p.unitCount[patient] = 0;
  p.service[patient] = (p.service[patient] as number) + ticks;
  const at = (t.stageServiceAt[stage] as number) + (p.class[patient] as number);
  row[at] = (row[at] as number) + ticks;
  s.servedTicks[stage] = (s.servedTicks[stage] as number) + ticks;
  s.busyTicks[pool] = (s.busyTicks[pool] as number) + ticks;
  if (s.recording) recordStay(s, patient, started, unit, OUTCOME_SERVED);
  const hasNext = isWaitedFor(s, stage, pool) && mayCall(s) && isStaying(s, unit);
  if (!hasNext) {
    freeUnit(s, unit);
    goOnFrom(s, patient, stage);
    return;
  }
  s.isCalling = true;
  goOnFrom(s, patient, stage);
  s.isCalling = false;
  if (mayCall(s)) callNext(s, stage, pool, unit);
  else {
    s.unitPatient[unit] = -1;
    becomeIdle(s, unit);
  }
}

/** Whether anybody stands in a line that a pool serves. */
function isWaitedFor(s: Sim, stage: number, pool: number): boolean {
  const { t } = s;
  if ((s.waiting[stage] as number) > 0) return true;
  if (t.stageIsAlone[stage] === 1) return false;
  const to = t.poolStageFrom[pool + 1] as number;
  for (let i = t.poolStageFrom[pool] as number; i < to; i++) {
    if ((s.waiting[t.poolStage[i] as number] as number) > 0) return true;
  }
  return false;
}

/** Nothing else is freed or looked at in this instant, so that a unit that is free now has the choice. */
function mayCall(s: Sim): boolean {
  return s.flagCount === 0 && s.overtimeUnits === 0 && s.ended === 0 && isOver(s.heap, s.now, RANK_DISPATCH);
}

/** A busy unit is on duty and not about to leave. */
function isStaying(s: Sim, unit: number): boolean {
  return s.unitLeave[unit] === LEAVE_NOT && s.unitOnShift[unit] === 1 && s.unitAway[unit] === 0;
}
