/**
 * Point estimates over replications with one influence per replication, so that an interval of a mean, of a
 * ratio and of a paired difference is the same arithmetic: the spread of the influences.
 */
import { total } from './sample.ts';

/** An estimate with the pull of each replication on it. */
export interface Estimator {
  /** Null where nothing was observed (the denominator is zero on every day). */
  readonly value: number | null;
  /** Pseudo-value − estimate, one per replication; null where leaving a replication out leaves nothing. */
  readonly influence: Float64Array | null;
}

/** Mean of daily values: every day weighs the same. */
export function meanEstimator(values: Float64Array): Estimator {
  const n = values.length;
  if (n === 0) return { value: null, influence: null };
  const value = total(values) / n;
  return { value, influence: n < 2 ? null : values.map((x) => x - value) };
}

/**
 * Sum of numerators / sum of denominators: every patient weighs the same, a day without patients nothing.
 * Influence by the jackknife: (n − 1)(θ − θ without i) = (n − 1)(N_i − θ D_i) / (ΣD − D_i).
 */
export function ratioEstimator(numerator: Float64Array, denominator: Float64Array): Estimator {
  const n = numerator.length;
  const below = total(denominator);
  if (below === 0) return { value: null, influence: null };
  const value = total(numerator) / below;
  if (n < 2) return { value, influence: null };
  const influence = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const d = denominator[i] ?? 0;
    const rest = below - d;
    // All patients came on one day: nothing is known about the spread between days.
    if (rest === 0) return { value, influence: null };
    influence[i] = ((n - 1) * ((numerator[i] ?? 0) - value * d)) / rest;
  }
  return { value, influence };
}

/** Sample variance (n − 1) of the influences; needs two or more. */
export function variance(influence: Float64Array): number {
  const n = influence.length;
  const mean = total(influence) / n;
  let sum = 0;
  for (const x of influence) sum += (x - mean) * (x - mean);
  return sum / (n - 1);
}

/** Moment coefficient of skewness; 0 for values without spread. */
export function skewness(values: Float64Array): number {
  const n = values.length;
  const mean = total(values) / n;
  let second = 0;
  let third = 0;
  for (const x of values) {
    const d = x - mean;
    second += d * d;
    third += d * d * d;
  }
  const m2 = second / n;
  return m2 === 0 ? 0 : third / n / (m2 * Math.sqrt(m2));
}

/** Pearson correlation; null where one side has no spread. */
export function correlation(a: Float64Array, b: Float64Array): number | null {
  const n = a.length;
  const meanA = total(a) / n;
  const meanB = total(b) / n;
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (let i = 0; i < n; i++) {
    const x = (a[i] ?? 0) - meanA;
    const y = (b[i] ?? 0) - meanB;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}
