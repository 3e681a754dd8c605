// Inverse of the regularised incomplete beta function: the quantile of a beta variable.

import { exp } from './exp.ts';
import { betaPrefix, betaTail } from './incompleteBeta.ts';
import { log } from './log.ts';
import { logGamma } from './logGamma.ts';

/** The x with I_x(a,b) = p where p <= 1/2 (or not much above), by safeguarded Newton steps on log I as a function of log x. */
function lowerInverse(a: number, b: number, p: number, near: number): number {
  let x = near;
  if (!(x > 0 && x < 1)) {
    // I_x ~ x^a / (a B(a,b)) for small x; else start at the mean.
    const l = (log(p) + log(a) + logGamma(a) + logGamma(b) - logGamma(a + b)) / a;
    x = l < -1 ? exp(l) : a / (a + b);
    if (x < 1e-290) return x;
    if (x > 0.999) x = 0.999;
  }
  let low = 0;
  let high = 1;
  for (let step = 0; step < 200; step++) {
    const y = 1 - x;
    const tail = betaTail(a, b, x, y);
    if (tail < p) low = x;
    else high = x;
    let next = -1;
    const slope = betaPrefix(a, b, x, y) / (y * tail);
    if (tail > 0 && slope > 0) {
      // f(t) = log I - log p, t = log x: f' = slope, f'' = slope (a - (b-1) x/y - slope).
      const newton = log(tail / p) / slope;
      const bend = 0.5 * newton * (a - ((b - 1) * x) / y - slope);
      const move = newton / (bend > -0.5 && bend < 0.5 ? 1 - bend : 1);
      if (move > -1e-2 && move < 1e-2) {
        next = x - x * move * (1 - 0.5 * move * (1 - move / 3));
        if (move > -2e-6 && move < 2e-6 && bend > -1e-5 && bend < 1e-5 && next < 1) return next;
      } else next = x * exp(move > 5 ? -5 : -move);
    }
    if (!(next > low && next < high)) {
      next = low === 0 ? 0.1 * high : 0.5 * (low + high);
      if (next === low || next === high) return next;
    }
    x = next;
  }
  return x;
}

/**
 * The x with I_x(a, b) = p and 1 - I_x(a, b) = q, where p + q = 1 and the smaller of the two is exact. Relative error of the
 * result below 1e-13 for a, b in [0.1, 2000] (for a small x with q < 0.02, absolute error below 1e-15).
 *
 * @param upper true returns 1 - x instead of x: the only way to see a value very close to 1.
 * @param near a guess of what is returned, if the caller has one.
 */
export function betaInverse(a: number, b: number, p: number, q: number, upper = false, near = -1): number {
  if (!(a > 0) || !(b > 0) || !(p >= 0) || !(q >= 0)) return Number.NaN;
  if (p === 0) return upper ? 1 : 0;
  if (q === 0) return upper ? 0 : 1;
  const here = near > 0 && near < 1;
  if (p <= q) {
    const x = lowerInverse(a, b, p, here ? (upper ? 1 - near : near) : -1);
    return upper ? 1 - x : x;
  }
  const y = lowerInverse(b, a, q, here ? (upper ? near : 1 - near) : -1);
  if (upper) return y;
  // A small x behind a large p: 1 - y has lost its digits, and p still has them.
  return y > 0.5 && q > 0.02 ? lowerInverse(a, b, p, 1 - y) : 1 - y;
}

/**
 * Inverse of I_.(a, b): the x with I_x(a, b) = p. Errors as in {@link betaInverse}.
 *
 * @param a first shape, > 0.
 * @param b second shape, > 0.
 * @param p in [0, 1]; outside NaN.
 */
export function betaIInverse(a: number, b: number, p: number): number {
  return betaInverse(a, b, p, 1 - p);
}
