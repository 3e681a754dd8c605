// Mean and standard deviation of a law: its closed form where it has one, else the integral of its quantile function.

import { exp } from '../math/exp.ts';
import type { Law } from './law.ts';

/** Mean and standard deviation in minutes. */
export interface Moments {
  readonly mean: number;
  readonly sd: number;
}

const HALF_PI = 1.5707963267948966;
/** Step and half-width of the double-exponential rule: its nodes come within 1e-300 of either end. */
const STEP = 1 / 32;
const NODES = 196;

/**
 * The integral of f(p, q) over p in (0, 1), q = 1 - p, given in pieces between `cuts`, by the double-exponential (tanh-sinh) rule
 * of Takahasi and Mori (1974): it does not mind a singularity at either end of a piece.
 */
function integrate(f: (p: number, q: number) => number, cuts: readonly number[]): number {
  let total = 0;
  let from = 0;
  for (const to of [...cuts, 1]) {
    const width = to - from;
    let sum = 0;
    for (let n = -NODES; n <= NODES; n++) {
      const t = n * STEP;
      const e = exp(t);
      const s = HALF_PI * (e - 1 / e);
      // left = 1 / (1 + e^-s), right = 1 - left; t in +-6.1 gives s up to 700.
      const left = 1 / (1 + exp(-s));
      const right = 1 / (1 + exp(s));
      const weight = left * right * HALF_PI * (e + 1 / e);
      const p = from === 0 ? width * left : from + width * left;
      const q = to === 1 ? width * right : 1 - to + width * right;
      if (weight > 0 && p > 0 && q > 0) sum += f(p, q) * weight;
    }
    total += sum * STEP * width;
    from = to;
  }
  return total;
}

/**
 * Mean and sd of `law`. Closed forms to about 1e-14; integrals to 1e-10 relative (to 1e-6 for a tail as heavy as that of a
 * log-logistic of shape 2.05, truncated far out).
 */
export function momentsOf(law: Law): Moments {
  let { mean } = law;
  if (mean !== mean) {
    // From the middle, so that the sum stays small against the mean of a narrow interval.
    const middle = law.inverse(0.5, 0.5);
    mean = middle + integrate((p, q) => law.inverse(p, q) - middle, law.kinks);
  }
  let { sd } = law;
  if (sd !== sd) {
    sd = Math.sqrt(
      integrate((p, q) => {
        const d = law.inverse(p, q) - mean;
        return d * d;
      }, law.kinks),
    );
  }
  return { mean, sd };
}
