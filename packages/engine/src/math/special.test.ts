import { describe, expect, it } from 'vitest';
import reference from '../../fixtures/math/reference.json';
import bank from '../../fixtures/validation/10_statistical_functions.json';
import {
  betaI,
  betaIInverse,
  betaInverse,
  erf,
  erfc,
  gammaInverse,
  gammaP,
  gammaPInverse,
  gammaQ,
  logGamma,
  normalCdf,
  normalPdf,
  normalQuantile,
  studentTCdf,
  studentTQuantile,
} from './index.ts';

/** The largest relative error over rows of [arguments..., value]. */
function worst(f: (...x: number[]) => number, rows: number[][]): number {
  let error = 0;
  for (const row of rows) {
    const exact = row[row.length - 1] as number;
    if (Math.abs(exact) < 1e-290) continue;
    error = Math.max(error, Math.abs(f(...row.slice(0, -1)) / exact - 1));
  }
  return error;
}

function rowsOf(id: string): number[][] {
  const found = bank.cases.find((c) => c.id === id);
  if (!found) throw new Error(id);
  return found.rows;
}

describe('special functions against 60-digit values', () => {
  const cases: [string, (...x: number[]) => number, number[][], number][] = [
    ['erf', erf, reference.erf, 4e-16],
    ['erfc', erfc, reference.erfc, 1e-15],
    ['normalCdf', normalCdf, reference.normalCdf, 2e-15],
    ['normalPdf', normalPdf, reference.normalPdf, 2e-15],
    ['normalQuantile', normalQuantile, reference.normalQuantile, 1.2e-15],
    ['gammaP', gammaP, reference.gammaP, 2e-12],
    ['gammaQ', gammaQ, reference.gammaQ, 2e-12],
    ['gammaPInverse', gammaPInverse, reference.gammaPInverse, 4e-14],
    ['betaI', betaI, reference.betaI, 3e-13],
    ['betaIInverse', betaIInverse, reference.betaIInverse, 1e-13],
    ['studentTCdf', studentTCdf, reference.studentTCdf, 2e-13],
    ['studentTQuantile', studentTQuantile, reference.studentTQuantile, 1e-13],
  ];
  for (const [name, f, rows, bound] of cases) {
    it(`${name} within ${bound}`, () => {
      expect(worst(f, rows)).toBeLessThan(bound);
    });
  }

  it('gammaP within 2e-14 in the everyday range', () => {
    const everyday = reference.gammaP.filter(([a, , p]) => (a as number) <= 200 && (p as number) > 1e-10);
    expect(everyday.length).toBeGreaterThan(50);
    expect(worst(gammaP, everyday)).toBeLessThan(2e-14);
  });

  it('logGamma within 3e-16 absolute plus 3 ulp', () => {
    for (const [x, exact] of reference.logGamma as [number, number][]) {
      expect(Math.abs(logGamma(x) - exact)).toBeLessThan(3e-16 + 7e-16 * Math.abs(exact));
    }
  });
});

describe('special functions against the validation bank', () => {
  // The bank takes p as a decimal; as a float64 it is off by up to 2^-54, which a steep quantile shows.
  const slack = (p: number) => 2 ** -53 / Math.min(p, 1 - p);

  it('Student t quantiles', () => {
    for (const [df, p, t] of rowsOf('t-quantile') as [number, number, number][]) {
      expect(Math.abs(studentTQuantile(p, df) / t - 1)).toBeLessThan(1e-14 + slack(p));
      expect(Math.abs(studentTQuantile(1 - p, df) / -t - 1)).toBeLessThan(1e-12);
      expect(Math.abs(studentTCdf(t, df) - p)).toBeLessThan(4e-15);
    }
  });

  it('normal quantiles and distribution function', () => {
    for (const [p, z] of rowsOf('normal-quantile') as [number, number][]) {
      expect(Math.abs(normalQuantile(p) - z)).toBeLessThan((1e-15 + slack(p)) * (1 + Math.abs(z)));
    }
    for (const [x, p] of rowsOf('normal-cdf') as [number, number][]) {
      expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(2e-15);
    }
  });

  it('chi-square and F quantiles by gammaPInverse and betaIInverse', () => {
    for (const [df, p, x] of rowsOf('chi2-quantile') as [number, number, number][]) {
      expect(Math.abs((2 * gammaPInverse(df / 2, p)) / x - 1)).toBeLessThan(1e-13);
    }
    for (const [d1, d2, p, f] of rowsOf('f-quantile') as [number, number, number, number][]) {
      const x = betaIInverse(d1 / 2, d2 / 2, p);
      expect(Math.abs((d2 * x) / (d1 * (1 - x)) / f - 1)).toBeLessThan(1e-12);
    }
  });
});

describe('inverses', () => {
  const probabilities = [1e-12, 1e-6, 0.001, 0.02, 0.2, 0.49, 0.5, 0.51, 0.8, 0.98, 0.999];

  it('gammaInverse returns to both tails, whatever the guess', () => {
    for (const a of [0.05, 0.3, 0.9, 1, 1.5, 6.25, 40, 400, 1e4]) {
      for (const p of probabilities) {
        for (const near of [0, 1e-3, a, 50 * a]) {
          const x = gammaInverse(a, p, 1 - p, near);
          expect(Math.abs(gammaP(a, x) / p - 1)).toBeLessThan(2e-12);
          const y = gammaInverse(a, 1 - p, p, near);
          expect(Math.abs(gammaQ(a, y) / p - 1)).toBeLessThan(2e-11);
        }
      }
    }
  });

  it('betaInverse mirrors', () => {
    for (const [a, b] of [
      [0.5, 0.5],
      [1.8, 4.2],
      [30, 2],
      [0.2, 9],
    ] as const) {
      for (const p of probabilities) {
        const x = betaInverse(a, b, p, 1 - p);
        expect(Math.abs(betaI(a, b, x) - p)).toBeLessThan(1e-13);
        expect(betaInverse(b, a, 1 - p, p, true)).toBeCloseTo(x, 14);
      }
    }
  });

  it('student t is antisymmetric and has its limits', () => {
    for (const df of [1, 1.5, 2, 7.3, 100, 5000]) {
      expect(studentTQuantile(0.5, df)).toBe(0);
      expect(studentTQuantile(0.25, df)).toBe(-studentTQuantile(0.75, df));
      expect(studentTCdf(-2, df) + studentTCdf(2, df)).toBeCloseTo(1, 15);
    }
    expect(studentTQuantile(0, 5)).toBe(-Infinity);
    expect(studentTQuantile(1, 5)).toBe(Infinity);
    expect(studentTQuantile(1.1, 5)).toBeNaN();
    // df = 1 is Cauchy: the quantile at 3/4 is tan(pi/4).
    expect(studentTQuantile(0.75, 1)).toBeCloseTo(1, 14);
  });

  it('edges are limits, and nonsense is NaN', () => {
    expect(gammaP(2, 0)).toBe(0);
    expect(gammaQ(2, Infinity)).toBe(0);
    expect(gammaPInverse(2, 0)).toBe(0);
    expect(gammaPInverse(2, 1)).toBe(Infinity);
    expect(gammaP(-1, 2)).toBeNaN();
    expect(betaI(2, 3, 0)).toBe(0);
    expect(betaI(2, 3, 1)).toBe(1);
    expect(betaI(2, 3, 1.5)).toBeNaN();
    expect(betaIInverse(2, 3, 1)).toBe(1);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(2)).toBeNaN();
    expect(logGamma(0)).toBe(Infinity);
    expect(logGamma(-1)).toBeNaN();
    expect(erfc(40)).toBe(0);
    expect(erf(-40)).toBe(-1);
  });
});
