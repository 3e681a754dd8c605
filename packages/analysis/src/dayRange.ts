/** How different single days are: risk, not error. Never to be called a confidence interval. */
import type { Kpi } from '@simalur/model';
import { dayValues } from './dayValues.ts';
import type { Filter, Sample } from './sample.ts';

/** Below this many days the 5th and 95th percentile say little: none are given. */
export const FEWEST_DAYS_FOR_RANGE = 80;

/** Nine days in ten lie between these, in the unit shown. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

/** 5th and 95th percentile of the daily values (days with an empty denominator left out); null with too few days. */
export function dayRange(kpi: Kpi, sample: Sample, filter: Filter = {}): DayRange | null {
  const days = dayValues(kpi, sample, filter);
  if (days.length < FEWEST_DAYS_FOR_RANGE) return null;
  days.sort((a, b) => a - b);
  const at = (share: number): number => days[Math.ceil(share * days.length) - 1] ?? 0;
  return { low: at(0.05), high: at(0.95) };
}
