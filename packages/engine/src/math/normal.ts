// The standard normal distribution: density, distribution function, and its inverse.

import { clearLowWord } from './bits.ts';
import { erfc } from './erf.ts';
import { exp } from './exp.ts';
import { log } from './log.ts';

const INV_SQRT_TWO_PI = 0.3989422804014327;
const INV_SQRT2 = 0.7071067811865476;
/** 1/sqrt(2) minus its float64 value. */
const INV_SQRT2_LOW = -4.833646656726457e-17;
const INV_SQRT2_HIGH_PART = clearLowWord(INV_SQRT2);
const INV_SQRT2_LOW_PART = INV_SQRT2 - INV_SQRT2_HIGH_PART;
const TWO_OVER_SQRT_PI = 1.1283791670955126;

/** Standard normal density. Relative error below `(2 + x^2) * 2^-53` by splitting the square, so it holds in the tails. */
export function normalPdf(x: number): number {
  // exp(-x^2/2) with x = z + d, z short enough that z^2 is exact.
  const size = Math.abs(x);
  if (size > 38.6) return size === size ? 0 : x;
  const z = clearLowWord(size);
  return INV_SQRT_TWO_PI * exp(-0.5 * z * z) * exp(-0.5 * (size - z) * (size + z));
}

/**
 * Standard normal distribution function P(Z <= x), with relative accuracy in the left tail: relative error below 2e-15 for
 * x > -37.5 (the last digits below that are subnormal).
 */
export function normalCdf(x: number): number {
  if (x < -38.5) return 0;
  if (x > 8.3) return 1;
  const t = -x * INV_SQRT2;
  if (x > -1) return 0.5 * erfc(t);
  // In the tail erfc is steep, so the rounding of t itself (found by Dekker's exact product) must be put back.
  const high = clearLowWord(-x);
  const low = -x - high;
  const product = high * INV_SQRT2_HIGH_PART - t + high * INV_SQRT2_LOW_PART + low * INV_SQRT2_HIGH_PART;
  const missing = product + low * INV_SQRT2_LOW_PART - x * INV_SQRT2_LOW;
  return 0.5 * (erfc(t) - TWO_OVER_SQRT_PI * exp(-t * t) * missing);
}

/**
 * Inverse of {@link normalCdf}. Relative error below 1e-15 for 1e-300 <= p, and as exact as p allows near 1.
 *
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477-484.
 *
 * @param p probability; 0 gives -Infinity, 1 gives Infinity, outside [0, 1] NaN.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    const num =
      ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
        45921.953931549871457) *
        r +
        13731.693765509461125) *
        r +
        1971.5909503065514427) *
        r +
        133.14166789178437745) *
        r +
      3.387132872796366608;
    const den =
      ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
        21213.794301586595867) *
        r +
        5394.1960214247511077) *
        r +
        687.1870074920579083) *
        r +
        42.313330701600911252) *
        r +
      1;
    return (q * num) / den;
  }
  const small = q < 0 ? p : 1 - p;
  if (!(small > 0)) {
    if (small !== 0) return Number.NaN;
    return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  let r = Math.sqrt(-log(small));
  let value: number;
  if (r <= 5) {
    r -= 1.6;
    const num =
      ((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r + 2.4178072517745061177e-1) * r +
        1.27045825245236838258) *
        r +
        3.64784832476320460504) *
        r +
        5.7694972214606914055) *
        r +
        4.6303378461565452959) *
        r +
      1.42343711074968357734;
    const den =
      ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 1.51986665636164571966e-2) * r +
        1.4810397642748007459e-1) *
        r +
        6.8976733498510000455e-1) *
        r +
        1.6763848301838038494) *
        r +
        2.05319162663775882187) *
        r +
      1;
    value = num / den;
  } else {
    r -= 5;
    const num =
      ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.2426609473880784386e-3) * r +
        2.6532189526576123093e-2) *
        r +
        2.9656057182850489123e-1) *
        r +
        1.7848265399172913358) *
        r +
        5.4637849111641143699) *
        r +
      6.6579046435011037772;
    const den =
      ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
        7.868691311456132591e-4) *
        r +
        1.48753612908506148525e-2) *
        r +
        1.3692988092273580531e-1) *
        r +
        5.9983220655588793769e-1) *
        r +
      1;
    value = num / den;
  }
  return q < 0 ? -value : value;
}
