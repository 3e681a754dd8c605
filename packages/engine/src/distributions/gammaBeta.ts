// The families whose quantile is found by iteration: gamma (and Erlang), beta (and PERT).

import { betaInverse } from '../math/betaInverse.ts';
import { gammaInverse } from '../math/gammaInverse.ts';
import { betaPrefix, betaTail } from '../math/incompleteBeta.ts';
import { gammaP, gammaPrefix, gammaQ } from '../math/incompleteGamma.ts';
import { type Law, lawOn } from './law.ts';

/** Gamma of the given shape and scale. */
export function gammaLaw(shape: number, scale: number): Law {
  return lawOn(0, Number.POSITIVE_INFINITY, shape * scale, Math.sqrt(shape) * scale, {
    pdf: (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape > 1 ? 0 : shape === 1 ? 1 / scale : Number.POSITIVE_INFINITY;
      return gammaPrefix(shape, x / scale) / x;
    },
    cdf: (x) => (x <= 0 ? 0 : gammaP(shape, x / scale)),
    sf: (x) => (x <= 0 ? 1 : gammaQ(shape, x / scale)),
    inverse: (p, q, near) => scale * gammaInverse(shape, p, q, near === undefined ? 0 : near / scale),
  });
}

/** Beta of shapes `alpha` and `beta`, stretched to [min, max]. */
export function betaLaw(alpha: number, beta: number, min: number, max: number): Law {
  const width = max - min;
  const n = alpha + beta;
  const mean = min + (width * alpha) / n;
  const sd = (width * Math.sqrt((alpha * beta) / (n + 1))) / n;
  return lawOn(min, max, mean, sd, {
    pdf: (x) => {
      if (x < min || x > max) return 0;
      const shape = x === min ? alpha : x === max ? beta : 0;
      // At an end: 0, infinite, or (shape 1) the other shape over the width.
      if (shape > 0) return shape > 1 ? 0 : shape < 1 ? Number.POSITIVE_INFINITY : (n - 1) / width;
      const u = (x - min) / width;
      const v = (max - x) / width;
      return betaPrefix(alpha, beta, u, v) / (u * v * width);
    },
    cdf: (x) => (x <= min ? 0 : x >= max ? 1 : betaTail(alpha, beta, (x - min) / width, (max - x) / width)),
    sf: (x) => (x <= min ? 1 : x >= max ? 0 : betaTail(beta, alpha, (max - x) / width, (x - min) / width)),
    inverse: (p, q, near) =>
      // Counted from the nearer end, so that neither loses digits.
      p <= q
        ? min + width * betaInverse(alpha, beta, p, q, false, near === undefined ? -1 : (near - min) / width)
        : max - width * betaInverse(alpha, beta, p, q, true, near === undefined ? -1 : (max - near) / width),
  });
}

/** Beta-PERT with lambda = 4: mean (min + 4 mode + max) / 6. */
export function pertLaw(min: number, mode: number, max: number): Law {
  const width = max - min;
  return betaLaw(1 + (4 * (mode - min)) / width, 1 + (4 * (max - mode)) / width, min, max);
}
