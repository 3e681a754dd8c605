// A law conditioned to lie in an interval. Renormalised, never clamped: no point mass appears at a bound.

import { uniformLaw } from './families.ts';
import type { Law, Triangle } from './law.ts';

const TINIEST = 1e-300;

/** The triangle left when a further share `below` and `above` of it is cut away. */
function narrower(t: Triangle, below: number, above: number, mass: number): Triangle {
  return { ...t, below: t.below + below * t.mass, above: t.above + above * t.mass, mass: mass * t.mass };
}

/**
 * `law` given min <= X <= max. Mean and sd become NaN (moments.ts integrates them), unless nothing is cut off.
 *
 * @throws RangeError when the interval has (numerically) no probability.
 */
export function truncatedLaw(law: Law, min: number, max: number): Law {
  const low = Math.max(min, law.min);
  const high = Math.min(max, law.max);
  if (low === law.min && high === law.max) return law;
  if (!(low < high)) throw new RangeError('distribution: truncation leaves nothing');
  if (law.flat) return uniformLaw(low, high);
  const below = low === law.min ? 0 : law.cdf(low);
  const above = high === law.max ? 0 : law.sf(high);
  // The difference of the two tails on the side where they are small.
  const mass = below > 0.5 ? law.sf(low) - above : above > 0.5 ? law.cdf(high) - below : 1 - below - above;
  if (!(mass > 1e-280)) throw new RangeError('distribution: truncation leaves no probability');
  // Seen from either end: P(X <= low) + p mass, and P(X > high) + q mass; the smaller of the two is the exact one.
  const lowTail = below > 0.5 ? 1 - law.sf(low) : below;
  return {
    ...(law.triangle ? { triangle: narrower(law.triangle, below, above, mass) } : {}),
    min: low,
    max: high,
    mean: Number.NaN,
    sd: Number.NaN,
    kinks: law.kinks.map((k) => (k - lowTail) / mass).filter((k) => k > 0 && k < 1),
    pdf: (x) => (x < low || x > high ? 0 : law.pdf(x) / mass),
    cdf: (x) => {
      if (x <= low) return 0;
      if (x >= high) return 1;
      return below > 0.5 ? (law.sf(low) - law.sf(x)) / mass : (law.cdf(x) - below) / mass;
    },
    sf: (x) => {
      if (x <= low) return 1;
      if (x >= high) return 0;
      return above > 0.5 ? (law.cdf(high) - law.cdf(x)) / mass : (law.sf(x) - above) / mass;
    },
    inverse: (p, q, near) => {
      if (p <= 0) return low;
      if (q <= 0) return high;
      // Far in a tail p mass may underflow; a law without an end must still answer with a finite value.
      const x = law.inverse(Math.max(TINIEST, below + p * mass), Math.max(TINIEST, above + q * mass), near);
      return x < low ? low : x > high ? high : x;
    },
  };
}
