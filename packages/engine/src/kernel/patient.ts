/** A patient comes in: class, key of the draws, attributes and needs. */
import { drawFor, isDrawnBelow, toUniform } from './draw.ts';
import { openSlot } from './slots.ts';
import { type Sim, TAGS } from './state.ts';

/** A new visit of a class, not yet at the door; draws who it is. `listNeeds` −1: drawn. */
export function createPatient(
  s: Sim,
  patientClass: number,
  keyClass: number,
  number: number,
  listNeeds: number,
): number {
  const i = openSlot(s);
  const { p, t } = s;
  p.class[i] = patientClass;
  p.keyClass[i] = keyClass;
  p.number[i] = number;
  p.baseLevel[i] = (t.classPriority[patientClass] as number) - 1;
  p.visit[i] = 0;
  p.joins[i] = 0;
  p.lastStation[i] = -1;
  p.lastCare[i] = -1;
  p.lastUnit[i] = -1;
  p.registration[i] = -1;
  p.contact[i] = -1;
  p.wait[i] = 0;
  p.service[i] = 0;
  p.valueAdding[i] = 0;
  p.delay[i] = 0;
  p.moves[i] = 0;
  p.handOffs[i] = 0;
  p.detours[i] = 0;
  p.outputs[i] = 0;
  p.appointment[i] = -1;
  p.patience[i] = -1;
  p.listEntry[i] = -1;
  // Loops: for a handful of entries a call of `fill` costs more than the writes.
  for (let k = i * TAGS, end = k + TAGS; k < end; k++) p.tags[k] = 0;
  for (let k = i * t.activities, end = k + t.activities; k < end; k++) p.occurrence[k] = 0;
  for (let k = i * s.routes, end = k + s.routes; k < end; k++) p.routeOccurrence[k] = 0;
  for (let k = i * t.gates, end = k + t.gates; k < end; k++) p.gate[k] = 0;
  p.met[i] = 0;
  p.deferred[i] = 0;
  p.present[i] = 0;
  p.known[i] = 0;
  p.attributes[i] = 0;
  if (listNeeds >= 0) {
    p.present[i] = listNeeds;
    p.known[i] = listNeeds;
  } else drawNeeds(s, i, patientClass);
  for (let a = 0; a < t.attributes; a++) {
    const at = patientClass * t.attributes + a;
    if (isDrawn(s, i, t.attributePurpose[a] as number, t.attributeProbability, at)) {
      p.attributes[i] = (p.attributes[i] as number) | (1 << a);
    }
  }
  p.initial[i] = p.present[i] as number;
  return i;
}

/** A yes with the probability `table[at]`; certain answers cost no draw. */
function isDrawn(s: Sim, visit: number, purpose: number, table: Float64Array, at: number): boolean {
  const probability = table[at] as number;
  return probability > 0 && (probability >= 1 || isDrawnBelow(s, visit, purpose, 0, table, at));
}

function drawNeeds(s: Sim, visit: number, patientClass: number): void {
  const { t } = s;
  const from = t.reasonFrom[patientClass] as number;
  const to = t.reasonFrom[patientClass + 1] as number;
  if (to > from) {
    let reason = from;
    if (to - from > 1) {
      drawFor(s, visit, t.reasonPurpose, 0);
      const u = toUniform(s.words[0] as number);
      while (reason < to - 1 && u >= (t.reasonCumulative[reason] as number)) reason++;
    }
    const last = t.reasonNeedFrom[reason + 1] as number;
    for (let i = t.reasonNeedFrom[reason] as number; i < last; i++) {
      addNeed(s, visit, t.reasonNeed[i] as number, t.reasonNeedProbability, i, t.reasonNeedHidden[i] === 1);
    }
  }
  const end = t.classNeedFrom[patientClass + 1] as number;
  for (let i = t.classNeedFrom[patientClass] as number; i < end; i++) {
    addNeed(s, visit, t.classNeed[i] as number, t.classNeedProbability, i, t.classNeedHidden[i] === 1);
  }
}

function addNeed(
  s: Sim,
  visit: number,
  need: number,
  probabilities: Float64Array,
  at: number,
  isHidden: boolean,
): void {
  if (!isDrawn(s, visit, s.t.needPurpose[need] as number, probabilities, at)) return;
  const bit = 1 << need;
  s.p.present[visit] = (s.p.present[visit] as number) | bit;
  if (!isHidden) s.p.known[visit] = (s.p.known[visit] as number) | bit;
}
