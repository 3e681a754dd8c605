// x to the power y in one fixed form, so that it is the same number in every JavaScript engine.

import { exp } from './exp.ts';
import { log } from './log.ts';

/** Integer exponents up to this are multiplied out: exact where the result is exact. */
const LARGEST_MULTIPLIED = 32;

function multiplied(x: number, n: number): number {
  let result = 1;
  for (let base = x, left = n; left > 0; left >>= 1) {
    if (left & 1) result *= base;
    base *= base;
  }
  return result;
}

/**
 * x^y for x >= 0, as `exp(y * log(x))`; relative error at most `(2 + |y log x|) * 2^-52`. Integer y with |y| <= 32 (then also
 * for negative x) by multiplication, relative error at most `|y| * 2^-53`; y = 1/2 by square root.
 *
 * @param x base; negative with a y that is not a small integer gives NaN.
 * @param y exponent; `pow(x, 0)` is 1 for every x.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (y === 0.5) return Math.sqrt(x);
  const size = Math.abs(y);
  if (size <= LARGEST_MULTIPLIED && size === Math.floor(size)) {
    const value = multiplied(x, size);
    return y > 0 ? value : 1 / value;
  }
  if (x === 1) return 1;
  if (x === 0) return y > 0 ? 0 : y < 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  return exp(y * log(x));
}
