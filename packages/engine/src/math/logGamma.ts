// Logarithm of the gamma function for positive arguments.
//
// The approximations are those of fdlibm, e_lgamma_r.c:
// ====================================================
// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
//
// Developed at SunSoft, a Sun Microsystems, Inc. business.
// Permission to use, copy, modify, and distribute this
// software is freely granted, provided that this notice
// is preserved.
// ====================================================

import { log } from './log.ts';

/** Where gamma has its minimum, and the logarithm of that minimum in two parts. */
const TC = 1.46163214496836224576;
const TF = -1.21486290535849611461e-1;
const TT = -3.63867699703950536541e-18;

/** On y = 2 - x in [0, 0.27]. */
function nearTwo(y: number): number {
  const z = y * y;
  const p1 =
    7.72156649015328655494e-2 +
    z *
      (6.73523010531292681824e-2 +
        z *
          (7.38555086081402883957e-3 +
            z *
              (1.19270763183362067845e-3 + z * (2.20862790713908385557e-4 + z * 2.52144565451257326939e-5))));
  const p2 =
    z *
    (3.22467033424113591611e-1 +
      z *
        (2.05808084325167332806e-2 +
          z *
            (2.89051383673415629091e-3 +
              z *
                (5.10069792153511336608e-4 +
                  z * (1.08011567247583939954e-4 + z * 4.4864094961891516015e-5)))));
  return y * p1 + p2 - 0.5 * y;
}

/** On y = x - TC, around the minimum. */
function nearMinimum(y: number): number {
  const z = y * y;
  const w = z * y;
  const p1 =
    4.83836122723810047042e-1 +
    w *
      (-3.27885410759859649565e-2 +
        w * (6.10053870246291332635e-3 + w * (-1.40346469989232843813e-3 + w * 3.15632070903625950361e-4)));
  const p2 =
    -1.47587722994593911752e-1 +
    w *
      (1.79706750811820387126e-2 +
        w * (-3.6845201678113825676e-3 + w * (8.81081882437654011382e-4 + w * -3.12754168375120860518e-4)));
  const p3 =
    6.46249402391333854778e-2 +
    w *
      (-1.0314224129834143745e-2 +
        w * (2.2596478090061247225e-3 + w * (-5.38595305356740546715e-4 + w * 3.35529192635519073543e-4)));
  return TF + (z * p1 - (TT - w * (p2 + y * p3)));
}

/** On y = x - 1 in [0, 0.23]. */
function nearOne(y: number): number {
  const p1 =
    y *
    (-7.72156649015328655494e-2 +
      y *
        (6.32827064025093366517e-1 +
          y *
            (1.45492250137234768737 +
              y *
                (9.77717527963372745603e-1 +
                  y * (2.28963728064692451092e-1 + y * 1.33810918536787660377e-2)))));
  const p2 =
    1 +
    y *
      (2.45597793713041134822 +
        y *
          (2.12848976379893395361 +
            y *
              (7.69285150456672783825e-1 + y * (1.04222645593369134254e-1 + y * 3.2170924228242391181e-3))));
  return -0.5 * y + p1 / p2;
}

/**
 * log(Gamma(x)) for x > 0. Error below 3e-16 absolute plus 3 ulp relative.
 *
 * @param x positive; 0 gives Infinity, negative or NaN gives NaN.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x === 1 || x === 2) return 0;
  if (x < 8.470329472543003e-22) return -log(x);
  if (x < 2) {
    let shift = 0;
    let y = x;
    if (x <= 0.9) {
      shift = -log(x);
      y = x + 1;
    }
    // y - 1 etc. are formed from x so that nothing is lost for small x.
    if (y >= 1.7316) return shift + nearTwo(x <= 0.9 ? 1 - x : 2 - x);
    if (y >= 1.2316) return shift + nearMinimum(x <= 0.9 ? x - (TC - 1) : x - TC);
    return shift + nearOne(x <= 0.9 ? x : x - 1);
  }
  if (x < 8) {
    const whole = Math.floor(x);
    const y = x - whole;
    const p =
      y *
      (-7.72156649015328655494e-2 +
        y *
          (2.14982415960608852501e-1 +
            y *
              (3.25778796408930981787e-1 +
                y *
                  (1.46350472652464452805e-1 +
                    y *
                      (2.6642270303363860956e-2 +
                        y * (1.84028451407337715652e-3 + y * 3.19475326584100867617e-5))))));
    const q =
      1 +
      y *
        (1.39200533467621045958 +
          y *
            (7.21935547567138069525e-1 +
              y *
                (1.71933865632803078993e-1 +
                  y *
                    (1.86459191715652901344e-2 +
                      y * (7.77942496381893596434e-4 + y * 7.32668430744625636189e-6)))));
    let product = 1;
    for (let n = whole - 1; n >= 2; n--) product *= y + n;
    return 0.5 * y + p / q + log(product);
  }
  if (x < 288230376151711744) {
    const z = 1 / x;
    const y = z * z;
    const w =
      4.18938533204672725052e-1 +
      z *
        (8.33333333333329678849e-2 +
          y *
            (-2.7777777772877553647e-3 +
              y *
                (7.936505586430195585e-4 +
                  y *
                    (-5.95187557450339963135e-4 +
                      y * (8.36339918996282139126e-4 + y * -1.63092934096575273989e-3)))));
    return (x - 0.5) * (log(x) - 1) + w;
  }
  return x * (log(x) - 1);
}
