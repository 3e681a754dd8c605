import { normalQuantile } from '@simalur/engine/math';
import { kpi } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { dayRange } from './dayRange.ts';
import { dayValues } from './dayValues.ts';
import { kpiEstimate, tHalfWidth } from './estimate.ts';
import { meanEstimator, ratioEstimator } from './jackknife.ts';
import { sampleOf } from './sample.ts';
import { layoutOf, sample, uniforms } from './testing/samples.ts';

const MINUTE = 60_000;

describe('a ratio over replications', () => {
  // Three days: 10 + 30 + 80 minutes over 1 + 2 + 3 patients = 20 minutes per patient.
  const layout = layoutOf(['anak', 'dewasa']);
  const days = sample(layout, 3, (w) => {
    [10, 30, 80].forEach((minutes, r) => {
      w.class(r, 'stay', 0, minutes * MINUTE);
      w.class(r, 'finished', 0, r + 1);
    });
  });

  it('weighs patients, not days', () => {
    expect(kpiEstimate(kpi('stay'), days).mean).toBe(20);
  });

  it('has the interval of the jackknife, computed by hand', () => {
    // θ without day 1, 2, 3: 110/5 = 22, 90/4 = 22.5, 40/3; influences (n − 1)(20 − θᵢ) = −4, −5, 13.333…
    // Mean 1.4444…, sum of squares 212.5185…, variance 106.2592…, standard error √(106.2592…/3) = 5.951450…
    // t quantile 0.975 with 2 degrees of freedom 4.302652729911…
    const { halfWidth, low, high } = kpiEstimate(kpi('stay'), days);
    expect(halfWidth).toBeCloseTo(4.302652729911 * Math.sqrt(35.4197530864), 6);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(20 + 25.60702, 3);
  });

  it('can be asked of one class', () => {
    const two = sample(layout, 2, (w) => {
      for (const r of [0, 1]) {
        w.class(r, 'stay', 0, 10 * MINUTE);
        w.class(r, 'finished', 0, 1);
        w.class(r, 'stay', 1, 60 * MINUTE);
        w.class(r, 'finished', 1, 2);
      }
    });
    expect(kpiEstimate(kpi('stay'), two, { classes: ['anak'] }).mean).toBe(10);
    expect(kpiEstimate(kpi('stay'), two, { classes: ['dewasa'] }).mean).toBe(30);
    expect(kpiEstimate(kpi('stay'), two).mean).toBeCloseTo(70 / 3, 12);
  });

  it('gives nothing where nothing was observed', () => {
    const empty = sampleOf(layout, new Float64Array(4 * layout.rowWidth));
    expect(kpiEstimate(kpi('stay'), empty)).toEqual({
      mean: null,
      low: null,
      high: null,
      halfWidth: null,
      n: 4,
    });
  });

  it('gives an average without an interval for one replication', () => {
    const one = sampleOf(layout, days.rows.slice(0, layout.rowWidth));
    expect(kpiEstimate(kpi('stay'), one)).toMatchObject({ mean: 10, low: null, halfWidth: null, n: 1 });
  });

  it('gives no interval when all patients came on one day', () => {
    const alone = sample(layout, 5, (w) => {
      w.class(2, 'stay', 0, MINUTE);
      w.class(2, 'finished', 0, 1);
    });
    expect(kpiEstimate(kpi('stay'), alone)).toMatchObject({ mean: 1, halfWidth: null });
  });

  it('keeps a share between 0 and 1', () => {
    const few = sample(layout, 3, (w) => {
      [1, 1, 0].forEach((screened, r) => {
        w.class(r, 'due', 0, 1);
        w.class(r, 'screened', 0, screened);
      });
    });
    const { low, high } = kpiEstimate(kpi('screeningCoverage'), few);
    expect([low, high]).toEqual([0, 1]);
  });
});

describe('a mean of daily values', () => {
  it('weighs days', () => {
    const layout = layoutOf(['a']);
    const days = sample(layout, 4, (w) => {
      for (const [r, minutes] of [0, 0, 10, 30].entries()) w.day(r, 'pastClosing', minutes * MINUTE);
    });
    const estimate = kpiEstimate(kpi('pastClosing'), days);
    expect(estimate.mean).toBe(10);
    // s² = (100 + 100 + 0 + 400)/3 = 200, standard error √50, t(0.975, 3) = 3.182446305
    expect(estimate.halfWidth).toBeCloseTo(3.182446305 * Math.sqrt(50), 6);
  });

  // 90th percentiles of 20, nobody, 40 and 60 minutes: 40 minutes over the three days with patients, not 30 over four.
  const clinic = layoutOf(['a', 'b']);
  const percentiles = sample(clinic, 4, (w) => {
    [20, 0, 40, 60].forEach((minutes, r) => {
      w.day(r, 'p90Stay', minutes * MINUTE);
      if (minutes > 0) w.class(r, 'finished', 0, 5);
    });
  });

  it('leaves out the days on which nobody was observed, where the registry says so', () => {
    const { mean, halfWidth, n } = kpiEstimate(kpi('stayP90'), percentiles);
    expect(mean).toBe(40);
    expect(n).toBe(4);
    // Without day 1, 2, 3, 4: 50, 40, 40, 30; influences 3(40 − θᵢ) = −30, 0, 0, 30; s² = 1800/3 = 600.
    expect(halfWidth).toBeCloseTo(3.182446305 * Math.sqrt(600 / 4), 6);
    expect([...dayValues(kpi('stayP90'), percentiles)]).toEqual([20, 40, 60]);
  });

  it('asks whether anybody was there, also when one class is looked at', () => {
    expect(kpiEstimate(kpi('stayP90'), percentiles, { classes: ['b'] }).mean).toBe(40);
  });

  it('counts a day of patients without a wait as 0', () => {
    const noWait = sample(clinic, 2, (w) => {
      w.class(0, 'registered', 0, 3);
      w.class(1, 'registered', 0, 3);
      w.day(1, 'p90RegistrationWait', 8 * MINUTE);
    });
    expect(kpiEstimate(kpi('registrationWaitP90'), noWait).mean).toBe(4);
  });

  it('has no value where nobody was observed at all', () => {
    const nobody = sampleOf(clinic, new Float64Array(3 * clinic.rowWidth));
    expect(kpiEstimate(kpi('stayP90'), nobody)).toMatchObject({ mean: null, halfWidth: null });
    expect(kpiEstimate(kpi('served'), nobody)).toMatchObject({ mean: 0, halfWidth: 0 });
  });

  it('covers the truth of normal values in 95 % of studies', () => {
    const next = uniforms(7);
    let covered = 0;
    const studies = 2000;
    for (let i = 0; i < studies; i++) {
      const { value, influence } = meanEstimator(
        Float64Array.from({ length: 10 }, () => 5 + normalQuantile(next())),
      );
      if (Math.abs((value ?? 0) - 5) <= (tHalfWidth(influence, 0.95) ?? 0)) covered += 1;
    }
    expect(covered / studies).toBeGreaterThan(0.93);
    expect(covered / studies).toBeLessThan(0.97);
  });

  it('covers the truth of a ratio whose days differ in size', () => {
    const next = uniforms(11);
    let covered = 0;
    const studies = 2000;
    for (let i = 0; i < studies; i++) {
      const below = Float64Array.from({ length: 40 }, () => 40 + Math.floor(60 * next()));
      const above = below.map((d) => d * (20 + 4 * normalQuantile(next())));
      const { value, influence } = ratioEstimator(above, below);
      if (Math.abs((value ?? 0) - 20) <= (tHalfWidth(influence, 0.95) ?? 0)) covered += 1;
    }
    expect(covered / studies).toBeGreaterThan(0.93);
    expect(covered / studies).toBeLessThan(0.97);
  });
});

describe('single days', () => {
  const layout = layoutOf(['a']);
  const overtime = (n: number) =>
    sample(layout, n, (w) => {
      for (let r = 0; r < n; r++) w.day(r, 'pastClosing', (r + 1) * MINUTE);
    });

  it('are told as the middle nine in ten', () => {
    expect(dayRange(kpi('pastClosing'), overtime(100))).toEqual({ low: 5, high: 95 });
  });

  it('are not told with too few days', () => {
    expect(dayRange(kpi('pastClosing'), overtime(79))).toBeNull();
  });
});
