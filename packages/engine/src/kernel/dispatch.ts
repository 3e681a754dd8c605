/**
 * Calling patients: of all stages where a unit was freed or somebody joined, the one with the lowest rank, then
 * priority, then the longest wait of its first in line, as long as a first in line can be served.
 */
import { firstInLine } from './queue.ts';
import { findUnits, sendIdleUnitsHome } from './staff.ts';
import type { Sim } from './state.ts';
import { callFirst } from './visit.ts';

export function dispatch(s: Sim): void {
  while (s.flagCount > 0) {
    let best = -1;
    let bestPatient = -1;
    for (let i = s.flagCount - 1; i >= 0; i--) {
      const stage = s.flagList[i] as number;
      const first = firstInLine(s, stage);
      if (first < 0) unflag(s, i);
      else if (best < 0 || isBefore(s, stage, first, s.flagList[best] as number, bestPatient)) {
        best = i;
        bestPatient = first;
      }
    }
    if (bestPatient < 0) break;
    // Removing an entry moves the last one to its place; `best` is looked up again by its stage.
    const stage = s.p.stage[bestPatient] as number;
    if (findUnits(s, stage, bestPatient)) callFirst(s, bestPatient, stage);
    else unflagStage(s, stage);
  }
  if (s.overtimeUnits > 0) sendIdleUnitsHome(s);
}

function isBefore(s: Sim, stageA: number, a: number, stageB: number, b: number): boolean {
  const { t, p } = s;
  const rank = (t.stageRank[stageA] as number) - (t.stageRank[stageB] as number);
  if (rank !== 0) return rank < 0;
  const level = (p.level[a] as number) - (p.level[b] as number);
  if (level !== 0) return level < 0;
  const joined = (p.joined[a] as number) - (p.joined[b] as number);
  if (joined !== 0) return joined < 0;
  return (p.order[a] as number) < (p.order[b] as number);
}

function unflag(s: Sim, at: number): void {
  s.flagged[s.flagList[at] as number] = 0;
  s.flagList[at] = s.flagList[--s.flagCount] as number;
}

function unflagStage(s: Sim, stage: number): void {
  for (let i = 0; i < s.flagCount; i++) {
    if (s.flagList[i] !== stage) continue;
    unflag(s, i);
    return;
  }
}
