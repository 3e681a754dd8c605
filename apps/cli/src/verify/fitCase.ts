/** Distributions fitted to data, with how far they are from it. */
import { fitFamilies, meanOf } from '@simalur/analysis';
import { distributions } from '@simalur/engine';
import { log } from '@simalur/engine/math';
import type { Distribution } from '@simalur/model';
import type { Found } from './found.ts';

/** Kolmogorov–Smirnov and Anderson–Darling distances of sorted data from a distribution. */
function distances(sorted: readonly number[], law: Distribution): { ks: number; anderson_darling: number } {
  const n = sorted.length;
  const p = sorted.map((x) => distributions.cdf(law, x));
  const at = (i: number): number => p[i] ?? 0;
  return {
    ks: Math.max(...p.map((u, i) => Math.max((i + 1) / n - u, u - i / n))),
    anderson_darling:
      -n - p.reduce((sum, u, i) => sum + ((2 * i + 1) / n) * (log(u) + log(1 - at(n - 1 - i))), 0),
  };
}

/** The parameters as the literature writes them, from mean and spread. */
function parameters(law: Distribution): { readonly [name: string]: Found } {
  switch (law.family) {
    case 'gamma': {
      const shape = (law.mean / law.sd) * (law.mean / law.sd);
      return { shape, scale: law.mean / shape };
    }
    case 'lognormal': {
      const variance = log(1 + (law.sd / law.mean) * (law.sd / law.mean));
      return { mu: log(law.mean) - variance / 2, sigma: Math.sqrt(variance) };
    }
    case 'weibull':
      return { shape: law.shape, scale: law.scale };
    case 'exponential':
      return { mean: law.mean };
    default:
      return {};
  }
}

export function fitted(data: readonly number[]): Found {
  const sorted = [...data].sort((a, b) => a - b);
  const mean = meanOf(Float64Array.from(data));
  const exponential = {
    family: 'exponential' as const,
    distribution: { family: 'exponential' as const, mean },
    logLikelihood: -data.length * (log(mean) + 1),
  };
  const fits = [exponential, ...fitFamilies(data)].map(({ family, distribution, logLikelihood }) => ({
    family,
    found: {
      ...parameters(distribution),
      loglik: logLikelihood,
      aic: 2 * (family === 'exponential' ? 1 : 2) - 2 * logLikelihood,
      ...distances(sorted, distribution),
    },
  }));
  const [best] = [...fits].sort((a, b) => a.found.aic - b.found.aic);
  return {
    fits: Object.fromEntries(fits.map(({ family, found }) => [family, found])),
    best_by_aic: best?.family ?? '',
  };
}
