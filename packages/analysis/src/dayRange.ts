/** How different single days are: risk, not error. Never to be called a confidence interval. */
import type { Kpi } from '@simalur/model';
import { column, type Filter, type Sample } from './sample.ts';
import { toShown } from './units.ts';

/** Below this many days the 5th and 95th percentile say little: none are given. */
export const FEWEST_DAYS_FOR_RANGE = 80;

/** Nine days in ten lie between these, in the unit shown. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

/** 5th and 95th percentile of the daily values (days with an empty denominator left out); null with too few days. */
export function dayRange(kpi: Kpi, sample: Sample, filter: Filter = {}): DayRange | null {
  const above = column(sample, kpi.numerator, filter);
  const below = kpi.denominator === undefined ? null : column(sample, kpi.denominator, filter);
  const days: number[] = [];
  above.forEach((x, r) => {
    const d = below === null ? 1 : (below[r] ?? 0);
    if (d > 0) days.push(toShown(kpi, x / d));
  });
  if (days.length < FEWEST_DAYS_FOR_RANGE) return null;
  days.sort((x, y) => x - y);
  const at = (share: number): number => days[Math.ceil(share * days.length) - 1] ?? 0;
  return { low: at(0.05), high: at(0.95) };
}
