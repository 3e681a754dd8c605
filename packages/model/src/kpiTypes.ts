/** What an indicator is made of. */
import type { ClassMeasure, DayMeasure, PoolMeasure } from './measures.ts';

export type MeasureRef =
  | { readonly of: 'class'; readonly measures: readonly ClassMeasure[] }
  | { readonly of: 'pool'; readonly measures: readonly PoolMeasure[] }
  | { readonly of: 'day'; readonly measures: readonly DayMeasure[] };

export type KpiUnit = 'minutes' | 'share' | 'perVisit' | 'patients';

export interface Kpi {
  readonly id: string;
  readonly unit: KpiUnit;
  /** Which way is better; `none` where neither is (share of staff time in use). */
  readonly direction: 'lower' | 'higher' | 'none';
  /**
   * `ratio`: sum over days of the numerator / sum over days of the denominator (patient-weighted; a day without
   * patients weighs nothing). `dayMean`: mean of the daily values (every day weighs the same).
   */
  readonly estimator: 'ratio' | 'dayMean';
  /**
   * Only with `dayMean`: what a day counts on which nobody of `observed` was seen. `zero`: it counts as it stands (nobody
   * served, no overtime). `skip`: it has no value and the mean is over the other days (a percentile of nobody is not 0).
   */
  readonly emptyDay?:
    | { readonly counts: 'zero' }
    | { readonly counts: 'skip'; readonly observed: MeasureRef };
  readonly numerator: MeasureRef;
  /** Absent: the numerator itself, per day. */
  readonly denominator?: MeasureRef;
  /** Smallest difference that matters, in the unit shown (minutes, share points, counts). Asumsi, editable. */
  readonly margin: number;
  readonly target?: { readonly value: number; readonly source: string };
  readonly name: { readonly id: string; readonly en: string };
  readonly definition: { readonly id: string; readonly en: string };
}

export const perClass = (...measures: ClassMeasure[]): MeasureRef => ({ of: 'class', measures });
export const perPool = (...measures: PoolMeasure[]): MeasureRef => ({ of: 'pool', measures });
export const perDay = (...measures: DayMeasure[]): MeasureRef => ({ of: 'day', measures });

/** An empty day counts as 0. */
export const ZERO = { counts: 'zero' } as const;
/** An empty day has no value: one on which these measures, over all patients, sum to 0. */
export const skipWithout = (...measures: ClassMeasure[]) =>
  ({ counts: 'skip', observed: perClass(...measures) }) as const;
