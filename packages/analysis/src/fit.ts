/**
 * Observed minutes to a distribution: 5 to 30 values, as a team times them with a watch. Few values cannot tell
 * families apart for sure, so the one with the highest likelihood is proposed and the others are shown beside it.
 *
 * Lognormal: maximum likelihood, mu = mean of the logarithms, sigma^2 = mean squared deviation of them. Gamma:
 * maximum likelihood, shape from log(mean) - mean(log) by Newton from Minka's starting value (T. Minka, "Estimating a
 * Gamma distribution", 2002). Weibull: maximum likelihood, shape by bisection of the profile equation (Johnson, Kotz
 * and Balakrishnan, Continuous Univariate Distributions, vol. 1, ch. 21). All three have two parameters, so the
 * likelihoods compare as they are (AIC differs by the same constant).
 */
import * as distributions from '@simalur/engine/distributions';
import { exp, expm1, log, logGamma, pow } from '@simalur/engine/math';
import type { Distribution } from '@simalur/model';

export const FIT_COUNT = { min: 5, max: 30 } as const;

export type FitFamily = 'lognormal' | 'gamma' | 'weibull';

export interface Fit {
  readonly family: FitFamily;
  readonly distribution: Distribution;
  /** Natural logarithm of the likelihood of the observed values. */
  readonly logLikelihood: number;
  /** Mean of the distribution, minutes. */
  readonly mean: number;
}

/** Why values cannot be fitted. */
export type FitRefusal = 'few' | 'many' | 'notPositive' | 'same';

export type FitResult =
  | { readonly ok: true; readonly n: number; readonly fits: readonly Fit[] }
  | { readonly ok: false; readonly n: number; readonly why: FitRefusal };

/** The families in the order of their likelihood, the likeliest first. Minutes, all above zero and not all the same. */
export function fitMinutes(values: readonly number[]): FitResult {
  const n = values.length;
  const why = refusal(values);
  if (why !== undefined) return { ok: false, n, why };
  return { ok: true, n, fits: fitFamilies(values) };
}

/** The same for any number of values above zero that are not all the same. */
export function fitFamilies(values: readonly number[]): Fit[] {
  return [lognormalFit(values), gammaFit(values), weibullFit(values)].toSorted(
    (a, b) => b.logLikelihood - a.logLikelihood,
  );
}

function refusal(values: readonly number[]): FitRefusal | undefined {
  if (values.length < FIT_COUNT.min) return 'few';
  if (values.length > FIT_COUNT.max) return 'many';
  if (!values.every((value) => value > 0 && Number.isFinite(value))) return 'notPositive';
  return values.every((value) => value === values[0]) ? 'same' : undefined;
}

function lognormalFit(values: readonly number[]): Fit {
  const logs = values.map(log);
  const mu = average(logs);
  const variance = average(logs.map((x) => (x - mu) * (x - mu)));
  const mean = exp(mu + 0.5 * variance);
  const sd = mean * Math.sqrt(expm1(variance));
  // The sum of squares over sigma^2 is n at the maximum.
  const logLikelihood = -values.length * (mu + 0.5 * log(2 * Math.PI * variance) + 0.5);
  return fitOf('lognormal', { family: 'lognormal', mean, sd }, logLikelihood);
}

function gammaFit(values: readonly number[]): Fit {
  const mean = average(values);
  const gap = log(mean) - average(values.map(log));
  let shape = (3 - gap + Math.sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
  for (let step = 0; step < 50; step++) {
    const error = log(shape) - digamma(shape) - gap;
    const next = shape - error / (1 / shape - trigamma(shape));
    if (!(next > 0) || Math.abs(next - shape) <= 1e-12 * shape) break;
    shape = next;
  }
  const scale = mean / shape;
  const logs = average(values.map(log));
  const logLikelihood = values.length * ((shape - 1) * logs - shape - shape * log(scale) - logGamma(shape));
  return fitOf('gamma', { family: 'gamma', mean, sd: mean / Math.sqrt(shape) }, logLikelihood);
}

function weibullFit(values: readonly number[]): Fit {
  // Values relative to the largest: their powers neither overflow nor all vanish.
  const top = Math.max(...values);
  const logs = values.map((x) => log(x / top));
  const meanLog = average(logs);
  const excess = (shape: number) => {
    const powers = logs.map((x) => exp(shape * x));
    const weighted = powers.reduce((sum, p, i) => sum + p * (logs[i] ?? 0), 0);
    return weighted / powers.reduce((a, b) => a + b, 0) - 1 / shape - meanLog;
  };
  let low = 1e-3;
  let high = 1e4;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step++) {
    const middle = 0.5 * (low + high);
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  const shape = 0.5 * (low + high);
  const scale = top * pow(average(logs.map((x) => exp(shape * x))), 1 / shape);
  const logLikelihood =
    values.length * (log(shape) - shape * log(scale) + (shape - 1) * (meanLog + log(top)) - 1);
  return fitOf('weibull', { family: 'weibull', shape, scale }, logLikelihood);
}

function fitOf(family: FitFamily, distribution: Distribution, logLikelihood: number): Fit {
  return { family, distribution, logLikelihood, mean: distributions.mean(distribution) };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Below this the recurrence moves the argument up to where the series is exact to 1e-13. */
const SERIES_FROM = 10;

/** Derivative of log Gamma. Abramowitz and Stegun 6.3.5 and 6.3.18. x > 0. */
export function digamma(x: number): number {
  let at = x;
  let sum = 0;
  for (; at < SERIES_FROM; at++) sum -= 1 / at;
  const s = 1 / (at * at);
  return (
    sum +
    log(at) -
    0.5 / at -
    s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760))))))
  );
}

/** Second derivative of log Gamma. Abramowitz and Stegun 6.4.6 and 6.4.12. x > 0. */
export function trigamma(x: number): number {
  let at = x;
  let sum = 0;
  for (; at < SERIES_FROM; at++) sum += 1 / (at * at);
  const s = 1 / (at * at);
  return (
    sum +
    1 / at +
    0.5 * s +
    (s / at) * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - s * (691 / 2730))))))
  );
}
