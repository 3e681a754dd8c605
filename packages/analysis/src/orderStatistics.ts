/** Quantiles of single days with distribution-free intervals: the values of two days of the sorted row. */
import { betaI } from '@simalur/engine/math';

/** P(at most `k` of `n`), each with probability `p`. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaI(n - k, k + 1, 1 - p);
}

/** Ranks from 1; null where there are too few values for that bound. */
export interface QuantileRanks {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Probability that the two values enclose the quantile; null where one of them is missing. */
  readonly coverage: number | null;
}

/**
 * Ranks of the order statistics that enclose the `p`-quantile, each side missing it with at most half the error
 * (Conover, Practical Nonparametric Statistics, 1999, 3.2). The largest value of all is no upper bound by itself.
 */
export function quantileRanks(n: number, p: number, confidence = 0.95): QuantileRanks {
  const error = (1 - confidence) / 2;
  let lower = 0;
  while (lower < n && binomialCdf(lower, n, p) <= error) lower += 1;
  let upper = n;
  while (upper > 1 && 1 - binomialCdf(upper - 2, n, p) <= error) upper -= 1;
  const hasUpper = n > 0 && 1 - binomialCdf(n - 1, n, p) <= error;
  const hasLower = lower > 0;
  return {
    lower: hasLower ? lower : null,
    upper: hasUpper ? upper : null,
    coverage: hasLower && hasUpper ? binomialCdf(upper - 1, n, p) - binomialCdf(lower - 1, n, p) : null,
  };
}

/** A quantile of days with its interval; an end is null where the days are too few for it. */
export interface DayQuantile {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The `p`-quantile of values in rising order (the smallest value with a share of `p` at or below it). */
export function quantileOf(sorted: Float64Array, p: number, confidence = 0.95): DayQuantile | null {
  const n = sorted.length;
  if (n === 0) return null;
  const at = (rank: number | null): number | null => (rank === null ? null : (sorted[rank - 1] ?? null));
  const { lower, upper } = quantileRanks(n, p, confidence);
  return {
    value: sorted[Math.max(0, Math.ceil(p * n - 1e-9) - 1)] ?? 0,
    low: at(lower),
    high: at(upper),
  };
}
