/** Whether a list of conditions holds for a patient now. */
import {
  IF_ATTRIBUTE,
  IF_CLASS,
  IF_DEFERRED,
  IF_DONE,
  IF_FIRST_CONTACT,
  IF_FREE,
  IF_FROM,
  IF_NEED,
  IF_QUEUE,
  IF_TIME,
} from '../tables.ts';
import { lineLength } from './queue.ts';
import { canServeAtOnce } from './resources.ts';
import type { Sim } from './state.ts';
import { DAY } from './time.ts';

/** Needs that the patient knows of and that are neither met nor put off. */
export function openNeeds(s: Sim, visit: number): number {
  const { p } = s;
  return (p.known[visit] as number) & ~((p.met[visit] as number) | (p.deferred[visit] as number));
}

/** True when all rows [from, to) hold. */
export function holds(s: Sim, patient: number, from: number, to: number): boolean {
  const { t, p } = s;
  const visit = p.owner[patient] as number;
  for (let row = from; row < to; row++) {
    const a = t.conditionA[row] as number;
    // The two that most routes ask for.
    switch (t.conditionOp[row]) {
      case IF_NEED:
        if ((openNeeds(s, visit) & a) === 0) return false;
        break;
      case IF_CLASS:
        if (t.classSets[a * t.classes + (p.class[visit] as number)] !== 1) return false;
        break;
      default:
        if (!holdsOther(s, patient, row)) return false;
    }
  }
  return true;
}

function holdsOther(s: Sim, patient: number, row: number): boolean {
  const { t, p } = s;
  const visit = p.owner[patient] as number;
  const a = t.conditionA[row] as number;
  switch (t.conditionOp[row]) {
    case IF_FIRST_CONTACT:
      return p.gate[visit * t.gates + a] === 0;
    case IF_ATTRIBUTE:
      return (((p.attributes[visit] as number) & a) !== 0 ? 1 : 0) === t.conditionB[row];
    case IF_DONE:
      return (p.occurrence[visit * t.activities + a] as number) > 0;
    case IF_DEFERRED:
      return p.deferred[visit] !== 0;
    case IF_FROM: {
      const last = p.lastStation[visit] as number;
      return last >= 0 && t.nodeSets[a * t.nodes + last] === 1;
    }
    case IF_TIME: {
      const time = s.now % DAY;
      return time >= a && time < (t.conditionB[row] as number);
    }
    case IF_QUEUE:
      return lineLength(s, t.nodeStation[a] as number) >= (t.conditionB[row] as number);
    case IF_FREE:
      return canServeAtOnce(s, patient, t.stationStageFrom[t.nodeStation[a] as number] as number);
    default:
      return false;
  }
}
