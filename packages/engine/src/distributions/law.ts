// What every continuous distribution here can answer: the interface between the families and all that is built on them.

/** The numbers of a triangular distribution given that it lies in an interval; enough to invert it by a square root. */
export interface Triangle {
  readonly min: number;
  readonly max: number;
  /** (max - min) (mode - min), and (max - min) (max - mode). */
  readonly leftArea: number;
  readonly rightArea: number;
  /** P(X <= mode) before truncation. */
  readonly atMode: number;
  /** Probability before truncation that is cut off below, above, and what is left. */
  readonly below: number;
  readonly above: number;
  readonly mass: number;
}

/** A continuous distribution in minutes, without truncation unless it says so. */
export interface Law {
  /** Lower end of the support, possibly -Infinity. */
  readonly min: number;
  /** Upper end of the support, possibly Infinity. */
  readonly max: number;
  /** Mean; Infinity where it does not exist; NaN where there is no closed form (see moments.ts). */
  readonly mean: number;
  /** Standard deviation; Infinity or NaN likewise. */
  readonly sd: number;
  /** Probabilities at which the quantile function has a kink, ascending: numerical integrals are split there. */
  readonly kinks: readonly number[];
  /** Present when the law is flat between min and max: its sampler is one multiplication. */
  readonly flat?: boolean;
  /** Present when the law is triangular: its sampler is one square root. */
  readonly triangle?: Triangle;
  /** Density at x, per minute. */
  pdf(x: number): number;
  /** P(X <= x), with relative accuracy in the lower tail. */
  cdf(x: number): number;
  /** P(X > x), with relative accuracy in the upper tail. */
  sf(x: number): number;
  /**
   * The x with cdf(x) = p and sf(x) = q, where p + q = 1 and the smaller of the two is exact.
   * @param near a guess, when walking along; laws with a closed form ignore it.
   */
  inverse(p: number, q: number, near?: number): number;
}

const NO_KINKS: readonly number[] = [];

/** A law from its functions, with no kinks and no closed-form sampler. */
export function lawOn(
  min: number,
  max: number,
  mean: number,
  sd: number,
  functions: Pick<Law, 'pdf' | 'cdf' | 'sf' | 'inverse'>,
): Law {
  return { min, max, mean, sd, kinks: NO_KINKS, ...functions };
}
