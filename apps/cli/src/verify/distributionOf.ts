/** Distributions in the dialect of the reference cases, as the model's own. */

import { distributions } from '@simalur/engine';
import { exp, expm1, log, logGamma, normalCdf, normalQuantile } from '@simalur/engine/math';
import type { Distribution } from '@simalur/model';
import { Fields, isObject, type Json, quote } from './json.ts';
import { NotExpressible, NotReadable } from './problems.ts';

/** A fixed part (a step of its own) and a random one. */
export interface Duration {
  readonly shift: number;
  readonly law: Distribution;
}

/** Tail of a counting distribution that is left out. */
const TAIL = 1e-17;
/** Most values that a discrete distribution may list. */
const MOST_VALUES = 1000;

export function isDistribution(value: Json | undefined): boolean {
  return typeof value === 'number' || (isObject(value) && typeof value['dist'] === 'string');
}

/** A distribution without a fixed part: for gaps and patience. */
export function lawOf(value: Json | undefined, where: string): Distribution {
  const { shift, law } = durationOf(value, where);
  if (shift !== 0) throw new NotExpressible(`a shifted distribution as ${where}`);
  return law;
}

export function durationOf(value: Json | undefined, where: string): Duration {
  if (typeof value === 'number') return { shift: 0, law: { family: 'deterministic', value } };
  const f = Fields.of(value, where);
  const name = f.text('dist').toLowerCase();
  const shifted = /^shifted-(.+)$/.exec(name);
  if (shifted || f.has('shift')) return shiftedOf(f, shifted?.[1] ?? name);
  const law = lawNamed(name, f);
  f.done();
  return { shift: 0, law };
}

/** Mean (and spread) of a shifted distribution are those of the sum. */
function shiftedOf(f: Fields, name: string): Duration {
  const shift = f.number('shift');
  const { shift: _, ...rest } = f.object;
  const mean = typeof rest['mean'] === 'number' ? { mean: rest['mean'] - shift } : {};
  const { law } = durationOf({ ...rest, ...mean, dist: name }, f.where);
  return { shift, law };
}

/** Standard deviation, given as such, as a variance or as a coefficient of variation. */
function sdOf(f: Fields, mean: number): number {
  switch (f.firstOf('sd', 'variance', 'cv', 'scv')) {
    case 'sd':
      return f.number('sd');
    case 'variance':
      return Math.sqrt(f.number('variance'));
    case 'cv':
      return mean * f.number('cv');
    case 'scv':
      return mean * Math.sqrt(f.number('scv'));
    default:
      throw new NotReadable(`${f.where}: ${quote(f.object)}`);
  }
}

function bounds(f: Fields): { min?: number; max?: number } {
  return {
    ...(f.has('min') ? { min: f.number('min') } : {}),
    ...(f.has('max') ? { max: f.number('max') } : {}),
  };
}

function lognormalOf(f: Fields): Distribution {
  if (f.has('mean')) {
    const mean = f.number('mean');
    return { family: 'lognormal', mean, sd: sdOf(f, mean) };
  }
  let mu: number;
  let sigma: number;
  if (f.has('median')) {
    mu = log(f.number('median'));
    const p = Object.keys(f.object).find((k) => /^p\d+$/.test(k));
    if (p === undefined) throw new NotReadable(`${f.where}: ${quote(f.object)}`);
    sigma = (log(f.number(p)) - mu) / normalQuantile(Number(p.slice(1)) / 100);
  } else {
    mu = f.number('mu');
    sigma = f.number('sigma');
  }
  const mean = exp(mu + 0.5 * sigma * sigma);
  return { family: 'lognormal', mean, sd: mean * Math.sqrt(expm1(sigma * sigma)) };
}

function gammaOf(f: Fields): Distribution {
  if (f.has('shape')) {
    const shape = f.number('shape');
    const scale = f.number('scale');
    return { family: 'gamma', mean: shape * scale, sd: Math.sqrt(shape) * scale };
  }
  const mean = f.number('mean');
  return { family: 'gamma', mean, sd: sdOf(f, mean) };
}

function discreteOf(values: readonly number[], weights: readonly number[]): Distribution {
  if (values.length !== weights.length || values.length === 0)
    throw new NotReadable(`values and weights: ${values.length} and ${weights.length}`);
  const total = weights.reduce((a, b) => a + b, 0);
  return { family: 'discrete', values: [...values], probabilities: weights.map((w) => w / total) };
}

/** A distribution over whole numbers from `first`, as the list of its values. */
function countingOf(first: number, probability: (n: number) => number, mode: number): Distribution {
  const values: number[] = [];
  const weights: number[] = [];
  for (let n = first; values.length < MOST_VALUES; n++) {
    const p = probability(n);
    if (p < TAIL) {
      if (n > mode) break;
      continue;
    }
    values.push(n);
    weights.push(p);
  }
  return discreteOf(values, weights);
}

function hyperexponentialOf(f: Fields): Distribution {
  const means = f.numbers('means');
  const probs = f.numbers('probs');
  return {
    family: 'mixture',
    parts: means.flatMap((mean, i) => {
      const weight = probs[i] ?? 0;
      return weight > 0 ? [{ weight, distribution: { family: 'exponential', mean } as const }] : [];
    }),
  };
}

/** Straight pieces of a distribution function: a mixture of uniform distributions. */
function piecewiseOf(f: Fields): Distribution {
  const interpolation = f.textOr('interpolation', 'linear CDF');
  if (!/^linear( CDF)?$/i.test(interpolation)) throw f.bad('interpolation');
  const x = f.numbers('x');
  const cdf = f.numbers('cdf');
  const parts = x.slice(1).flatMap((max, i) => {
    const weight = (cdf[i + 1] ?? 0) - (cdf[i] ?? 0);
    return weight > 0 ? [{ weight, distribution: { family: 'uniform', min: x[i] ?? 0, max } as const }] : [];
  });
  const atFirst = cdf[0] ?? 0;
  const first = { weight: atFirst, distribution: { family: 'deterministic', value: x[0] ?? 0 } as const };
  return { family: 'mixture', parts: atFirst > 0 ? [first, ...parts] : parts };
}

/** Values below the bound are moved to it: a lump there, and the truncated rest. */
function clampedOf(f: Fields): Distribution {
  const mean = f.number(f.firstOf('mean_before', 'mean') ?? 'mean');
  const sd = f.number(f.firstOf('sd_before', 'sd') ?? 'sd');
  const min = f.number('clamp_min');
  const lump = normalCdf((min - mean) / sd);
  return {
    family: 'mixture',
    parts: [
      { weight: lump, distribution: { family: 'deterministic', value: min } },
      { weight: 1 - lump, distribution: { family: 'normal', mean, sd, truncate: { min } } },
    ],
  };
}

function truncatedNormalOf(f: Fields): Distribution {
  const mean = f.number(f.firstOf('mean_before_truncation', 'mean') ?? 'mean');
  const sd = f.number(f.firstOf('sd_before_truncation', 'sd') ?? 'sd');
  return { family: 'normal', mean, sd, truncate: bounds(f) };
}

function pertOf(f: Fields): Distribution {
  const lambda = f.numberOr('lambda', 4);
  if (lambda !== 4) throw new NotExpressible(`a PERT distribution with lambda ${lambda}`);
  return { family: 'pert', min: f.number('min'), mode: f.number('mode'), max: f.number('max') };
}

function geometricOf(f: Fields): Distribution {
  const p = f.number('p');
  const support = f.textOr('support', '1,2,...');
  const first = /^\s*0\b/.test(support) ? 0 : 1;
  return countingOf(first, (n) => p * exp((n - first) * log(1 - p)), first);
}

function lawNamed(name: string, f: Fields): Distribution {
  switch (name) {
    case 'deterministic':
    case 'constant':
      return { family: 'deterministic', value: f.number(f.firstOf('value', 'mean') ?? 'value') };
    case 'exponential':
      return { family: 'exponential', mean: f.has('rate') ? 1 / f.number('rate') : f.number('mean') };
    case 'erlang':
      return { family: 'erlang', k: f.number('k'), mean: f.number('mean') };
    case 'gamma':
      return gammaOf(f);
    case 'lognormal':
      return lognormalOf(f);
    case 'weibull':
      return { family: 'weibull', shape: f.number('shape'), scale: f.number('scale') };
    case 'log-logistic':
    case 'loglogistic':
      return { family: 'loglogistic', shape: f.number('shape'), scale: f.number('scale') };
    case 'triangular':
      return { family: 'triangular', min: f.number('min'), mode: f.number('mode'), max: f.number('max') };
    case 'pert':
      return pertOf(f);
    case 'beta':
      return {
        family: 'beta',
        alpha: f.number('alpha'),
        beta: f.number('beta'),
        min: f.numberOr('min', 0),
        max: f.numberOr('max', 1),
      };
    case 'uniform':
      return { family: 'uniform', min: f.number('min'), max: f.number('max') };
    case 'normal': {
      const mean = f.number('mean');
      return { family: 'normal', mean, sd: sdOf(f, mean) };
    }
    case 'truncated-normal':
      return truncatedNormalOf(f);
    case 'normal-clamped':
      return clampedOf(f);
    case 'hyperexponential':
      return hyperexponentialOf(f);
    case 'discrete': {
      const values = f.numbers('values');
      const weights = f.firstOf('probs', 'probabilities', 'weights');
      return discreteOf(values, weights === undefined ? values.map(() => 1) : f.numbers(weights));
    }
    case 'empirical':
    case 'empirical-sample':
      return { family: 'empirical', values: f.numbers(f.firstOf('data', 'values') ?? 'data') };
    case 'empirical-continuous':
      return piecewiseOf(f);
    case 'poisson': {
      const mean = f.number('mean');
      return countingOf(0, (n) => exp(n * log(mean) - mean - logGamma(n + 1)), mean);
    }
    case 'binomial': {
      const n = f.number('n');
      const p = f.number('p');
      const choose = (k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
      return countingOf(0, (k) => (k > n ? 0 : exp(choose(k) + k * log(p) + (n - k) * log(1 - p))), n * p);
    }
    case 'bernoulli':
      return discreteOf([0, 1], [1 - f.number('p'), f.number('p')]);
    case 'geometric':
      return geometricOf(f);
    default:
      throw new NotReadable(`${f.where}.dist: ${quote(f.object['dist'])}`);
  }
}

/** Mean of a duration, in the case's unit of time. */
export function meanOf(duration: Duration): number {
  return duration.shift + distributions.mean(duration.law);
}

/** The law of a multiple of the variable. */
export function scaled(law: Distribution, factor: number): Distribution {
  if (factor === 1) return law;
  const by = (value: number) => value * factor;
  const cut = law.truncate && {
    truncate: {
      ...(law.truncate.min === undefined ? {} : { min: by(law.truncate.min) }),
      ...(law.truncate.max === undefined ? {} : { max: by(law.truncate.max) }),
    },
  };
  switch (law.family) {
    case 'deterministic':
      return { ...law, value: by(law.value), ...cut };
    case 'uniform':
    case 'beta':
      return { ...law, min: by(law.min), max: by(law.max), ...cut };
    case 'exponential':
    case 'erlang':
      return { ...law, mean: by(law.mean), ...cut };
    case 'gamma':
    case 'lognormal':
    case 'normal':
      return { ...law, mean: by(law.mean), sd: by(law.sd), ...cut };
    case 'weibull':
    case 'loglogistic':
      return { ...law, scale: by(law.scale), ...cut };
    case 'triangular':
    case 'pert':
      return { ...law, min: by(law.min), mode: by(law.mode), max: by(law.max), ...cut };
    case 'empirical':
    case 'discrete':
      return { ...law, values: law.values.map(by), ...cut };
    case 'mixture':
      return {
        ...law,
        parts: law.parts.map((part) => ({
          ...part,
          distribution: scaled(part.distribution, factor) as typeof part.distribution,
        })),
        ...cut,
      };
  }
}
