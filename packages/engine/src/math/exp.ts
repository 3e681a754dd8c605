// The exponential in plain arithmetic: the same bits in every JavaScript engine (native Math.exp is not).
//
// The algorithm and the coefficients are those of fdlibm, e_exp.c:
// ====================================================
// Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
//
// Permission to use, copy, modify, and distribute this
// software is freely granted, provided that this notice
// is preserved.
// ====================================================

import { fromWords } from './bits.ts';

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const INV_LN2 = 1.442695040888963387;
const OVERFLOW = 7.09782712893383973096e2;
const UNDERFLOW = -7.4513321910194110842e2;
const TWO_M1000 = fromWords(23 << 20, 0);
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/**
 * e to the power x. Error below 1 ulp (below 2 ulp where the result is subnormal).
 *
 * @param x any number; above 709.78 the result is Infinity, below -745.13 it is 0, NaN gives NaN.
 */
export function exp(x: number): number {
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return 0;
  const size = x < 0 ? -x : x;
  if (size < 3.725290298461914e-9) return 1 + x;
  let hi = x;
  let lo = 0;
  let k = 0;
  if (size > 0.34657359027997264) {
    // x = k ln2 + r, |r| <= ln2 / 2, r in two parts.
    k = size < 1.0397207708399179 ? (x < 0 ? -1 : 1) : (INV_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    hi = x - k * LN2_HI;
    lo = k * LN2_LO;
  }
  const r = hi - lo;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return size === size ? 1 - ((r * c) / (c - 2) - r) : Number.NaN;
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  if (k >= -1021) return k === 1024 ? y * 2 * 8.98846567431158e307 : y * fromWords((k + 1023) << 20, 0);
  return y * fromWords((k + 2023) << 20, 0) * TWO_M1000;
}
