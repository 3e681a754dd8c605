// exp(x) - 1 without losing the digits of a small x.

import { exp } from './exp.ts';

/**
 * exp(x) - 1, accurate for small x. Error below 4 ulp.
 *
 * For |x| <= 0.5, `exp(x) - 1 = 2 sinh(x/2) exp(x/2)` with the Taylor series of sinh(h)/h - 1; beyond, the subtraction is harmless.
 *
 * @param x any number; -Infinity gives -1.
 */
export function expm1(x: number): number {
  if (x > 0.5 || x < -0.5) return exp(x) - 1;
  const h = 0.5 * x;
  const z = h * h;
  // sinh(h)/h - 1 = z/3! + z^2/5! + ...; |h| <= 1/4, so nine terms are far below an ulp.
  let sum = 0;
  for (let n = 15; n >= 3; n -= 2) sum = (z / (n * (n - 1))) * (1 + sum);
  const sinh2 = x + x * sum;
  // exp(h) = 1 + sinh(h) + (cosh(h) - 1); written so that the leading x is added last and unrounded.
  const half = 0.5 * sinh2;
  const coshM1 = (half * half) / (1 + Math.sqrt(1 + half * half));
  return x + (x * sum + sinh2 * (half + coshM1));
}
