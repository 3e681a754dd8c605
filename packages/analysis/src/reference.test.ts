// Against numbers that other programs computed (provenance in the file itself).
import { readFileSync } from 'node:fs';
import { kpi, TICKS_PER_MINUTE } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compareKpi, simultaneousLevel } from './compare.ts';
import { tHalfWidth } from './estimate.ts';
import { meanEstimator, ratioEstimator, variance } from './jackknife.ts';
import { layoutOf, sample } from './testing/samples.ts';

interface Case {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each case has a form of its own.
  readonly inputs: any;
  // biome-ignore lint/suspicious/noExplicitAny: each case has a form of its own.
  readonly expected: any;
}
const { cases } = JSON.parse(
  readFileSync(new URL('../fixtures/outputAnalysis.json', import.meta.url), 'utf8'),
) as { cases: Case[] };

function reference(id: string): Case {
  const found = cases.find((c) => c.id === id);
  if (found === undefined) throw new Error(`no reference case ${id}`);
  return found;
}

const layout = layoutOf(['a']);
const overtime = (minutes: readonly number[]) =>
  sample(layout, minutes.length, (w) => {
    for (const [r, x] of minutes.entries()) w.day(r, 'pastClosing', x * TICKS_PER_MINUTE);
  });

describe('reference cases', () => {
  it.each(['oa-ci-10', 'oa-ci-30'])('%s: mean and t interval', (id) => {
    const { inputs, expected } = reference(id);
    const { value, influence } = meanEstimator(Float64Array.from(inputs.replications));
    expect(value).toBeCloseTo(expected.mean, 10);
    for (const { confidence, half_width } of expected.ci) {
      expect(tHalfWidth(influence, confidence)).toBeCloseTo(half_width, 8);
    }
  });

  it('oa-ratio-a: patient-weighted mean with the standard error of the jackknife', () => {
    const { inputs, expected } = reference('oa-ratio-a');
    const { value, influence } = ratioEstimator(
      Float64Array.from(inputs.total_wait_per_day),
      Float64Array.from(inputs.patients_per_day),
    );
    expect(value).toBeCloseTo(expected.ratio, 10);
    const days = influence ?? new Float64Array(0);
    expect(Math.sqrt(variance(days) / days.length)).toBeCloseTo(expected.jackknife_se, 10);
  });

  it('oa-paired-15: difference, its interval and the correlation', () => {
    const { inputs, expected } = reference('oa-paired-15');
    const result = compareKpi(kpi('pastClosing'), overtime(inputs.B), overtime(inputs.A));
    expect(result.difference).toBeCloseTo(expected.mean_difference, 8);
    expect(result.low).toBeCloseTo(expected.paired.ci95[0], 7);
    expect(result.high).toBeCloseTo(expected.paired.ci95[1], 7);
    expect(result.correlation).toBeCloseTo(expected.correlation, 8);
    expect(1 / (1 - (result.varianceReduction ?? 0))).toBeCloseTo(
      expected.variance_reduction_factor_from_crn,
      6,
    );
  });

  it('oa-multi-5: four scenarios against a control, all intervals together', () => {
    const { inputs, expected } = reference('oa-multi-5');
    const confidence = simultaneousLevel(4);
    for (const { scenario, bonferroni_simultaneous_ci95 } of expected.versus_control_paired) {
      const { low, high } = compareKpi(
        kpi('pastClosing'),
        overtime(inputs.scenarios.base),
        overtime(inputs.scenarios[scenario]),
        { confidence },
      );
      expect(low).toBeCloseTo(bonferroni_simultaneous_ci95[0], 7);
      expect(high).toBeCloseTo(bonferroni_simultaneous_ci95[1], 7);
    }
  });
});
