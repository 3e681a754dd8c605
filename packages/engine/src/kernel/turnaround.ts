/** Times that patients know by name (medicine, laboratory result, paper record), and internal referrals. */
import { CLASS_MEASURE as C } from '../layout.ts';
import { WORK_CARE, WORK_LABORATORY, WORK_PHARMACY, WORK_RESULT, WORK_TRANSPORT } from '../tables.ts';
import type { Sim } from './state.ts';

function add(s: Sim, visit: number, measure: number, value: number): void {
  if (s.p.counted[visit] !== 1) return;
  const at = s.t.layout.classAt + measure * s.t.classes + (s.p.class[visit] as number);
  s.row[at] = (s.row[at] as number) + value;
}

/** The service of a stage starts now and takes `ticks`; `work`: what is done in it, as `WORK_…` bits. */
export function noteStay(s: Sim, patient: number, work: number, ticks: number): void {
  const { p } = s;
  const visit = p.owner[patient] as number;
  const sinceJoining = s.now - (p.joined[patient] as number) + ticks;
  if ((work & WORK_PHARMACY) !== 0) {
    add(s, visit, C.pharmacyVisits, 1);
    add(s, visit, C.pharmacyTime, sinceJoining);
  }
  if ((work & WORK_LABORATORY) !== 0) add(s, visit, C.labTime, sinceJoining);
  if ((work & WORK_CARE) === 0) return;
  const node = p.at[patient] as number;
  const last = p.lastCare[visit] as number;
  if (last >= 0 && last !== node) add(s, visit, C.internalReferrals, 1);
  p.lastCare[visit] = node;
}

/** A wait for a result, or for a paper record, of `s.length[0]` milliseconds. */
export function noteDelay(s: Sim, visit: number, work: number): void {
  if ((work & (WORK_RESULT | WORK_TRANSPORT)) === 0) return;
  const ticks = Math.round(s.length[0] as number);
  if ((work & WORK_RESULT) !== 0) {
    add(s, visit, C.labResults, 1);
    add(s, visit, C.labTime, ticks);
  } else {
    add(s, visit, C.recordFetches, 1);
    add(s, visit, C.recordTime, ticks);
  }
}
