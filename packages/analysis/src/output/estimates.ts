/** Other estimates of a mean, a quantile or an allocation from lists of replications. */
import { ratioEstimator } from '../jackknife.ts';
import { meanOf, sdOf, tInterval } from './mean.ts';

/** Total over total: Cochran's delta method and the jackknife. */
export function ratioEstimates(numerator: Float64Array, denominator: Float64Array) {
  const n = numerator.length;
  const sumD = denominator.reduce((s, x) => s + x, 0);
  const sumN = numerator.reduce((s, x) => s + x, 0);
  const ratio = sumN / sumD;
  const residuals = numerator.map((x, i) => x - ratio * (denominator[i] ?? 0));
  const delta = Math.sqrt(residuals.reduce((s, x) => s + x * x, 0) / (n - 1) / n / ((sumD / n) * (sumD / n)));
  const pseudo = numerator.map((x, i) => n * ratio - ((n - 1) * (sumN - x)) / (sumD - (denominator[i] ?? 0)));
  const jackknifeSe = sdOf(pseudo) / Math.sqrt(n);
  return {
    ratio: ratioEstimator(numerator, denominator).value ?? Number.NaN,
    deltaSe: delta,
    delta: tInterval(ratio, delta, n - 1),
    jackknife: meanOf(pseudo),
    jackknifeSe,
    jackknifeInterval: tInterval(meanOf(pseudo), jackknifeSe, n - 1),
    meanOfRatios: meanOf(numerator.map((x, i) => x / (denominator[i] ?? 1))),
  };
}

/** Linear control variate with known mean (Lavenberg & Welch 1981): what is known of x corrects y. */
export function controlled(y: Float64Array, x: Float64Array, knownMean: number) {
  const n = y.length;
  const meanX = meanOf(x);
  const meanY = meanOf(y);
  let xy = 0;
  let xx = 0;
  y.forEach((value, i) => {
    const d = (x[i] ?? 0) - meanX;
    xy += d * (value - meanY);
    xx += d * d;
  });
  const beta = xy / xx;
  const squares = y.reduce((sum, value, i) => {
    const residual = value - meanY - beta * ((x[i] ?? 0) - meanX);
    return sum + residual * residual;
  }, 0);
  const off = meanX - knownMean;
  const se = Math.sqrt((squares / (n - 2)) * (1 / n + (off * off) / xx));
  const mean = meanY - beta * off;
  const plainSe = sdOf(y) / Math.sqrt(n);
  return {
    beta,
    mean,
    se,
    interval: tInterval(mean, se, n - 2),
    plainMean: meanY,
    plainSe,
    varianceRatio: (plainSe * plainSe) / (se * se),
  };
}

/** Sample quantiles of Hyndman & Fan (1996), of values in rising order. */
export function sampleQuantile(sorted: Float64Array, p: number, type: 1 | 7 | 8): number {
  const n = sorted.length;
  if (type === 1) return sorted[Math.max(0, Math.ceil(n * p - 1e-12) - 1)] ?? Number.NaN;
  const h = type === 7 ? (n - 1) * p : (n + 1 / 3) * p + 1 / 3 - 1;
  const at = Math.min(n - 1, Math.max(0, Math.floor(h)));
  const low = sorted[at] ?? Number.NaN;
  const high = sorted[Math.min(n - 1, at + 1)] ?? low;
  return low + Math.min(1, Math.max(0, h - at)) * (high - low);
}

/** Means and medians of resamples with the indices given (Efron & Tibshirani 1993). */
export function resampled(data: Float64Array, indices: readonly (readonly number[])[]) {
  const samples = indices.map((row) => Float64Array.from(row, (i) => data[i] ?? Number.NaN));
  return {
    means: Float64Array.from(samples, meanOf),
    medians: Float64Array.from(samples, (sample) =>
      sampleQuantile(
        sample.slice().sort((a, b) => a - b),
        0.5,
        7,
      ),
    ),
  };
}

/** Optimal computing budget allocation (Chen, Lin, Yücesan & Chick 2000): shares of the budget. No guarantee. */
export function budgetShares(means: Float64Array, sds: Float64Array, direction: 'lower' | 'higher') {
  const sign = direction === 'lower' ? 1 : -1;
  let best = 0;
  means.forEach((x, i) => {
    if (sign * x < sign * (means[best] ?? 0)) best = i;
  });
  const weights = means.map((x, i) => {
    const ratio = (sds[i] ?? 0) / (x - (means[best] ?? 0));
    return i === best ? 0 : ratio * ratio;
  });
  const others = weights.reduce((sum, w, i) => {
    const part = w / (sds[i] ?? 1);
    return i === best ? sum : sum + part * part;
  }, 0);
  weights[best] = (sds[best] ?? 0) * Math.sqrt(others);
  const all = weights.reduce((sum, w) => sum + w, 0);
  return { best, shares: weights.map((w) => w / all) };
}
