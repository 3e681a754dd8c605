/** Means, spreads and t intervals of plain lists, two passes each: exact where one pass cancels. */
import { studentTCdf, studentTQuantile } from '@simalur/engine/math';
import { correlation, variance } from '../jackknife.ts';

/** Mean by a second pass over what the first left. */
export function meanOf(values: Float64Array): number {
  const n = values.length;
  const first = values.reduce((sum, x) => sum + x, 0) / n;
  return first + values.reduce((sum, x) => sum + (x - first), 0) / n;
}

export function sdOf(values: Float64Array): number {
  const mean = meanOf(values);
  const n = values.length;
  const squares = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  const rest = values.reduce((sum, x) => sum + (x - mean), 0);
  return Math.sqrt((squares - (rest * rest) / n) / (n - 1));
}

/** Autocorrelation at a lag, around the mean of all. */
export function autocorrelation(values: Float64Array, lag: number): number {
  const mean = meanOf(values);
  let above = 0;
  let below = 0;
  values.forEach((x, i) => {
    below += (x - mean) * (x - mean);
    const next = values[i + lag];
    if (next !== undefined) above += (x - mean) * (next - mean);
  });
  return above / below;
}

export interface MeanInterval {
  readonly mean: number;
  readonly halfWidth: number;
  readonly low: number;
  readonly high: number;
}

/** `mean` ± t × `se`. */
export function tInterval(mean: number, se: number, df: number, confidence = 0.95): MeanInterval {
  const halfWidth = studentTQuantile(1 - (1 - confidence) / 2, df) * se;
  return { mean, halfWidth, low: mean - halfWidth, high: mean + halfWidth };
}

/** t interval of the mean of independent values. */
export function meanInterval(values: Float64Array, confidence = 0.95): MeanInterval {
  const n = values.length;
  return tInterval(meanOf(values), sdOf(values) / Math.sqrt(n), n - 1, confidence);
}

/** Where one more value may fall: risk, not error. */
export function predictionInterval(values: Float64Array, confidence = 0.95): MeanInterval {
  const n = values.length;
  return tInterval(meanOf(values), sdOf(values) * Math.sqrt(1 + 1 / n), n - 1, confidence);
}

/** Two-sided probability of a t value this far out. */
export function tProbability(t: number, df: number): number {
  return 2 * studentTCdf(-Math.abs(t), df);
}

/** Differences a − b of values that belong together. */
export function paired(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((x, i) => x - (b[i] ?? 0));
}

/** Two samples a and b: paired, and as if they were independent (Welch, pooled). */
export function twoSamples(a: Float64Array, b: Float64Array) {
  const differences = paired(a, b);
  const n = a.length;
  const m = b.length;
  const difference = meanOf(a) - meanOf(b);
  const va = sdOf(a) * sdOf(a);
  const vb = sdOf(b) * sdOf(b);
  const welchSe = Math.sqrt(va / n + vb / m);
  const welchDf =
    ((va / n + vb / m) * (va / n + vb / m)) / ((va * va) / (n * n * (n - 1)) + (vb * vb) / (m * m * (m - 1)));
  const pooledSe = Math.sqrt((((n - 1) * va + (m - 1) * vb) / (n + m - 2)) * (1 / n + 1 / m));
  const pairedSe = sdOf(differences) / Math.sqrt(n);
  const part = (se: number, df: number) => ({
    ...tInterval(difference, se, df),
    probability: tProbability(difference / se, df),
    df,
  });
  return {
    difference,
    paired: part(pairedSe, n - 1),
    welch: part(welchSe, welchDf),
    pooled: part(pooledSe, n + m - 2),
    correlation: correlation(a, b),
    varianceReduction: (va + vb) / variance(differences),
  };
}
