/**
 * Calling patients: of all stages where a unit was freed or somebody joined, the one with the lowest rank, then
 * priority, then the longest wait of its first in line, as long as a first in line can be served.
 */
import { CAUSE_GROUP, CAUSE_NOT_DUE, PREEMPTIVE } from '../tables.ts';
import { firstInLine, isBefore } from './queue.ts';
import { causeOf, findUnits, victimOf } from './resources.ts';
import { interrupt, sendIdleUnitsHome } from './staff.ts';
import type { Sim } from './state.ts';
import { setCause } from './statistics.ts';
import { admitBlocked, callFirst, turnAwayUncalled } from './visit.ts';

export function dispatch(s: Sim): void {
  callAll(s);
  while (s.tentatives > 0 && s.ended === 0) {
    turnAwayUncalled(s);
    callAll(s);
  }
  if (s.t.sessions > 0) s.sessionOpen.fill(0);
  if (s.overtimeUnits === 0) return;
  sendIdleUnitsHome(s);
  // Nobody more can be called, but those who wait now do so for another cause.
  callAll(s);
}

function callAll(s: Sim): void {
  const { t } = s;
  while (s.flagCount > 0 && s.ended === 0) {
    if (t.hasBlocking && letSomebodyIn(s)) continue;
    const patient = chooseFirst(s);
    if (patient < 0) break;
    const stage = s.p.stage[patient] as number;
    if (findUnits(s, stage, patient)) {
      callFirst(s, patient, stage);
      continue;
    }
    const victim = t.stageDiscipline[stage] === PREEMPTIVE ? victimOf(s, stage, patient) : -1;
    if (victim >= 0) interrupt(s, victim, -1, -1);
    else cannotServe(s, stage, causeOf(s, stage, patient));
  }
}

/** Lets a blocked patient into a flagged station that has a place now; of several the one who has stood outside longest. */
function letSomebodyIn(s: Sim): boolean {
  for (let after = -1; ; ) {
    let next = -1;
    let order = Number.POSITIVE_INFINITY;
    for (let i = 0; i < s.flagCount; i++) {
      const station = s.t.stageStation[s.flagList[i] as number] as number;
      const head = s.blockedHead[station] as number;
      if (head < 0) continue;
      const own = s.p.order[head] as number;
      if (own <= after || own >= order) continue;
      next = station;
      order = own;
    }
    if (next < 0) return false;
    if (admitBlocked(s, next)) return true;
    after = order;
  }
}

/** The first in line who is next of all flagged stages; stages that nobody can be called at are struck off. −1: none. */
function chooseFirst(s: Sim): number {
  let best = -1;
  let bestPatient = -1;
  for (let i = s.flagCount - 1; i >= 0; i--) {
    const stage = s.flagList[i] as number;
    const first = firstInLine(s, stage);
    if (first < 0) {
      if ((s.waiting[stage] as number) > 0) setCause(s, stage, CAUSE_NOT_DUE);
      unflag(s, i);
    } else if (!isGroupReady(s, stage, first)) {
      setCause(s, stage, CAUSE_GROUP);
      unflag(s, i);
    } else if (best < 0 || isBefore(s, stage, first, best, bestPatient)) {
      best = stage;
      bestPatient = first;
    }
  }
  return bestPatient;
}

/** One by one, or enough for a group, or the first has waited long enough, or a session begins. */
function isGroupReady(s: Sim, stage: number, first: number): boolean {
  const { t } = s;
  const station = t.stageStation[stage] as number;
  const smallest = t.stationBatchMin[station] as number;
  // One by one, or a group that was interrupted and goes on.
  if (smallest === 0 || (s.p.remaining[first] as number) >= 0) return true;
  if (t.stationSessionFrom[station + 1] !== t.stationSessionFrom[station]) return s.sessionOpen[stage] === 1;
  return (
    (s.waiting[stage] as number) >= smallest ||
    s.now - (s.p.joined[first] as number) >= Math.round(t.stationBatchWait[station] as number)
  );
}

function cannotServe(s: Sim, stage: number, cause: number): void {
  setCause(s, stage, cause);
  for (let i = 0; i < s.flagCount; i++) {
    if (s.flagList[i] !== stage) continue;
    unflag(s, i);
    return;
  }
}

function unflag(s: Sim, at: number): void {
  s.flagged[s.flagList[at] as number] = 0;
  s.flagList[at] = s.flagList[--s.flagCount] as number;
}
