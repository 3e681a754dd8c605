/** The clocks of a patient in line: patience, and what stops when the line is left. */
import { sampleInto } from '../distributions/index.ts';
import { cancelEvent, pushEvent } from '../heap.ts';
import { drawFor } from './draw.ts';
import { EVENT_RENEGE, RANK_RENEGE, type Sim } from './state.ts';

/** A patient in line leaves it when its patience is over. */
export function startPatience(s: Sim, patient: number, visit: number): void {
  const { t, p } = s;
  let patience = p.patience[visit] as number;
  const distribution = t.classPatience[p.class[visit] as number] as number;
  if (patience < 0 && distribution >= 0) {
    drawFor(s, visit, t.patiencePurpose, p.joins[visit] as number);
    sampleInto(t.distributions, distribution, (s.words[0] as number) | 0, s.length);
    patience = Math.round(Math.max(0, s.length[0] as number));
  }
  p.joins[visit] = (p.joins[visit] as number) + 1;
  if (patience >= 0)
    p.renege[patient] = pushEvent(s.heap, s.now + patience, RANK_RENEGE, EVENT_RENEGE, patient);
}

/** Called or gone: it neither gives up nor rises any more. */
export function stopClocks(s: Sim, patient: number): void {
  const { p } = s;
  const renege = p.renege[patient] as number;
  if (renege >= 0) {
    cancelEvent(s.heap, renege);
    p.renege[patient] = -1;
  }
  const promotion = p.promotion[patient] as number;
  if (promotion >= 0) {
    cancelEvent(s.heap, promotion);
    p.promotion[patient] = -1;
  }
}
