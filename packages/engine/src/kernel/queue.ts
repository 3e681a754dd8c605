/** Waiting patients of a stage: a doubly linked list per priority level, threaded through the patient columns. */
import { EARLIEST_APPOINTMENT, LIFO, PRIORITY } from '../tables.ts';
import type { Sim } from './state.ts';

/** List of a stage at a level; disciplines without priority use level 0 only. */
export function listOf(s: Sim, stage: number, patient: number): number {
  const level = s.t.stageDiscipline[stage] === PRIORITY ? (s.p.level[patient] as number) : 0;
  return stage * s.t.levels + level;
}

/** First patient in line, −1 when nobody waits. */
export function firstInLine(s: Sim, stage: number): number {
  const from = stage * s.t.levels;
  const to = s.t.stageDiscipline[stage] === PRIORITY ? from + s.t.levels : from + 1;
  for (let list = from; list < to; list++) {
    const first = s.head[list] as number;
    if (first >= 0) return first;
  }
  return -1;
}

/** Puts a patient in line by the discipline, or in front of the level when `first` (an interrupted patient). */
export function putInLine(s: Sim, stage: number, patient: number, first: boolean): void {
  const { t, p } = s;
  const list = listOf(s, stage, patient);
  s.waiting[stage] = (s.waiting[stage] as number) + 1;
  const discipline = t.stageDiscipline[stage];
  let before = s.tail[list] as number;
  if (first || discipline === LIFO) before = -1;
  else if (discipline === EARLIEST_APPOINTMENT) {
    const due = dueTime(s, patient);
    while (before >= 0 && dueTime(s, before) > due) before = p.previous[before] as number;
  }
  const after = before < 0 ? (s.head[list] as number) : (p.next[before] as number);
  p.previous[patient] = before;
  p.next[patient] = after;
  if (before < 0) s.head[list] = patient;
  else p.next[before] = patient;
  if (after < 0) s.tail[list] = patient;
  else p.previous[after] = patient;
}

/** Takes a patient out of line, wherever in it. */
export function takeOutOfLine(s: Sim, stage: number, patient: number): void {
  const { p } = s;
  const list = listOf(s, stage, patient);
  s.waiting[stage] = (s.waiting[stage] as number) - 1;
  const before = p.previous[patient] as number;
  const after = p.next[patient] as number;
  if (before < 0) s.head[list] = after;
  else p.next[before] = after;
  if (after < 0) s.tail[list] = before;
  else p.previous[after] = before;
}

/** Booked time; a patient without one counts by arrival. */
function dueTime(s: Sim, patient: number): number {
  const booked = s.p.appointment[patient] as number;
  return booked >= 0 ? booked : (s.p.arrived[patient] as number);
}

/** Marks a stage for the next dispatch: somebody joined it, or a unit that serves it was freed. */
export function flagStage(s: Sim, stage: number): void {
  if (s.flagged[stage] === 1) return;
  s.flagged[stage] = 1;
  s.flagList[s.flagCount++] = stage;
}
