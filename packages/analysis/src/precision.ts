/** Whether a number is known well enough to stop: the precision of the difference decides, not its verdict. */
import type { Difference } from './compare.ts';
import type { Estimate } from './estimate.ts';
import { FEWEST_REPLICATIONS } from './verdict.ts';

/** A large difference need not be known to half a margin: a tenth of it says the same to a person. */
const SHARE_OF_DIFFERENCE = 0.1;
/** And an average that stands alone a twentieth of it. */
const SHARE_OF_AVERAGE = 0.05;

export interface Precision {
  readonly reached: boolean;
  /** Half-width of the interval, and what it should come down to, in the unit shown. */
  readonly halfWidth: number | null;
  readonly target: number;
}

function precision(n: number, value: number, halfWidth: number | null, target: number): Precision {
  const reached = n >= FEWEST_REPLICATIONS && halfWidth !== null && halfWidth <= Math.max(target, 0);
  return { reached: reached || (value === 0 && halfWidth === 0), halfWidth, target };
}

/**
 * Half a margin: an interval no wider than that is inside the margin or clear of zero, whatever its middle, so that
 * no verdict stays unclear. Where both sides gave the same, or one side counted nothing, more runs tell no more.
 */
export function precisionOfDifference(difference: Difference, margin: number): Precision {
  const size = Math.abs(difference.difference ?? 0);
  const target = Math.max(margin / 2, SHARE_OF_DIFFERENCE * size);
  if (difference.identical || difference.difference === null) {
    return { reached: true, halfWidth: difference.halfWidth, target };
  }
  const found = precision(difference.n, difference.difference, difference.halfWidth, target);
  return { ...found, reached: found.reached && !difference.tooFew };
}

/** For a study of one scenario, where there is no difference to know. */
export function precisionOfAverage({ mean, halfWidth, n }: Estimate, margin: number): Precision {
  const target = Math.max(margin / 2, SHARE_OF_AVERAGE * Math.abs(mean ?? 0));
  return mean === null ? { reached: true, halfWidth, target } : precision(n, mean, halfWidth, target);
}

/** Replications after which an interval of this width would have the width wanted; spread taken as it is now. */
export function replicationsForPrecision(n: number, { halfWidth, target }: Precision): number | null {
  if (halfWidth === null || target <= 0) return null;
  const ratio = halfWidth / target;
  return Math.max(FEWEST_REPLICATIONS, Math.ceil(n * ratio * ratio));
}
