/** Another family for a distribution, near to what it says now: same mean and spread where the family can have them. */
import * as distributions from '@simalur/engine/distributions';
import { exp, logGamma, pow } from '@simalur/engine/math';
import type { Distribution, DistributionFamily } from '@simalur/model';
import { pointsOf } from './fitPoints.ts';

/**
 * The distribution in another family: a starting point for an analyst, not a fit. Truncation is left behind. Weibull:
 * shape = (sd/mean)^-1.086 (Justus et al. 1978), scale from the mean.
 */
export function inFamily(distribution: Distribution, family: DistributionFamily): Distribution {
  if (distribution.family === family) return distribution;
  const points = pointsOf(distribution);
  const mean = Math.max(points.mean, 0.01);
  const spread = distributions.sd(distribution);
  const sd = spread > 0 && Number.isFinite(spread) ? spread : 0.3 * mean;
  const { least, usual } = points;
  const most = points.most > least ? points.most : least + Math.max(1, mean);
  switch (family) {
    case 'deterministic':
      return { family, value: tidy(mean) };
    case 'uniform':
      return { family, min: tidy(Math.max(0, mean - 1.732 * sd)), max: tidy(mean + 1.732 * sd) };
    case 'exponential':
      return { family, mean: tidy(mean) };
    case 'erlang':
      return {
        family,
        k: Math.min(1000, Math.max(1, Math.round((mean * mean) / (sd * sd)))),
        mean: tidy(mean),
      };
    case 'gamma':
    case 'lognormal':
    case 'normal':
      return { family, mean: tidy(mean), sd: tidy(sd) };
    case 'weibull': {
      const shape = tidy(pow(sd / mean, -1.086));
      return { family, shape, scale: tidy(mean / exp(logGamma(1 + 1 / shape))) };
    }
    case 'triangular':
    case 'pert':
      return { family, min: tidy(least), mode: tidy(Math.min(usual, most)), max: tidy(most) };
    case 'beta':
      return { family, alpha: 2, beta: 2, min: tidy(least), max: tidy(most) };
    case 'loglogistic':
      return { family, shape: 4, scale: tidy(Math.max(usual, 0.01)) };
    case 'empirical':
      return { family, values: [least, usual, most].map(tidy) };
    case 'discrete':
      return { family, values: [tidy(mean)], probabilities: [1] };
    case 'mixture':
      return distribution.family === 'mixture'
        ? distribution
        : { family, parts: [{ weight: 1, distribution }] };
  }
}

/** Thousandths: what a person would type. Never zero. */
function tidy(value: number): number {
  return Math.max(Math.round(value * 1000) / 1000, value > 0 ? 0.001 : 0);
}
