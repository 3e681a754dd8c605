import { describe, expect, it } from 'vitest';
import reference from '../../fixtures/math/reference.json';
import { exp, expm1, log, log1p, pow } from './index.ts';

/** The distance from |x| to the next float64. */
function ulp(x: number): number {
  const size = Math.abs(x);
  if (size < 2.2250738585072014e-308) return 5e-324;
  return 2 ** (Math.floor(Math.log2(size)) - 52);
}

function worstUlp(f: (x: number) => number, rows: number[][]): number {
  let worst = 0;
  for (const [x, y] of rows as [number, number][]) worst = Math.max(worst, Math.abs(f(x) - y) / ulp(y));
  return worst;
}

/** Evenly spread arguments that do not fall on round numbers. */
function spread(from: number, to: number, n: number): number[] {
  return Array.from({ length: n }, (_, i) => from + ((i + 0.3819660112501051) * (to - from)) / n);
}

describe('elementary functions', () => {
  // A reference rounded to float64 is half an ulp off at worst, so "below 1 ulp" shows as at most 1.
  it('log and exp are within one ulp of the exact value', () => {
    expect(worstUlp(log, reference.log)).toBeLessThanOrEqual(1);
    expect(worstUlp(exp, reference.exp)).toBeLessThanOrEqual(1);
  });

  it('log1p and expm1 keep the digits of a small argument', () => {
    expect(worstUlp(log1p, reference.log1p)).toBeLessThanOrEqual(2);
    expect(worstUlp(expm1, reference.expm1)).toBeLessThanOrEqual(2);
  });

  it('agree with the native functions to 2 ulp over many arguments (3 for log1p and expm1)', () => {
    let worst = 0;
    let worst1 = 0;
    for (const x of spread(-700, 700, 100_000)) {
      worst = Math.max(worst, Math.abs(exp(x) - Math.exp(x)) / ulp(Math.exp(x)));
      const t = Math.exp(x);
      worst = Math.max(worst, Math.abs(log(t) - Math.log(t)) / ulp(Math.log(t)));
    }
    for (const x of spread(-0.9, 3, 100_000)) {
      worst = Math.max(worst, Math.abs(log(x + 1) - Math.log(x + 1)) / ulp(Math.log(x + 1)));
      worst1 = Math.max(worst1, Math.abs(log1p(x) - Math.log1p(x)) / ulp(Math.log1p(x)));
      worst1 = Math.max(worst1, Math.abs(expm1(x) - Math.expm1(x)) / ulp(Math.expm1(x)));
    }
    expect(worst).toBeLessThanOrEqual(2);
    expect(worst1).toBeLessThanOrEqual(3);
  });

  it('give the usual answers at the edges', () => {
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
    expect(log(1)).toBe(0);
    expect(exp(0)).toBe(1);
    expect(exp(710)).toBe(Infinity);
    expect(exp(-746)).toBe(0);
    expect(exp(NaN)).toBeNaN();
    expect(exp(-740)).toBeCloseTo(Math.exp(-740), 320);
    expect(log1p(-1)).toBe(-Infinity);
    expect(log1p(-2)).toBeNaN();
    expect(log1p(Infinity)).toBe(Infinity);
    expect(expm1(-Infinity)).toBe(-1);
    expect(expm1(0)).toBe(0);
  });
});

describe('pow', () => {
  it('stays within its stated error', () => {
    for (const [x, y, exact] of reference.pow as [number, number, number][]) {
      const bound = (2 + Math.abs(y * Math.log(x))) * 2 ** -52;
      expect(Math.abs(pow(x, y) / exact - 1)).toBeLessThan(bound);
    }
  });

  it('is exact for small integer exponents of small integers, and for special cases', () => {
    expect(pow(3, 4)).toBe(81);
    expect(pow(2, -3)).toBe(0.125);
    expect(pow(-2, 3)).toBe(-8);
    expect(pow(9, 0.5)).toBe(3);
    expect(pow(0, 0)).toBe(1);
    expect(pow(0, 1.5)).toBe(0);
    expect(pow(0, -1.5)).toBe(Infinity);
    expect(pow(-2, 1.5)).toBeNaN();
    expect(pow(1, 1e300)).toBe(1);
    expect(pow(2, Infinity)).toBe(Infinity);
  });
});
