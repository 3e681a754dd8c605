import type { Distribution } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import bank from '../../fixtures/validation/08_distributions.json';
import { cdf, compileDistributions, mean, quantile, sampleTicks, sd } from './index.ts';

interface Expected {
  readonly mean: number;
  readonly sd?: number;
  readonly variance?: number;
  readonly quantiles?: readonly (readonly [number, number])[];
  readonly cdf_points?: readonly (readonly [number, number])[];
  readonly pmf?: readonly (readonly [number, number])[];
  readonly quantiles_smallest_x_with_cdf_ge_p?: readonly (readonly [number, number])[];
}

/** A specification of the bank in the model's own words. */
// biome-ignore lint/suspicious/noExplicitAny: the bank's dialect, read once
function translate(d: any): Distribution {
  const bounds = (low: number | null | undefined, high: number | null | undefined) => ({
    ...(low === null || low === undefined ? {} : { min: low }),
    ...(high === null || high === undefined ? {} : { max: high }),
  });
  switch (d.dist) {
    case 'log-logistic':
      return { family: 'loglogistic', shape: d.shape, scale: d.scale };
    case 'gamma':
      return 'shape' in d
        ? { family: 'gamma', mean: d.shape * d.scale, sd: Math.sqrt(d.shape) * d.scale }
        : { family: 'gamma', mean: d.mean, sd: d.sd };
    case 'lognormal': {
      if (!('median' in d)) return { family: 'lognormal', mean: d.mean, sd: d.sd };
      const sigma = Math.log(d.p95 / d.median) / 1.6448536269514722;
      const average = d.median * Math.exp(0.5 * sigma * sigma);
      return { family: 'lognormal', mean: average, sd: average * Math.sqrt(Math.expm1(sigma * sigma)) };
    }
    case 'truncated-normal':
      return {
        family: 'normal',
        mean: d.mean_before_truncation,
        sd: d.sd_before_truncation,
        truncate: bounds(d.min, d.max),
      };
    case 'normal':
      return { family: 'normal', mean: d.mean, sd: d.sd, truncate: { min: -1e6 } };
    case 'hyperexponential':
      return {
        family: 'mixture',
        parts: d.probs.map((weight: number, i: number) => ({
          weight,
          distribution: { family: 'exponential', mean: d.means[i] },
        })),
      };
    case 'empirical-sample':
      return { family: 'empirical', values: d.data };
    case 'discrete': {
      const weights: number[] = d.probs ?? d.weights;
      const total = weights.reduce((a, b) => a + b, 0);
      return { family: 'discrete', values: d.values, probabilities: weights.map((w) => w / total) };
    }
    default: {
      const { dist, ...rest } = d;
      return { family: dist, ...rest };
    }
  }
}

/** Mean and sd of the sampler in minutes, over evenly spaced words: a sum, not a simulation. */
function sampledMoments(spec: Distribution, strata: number): { mean: number; sd: number } {
  const tables = compileDistributions([spec]);
  const step = 2 ** 32 / strata;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < strata; i++) {
    const x = sampleTicks(tables, 0, Math.floor((i + 0.5) * step)) / 60_000;
    sum += x;
    squares += x * x;
  }
  const average = sum / strata;
  return { mean: average, sd: Math.sqrt(squares / strata - average * average) };
}

describe('every distribution of the validation bank', () => {
  for (const one of bank.cases) {
    const spec = translate(one.distribution);
    const expected = one.expected as unknown as Expected & {
      bootstrap_resampling?: { mean: number; variance_population: number };
    };
    const exactMean = expected.bootstrap_resampling?.mean ?? expected.mean;
    const exactSd =
      expected.sd ??
      Math.sqrt(expected.variance ?? (expected.bootstrap_resampling?.variance_population as number));

    it(`${one.id}: mean and sd`, () => {
      expect(Math.abs(mean(spec) / exactMean - 1)).toBeLessThan(1e-10);
      expect(Math.abs(sd(spec) / exactSd - 1)).toBeLessThan(1e-10);
    });

    it(`${one.id}: quantiles and distribution function`, () => {
      for (const [p, x] of expected.quantiles ?? []) {
        expect(Math.abs(quantile(spec, p) / x - 1)).toBeLessThan(2e-13);
        expect(Math.abs(cdf(spec, x) - p)).toBeLessThan(2e-14);
      }
      for (const [x, p] of expected.cdf_points ?? []) expect(Math.abs(cdf(spec, x) - p)).toBeLessThan(2e-14);
      for (const [p, x] of expected.quantiles_smallest_x_with_cdf_ge_p ?? [])
        expect(quantile(spec, p)).toBe(x);
      let sum = 0;
      for (const [x, p] of expected.pmf ?? []) {
        sum += p;
        expect(cdf(spec, x)).toBeCloseTo(sum, 14);
        expect(cdf(spec, x - 1e-9)).toBeCloseTo(sum - p, 14);
      }
    });

    it(`${one.id}: the sampler's own moments`, () => {
      const sampled = sampledMoments(spec, 1 << 17);
      // What is missing is the two ends of the strata: for the heaviest tail here (log-logistic 3) a few per cent of the sd.
      expect(Math.abs(sampled.mean / exactMean - 1)).toBeLessThan(one.id === 'd-loglogistic-3' ? 1e-3 : 5e-5);
      expect(Math.abs(sampled.sd / exactSd - 1)).toBeLessThan(one.id === 'd-loglogistic-3' ? 3e-2 : 2e-3);
    });
  }
});
