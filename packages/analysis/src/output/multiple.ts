/** Several comparisons at once: adjusted probabilities, and the intervals that hold for independent samples only. */

import type { BestInterval } from '../best.ts';
import { dunnettQuantile, studentizedRangeQuantile } from '../critical/quantiles.ts';
import { meanOf, sdOf } from './mean.ts';

/** Bonferroni, Holm (Scand. J. Stat. 6, 1979) and Benjamini & Hochberg (JRSS B 57, 1995). */
export function adjusted(probabilities: readonly number[]) {
  const m = probabilities.length;
  const order = probabilities
    .map((_, i) => i)
    .sort((i, j) => (probabilities[i] ?? 0) - (probabilities[j] ?? 0));
  const holm = new Array<number>(m).fill(0);
  const falseDiscovery = new Array<number>(m).fill(0);
  let most = 0;
  order.forEach((i, rank) => {
    most = Math.max(most, Math.min(1, (m - rank) * (probabilities[i] ?? 0)));
    holm[i] = most;
  });
  let least = 1;
  [...order].reverse().forEach((i, back) => {
    least = Math.min(least, (m / (m - back)) * (probabilities[i] ?? 0));
    falseDiscovery[i] = least;
  });
  return { bonferroni: probabilities.map((p) => Math.min(1, m * p)), holm, falseDiscovery };
}

/** Samples of equal size, drawn independently: never for common random numbers. */
export function independentComparisons(
  samples: readonly Float64Array[],
  direction: 'lower' | 'higher',
  confidence = 0.95,
) {
  const k = samples.length;
  const n = samples[0]?.length ?? 0;
  const df = k * (n - 1);
  const pooledSd = Math.sqrt(samples.reduce((sum, x) => sum + sdOf(x) * sdOf(x), 0) / k);
  const se = pooledSd * Math.sqrt(2 / n);
  const means = samples.map(meanOf);
  const twoSided = dunnettQuantile(confidence, k - 1, df, 2);
  const oneSided = dunnettQuantile(confidence, k - 1, df, 1);
  const range = studentizedRangeQuantile(confidence, k, df) / Math.SQRT2;
  const [control = 0] = means;
  const best = means.map((own, i): BestInterval => {
    const lead = means.reduce(
      (least, other, j) =>
        i === j ? least : Math.min(least, direction === 'lower' ? other - own : own - other),
      Number.POSITIVE_INFINITY,
    );
    return { low: Math.min(0, lead - oneSided * se), high: Math.max(0, lead + oneSided * se) };
  });
  const around = (difference: number, reach: number) => ({
    difference,
    low: difference - reach * se,
    high: difference + reach * se,
  });
  return {
    pooledSd,
    df,
    twoSided,
    oneSided,
    dunnett: means.slice(1).map((x) => around(x - control, twoSided)),
    tukey: (i: number, j: number) => around((means[i] ?? 0) - (means[j] ?? 0), range),
    best,
  };
}
