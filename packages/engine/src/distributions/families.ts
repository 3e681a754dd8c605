// The families that have a closed-form quantile: uniform, triangular, exponential, Weibull, log-logistic, normal, lognormal.

import { exp } from '../math/exp.ts';
import { expm1 } from '../math/expm1.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';
import { logGamma } from '../math/logGamma.ts';
import { normalCdf, normalPdf, normalQuantile } from '../math/normal.ts';
import { type Law, lawOn } from './law.ts';

/** -log of the upper-tail probability, from whichever of p and q is exact: the quantile of a unit exponential. */
function hazard(p: number, q: number): number {
  return p < 0.5 ? -log1p(-p) : -log(q);
}

/** Uniform on [min, max], min < max. */
export function uniformLaw(min: number, max: number): Law {
  const width = max - min;
  const clamp = (x: number) => (x < min ? min : x > max ? max : x);
  const law = lawOn(min, max, min + 0.5 * width, width / Math.sqrt(12), {
    pdf: (x) => (x < min || x > max ? 0 : 1 / width),
    cdf: (x) => (clamp(x) - min) / width,
    sf: (x) => (max - clamp(x)) / width,
    inverse: (p, q) => (p < q ? min + p * width : max - q * width),
  });
  return { ...law, flat: true };
}

/** Triangular on [min, max] with the given mode, min < max. */
export function triangularLaw(min: number, mode: number, max: number): Law {
  const width = max - min;
  const left = mode - min;
  const right = max - mode;
  const mean = (min + mode + max) / 3;
  // (min^2 + mode^2 + max^2 - min mode - min max - mode max) / 18, in differences.
  const sd = Math.sqrt((left * left + left * right + right * right) / 18);
  const atMode = left / width;
  const leftArea = width * left;
  const rightArea = width * right;
  const law = lawOn(min, max, mean, sd, {
    pdf: (x) =>
      x < min || x > max
        ? 0
        : x < mode
          ? (2 * (x - min)) / leftArea
          : x > mode
            ? (2 * (max - x)) / rightArea
            : 2 / width,
    cdf: (x) => {
      if (x <= min) return 0;
      if (x >= max) return 1;
      return x <= mode ? ((x - min) * (x - min)) / leftArea : 1 - ((max - x) * (max - x)) / rightArea;
    },
    sf: (x) => {
      if (x <= min) return 1;
      if (x >= max) return 0;
      return x <= mode ? 1 - ((x - min) * (x - min)) / leftArea : ((max - x) * (max - x)) / rightArea;
    },
    inverse: (p, q) => (p < atMode ? min + Math.sqrt(p * leftArea) : max - Math.sqrt(q * rightArea)),
  });
  return {
    ...law,
    kinks: atMode > 0 && atMode < 1 ? [atMode] : [],
    triangle: { min, max, leftArea, rightArea, atMode, below: 0, above: 0, mass: 1 },
  };
}

/** Weibull; shape 1 is the exponential with mean `scale`. */
export function weibullLaw(shape: number, scale: number): Law {
  const first = exp(logGamma(1 + 1 / shape));
  // E X^2 / (E X)^2 - 1 as expm1 of a difference of logarithms: nothing cancels at large shapes.
  const cv = Math.sqrt(expm1(logGamma(1 + 2 / shape) - 2 * logGamma(1 + 1 / shape)));
  const mean = shape === 1 ? scale : scale * first;
  const power = (x: number) => (shape === 1 ? x / scale : exp(shape * log(x / scale)));
  return lawOn(0, Number.POSITIVE_INFINITY, mean, shape === 1 ? scale : mean * cv, {
    pdf: (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape > 1 ? 0 : shape === 1 ? 1 / scale : Number.POSITIVE_INFINITY;
      const t = power(x);
      return t === Number.POSITIVE_INFINITY ? 0 : (shape / x) * t * exp(-t);
    },
    cdf: (x) => (x <= 0 ? 0 : -expm1(-power(x))),
    sf: (x) => (x <= 0 ? 1 : exp(-power(x))),
    inverse: (p, q) => {
      const h = hazard(p, q);
      return shape === 1 ? scale * h : h > 0 ? scale * exp(log(h) / shape) : 0;
    },
  });
}

/** Log-logistic: P(X > x) = 1 / (1 + (x/scale)^shape). The mean exists for shape > 1, the sd for shape > 2. */
export function loglogisticLaw(shape: number, scale: number): Law {
  // E X^n = scale^n Gamma(1 + n/shape) Gamma(1 - n/shape).
  const logMoment = (n: number) => logGamma(1 + n / shape) + logGamma(1 - n / shape);
  const mean = shape > 1 ? scale * exp(logMoment(1)) : Number.POSITIVE_INFINITY;
  const sd = shape > 2 ? mean * Math.sqrt(expm1(logMoment(2) - 2 * logMoment(1))) : Number.POSITIVE_INFINITY;
  return lawOn(0, Number.POSITIVE_INFINITY, mean, sd, {
    pdf: (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape > 1 ? 0 : shape === 1 ? 1 / scale : Number.POSITIVE_INFINITY;
      const t = exp(-Math.abs(shape * log(x / scale)));
      return ((shape / x) * t) / ((1 + t) * (1 + t));
    },
    cdf: (x) => (x <= 0 ? 0 : 1 / (1 + exp(-shape * log(x / scale)))),
    sf: (x) => (x <= 0 ? 1 : 1 / (1 + exp(shape * log(x / scale)))),
    inverse: (p, q) =>
      p <= 0 ? 0 : q <= 0 ? Number.POSITIVE_INFINITY : scale * exp((log(p) - log(q)) / shape),
  });
}

/** Normal on the whole line. */
export function normalLaw(mean: number, sd: number): Law {
  return lawOn(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, mean, sd, {
    pdf: (x) => normalPdf((x - mean) / sd) / sd,
    cdf: (x) => normalCdf((x - mean) / sd),
    sf: (x) => normalCdf((mean - x) / sd),
    inverse: (p, q) => mean + sd * (p < q ? normalQuantile(p) : -normalQuantile(q)),
  });
}

/** Lognormal with the given mean and sd of the variable itself. */
export function lognormalLaw(mean: number, sd: number): Law {
  const cv = sd / mean;
  const variance = log1p(cv * cv);
  const sigma = Math.sqrt(variance);
  const mu = log(mean) - 0.5 * variance;
  return lawOn(0, Number.POSITIVE_INFINITY, mean, sd, {
    pdf: (x) => (x > 0 ? normalPdf((log(x) - mu) / sigma) / (sigma * x) : 0),
    cdf: (x) => (x > 0 ? normalCdf((log(x) - mu) / sigma) : 0),
    sf: (x) => (x > 0 ? normalCdf((mu - log(x)) / sigma) : 1),
    inverse: (p, q) => exp(mu + sigma * (p < q ? normalQuantile(p) : -normalQuantile(q))),
  });
}
