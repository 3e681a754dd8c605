/** The four verdicts of a comparison, and the neutral fifth for an indicator where neither way is better. */
import type { Kpi } from '@simalur/model';

/**
 * `better`, `worse`: the interval excludes zero and reaches beyond the margin. `same`: the whole interval is
 * inside the margin. `unclear`: the runs cannot tell. `differs`: it differs, but neither way is better.
 */
export type Verdict = 'better' | 'worse' | 'same' | 'unclear' | 'differs';

/** Fewer replications than this give no verdict: t intervals of skewed days are too narrow. */
export const FEWEST_REPLICATIONS = 30;

/** Replications that a claim about values with this skewness needs: 28 + 25 skewness², at least 30. */
export function replicationsForClaim(skew: number): number {
  return Math.max(FEWEST_REPLICATIONS, Math.ceil(28 + 25 * skew * skew));
}

/** Verdict on an interval of the difference (scenario − baseline). A difference that does not matter is `same`, also a sure one. */
export function verdictOf(direction: Kpi['direction'], margin: number, low: number, high: number): Verdict {
  if (low >= -margin && high <= margin) return 'same';
  if (low <= 0 && high >= 0) return 'unclear';
  if (direction === 'none') return 'differs';
  return low > 0 === (direction === 'higher') ? 'better' : 'worse';
}
