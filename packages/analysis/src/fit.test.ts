import * as distributions from '@simalur/engine/distributions';
import { log } from '@simalur/engine/math';
import { type Distribution, DistributionSchema, distributionKind } from '@simalur/model';
import { describe, expect, test } from 'vitest';
import { digamma, type Fit, fitMinutes, trigamma } from './fit.ts';
import { inFamily } from './fitFamily.ts';
import { densityCurve, pointsOf } from './fitPoints.ts';

const OBSERVED = [4, 6.5, 5, 9, 3.5, 7, 4.5, 12, 5.5, 6];

const logLikelihood = (distribution: Distribution) =>
  OBSERVED.reduce((sum, x) => sum + log(distributions.pdf(distribution, x)), 0);

function fitsOf(values: readonly number[]): readonly Fit[] {
  const result = fitMinutes(values);
  if (!result.ok) throw new Error(result.why);
  return result.fits;
}

const only = (family: Fit['family']) => {
  const fit = fitsOf(OBSERVED).find((one) => one.family === family);
  if (!fit) throw new Error(family);
  return fit;
};

test('digamma and trigamma at 1 are minus Euler’s constant and pi squared over six', () => {
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 12);
  expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 12);
  // A recurrence that both must obey.
  expect(digamma(3.7) - digamma(2.7)).toBeCloseTo(1 / 2.7, 12);
  expect(trigamma(2.7) - trigamma(3.7)).toBeCloseTo(1 / 2.7 ** 2, 12);
});

describe.each(['lognormal', 'gamma', 'weibull'] as const)('the fit of a %s', (family) => {
  const fit = only(family);

  test('has the likelihood that its own density gives', () => {
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood(fit.distribution), 8);
  });

  test('is better than its neighbours', () => {
    for (const [name, value] of Object.entries(fit.distribution)) {
      if (typeof value !== 'number') continue;
      for (const factor of [0.97, 1.03]) {
        const beside = { ...fit.distribution, [name]: value * factor } as Distribution;
        expect(logLikelihood(beside), `${name} × ${factor}`).toBeLessThan(fit.logLikelihood);
      }
    }
  });
});

test('the likeliest family comes first', () => {
  const likelihoods = fitsOf(OBSERVED).map((fit) => fit.logLikelihood);
  expect(likelihoods).toEqual([...likelihoods].sort((a, b) => b - a));
});

test('the gamma keeps the mean of the values', () => {
  expect(only('gamma').mean).toBeCloseTo(6.3, 10);
});

test.each([
  ['few', [1, 2, 3, 4]],
  ['many', Array.from({ length: 31 }, (_, i) => i + 1)],
  ['notPositive', [1, 2, 3, 4, 0]],
  ['same', [3, 3, 3, 3, 3]],
] as const)('%s values are refused and not guessed', (why, values) => {
  expect(fitMinutes(values)).toEqual({ ok: false, n: values.length, why });
});

test('a lognormal is read as P5, median and P95 and says that it is a reading', () => {
  const distribution: Distribution = { family: 'lognormal', mean: 6.5, sd: 3.2 };
  const points = pointsOf(distribution);
  expect(points.exact).toBe(false);
  expect(distributions.cdf(distribution, points.least)).toBeCloseTo(0.05, 10);
  expect(distributions.cdf(distribution, points.usual)).toBeCloseTo(0.5, 10);
  expect(distributions.cdf(distribution, points.most)).toBeCloseTo(0.95, 10);
  expect(points.mean).toBeCloseTo(6.5, 10);
});

test('three points are read as they were given', () => {
  expect(pointsOf({ family: 'triangular', min: 2, mode: 5, max: 9 })).toEqual({
    least: 2,
    usual: 5,
    most: 9,
    exact: true,
    mean: 16 / 3,
  });
});

test('the curve of a triangle is highest at its mode; a fixed time has no curve', () => {
  const curve = densityCurve({ family: 'triangular', min: 0, mode: 5, max: 10 });
  expect(curve.find(({ y }) => y === 1)?.x).toBeCloseTo(5, 0);
  expect(densityCurve({ family: 'deterministic', value: 4 })).toEqual([]);
});

const families = distributionKind().variants.map(({ value }) => value as Distribution['family']);

test.each(families)('a lognormal becomes a %s that the schema takes, near the same mean', (family) => {
  const distribution: Distribution = { family: 'lognormal', mean: 6, sd: 2.5 };
  const other = inFamily(distribution, family);
  expect(other.family).toBe(family);
  expect(DistributionSchema.safeParse(other).success).toBe(true);
  expect(Math.abs(distributions.mean(other) - 6)).toBeLessThan(1);
});

test.each(families)('a fixed time becomes a %s that the schema takes', (family) => {
  const other = inFamily({ family: 'deterministic', value: 4 }, family);
  expect(DistributionSchema.safeParse(other).success).toBe(true);
});
