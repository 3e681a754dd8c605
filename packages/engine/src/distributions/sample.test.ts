import type { Distribution } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { cdf, compileDistributions, mean, quantile, sampleSignedTicks, sampleTicks, sd } from './index.ts';

const LAST = 0xffffffff;
const TABLED: Distribution[] = [
  ...[0.1, 0.3, 0.5, 1, 1.4, 2, 3].map((cv) => ({ family: 'lognormal', mean: 10, sd: 10 * cv }) as const),
  ...[0.1, 0.3, 0.5, 1, 1.4].map((cv) => ({ family: 'gamma', mean: 10, sd: 10 * cv }) as const),
  ...[1, 2, 3, 10, 100].map((k) => ({ family: 'erlang', k, mean: 10 }) as const),
  { family: 'exponential', mean: 7 },
  ...[0.5, 0.7, 1, 1.5, 3, 10].map((shape) => ({ family: 'weibull', shape, scale: 14 }) as const),
  ...[1.1, 2, 3, 5.5, 20].map((shape) => ({ family: 'loglogistic', shape, scale: 12 }) as const),
  { family: 'normal', mean: 10, sd: 1 },
  { family: 'normal', mean: 10, sd: 4 },
  { family: 'normal', mean: 2, sd: 3 },
  { family: 'normal', mean: -2, sd: 3 },
  { family: 'normal', mean: 10, sd: 4, truncate: { min: 2, max: 20 } },
  { family: 'pert', min: 5, mode: 10, max: 30 },
  { family: 'pert', min: 5, mode: 5, max: 30 },
  { family: 'pert', min: 5, mode: 30, max: 30 },
  { family: 'pert', min: 0, mode: 1, max: 100 },
  { family: 'beta', alpha: 2, beta: 5, min: 10, max: 40 },
  { family: 'beta', alpha: 0.5, beta: 0.5, min: 0, max: 10 },
  { family: 'beta', alpha: 30, beta: 50, min: 0, max: 10 },
  { family: 'lognormal', mean: 10, sd: 8, truncate: { min: 3, max: 30 } },
  { family: 'gamma', mean: 10, sd: 8, truncate: { max: 30 } },
  { family: 'gamma', mean: 10, sd: 8, truncate: { min: 20 } },
  { family: 'exponential', mean: 10, truncate: { min: 5, max: 60 } },
  { family: 'weibull', shape: 1.5, scale: 10, truncate: { min: 1 } },
  { family: 'loglogistic', shape: 3, scale: 10, truncate: { max: 120 } },
  { family: 'pert', min: 5, mode: 10, max: 30, truncate: { min: 8, max: 20 } },
];
const CLOSED: Distribution[] = [
  { family: 'uniform', min: 5, max: 15 },
  { family: 'uniform', min: 5, max: 15, truncate: { max: 8 } },
  { family: 'triangular', min: 5, mode: 7, max: 14 },
  { family: 'triangular', min: 0, mode: 0, max: 10 },
  { family: 'triangular', min: 2, mode: 11, max: 11 },
  { family: 'triangular', min: 5, mode: 7, max: 14, truncate: { min: 6, max: 12 } },
  { family: 'triangular', min: 5, mode: 7, max: 14, truncate: { min: 8 } },
  { family: 'triangular', min: 5, mode: 7, max: 14, truncate: { max: 6.5 } },
];

/** Words in every octave from both ends, with the places where cells and octaves meet. */
function words(perOctave: number): number[] {
  const list = [0, LAST, 0x7fffffff, 0x80000000];
  for (let octave = 0; octave < 31; octave++) {
    const start = 2 ** octave;
    for (let j = 0; j < perOctave; j++) {
      const k = Math.min(0x7fffffff, Math.floor(start * (1 + ((j * 0.6180339887498949) % 1))));
      list.push(k, LAST - k);
    }
    for (let cell = 0; cell < 16; cell++) {
      const k = Math.floor(start * (1 + cell / 16));
      if (k > 0) list.push(k, k - 1, LAST - k, LAST - k + 1);
    }
  }
  return list;
}

describe('sampleTicks', () => {
  it('is the true quantile to 1e-6 relative, for all tabled families', () => {
    const list = words(24);
    for (const spec of TABLED) {
      const tables = compileDistributions([spec]);
      let worst = 0;
      for (const word of list) {
        const exact = quantile(spec, (word + 0.5) / 2 ** 32) * 60_000;
        worst = Math.max(worst, Math.abs(sampleTicks(tables, 0, word) / exact - 1));
      }
      expect(worst, JSON.stringify(spec)).toBeLessThan(1e-6);
    }
  });

  it('is within a fifth of a millisecond plus 4e-6 relative for gamma with sd three times the mean', () => {
    // Shape 1/9: half of the values are below a second, where a relative error means nothing.
    const spec: Distribution = { family: 'gamma', mean: 10, sd: 30 };
    const tables = compileDistributions([spec]);
    for (const word of words(24)) {
      const exact = quantile(spec, (word + 0.5) / 2 ** 32) * 60_000;
      expect(Math.abs(sampleTicks(tables, 0, word) - exact)).toBeLessThan(0.2 + 4e-6 * exact);
    }
  });

  it('is exact for closed forms', () => {
    for (const spec of CLOSED) {
      const tables = compileDistributions([spec]);
      for (const word of words(4)) {
        const exact = quantile(spec, (word + 0.5) / 2 ** 32) * 60_000;
        expect(Math.abs(sampleTicks(tables, 0, word) - exact), JSON.stringify(spec)).toBeLessThan(1e-9);
      }
    }
  });

  it('never falls when the word rises', () => {
    const sorted = [...new Set(words(40))].sort((a, b) => a - b);
    for (const spec of [...TABLED, ...CLOSED]) {
      const tables = compileDistributions([spec]);
      let last = -1;
      for (const word of sorted) {
        for (const w of [word, Math.min(LAST, word + 1)]) {
          const x = sampleTicks(tables, 0, w);
          if (w === word) expect(x).toBeGreaterThanOrEqual(last);
          last = Math.max(last, x);
        }
      }
    }
  });

  it('follows the probabilities of discrete values to one word in 2^32', () => {
    const tables = compileDistributions([
      { family: 'discrete', values: [30, 10, 15, 20], probabilities: [0.1, 0.4, 0.3, 0.2] },
      { family: 'empirical', values: Array.from({ length: 1000 }, (_, i) => 1000 - i) },
      { family: 'deterministic', value: 3 },
    ]);
    const edge = Math.round(0.4 * 2 ** 32);
    expect(sampleTicks(tables, 0, 0)).toBe(600_000);
    expect(sampleTicks(tables, 0, edge - 1)).toBe(600_000);
    expect(sampleTicks(tables, 0, edge)).toBe(900_000);
    expect(sampleTicks(tables, 0, LAST)).toBe(1_800_000);
    for (let i = 0; i < 1000; i++) {
      const first = Math.round((i / 1000) * 2 ** 32);
      expect(sampleTicks(tables, 1, first)).toBe((i + 1) * 60_000);
      if (first > 0) expect(sampleTicks(tables, 1, first - 1)).toBe(i * 60_000);
    }
    expect(sampleTicks(tables, 1, LAST)).toBe(60_000_000);
    expect(sampleTicks(tables, 2, 12345)).toBe(180_000);
  });

  it('gives each part of a mixture its share and its whole range', () => {
    const spec: Distribution = {
      family: 'mixture',
      parts: [
        { weight: 3, distribution: { family: 'uniform', min: 0, max: 1 } },
        { weight: 1, distribution: { family: 'deterministic', value: 5 } },
        { weight: 4, distribution: { family: 'uniform', min: 10, max: 11 } },
      ],
    };
    const tables = compileDistributions([spec]);
    expect(sampleTicks(tables, 0, 0)).toBeLessThan(1e-3);
    expect(sampleTicks(tables, 0, 3 * 2 ** 29 - 1)).toBeCloseTo(60_000, 3);
    expect(sampleTicks(tables, 0, 3 * 2 ** 29)).toBe(300_000);
    expect(sampleTicks(tables, 0, 2 ** 31)).toBeCloseTo(600_000, 3);
    expect(sampleTicks(tables, 0, LAST)).toBeCloseTo(660_000, 3);
    expect(mean(spec)).toBeCloseTo((3 * 0.5 + 5 + 4 * 10.5) / 8, 13);
    expect(quantile(spec, 0.375)).toBeCloseTo(1, 13);
    expect(quantile(spec, 0.45)).toBe(5);
    expect(quantile(spec, 0.75)).toBeCloseTo(10.5, 13);
  });

  it('stays finite and in order at absurd parameters', () => {
    const absurd: Distribution[] = [
      { family: 'gamma', mean: 10, sd: 1e-4 },
      { family: 'gamma', mean: 10, sd: 1000 },
      { family: 'lognormal', mean: 10, sd: 1e6 },
      { family: 'weibull', shape: 0.1, scale: 10 },
      { family: 'weibull', shape: 500, scale: 10 },
      { family: 'loglogistic', shape: 0.1, scale: 10 },
      { family: 'normal', mean: -50, sd: 3 },
      { family: 'normal', mean: 10, sd: 1e-6 },
      { family: 'beta', alpha: 0.05, beta: 0.05, min: 0, max: 10 },
      { family: 'beta', alpha: 1e5, beta: 1e5, min: 0, max: 10 },
      { family: 'exponential', mean: 1e-6 },
      { family: 'gamma', mean: 10, sd: 1, truncate: { min: 30 } },
      { family: 'gamma', mean: 10, sd: 5, truncate: { min: 9.99, max: 10.01 } },
    ];
    const sorted = words(16).sort((a, b) => a - b);
    for (const spec of absurd) {
      const tables = compileDistributions([spec]);
      let last = 0;
      for (const word of sorted) {
        const x = sampleTicks(tables, 0, word);
        if (!(x >= last && x < Infinity))
          expect.fail(`${JSON.stringify(spec)} at ${word}: ${x} after ${last}`);
        last = x;
      }
    }
  });

  it('takes a word as int32 or uint32', () => {
    const tables = compileDistributions([...TABLED.slice(0, 2), ...CLOSED.slice(0, 3)]);
    for (let i = 0; i < 5; i++) expect(sampleTicks(tables, i, -5)).toBe(sampleTicks(tables, i, LAST - 4));
  });

  it('makes a negative value 0, and keeps it where it is an offset', () => {
    const tables = compileDistributions([{ family: 'uniform', min: -10, max: 10 }]);
    expect(sampleTicks(tables, 0, 0)).toBe(0);
    expect(sampleSignedTicks(tables, 0, 0)).toBeCloseTo(-600_000, 3);
  });
});

describe('truncation', () => {
  it('renormalises instead of clamping, also for lists and mixtures', () => {
    const list: Distribution = {
      family: 'discrete',
      values: [1, 2, 4],
      probabilities: [0.5, 0.25, 0.25],
      truncate: { min: 2 },
    };
    expect(mean(list)).toBe(3);
    expect(cdf(list, 2)).toBe(0.5);
    const parts = [
      { weight: 1, distribution: { family: 'uniform', min: 0, max: 10 } as const },
      { weight: 1, distribution: { family: 'uniform', min: 5, max: 6 } as const },
    ];
    // Of [0, 10] a tenth lies in [5, 6], of the other all of it.
    const mixed: Distribution = { family: 'mixture', parts, truncate: { min: 5, max: 6 } };
    expect(mean(mixed)).toBeCloseTo(5.5, 13);
    expect(sd(mixed)).toBeCloseTo(1 / Math.sqrt(12), 13);
    const half: Distribution = { family: 'mixture', parts, truncate: { max: 5.5 } };
    // Weights 0.55 and 0.5, means 2.75 and 5.25.
    expect(mean(half)).toBeCloseTo((0.55 * 2.75 + 0.5 * 5.25) / 1.05, 13);
  });

  it('agrees with closed forms', () => {
    // An exponential forgets: beyond 5 it is 5 plus itself.
    const late: Distribution = { family: 'exponential', mean: 7, truncate: { min: 5 } };
    expect(mean(late)).toBeCloseTo(12, 10);
    expect(sd(late)).toBeCloseTo(7, 10);
    expect(quantile(late, 0.5)).toBeCloseTo(5 + 7 * Math.LN2, 12);
    const remote: Distribution = { family: 'gamma', mean: 10, sd: 1, truncate: { min: 30 } };
    expect(mean(remote)).toBeCloseTo(30.14854139434072, 9);
    expect(sd(remote)).toBeCloseTo(0.148194827126376, 9);
    // Far out in a tail nothing is left but the tail's own digits.
    const far: Distribution = { family: 'normal', mean: 0, sd: 1, truncate: { min: 8, max: 9 } };
    expect(mean(far)).toBeGreaterThan(8);
    expect(mean(far)).toBeCloseTo(8.121188992979797, 12);
  });

  it('refuses to leave nothing', () => {
    expect(() => mean({ family: 'uniform', min: 0, max: 1, truncate: { min: 2 } })).toThrow(RangeError);
    expect(() => compileDistributions([{ family: 'deterministic', value: 5, truncate: { max: 4 } }])).toThrow(
      RangeError,
    );
    expect(() => compileDistributions([{ family: 'exponential', mean: Number.NaN }])).toThrow(RangeError);
  });
});

describe('compileDistributions', () => {
  it('shares the table of equal specifications and remembers it', () => {
    const spec: Distribution = { family: 'lognormal', mean: 10, sd: 8 };
    const one = compileDistributions([spec]);
    const two = compileDistributions([spec, { ...spec }]);
    expect(two.data).toEqual(one.data);
    expect(two.offset[0]).toBe(two.offset[1]);
  });

  it('is only typed arrays', () => {
    const tables = compileDistributions([...TABLED, ...CLOSED]);
    expect(tables.op).toBeInstanceOf(Int32Array);
    expect(tables.offset).toBeInstanceOf(Int32Array);
    expect(tables.data).toBeInstanceOf(Float64Array);
    expect(Object.keys(tables)).toEqual(['op', 'offset', 'data']);
  });
});
