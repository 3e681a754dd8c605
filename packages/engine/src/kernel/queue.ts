/** Waiting patients of a stage: a doubly linked list per priority level, threaded through the patient columns. */
import { EARLIEST_APPOINTMENT, LIFO, PREEMPTIVE, PRIORITY } from '../tables.ts';
import type { Sim } from './state.ts';
import { settleLine } from './statistics.ts';

function hasLevels(s: Sim, stage: number): boolean {
  const discipline = s.t.stageDiscipline[stage];
  return discipline === PRIORITY || discipline === PREEMPTIVE;
}

/** List of a stage for a patient; disciplines without priority use level 0 only. */
function listOf(s: Sim, stage: number, patient: number): number {
  return stage * s.t.levels + (hasLevels(s, stage) ? (s.p.level[patient] as number) : 0);
}

function firstOf(s: Sim, from: number, to: number): number {
  for (let list = from; list < to; list++) {
    const first = s.head[list] as number;
    if (first >= 0) return first;
  }
  return -1;
}

/** First patient in line, −1 when nobody waits or nobody may be called yet. */
export function firstInLine(s: Sim, stage: number): number {
  const from = stage * s.t.levels;
  if (!hasLevels(s, stage)) {
    const first = s.head[from] as number;
    return first >= 0 && s.t.stageNotEarly[stage] === 1 && dueTime(s, first) > s.now ? -1 : first;
  }
  const to = from + s.t.levels;
  const priorityCalls = s.t.stageRatioPriority[stage] as number;
  if (priorityCalls === 0) return firstOf(s, from, to);
  const urgent = s.head[from] as number;
  const ordinary = firstOf(s, from + 1, to);
  if (urgent < 0) return ordinary;
  return ordinary >= 0 && (s.ratioCalls[stage] as number) >= priorityCalls ? ordinary : urgent;
}

/** Counts a call for the ratio of priority to ordinary numbers. */
export function countCall(s: Sim, stage: number, patient: number): void {
  const priorityCalls = s.t.stageRatioPriority[stage] as number;
  if (priorityCalls === 0) return;
  const calls = s.ratioCalls[stage] as number;
  if (s.p.level[patient] === 0) {
    if (calls < priorityCalls) s.ratioCalls[stage] = calls + 1;
  } else if (calls < priorityCalls) {
    // Nobody with a priority number was there: the round starts anew.
    s.ratioCalls[stage] = 0;
  } else {
    const ordinaryCalls = calls - priorityCalls + 1;
    s.ratioCalls[stage] = ordinaryCalls >= (s.t.stageRatioOrdinary[stage] as number) ? 0 : calls + 1;
  }
}

/** Puts a patient in line by the discipline, or in front of its level when `first` (an interrupted patient). */
export function putInLine(s: Sim, stage: number, patient: number, first: boolean): void {
  const { t, p } = s;
  settleLine(s, stage);
  s.waiting[stage] = (s.waiting[stage] as number) + 1;
  const list = listOf(s, stage, patient);
  const discipline = t.stageDiscipline[stage];
  let before = s.tail[list] as number;
  if (first || discipline === LIFO) before = -1;
  else if (discipline === EARLIEST_APPOINTMENT) {
    const due = dueTime(s, patient);
    while (before >= 0 && dueTime(s, before) > due) before = p.previous[before] as number;
  }
  insertAfter(s, list, before, patient);
}

function insertAfter(s: Sim, list: number, before: number, patient: number): void {
  const { p } = s;
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
  settleLine(s, stage);
  s.waiting[stage] = (s.waiting[stage] as number) - 1;
  unlink(s, listOf(s, stage, patient), patient);
}

function unlink(s: Sim, list: number, patient: number): void {
  const { p } = s;
  const before = p.previous[patient] as number;
  const after = p.next[patient] as number;
  if (before < 0) s.head[list] = after;
  else p.next[before] = after;
  if (after < 0) s.tail[list] = before;
  else p.previous[after] = before;
}

/** Moves a waiting patient to a more urgent level, among its patients by the order of joining. */
export function promote(s: Sim, stage: number, patient: number, level: number): void {
  const { p } = s;
  if (!hasLevels(s, stage) || level >= (p.level[patient] as number)) return;
  unlink(s, listOf(s, stage, patient), patient);
  p.level[patient] = level;
  const list = listOf(s, stage, patient);
  let before = s.tail[list] as number;
  while (before >= 0 && (p.order[before] as number) > (p.order[patient] as number))
    before = p.previous[before] as number;
  insertAfter(s, list, before, patient);
}

/** Booked time; a patient without one counts by arrival. */
export function dueTime(s: Sim, patient: number): number {
  const visit = s.p.owner[patient] as number;
  const booked = s.p.appointment[visit] as number;
  return booked >= 0 ? booked : (s.p.arrived[visit] as number);
}

/** Patients in line at a station, all stages. */
export function lineLength(s: Sim, station: number): number {
  let sum = 0;
  const to = s.t.stationStageFrom[station + 1] as number;
  for (let stage = s.t.stationStageFrom[station] as number; stage < to; stage++)
    sum += s.waiting[stage] as number;
  return sum;
}

/** Marks a stage for the next dispatch: somebody joined it, or a unit that serves it was freed. */
export function flagStage(s: Sim, stage: number): void {
  if (s.flagged[stage] === 1) return;
  s.flagged[stage] = 1;
  s.flagList[s.flagCount++] = stage;
}

/** Whether the first in line of one stage is called before that of another. */
export function isBefore(s: Sim, stageA: number, a: number, stageB: number, b: number): boolean {
  const { t, p } = s;
  const rank = (t.stageRank[stageA] as number) - (t.stageRank[stageB] as number);
  if (rank !== 0) return rank < 0;
  const level = (p.level[a] as number) - (p.level[b] as number);
  if (level !== 0) return level < 0;
  const joined = (p.joined[a] as number) - (p.joined[b] as number);
  if (joined !== 0) return joined < 0;
  return (p.order[a] as number) < (p.order[b] as number);
}
