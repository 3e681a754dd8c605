/** Single days: what each replication gave. They show risk (how bad a day can be), never error. */
import type { Kpi } from '@simalur/model';
import { observedDays } from './observedDays.ts';
import { column, dayColumn, type Filter, type Sample } from './sample.ts';
import { toMinutes, toShown } from './units.ts';

/** A KPI's value of each replication, in its order and in the unit shown; days without a value (nobody observed) are left out. */
export function dayValues(kpi: Kpi, sample: Sample, filter: Filter = {}): Float64Array {
  const above = column(sample, kpi.numerator, filter);
  if (kpi.denominator === undefined) {
    const seen = observedDays(kpi, sample);
    return above.filter((_, r) => seen === null || seen[r] === 1).map((x) => toShown(kpi, x));
  }
  const below = column(sample, kpi.denominator, filter);
  return above
    .map((x, r) => ((below[r] ?? 0) > 0 ? toShown(kpi, x / (below[r] ?? 1)) : Number.NaN))
    .filter((x) => !Number.isNaN(x));
}

/** Minute of the day at which the last patient left, per replication; days without patients are left out. */
export function finishMinutes(sample: Sample): Float64Array {
  return dayColumn(sample, 'lastExit')
    .map(toMinutes)
    .filter((minute) => minute > 0);
}

/** Days as a handful of dots, each for the same share of them. */
export interface DayDots {
  /** Days that the dots stand for. */
  readonly days: number;
  /** One value per dot, rising, in the unit of the values. */
  readonly dots: readonly number[];
  /** Days at or under the limit, and dots at or under it. All dots need not mean all days: compare `within` with `days`. */
  readonly within: number;
  readonly dotsWithin: number;
}

/**
 * A quantile dot plot (Kay et al., CHI 2016): dot i stands at the (i − ½)/dots quantile of the days.
 *
 * @example dayDots(finishMinutes(sample), 13 * 60).dotsWithin // 18 of 20
 */
export function dayDots(values: Float64Array, limit: number, dots = 20): DayDots {
  const days = values.length;
  const sorted = values.slice().sort((a, b) => a - b);
  const shown = Math.min(dots, days);
  const within = values.reduce((count, x) => count + (x <= limit ? 1 : 0), 0);
  const all = Array.from(
    { length: shown },
    (_, i) => sorted[Math.ceil(((i + 0.5) / shown) * days - 1e-9) - 1] ?? 0,
  );
  return { days, dots: all, within, dotsWithin: all.filter((x) => x <= limit).length };
}
