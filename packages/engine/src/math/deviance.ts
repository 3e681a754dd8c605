// Two ingredients of densities with large parameters: the error of Stirling's formula, and the deviance.
// Written with them, a gamma or beta density never subtracts two large logarithms.
// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).

import { log } from './log.ts';
import { logGamma } from './logGamma.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * log(Gamma(a+1)) - (a + 1/2) log(a) + a - log(2 pi)/2, for a > 0. Absolute error below 4e-15 (below 1e-17 for a >= 15).
 */
export function stirlingError(a: number): number {
  if (a < 15) {
    const l = log(a);
    return logGamma(a) + 0.5 * l - HALF_LOG_TWO_PI - a * (l - 1);
  }
  const z = 1 / (a * a);
  // Stirling's series: B(2n) / (2n (2n-1) a^(2n-1)).
  return (
    (1 / 12 -
      z *
        (1 / 360 -
          z *
            (1 / 1260 -
              z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156 - z * (3617 / 122400)))))))) /
    a
  );
}

/** a log(a/x) + x - a, for a > 0, x > 0: never negative, and accurate when x is close to a. Relative error about 1e-15. */
export function deviance(a: number, x: number): number {
  const d = a - x;
  if (Math.abs(d) < 0.1 * (a + x)) {
    // With v = (a-x)/(a+x): log(a/x) = 2 atanh(v), and the leading terms cancel exactly.
    const v = d / (a + x);
    const z = v * v;
    let sum = d * v;
    let term = 2 * a * v;
    for (let n = 3; n < 60; n += 2) {
      term *= z;
      const next = sum + term / n;
      if (next === sum) break;
      sum = next;
    }
    return sum;
  }
  return a * log(a / x) + x - a;
}
