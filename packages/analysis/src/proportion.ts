/** Intervals of a share of independent yes-or-no outcomes. */
import { betaIInverse, normalQuantile } from '@simalur/engine/math';

export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** Clopper & Pearson (Biometrika 26, 1934): holds its level for every share and number. */
export function proportionInterval(successes: number, n: number, confidence = 0.95): ShareInterval {
  const error = (1 - confidence) / 2;
  return {
    low: successes === 0 ? 0 : betaIInverse(successes, n - successes + 1, error),
    high: successes === n ? 1 : betaIInverse(successes + 1, n - successes, 1 - error),
  };
}

/** Wilson (JASA 22, 1927): narrower, holds its level on average over shares. */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): ShareInterval {
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = successes / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
