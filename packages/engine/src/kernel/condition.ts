/** Whether a list of conditions holds for a patient now. */
import {
  IF_ATTRIBUTE,
  IF_CLASS,
  IF_DEFERRED,
  IF_DONE,
  IF_FIRST_CONTACT,
  IF_FROM,
  IF_NEED,
  IF_TIME,
} from '../tables.ts';
import type { Sim } from './state.ts';

/** Ticks of a day. */
export const DAY = 86_400_000;

/** Needs that the patient knows of and that are neither met nor put off. */
export function openNeeds(s: Sim, patient: number): number {
  const { p } = s;
  return (p.known[patient] as number) & ~((p.met[patient] as number) | (p.deferred[patient] as number));
}

/** True when all rows [from, to) hold. */
export function holds(s: Sim, patient: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!holdsOne(s, patient, i)) return false;
  return true;
}

function holdsOne(s: Sim, patient: number, row: number): boolean {
  const { t, p } = s;
  const a = t.conditionA[row] as number;
  switch (t.conditionOp[row]) {
    case IF_NEED:
      return (openNeeds(s, patient) & a) !== 0;
    case IF_FIRST_CONTACT:
      return p.gate[patient * t.gates + a] === 0;
    case IF_ATTRIBUTE:
      return (((p.attributes[patient] as number) & a) !== 0 ? 1 : 0) === t.conditionB[row];
    case IF_CLASS:
      return t.classSets[a * t.classes + (p.class[patient] as number)] === 1;
    case IF_DONE:
      return (p.occurrence[patient * t.activities + a] as number) > 0;
    case IF_DEFERRED:
      return p.deferred[patient] !== 0;
    case IF_FROM: {
      const last = p.lastStation[patient] as number;
      return last >= 0 && t.nodeSets[a * t.nodes + last] === 1;
    }
    case IF_TIME: {
      const time = s.now % DAY;
      return time >= a && time < (t.conditionB[row] as number);
    }
    default:
      return false;
  }
}
