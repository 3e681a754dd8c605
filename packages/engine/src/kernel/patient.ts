/** A patient comes in: class, key of the draws, attributes and needs. */
import { drawUniform } from './draw.ts';
import { type Sim, TAGS, takePatient } from './state.ts';

/** A new patient of a class, at the door now; draws who it is. `listNeeds` −1: drawn. */
export function createPatient(
  s: Sim,
  patientClass: number,
  keyClass: number,
  number: number,
  listNeeds: number,
): number {
  const i = takePatient(s);
  const { p, t } = s;
  p.id[i] = s.arrivals++;
  p.class[i] = patientClass;
  p.keyClass[i] = keyClass;
  p.number[i] = number;
  p.level[i] = (t.classPriority[patientClass] as number) - 1;
  p.arrived[i] = s.now;
  p.event[i] = -1;
  p.renege[i] = -1;
  p.joins[i] = 0;
  p.remaining[i] = -1;
  p.unitCount[i] = 0;
  p.room[i] = -1;
  p.lastStation[i] = -1;
  p.lastUnit[i] = -1;
  p.registration[i] = -1;
  p.contact[i] = -1;
  p.wait[i] = 0;
  p.service[i] = 0;
  p.valueAdding[i] = 0;
  p.delay[i] = 0;
  p.moves[i] = 0;
  p.handOffs[i] = 0;
  p.outputs[i] = 0;
  p.appointment[i] = -1;
  p.patience[i] = -1;
  p.listEntry[i] = -1;
  p.tags.fill(0, i * TAGS, (i + 1) * TAGS);
  p.occurrence.fill(0, i * t.activities, (i + 1) * t.activities);
  if (s.routes > 0) p.routeOccurrence.fill(0, i * s.routes, (i + 1) * s.routes);
  if (t.gates > 0) p.gate.fill(0, i * t.gates, (i + 1) * t.gates);
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
    const probability = t.attributeProbability[patientClass * t.attributes + a] as number;
    if (isDrawn(s, i, t.attributePurpose[a] as number, probability)) {
      p.attributes[i] = (p.attributes[i] as number) | (1 << a);
    }
  }
  p.initial[i] = p.present[i] as number;
  return i;
}

/** A yes with this probability; certain answers cost no draw. */
function isDrawn(s: Sim, patient: number, purpose: number, probability: number): boolean {
  return probability > 0 && (probability >= 1 || drawUniform(s, patient, purpose, 0) < probability);
}

function drawNeeds(s: Sim, patient: number, patientClass: number): void {
  const { t } = s;
  const from = t.reasonFrom[patientClass] as number;
  const to = t.reasonFrom[patientClass + 1] as number;
  if (to > from) {
    const u = to - from === 1 ? 0 : drawUniform(s, patient, t.reasonPurpose, 0);
    let reason = from;
    while (reason < to - 1 && u >= (t.reasonCumulative[reason] as number)) reason++;
    for (let i = t.reasonNeedFrom[reason] as number; i < (t.reasonNeedFrom[reason + 1] as number); i++) {
      addNeed(
        s,
        patient,
        t.reasonNeed[i] as number,
        t.reasonNeedProbability[i] as number,
        t.reasonNeedHidden[i] === 1,
      );
    }
  }
  for (
    let i = t.classNeedFrom[patientClass] as number;
    i < (t.classNeedFrom[patientClass + 1] as number);
    i++
  ) {
    addNeed(
      s,
      patient,
      t.classNeed[i] as number,
      t.classNeedProbability[i] as number,
      t.classNeedHidden[i] === 1,
    );
  }
}

function addNeed(s: Sim, patient: number, need: number, probability: number, isHidden: boolean): void {
  if (!isDrawn(s, patient, s.t.needPurpose[need] as number, probability)) return;
  const bit = 1 << need;
  s.p.present[patient] = (s.p.present[patient] as number) | bit;
  if (!isHidden) s.p.known[patient] = (s.p.known[patient] as number) | bit;
}
