// From the specification in the document to something that can be computed with: a weighted list of laws and of step tables.
// Truncation is worked in here, so nothing later knows of it.

import type { Distribution } from '@simalur/model';
import {
  loglogisticLaw,
  lognormalLaw,
  normalLaw,
  triangularLaw,
  uniformLaw,
  weibullLaw,
} from './families.ts';
import { betaLaw, gammaLaw, pertLaw } from './gammaBeta.ts';
import type { Law } from './law.ts';
import { type Steps, stepsOf, truncatedSteps } from './steps.ts';
import { truncatedLaw } from './truncated.ts';

/** One component with its probability. Exactly one of `law` and `steps` is present. */
export type Part =
  | { readonly weight: number; readonly law: Law; readonly steps?: never }
  | { readonly weight: number; readonly steps: Steps; readonly law?: never };

function steps(values: readonly number[], weights: readonly number[] | undefined): { steps: Steps } {
  return { steps: stepsOf(values, weights) };
}

/** The untruncated component of a simple family. */
function component(spec: Exclude<Distribution, { family: 'mixture' }>): { law: Law } | { steps: Steps } {
  switch (spec.family) {
    case 'deterministic':
      return steps([spec.value], undefined);
    case 'empirical':
      return steps(spec.values, undefined);
    case 'discrete':
      return steps(spec.values, spec.probabilities);
    case 'uniform':
      return spec.min === spec.max ? steps([spec.min], undefined) : { law: uniformLaw(spec.min, spec.max) };
    case 'triangular':
      return { law: triangularLaw(spec.min, spec.mode, spec.max) };
    case 'exponential':
      return { law: weibullLaw(1, spec.mean) };
    case 'weibull':
      return { law: weibullLaw(spec.shape, spec.scale) };
    case 'erlang':
      return { law: gammaLaw(spec.k, spec.mean / spec.k) };
    case 'gamma': {
      const cv = spec.sd / spec.mean;
      return { law: gammaLaw(1 / (cv * cv), cv * spec.sd) };
    }
    case 'lognormal':
      return { law: lognormalLaw(spec.mean, spec.sd) };
    case 'normal':
      return { law: normalLaw(spec.mean, spec.sd) };
    case 'loglogistic':
      return { law: loglogisticLaw(spec.shape, spec.scale) };
    case 'pert':
      return { law: pertLaw(spec.min, spec.mode, spec.max) };
    case 'beta':
      return { law: betaLaw(spec.alpha, spec.beta, spec.min, spec.max) };
  }
}

/** Appends the components of `spec` given min <= X <= max; weights are probabilities inside `weight`. */
function collect(spec: Distribution, weight: number, min: number, max: number, into: Part[]): void {
  // A normal duration is cut at 0 unless the specification names another lower bound.
  const floor = spec.family === 'normal' ? 0 : Number.NEGATIVE_INFINITY;
  const low = Math.max(min, spec.truncate?.min ?? floor);
  const high = Math.min(max, spec.truncate?.max ?? Number.POSITIVE_INFINITY);
  if (spec.family === 'mixture') {
    let total = 0;
    for (const part of spec.parts) total += part.weight;
    if (!(total > 0)) throw new RangeError('distribution: mixture without weight');
    for (const part of spec.parts) {
      // Each part is conditioned first on its own truncation, then on the mixture's: the second changes its share.
      if (part.weight > 0) {
        const inner: Part[] = [];
        collect(
          part.distribution,
          (weight * part.weight) / total,
          Number.NEGATIVE_INFINITY,
          Number.POSITIVE_INFINITY,
          inner,
        );
        for (const one of inner) {
          const kept = cut(one, low, high);
          if (kept) into.push(kept);
        }
      }
    }
    return;
  }
  const whole = component(spec);
  if ('law' in whole) into.push({ weight, law: truncatedLaw(whole.law, low, high) });
  else into.push({ weight, steps: truncatedSteps(whole.steps, low, high) });
}

/** A part given low <= X <= high, its weight times the probability of that; undefined when nothing is left. */
function cut(part: Part, low: number, high: number): Part | undefined {
  if (part.law) {
    const { law } = part;
    if (low <= law.min && high >= law.max) return part;
    const share =
      low > law.min && law.cdf(low) > 0.5 ? law.sf(low) - law.sf(high) : law.cdf(high) - law.cdf(low);
    return share > 1e-280 ? { weight: part.weight * share, law: truncatedLaw(law, low, high) } : undefined;
  }
  const kept = truncatedSteps(part.steps, low, high, true);
  return kept.values.length > 0 ? { weight: part.weight * kept.kept, steps: kept } : undefined;
}

/**
 * The components of a distribution, truncation worked in, weights summing to 1. A simple family gives one; nested mixtures are flattened.
 *
 * @throws RangeError when nothing is left, or a parameter is out of its range: the schema refuses such specifications at the door.
 */
export function resolve(spec: Distribution): readonly Part[] {
  const parts: Part[] = [];
  collect(spec, 1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, parts);
  let total = 0;
  for (const part of parts) total += part.weight;
  if (!(total > 0)) throw new RangeError('distribution: truncation leaves nothing');
  return total === 1 ? parts : parts.map((part) => ({ ...part, weight: part.weight / total }));
}
