import { describe, expect, it } from 'vitest';
import { binomialCdf, quantileOf, quantileRanks } from './orderStatistics.ts';

describe('order statistics around a quantile', () => {
  it('are those of the binomial distribution, added up by hand', () => {
    // Six days and the median: 1/64 each for none and all below; 2/64 in the tails of the outermost pair.
    expect(binomialCdf(0, 6, 0.5)).toBeCloseTo(1 / 64, 14);
    expect(binomialCdf(1, 6, 0.5)).toBeCloseTo(7 / 64, 14);
    expect(quantileRanks(6, 0.5)).toEqual({ lower: 1, upper: 6, coverage: expect.closeTo(62 / 64, 12) });
  });

  it('give no bound where the days are too few for one', () => {
    expect(quantileRanks(5, 0.5)).toEqual({ lower: null, upper: null, coverage: null });
    // 0.9^28 = 0.052, 0.9^36 = 0.0225: the largest of 36 days is the first upper bound of the 90th percentile.
    expect(quantileRanks(35, 0.9).upper).toBeNull();
    expect(quantileRanks(36, 0.9).upper).toBe(36);
  });

  it('are values that were seen', () => {
    const days = Float64Array.from({ length: 100 }, (_, i) => i + 1);
    const { value, low, high } = quantileOf(days, 0.5) ?? {};
    expect(value).toBe(50);
    expect(low).toBe(40);
    expect(high).toBe(61);
    expect(quantileOf(new Float64Array(0), 0.5)).toBeNull();
  });
});
