/** Quantiles and critical values of output analysis that `@simalur/engine/math` does not hold itself. */
import {
  betaIInverse,
  exp,
  gammaPInverse,
  log,
  logGamma,
  normalCdf,
  normalPdf,
  pow,
} from '@simalur/engine/math';
import { integrate, solveRising } from './quadrature.ts';

/** Chi-square with `df` degrees of freedom. */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaPInverse(df / 2, p);
}

/** Fisher's F: a beta variable B with (df1/2, df2/2) gives F = df2 B / (df1 (1 − B)). */
export function fQuantile(p: number, df1: number, df2: number): number {
  const b = betaIInverse(df1 / 2, df2 / 2, p);
  return (df2 * b) / (df1 * (1 - b));
}

/** Density of a chi variable divided by √df at s: the spread of an estimated standard deviation. */
function spreadDensity(s: number, df: number): number {
  if (s <= 0) return 0;
  const half = df / 2;
  return exp(log(2) + half * log(half) + (df - 1) * log(s) - half * s * s - logGamma(half));
}

/** Integral over the spread of an estimated standard deviation; nearly all of it lies within ten of its sds. */
function overSpread(df: number, f: (s: number) => number): number {
  const reach = 10 / Math.sqrt(2 * df);
  return integrate((s) => spreadDensity(s, df) * f(s), Math.max(0, 1 - reach), 1 + reach, 6);
}

const TAIL = 8.5;

/** Studentized range of `k` means (Tukey 1953). */
export function studentizedRangeQuantile(p: number, k: number, df: number): number {
  const within = (width: number): number =>
    k * integrate((z) => normalPdf(z) * pow(normalCdf(z) - normalCdf(z - width), k - 1), -TAIL, TAIL);
  return solveRising((q) => overSpread(df, (s) => within(q * s)), p, 0.01, 60);
}

/**
 * Dunnett's critical value for `k` comparisons with a control, equal sizes (correlation ½). Holds for independent
 * samples only; with common random numbers use Bonferroni.
 */
export function dunnettQuantile(p: number, k: number, df: number, sides: 1 | 2): number {
  // Two means share the control: each is (own − control)/√2, given the control x it is (√2 c s ± x).
  const within = (c: number): number =>
    integrate(
      (x) => {
        const above = normalCdf(x + Math.SQRT2 * c);
        return normalPdf(x) * pow(sides === 1 ? above : above - normalCdf(x - Math.SQRT2 * c), k);
      },
      -TAIL,
      TAIL,
    );
  return solveRising((c) => overSpread(df, (s) => within(c * s)), p, 0.01, 60);
}

/** Rinott's constant for `k` alternatives with a first stage of `first` replications (Rinott 1978). */
export function rinottConstant(k: number, first: number, p: number): number {
  const df = first - 1;
  const density = (x: number): number =>
    exp((df / 2 - 1) * log(x) - x / 2 - (df / 2) * log(2) - logGamma(df / 2));
  const low = Math.max(1e-9, chiSquareQuantile(1e-13, df));
  const high = chiSquareQuantile(1 - 1e-13, df);
  const reached = (h: number): number =>
    integrate(
      (y) =>
        density(y) *
        pow(
          integrate((x) => density(x) * normalCdf(h / Math.sqrt(df * (1 / x + 1 / y))), low, high, 8),
          k - 1,
        ),
      low,
      high,
      8,
    );
  return solveRising(reached, p, 0.1, 20);
}

/**
 * P(D_n ≥ d) of the two-sided Kolmogorov–Smirnov statistic, exactly (Marsaglia, Tsang & Wang, J. Stat. Software 8,
 * 2003): a power of a matrix, with the powers of ten kept apart.
 */
export function kolmogorovTail(n: number, d: number): number {
  const k = Math.floor(n * d) + 1;
  const m = 2 * k - 1;
  const h = k - n * d;
  let matrix = new Float64Array(m * m);
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) matrix[i * m + j] = i - j + 1 < 0 ? 0 : 1;
  let power = 1;
  for (let i = 0; i < m; i++) {
    power *= h;
    matrix[i * m] = (matrix[i * m] ?? 0) - power;
    const last = (m - 1) * m + (m - 1 - i);
    matrix[last] = (matrix[last] ?? 0) - power;
  }
  const corner = (m - 1) * m;
  matrix[corner] = (matrix[corner] ?? 0) + (2 * h - 1 > 0 ? pow(2 * h - 1, m) : 0);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) {
      for (let g = 1; g <= i - j + 1; g++) matrix[i * m + j] = (matrix[i * m + j] ?? 0) / g;
    }
  }
  const times = (a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> => {
    const out = new Float64Array(m * m);
    for (let i = 0; i < m; i++) {
      for (let l = 0; l < m; l++) {
        const x = a[i * m + l] ?? 0;
        if (x !== 0)
          for (let j = 0; j < m; j++) out[i * m + j] = (out[i * m + j] ?? 0) + x * (b[l * m + j] ?? 0);
      }
    }
    return out;
  };
  const middle = (k - 1) * m + k - 1;
  let tens = 0;
  let result: Float64Array<ArrayBuffer> | null = null;
  let resultTens = 0;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      result = result === null ? matrix : times(result, matrix);
      resultTens += tens;
      if ((result[middle] ?? 0) > 1e140) {
        result = result.map((x) => x * 1e-140);
        resultTens += 140;
      }
    }
    matrix = times(matrix, matrix);
    tens *= 2;
    if ((matrix[middle] ?? 0) > 1e140) {
      matrix = matrix.map((x) => x * 1e-140);
      tens += 140;
    }
  }
  let below = result?.[middle] ?? 0;
  for (let i = 1; i <= n; i++) {
    below = (below * i) / n;
    if (below < 1e-140) {
      below *= 1e140;
      resultTens -= 140;
    }
  }
  return 1 - below * pow(10, resultTens);
}
