// Inverse of the regularised incomplete gamma function: the quantile of a gamma variable of scale 1.

import { exp } from './exp.ts';
import { gammaP, gammaPrefix, gammaQ } from './incompleteGamma.ts';
import { log } from './log.ts';
import { logGamma } from './logGamma.ts';
import { normalQuantile } from './normal.ts';

/** A first guess within a few per cent in the middle and far better in the lower tail. */
function guess(a: number, p: number, q: number): number {
  const logLower = (log(p) + logGamma(a + 1)) / a;
  // P(a,x) ~ x^a / Gamma(a+1): good as long as that x is small against a + 1.
  if (logLower < -3 || (a < 1 && logLower < log(0.2 * (a + 1)))) return exp(logLower);
  if (a < 0.6 && q < 0.5) {
    // Q(a,x) ~ x^(a-1) e^-x / Gamma(a)
    const base = -log(q) - logGamma(a);
    const x = base > 1.5 ? base - (1 - a) * log(base) : base;
    return x > 0.1 ? x : 0.1;
  }
  // Wilson and Hilferty (1931): the cube root is nearly normal.
  const z = p < q ? normalQuantile(p) : -normalQuantile(q);
  const t = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return t > 0.05 ? a * t * t * t : exp(logLower);
}

/**
 * The x with P(a, x) = p and Q(a, x) = q, where p + q = 1 and the smaller of the two is exact. Relative error below 1e-14 for
 * a >= 0.5; for smaller a about 1e-14 / a.
 *
 * Newton steps with a curvature term on the logarithm of the smaller tail as a function of log x: nearly straight in either tail.
 * A bracket keeps every step inside what is known, so it always ends.
 *
 * @param a shape, > 0.
 * @param near a guess, if the caller has one (as when walking along a table); any positive number is safe.
 */
export function gammaInverse(a: number, p: number, q: number, near = 0): number {
  if (!(a > 0) || !(p >= 0) || !(q >= 0)) return Number.NaN;
  if (p === 0) return 0;
  if (q === 0) return Number.POSITIVE_INFINITY;
  const lower = p <= q;
  const target = lower ? p : q;
  let x = near > 0 ? near : guess(a, p, q);
  if (x < 1e-290) return x;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 200; step++) {
    const tail = lower ? gammaP(a, x) : gammaQ(a, x);
    if (lower ? tail < target : tail > target) low = x;
    else high = x;
    const prefix = gammaPrefix(a, x);
    let next: number;
    const slope = (lower ? prefix : -prefix) / tail;
    if (tail > 0 && slope !== 0 && slope === slope) {
      // With f(t) = log(tail) - log(target), t = log x: f' = slope, f'' = slope (a - x - slope).
      const newton = log(tail / target) / slope;
      const bend = 0.5 * newton * (a - x - slope);
      const move = newton / (bend > -0.5 && bend < 0.5 ? 1 - bend : 1);
      if (move > -1e-2 && move < 1e-2) {
        next = x - x * move * (1 - 0.5 * move * (1 - move / 3));
        // Third-order convergence: after a step this small the next is below rounding.
        if (move > -2e-6 && move < 2e-6 && bend > -1e-5 && bend < 1e-5) return next;
      } else next = move > 5 ? x * 0.0067 : move < -2 ? x * 7.4 : x * exp(-move);
    } else next = tail > 0.5 === lower ? 0.5 * x : 2 * x;
    if (!(next > low && next < high)) {
      next = high === Number.POSITIVE_INFINITY ? 2 * x : low === 0 ? 0.5 * high : 0.5 * (low + high);
      if (next === low || next === high) return next;
    }
    x = next;
  }
  return x;
}

/**
 * Inverse of P(a, .): the x with P(a, x) = p. Errors as in {@link gammaInverse}.
 *
 * @param a shape, > 0.
 * @param p in [0, 1]; 0 gives 0, 1 gives Infinity, outside NaN.
 */
export function gammaPInverse(a: number, p: number): number {
  return gammaInverse(a, p, 1 - p);
}
