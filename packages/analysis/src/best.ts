/** Which of several scenarios could be the best one: multiple comparisons with the best, on paired replications. */
import { tHalfWidth } from './estimate.ts';

/** A scenario's estimate with one influence per replication; all in the same unit, from the same replications. */
export interface Contender {
  readonly value: number;
  readonly influence: Float64Array;
}

/** By how much a scenario is better than the best of the others; always holds zero. It could be best if `high` > 0. */
export interface BestInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Hsu's intervals (Multiple Comparisons, 1996) with Bonferroni in place of the independence that common random
 * numbers break: true together with probability `confidence` or more, for any dependence between scenarios.
 */
export function bestIntervals(
  contenders: readonly Contender[],
  direction: 'lower' | 'higher',
  confidence = 0.95,
): BestInterval[] {
  const others = Math.max(1, contenders.length - 1);
  // One-sided bounds: a two-sided interval of twice the error has the same ends.
  const level = 1 - (2 * (1 - confidence)) / others;
  return contenders.map((own, i) => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    contenders.forEach((other, j) => {
      if (i === j) return;
      const lead = direction === 'lower' ? other.value - own.value : own.value - other.value;
      const paired = own.influence.map((x, r) => x - (other.influence[r] ?? 0));
      const halfWidth = tHalfWidth(paired, level) ?? Number.POSITIVE_INFINITY;
      low = Math.min(low, lead - halfWidth);
      high = Math.min(high, lead + halfWidth);
    });
    return { low: Math.min(0, low), high: Math.max(0, high) };
  });
}
