// log(1 + x) without losing the digits of a small x.

import { log } from './log.ts';

/**
 * log(1 + x), accurate for small x. Error below 3 ulp.
 *
 * The rounding of `1 + x` is undone to first order (Kahan; also Hewlett-Packard HP-15C handbook):
 * with `u = fl(1 + x)`, `log(1+x) = log(u) + log1p((x - (u - 1)) / u)`, and the last term is tiny.
 *
 * @param x at least -1; `log1p(-1)` is -Infinity, below that NaN.
 */
export function log1p(x: number): number {
  if (x < 0.25 && x > -0.25) {
    // log(1+x) = 2 atanh(x / (2 + x)); here the series is short and keeps every digit.
    const s = x / (2 + x);
    const z = s * s;
    let sum = 0;
    for (let n = 19; n >= 3; n -= 2) sum = z * (1 / n + sum);
    return 2 * s * sum + (x - s * x);
  }
  const u = 1 + x;
  if (u === Number.POSITIVE_INFINITY) return u;
  return u > 0 ? log(u) + (x - (u - 1)) / u : log(u);
}
