import { normalQuantile } from '@simalur/engine/math';
import { describe, expect, it } from 'vitest';
import { bestIntervals } from './best.ts';
import { selectBest, selectionConstants } from './selectBest.ts';
import { uniforms } from './testing/samples.ts';

/** Rows that share a day (common random numbers), with these means. */
function outputs(means: readonly number[], n: number, seed: number): Float64Array[] {
  const next = uniforms(seed);
  const day = Float64Array.from({ length: n }, () => 4 * normalQuantile(next()));
  return means.map((mean) => day.map((x) => mean + x + normalQuantile(next())));
}

describe('selection of the best', () => {
  it('has the constants of Kim and Nelson, worked out by hand', () => {
    // k = 2, first = 3, α = 0.125: η = ((0.25)^(−1) − 1)/2 = 1.5, h² = 2 · 1.5 · 2 = 6.
    const { eta, h2 } = selectionConstants(2, 3, 0.125);
    expect(eta).toBeCloseTo(1.5, 12);
    expect(h2).toBeCloseTo(6, 12);
  });

  it('finds the best where it is better by the zone, in at least 95 percent of studies', () => {
    let right = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const found = selectBest(outputs([11, 10, 11, 12], 400, seed), { indifference: 1, direction: 'lower' });
      if (found.selected === 1) right += 1;
    }
    expect(right).toBeGreaterThanOrEqual(190);
  });

  it('asks for more where the days do not tell yet, and keeps its choice once made', () => {
    const rows = outputs([10, 10.2, 14], 400, 7);
    const short = selectBest(
      rows.map((row) => row.slice(0, 31)),
      { indifference: 0.1, direction: 'lower' },
    );
    expect(short.selected).toBeNull();
    expect(short.survivors).not.toContain(2);
    const options = { indifference: 2, direction: 'lower' as const };
    const early = selectBest(
      rows.map((row) => row.slice(0, 200)),
      options,
    );
    expect(early.selected).not.toBeNull();
    expect(selectBest(rows, options)).toEqual(early);
  });

  it('is the other one where higher is better', () => {
    expect(selectBest(outputs([1, 9], 60, 3), { indifference: 1, direction: 'higher' }).selected).toBe(1);
  });
});

describe('which could be best', () => {
  const contenders = (means: readonly number[]) =>
    outputs(means, 60, 5).map((row) => {
      const value = row.reduce((sum, x) => sum + x, 0) / row.length;
      return { value, influence: row.map((x) => x - value) };
    });

  it('leaves out what is clearly worse, and nothing else', () => {
    const highs = bestIntervals(contenders([10, 10.05, 14]), 'lower').map(({ high }) => high > 0);
    expect(highs).toEqual([true, true, false]);
  });

  it('always holds zero', () => {
    for (const { low, high } of bestIntervals(contenders([10, 12, 14]), 'higher')) {
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(0);
    }
  });
});
