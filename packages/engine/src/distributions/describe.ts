// What a distribution says, exactly: density, distribution function, quantile, mean and standard deviation, in minutes,
// truncation included. For findings, charts, fitting and tests; the simulation samples from tables (compile.ts, sample.ts).

import type { Distribution } from '@simalur/model';
import { momentsOf } from './moments.ts';
import { type Part, resolve } from './resolve.ts';

/** How far below p a sum of probabilities may fall by rounding and still count as p. */
const SUM_SLACK = 1e-12;

function partCdf(part: Part, x: number): number {
  if (part.law) return part.law.cdf(x);
  let sum = 0;
  part.steps.values.forEach((value, i) => {
    if (value <= x) sum += part.steps.probabilities[i] as number;
  });
  return sum;
}

function partQuantile(part: Part, p: number): number {
  if (part.law) return p <= 0 ? part.law.min : p >= 1 ? part.law.max : part.law.inverse(p, 1 - p);
  const { values, probabilities } = part.steps;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += probabilities[i] as number;
    if (sum + SUM_SLACK >= p) return values[i] as number;
  }
  return values[values.length - 1] as number;
}

function totalCdf(parts: readonly Part[], x: number): number {
  let sum = 0;
  for (const part of parts) sum += part.weight * partCdf(part, x);
  return Math.min(1, sum);
}

/** P(X <= x). Relative error below 1e-13 in the lower tail of a continuous family; absolute error below 1e-14 anywhere. */
export function cdf(spec: Distribution, x: number): number {
  return totalCdf(resolve(spec), x);
}

/** Density per minute at x. Values with a probability of their own (deterministic, empirical, discrete) add nothing to it. */
export function pdf(spec: Distribution, x: number): number {
  let sum = 0;
  for (const part of resolve(spec)) if (part.law) sum += part.weight * part.law.pdf(x);
  return sum;
}

/**
 * The smallest x with P(X <= x) >= p, in minutes. Relative error below 1e-13 for a simple continuous family; for a mixture as exact as
 * its {@link cdf} allows (bisection to adjacent numbers).
 *
 * @param p in [0, 1]: 0 gives the lower and 1 the upper end of the support (possibly Infinity); outside NaN.
 */
export function quantile(spec: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  const parts = resolve(spec);
  // The quantile of a mixture lies between those of its parts.
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const x = partQuantile(part, p);
    if (x < low) low = x;
    if (x > high) high = x;
  }
  if (p === 0) return low;
  if (p === 1 || parts.length === 1) return high;
  if (totalCdf(parts, low) + SUM_SLACK * p >= p) return low;
  for (;;) {
    const middle = low + 0.5 * (high - low);
    if (!(middle > low && middle < high)) return high;
    if (totalCdf(parts, middle) >= p) high = middle;
    else low = middle;
  }
}

/** Mean and variance of one part. */
function partMoments(part: Part): { mean: number; variance: number } {
  if (part.law) {
    const { mean, sd } = momentsOf(part.law);
    return { mean, variance: sd * sd };
  }
  const { values, probabilities } = part.steps;
  let mean = 0;
  values.forEach((value, i) => {
    mean += value * (probabilities[i] as number);
  });
  let variance = 0;
  values.forEach((value, i) => {
    variance += (value - mean) * (value - mean) * (probabilities[i] as number);
  });
  return { mean, variance };
}

/**
 * Mean in minutes, after truncation. Closed form without truncation (1e-14), else an integral (1e-10 relative). Infinity where there is
 * none (log-logistic with shape <= 1).
 */
export function mean(spec: Distribution): number {
  let sum = 0;
  for (const part of resolve(spec)) sum += part.weight * partMoments(part).mean;
  return sum;
}

/** Standard deviation in minutes, after truncation; accuracy as {@link mean}. Infinity where there is none (log-logistic with shape <= 2). */
export function sd(spec: Distribution): number {
  const parts = resolve(spec).map((part) => ({ weight: part.weight, ...partMoments(part) }));
  let centre = 0;
  for (const part of parts) centre += part.weight * part.mean;
  if (centre === Number.POSITIVE_INFINITY) return centre;
  let variance = 0;
  for (const part of parts) {
    const d = part.mean - centre;
    variance += part.weight * (part.variance + d * d);
  }
  return Math.sqrt(variance);
}
