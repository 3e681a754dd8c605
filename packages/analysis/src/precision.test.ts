import { kpi } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compareKpi } from './compare.ts';
import { precisionOfAverage, precisionOfDifference, replicationsForPrecision } from './precision.ts';
import { layoutOf, sample } from './testing/samples.ts';
import { verdictOf } from './verdict.ts';

const MINUTE = 60_000;

/** Days of one patient with these stays, minutes. */
function stays(minutes: readonly number[]) {
  return sample(layoutOf(['a']), minutes.length, (w) => {
    minutes.forEach((x, r) => {
      w.class(r, 'stay', 0, x * MINUTE);
      w.class(r, 'finished', 0, 1);
    });
  });
}

/** `n` differences of `by` ± `spread`, alternating: t(0.975, 39) × s/√40 = 2.0227 × spread × √(40/39)/√40. */
function differing(by: number, spread: number, n = 40) {
  const base = Array.from({ length: n }, (_, i) => 50 + (i % 7));
  return compareKpi(
    kpi('stay'),
    stays(base),
    stays(base.map((x, i) => x + by + (i % 2 === 0 ? spread : -spread))),
  );
}

describe('a difference is known well enough', () => {
  it('within half the margin', () => {
    expect(precisionOfDifference(differing(1, 7.6), 5).reached).toBe(true);
    expect(precisionOfDifference(differing(1, 8), 5).reached).toBe(false);
  });

  it('or within a tenth of itself', () => {
    expect(precisionOfDifference(differing(40, 12), 5).reached).toBe(true);
    expect(precisionOfDifference(differing(40, 13), 5).reached).toBe(false);
  });

  it('never before 30 days, and at once where both sides are the same', () => {
    expect(precisionOfDifference(differing(1, 0.1, 28), 5).reached).toBe(false);
    expect(precisionOfDifference(differing(0, 0, 5), 5).reached).toBe(true);
  });

  it('so that no verdict is left unclear', () => {
    for (let middle = -20; middle <= 20; middle += 0.25) {
      expect(verdictOf('lower', 5, middle - 2.5, middle + 2.5)).not.toBe('unclear');
    }
  });

  it('tells how many days it would take', () => {
    expect(replicationsForPrecision(100, { reached: false, halfWidth: 5, target: 2.5 })).toBe(400);
    expect(replicationsForPrecision(100, { reached: false, halfWidth: null, target: 2.5 })).toBeNull();
  });
});

describe('an average that stands alone', () => {
  it('is known within half the margin or a twentieth of itself', () => {
    const estimate = (halfWidth: number) => ({ mean: 100, low: 0, high: 0, halfWidth, n: 40 });
    expect(precisionOfAverage(estimate(4.9), 5).reached).toBe(true);
    expect(precisionOfAverage(estimate(5.1), 5).reached).toBe(false);
  });
});
