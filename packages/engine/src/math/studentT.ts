// Student's t distribution.

import { stirlingError } from './deviance.ts';
import { erf } from './erf.ts';
import { exp } from './exp.ts';
import { betaTail } from './incompleteBeta.ts';
import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { logGamma } from './logGamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** Above this the normal distribution is the same to the last bit that matters. */
const NORMAL_FROM = 1e14;

/** From here on the continued fraction is slow and loses digits, and {@link normalDeviate} is exact to the last ones. */
const EXPANSION_FROM = 3000;

/**
 * The normal deviate with the same tail as t >= 0. Source: G. W. Hill, Algorithm 395, Comm. ACM 13 (1970) 617-619;
 * for df >= 3000 the first neglected term is below 1e-14 relative while t < 10.
 */
function normalDeviate(t: number, df: number): number {
  const a = df - 0.5;
  const b = 48 * a * a;
  const zz = a * log1p((t * t) / df);
  const tail = ((4 * zz + 33) * zz + 240) * zz + 855;
  return Math.sqrt(zz) * (1 + (zz + 3) / b - tail / (10 * b * (b + 0.8 * zz * zz + 100)));
}

/** P(T > t) for t >= 0, with relative accuracy. */
function upperTail(t: number, df: number): number {
  if (df >= EXPANSION_FROM) return normalCdf(-normalDeviate(t, df));
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) {
    // t^2 overflows only for tiny df; use the power law of the tail.
    return (
      exp(-df * log(t) + (0.5 * df - 1) * log(df) + logGamma(0.5 * (df + 1)) - logGamma(0.5 * df)) *
      0.5641895835477563
    );
  }
  return 0.5 * betaTail(0.5 * df, 0.5, df / (df + square), square / (df + square));
}

/** P(0 < T < t) for t >= 0, with relative accuracy near 0. */
function centralHalf(t: number, df: number): number {
  if (df >= EXPANSION_FROM) return 0.5 * erf(normalDeviate(t, df) * Math.SQRT1_2);
  const square = t * t;
  return 0.5 * betaTail(0.5, 0.5 * df, square / (df + square), df / (df + square));
}

/** Density of T at t. */
function density(t: number, df: number): number {
  const half = 0.5 * df;
  // Gamma((df+1)/2) / (sqrt(df pi) Gamma(df/2)) by Stirling, so that a large df loses nothing.
  const ratio =
    stirlingError(half + 0.5) -
    stirlingError(half) +
    half * log1p(0.5 / half) -
    0.5 -
    0.5 * log1p((t * t) / df) * (df + 1);
  return 0.3989422804014327 * exp(ratio);
}

/**
 * Distribution function P(T <= t), with relative accuracy in the left tail: relative error below 2e-13 for |t| < 40.
 *
 * @param t any number.
 * @param df degrees of freedom, any real > 0.
 */
export function studentTCdf(t: number, df: number): number {
  if (!(df > 0) || t !== t) return Number.NaN;
  if (df >= NORMAL_FROM) return normalCdf(t);
  if (t === 0) return 0.5;
  const size = Math.abs(t);
  const inner = size * size < 0.5 ? centralHalf(size, df) : -1;
  if (t < 0) return inner >= 0 ? 0.5 - inner : upperTail(size, df);
  return inner >= 0 ? 0.5 + inner : 1 - upperTail(size, df);
}

/** A first guess of the t with P(T > t) = q, 0 < q < 1/2. */
function guess(q: number, df: number): number {
  const z = -normalQuantile(q);
  const zz = z * z;
  if (df > 2 && zz < 3 * df) {
    // Cornish-Fisher (A&S 26.7.5), two terms.
    return z * (1 + (zz + 1) / (4 * df) + ((5 * zz + 16) * zz + 3) / (96 * df * df));
  }
  // P(T > t) ~ C t^-df in the far tail.
  const logC =
    0.5 * df * log(df) - log(df) + logGamma(0.5 * (df + 1)) - logGamma(0.5 * df) - 0.5723649429247001;
  const t = exp((logC - log(q)) / df);
  return t > z ? t : z;
}

/**
 * Quantile: the t with P(T <= t) = p. Relative error below 1e-12 for any real df >= 1 (measured: below 1e-13).
 *
 * Newton steps on the logarithm of the tail (of the central half near p = 1/2), inside a bracket.
 *
 * @param p probability; 0 gives -Infinity, 1 Infinity, outside [0, 1] NaN.
 * @param df degrees of freedom, any real > 0.
 * @example studentTQuantile(0.975, 9) // 2.262157...
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(df > 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (df >= NORMAL_FROM) return normalQuantile(p);
  if (p === 0.5) return 0;
  const sign = p < 0.5 ? -1 : 1;
  const q = p < 0.5 ? p : 1 - p;
  if (q === 0) return sign * Number.POSITIVE_INFINITY;
  const inner = Math.abs(p - 0.5);
  const central = inner < 0.25;
  let t = guess(q, df);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 200; step++) {
    const area = central ? centralHalf(t, df) : upperTail(t, df);
    const target = central ? inner : q;
    if (central ? area < target : area > target) low = t;
    else high = t;
    const slope = (t * (central ? density(t, df) : -density(t, df))) / area;
    // In log-log coordinates both the power law at 0 and the one at infinity are straight.
    const move = area > 0 ? log(area / target) / slope : 1;
    let next = t * exp(move > 3 ? -3 : move < -3 ? 3 : -move);
    if (move > -1e-8 && move < 1e-8) return sign * next;
    if (!(next > low && next < high)) {
      next = high === Number.POSITIVE_INFINITY ? 2 * t : 0.5 * (low + high);
      if (next === low || next === high) return sign * next;
    }
    t = next;
  }
  return sign * t;
}
