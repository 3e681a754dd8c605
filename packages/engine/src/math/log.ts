// Natural logarithm in plain arithmetic: the same bits in every JavaScript engine (native Math.log is not).
//
// The algorithm and the coefficients are those of fdlibm, e_log.c:
// ====================================================
// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
//
// Developed at SunPro, a Sun Microsystems, Inc. business.
// Permission to use, copy, modify, and distribute this
// software is freely granted, provided that this notice
// is preserved.
// ====================================================

import { highWord, withHighWord } from './bits.ts';

/** Where {@link log} works; large enough to have a fixed address. */
const cell = new Float64Array(16);

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const TWO54 = 18014398509481984;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** Replaces `at[0]` by its natural logarithm, as {@link log} does: a fraction that a function returns would be allocated. */
export function logInPlace(at: Float64Array): void {
  let x = at[0] as number;
  if (!(x > 0)) {
    at[0] = x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
    return;
  }
  if (x === Number.POSITIVE_INFINITY) return;
  let k = 0;
  let high = highWord(x);
  if (high < 0x00100000) {
    // Subnormal: scale it into the normal range first.
    k = -54;
    x *= TWO54;
    high = highWord(x);
  }
  k += (high >> 20) - 1023;
  high &= 0x000fffff;
  // Bring x into [sqrt(2)/2, sqrt(2)).
  const carry = (high + 0x95f64) & 0x100000;
  x = withHighWord(x, high | (carry ^ 0x3ff00000));
  k += carry >> 20;
  const f = x - 1;
  if ((0x000fffff & (2 + high)) < 3) {
    // |f| < 2^-20: the short series is enough.
    if (f === 0) {
      at[0] = k === 0 ? 0 : k * LN2_HI + k * LN2_LO;
      return;
    }
    const r = f * f * (0.5 - 0.33333333333333333 * f);
    at[0] = k === 0 ? f - r : k * LN2_HI - (r - k * LN2_LO - f);
    return;
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const r = odd + even;
  if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
    const half = 0.5 * f * f;
    at[0] = k === 0 ? f - (half - s * (half + r)) : k * LN2_HI - (half - (s * (half + r) + k * LN2_LO) - f);
    return;
  }
  at[0] = k === 0 ? f - s * (f - r) : k * LN2_HI - (s * (f - r) - k * LN2_LO - f);
}

/**
 * Natural logarithm. Error below 1 ulp.
 *
 * @param x any number; `log(0)` is -Infinity, a negative or NaN argument gives NaN.
 * @example log(1) // 0
 */
export function log(x: number): number {
  cell[0] = x;
  logInPlace(cell);
  return cell[0] as number;
}
