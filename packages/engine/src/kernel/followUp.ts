/** Returns after days: planned when the patient passes, lived through as visits of their own. */
import { sampleTicks } from '../distributions/index.ts';
import { pushEvent } from '../heap.ts';
import { drawKeyed, toUniform } from './draw.ts';
import { createPatient } from './patient.ts';
import { EVENT_RETURN, GHOST_RETURN, RANK_ARRIVAL, type Sim } from './state.ts';
import { countFollowUp } from './statistics.ts';
import { DAY, MINUTE } from './time.ts';

/** Numbers of the visits of one patient lie this far apart, so that each visit has draws of its own. */
const VISIT_STRIDE = 4_194_304;

/** Plans the return of a visit that passes a follow-up node. */
export function planReturn(s: Sim, visit: number, node: number): void {
  const { t } = s;
  countFollowUp(s, visit);
  const patientClass = s.p.class[visit] as number;
  const keyClass = s.p.keyClass[visit] as number;
  const earlier = s.p.visit[visit] as number;
  const number = s.p.number[visit] as number;
  drawKeyed(s, keyClass, number, t.nodeReturnPurpose[node] as number, 0);
  const willCome = toUniform(s.words[0] as number) < (t.nodeAdherence[node] as number);
  // One minute stands for one day.
  const days = Math.round(
    sampleTicks(t.distributions, t.nodeDays[node] as number, s.words[1] as number) / MINUTE,
  );
  const day = Math.floor(s.now / DAY) + Math.max(1, days);
  if (!willCome || day >= t.days) return;
  const next = createPatient(
    s,
    patientClass,
    keyClass,
    number + VISIT_STRIDE,
    t.nodeReturnNeeds[node] as number,
  );
  const { p } = s;
  p.visit[next] = earlier + 1;
  p.attributes[next] = p.attributes[visit] as number;
  p.state[next] = GHOST_RETURN;
  p.target[next] = t.nodeReturnTo[node] as number;
  s.pending++;
  p.event[next] = pushEvent(
    s.heap,
    day * DAY + (t.nodeReturnAt[node] as number),
    RANK_ARRIVAL,
    EVENT_RETURN,
    next,
  );
}
