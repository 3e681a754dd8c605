import { exp, log, normalQuantile } from '@simalur/engine/math';
import { kpi } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compareKpi, simultaneousLevel } from './compare.ts';
import type { Sample } from './sample.ts';
import { layoutOf, sample, uniforms } from './testing/samples.ts';
import { verdictOf } from './verdict.ts';

const MINUTE = 60_000;
const layout = layoutOf(['a']);

/** Days of ten patients whose mean stay is as given, minutes. */
function stays(minutes: readonly number[]): Sample {
  return sample(layout, minutes.length, (w) => {
    minutes.forEach((x, r) => {
      w.class(r, 'stay', 0, x * 10 * MINUTE);
      w.class(r, 'finished', 0, 10);
    });
  });
}

/** Normal values around `mean`. */
function around(mean: number, sd: number, n: number, next: () => number): number[] {
  return Array.from({ length: n }, () => mean + sd * normalQuantile(next()));
}

describe('the verdict', () => {
  it.each([
    ['lower', -9, -6, 'better'],
    ['lower', 6, 9, 'worse'],
    ['higher', 6, 9, 'better'],
    ['higher', -9, -6, 'worse'],
    ['lower', -4, 5, 'same'],
    ['lower', 1, 4, 'same'],
    ['lower', -1, 6, 'unclear'],
    ['lower', -9, 9, 'unclear'],
    ['lower', 0, 9, 'unclear'],
    ['lower', 1, 9, 'worse'],
    ['none', 6, 9, 'differs'],
    ['none', -6, 9, 'unclear'],
  ] as const)('for %s is better, %d to %d: %s', (direction, low, high, verdict) => {
    expect(verdictOf(direction, 5, low, high)).toBe(verdict);
  });
});

describe('a paired comparison', () => {
  it('takes the interval of the daily differences, computed by hand', () => {
    // Differences 8, 10, 12, 10: mean 10, s² = 8/3, standard error √(2/3); t(0.975, 3) = 3.182446305.
    const result = compareKpi(kpi('stay'), stays([20, 40, 60, 80]), stays([28, 50, 72, 90]));
    expect(result.difference).toBeCloseTo(10, 12);
    expect(result.halfWidth).toBeCloseTo(3.182446305 * Math.sqrt(2 / 3), 6);
    expect(result.correlation).toBeGreaterThan(0.99);
    expect(result.varianceReduction).toBeGreaterThan(0.99);
  });

  it('gives no verdict under 30 replications', () => {
    const next = uniforms(1);
    const base = around(50, 5, 29, next);
    const result = compareKpi(kpi('stay'), stays(base), stays(base.map((x, r) => x + 20 + (r % 3))));
    expect(result).toMatchObject({ verdict: 'unclear', tooFew: true, moreReplications: 1 });
    expect(result.low).toBeGreaterThan(15);
  });

  it('claims what is sure and matters', () => {
    const next = uniforms(2);
    const base = around(50, 5, 40, next);
    const slower = base.map((x) => x + 12 + normalQuantile(next()));
    expect(compareKpi(kpi('stay'), stays(base), stays(slower)).verdict).toBe('worse');
    expect(compareKpi(kpi('stay'), stays(slower), stays(base)).verdict).toBe('better');
  });

  it('calls a sure but small difference the same', () => {
    const next = uniforms(3);
    const base = around(50, 5, 40, next);
    const result = compareKpi(
      kpi('stay'),
      stays(base),
      stays(base.map((x) => x + 2 + 0.1 * normalQuantile(next()))),
    );
    expect(result.low).toBeGreaterThan(0);
    expect(result.verdict).toBe('same');
  });

  it('says how many more runs would tell', () => {
    const next = uniforms(4);
    const result = compareKpi(kpi('stay'), stays(around(50, 20, 30, next)), stays(around(51, 20, 30, next)));
    expect(result.verdict).toBe('unclear');
    expect(result.moreReplications).toBeGreaterThan(30);
  });

  it('sees identical bits, also in a single replication', () => {
    const base = around(50, 5, 40, uniforms(5));
    expect(compareKpi(kpi('stay'), stays(base), stays(base))).toMatchObject({
      identical: true,
      verdict: 'same',
      difference: 0,
      low: 0,
      high: 0,
    });
    expect(compareKpi(kpi('stay'), stays([9]), stays([9]))).toMatchObject({
      identical: true,
      verdict: 'same',
    });
  });

  it('knows nothing where one side observed nothing', () => {
    expect(compareKpi(kpi('screeningCoverage'), stays([1, 2]), stays([1, 2]))).toMatchObject({
      difference: null,
      verdict: 'unclear',
    });
  });

  it('holds back a claim that rests on lopsided days, until it stands twice as clear', () => {
    const next = uniforms(6);
    const base = around(50, 5, 40, next);
    // Most days differ little, every eighth by more than an hour.
    const lopsided = (by: number) =>
      stays(base.map((x, r) => x + by + (r % 8 === 0 ? 70 : 0) + normalQuantile(next())));
    expect(compareKpi(kpi('stay'), stays(base), lopsided(0), { margin: 0.5 })).toMatchObject({
      verdict: 'unclear',
      tooFew: true,
    });
    expect(compareKpi(kpi('stay'), stays(base), lopsided(20), { margin: 0.5 })).toMatchObject({
      verdict: 'worse',
      tooFew: false,
    });
  });

  it('refuses samples of different length', () => {
    expect(() => compareKpi(kpi('stay'), stays([1]), stays([1, 2]))).toThrow(RangeError);
  });
});

describe('the family of all claims', () => {
  it('divides the error by the number of claims', () => {
    expect(simultaneousLevel(1)).toBeCloseTo(0.95, 12);
    expect(simultaneousLevel(34)).toBeCloseTo(1 - 0.05 / 34, 12);
  });

  /**
   * Share of studies, each of `cells` comparisons of 40 days, that colour a cell although there is no true
   * difference: `difference` draws the daily difference with mean 0.
   */
  function falseAlarms(seed: number, cells: number, difference: (next: () => number) => number): number {
    const next = uniforms(seed);
    const studies = 400;
    let alarms = 0;
    for (let i = 0; i < studies; i++) {
      let alarm = false;
      for (let c = 0; c < cells; c++) {
        const base = around(50, 5, 40, next);
        const other = base.map((x) => x + difference(next));
        const { verdict } = compareKpi(kpi('stay'), stays(base), stays(other), {
          margin: 0.01,
          confidence: simultaneousLevel(cells),
        });
        if (verdict === 'better' || verdict === 'worse') alarm = true;
      }
      if (alarm) alarms += 1;
    }
    return alarms / studies;
  }

  // Binomial noise of 400 studies: 5 % ± 2.2 points.
  it.each([
    ['normal', 21, (next: () => number) => 10 * normalQuantile(next())],
    ['exponential', 22, (next: () => number) => -10 * log(next()) - 10],
    ['lognormal', 23, (next: () => number) => 10 * (exp(normalQuantile(next())) - exp(0.5))],
  ])(
    'claims a difference in at most 5 percent of studies of equal scenarios: %s days',
    (_, seed, difference) => {
      expect(falseAlarms(seed, 10, difference)).toBeLessThan(0.072);
    },
  );
});
