/** A row of the trace for a patient, when recording. */
import type { Sim } from './state.ts';
import { record } from './traceBuffer.ts';

/** The present stay of a patient ends now. `started` in ticks, −1: was not served; `unit` −1: nobody's. */
export function recordStay(s: Sim, patient: number, started: number, unit: number, outcome: number): void {
  const { p } = s;
  const visit = p.owner[patient] as number;
  record(
    s.trace,
    p.id[visit] as number,
    p.class[visit] as number,
    p.at[patient] as number,
    p.joined[patient] as number,
    started,
    s.now,
    unit,
    outcome,
  );
}

/** First unit that a patient holds, −1: none. */
export function firstUnit(s: Sim, patient: number): number {
  return (s.p.unitCount[patient] as number) > 0 ? (s.p.unit[patient * s.t.maxUnits] as number) : -1;
}
