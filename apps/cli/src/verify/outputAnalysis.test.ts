// Cases about statistics: read by what they hold, every number of the expectation compared.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { verifyCase } from './verifyCase.ts';

const OPTIONS = { seed: 1, effort: 1, comparisons: 1 };
const verdict = (one: JsonObject) => verifyCase('any.json', one, () => undefined, OPTIONS);

/** NIST Statistical Reference Datasets, NumAcc1: certified values. */
const NUM_ACC_1 = {
  id: 'x',
  title: 'NumAcc1',
  inputs: { construction: 'values 10000001, 10000003, 10000002', n: 3 },
  expected: { mean: 10000002, sd: 1, lag1_autocorrelation: -0.5 },
};

describe('an output analysis', () => {
  it('passes with certified values, whatever its name', () => {
    expect(verdict(NUM_ACC_1)).toMatchObject({ verdict: 'pass' });
  });

  it('fails when a number is off, or is one that we do not give', () => {
    expect(verdict({ ...NUM_ACC_1, expected: { mean: 10000002, sd: 1.001 } }).verdict).toBe('fail');
    expect(verdict({ ...NUM_ACC_1, expected: { mean: 10000002, kurtosis: 3 } }).verdict).toBe('fail');
  });

  it('is not readable when its data are not', () => {
    expect(verdict({ ...NUM_ACC_1, inputs: { construction: 'some values', n: 3 } }).verdict).toBe(
      'notReadable',
    );
    expect(verdict({ ...NUM_ACC_1, inputs: { unheardOf: 1 } }).verdict).toBe('notReadable');
  });
});

describe('a table of functions', () => {
  const ranks = {
    id: 'y',
    title: 'ranks',
    columns: ['n', 'p', 'confidence', 'lower_rank', 'upper_rank', 'exact_coverage'],
  };

  it('knows that there is no bound where values are too few', () => {
    expect(verdict({ ...ranks, rows: [[5, 0.5, 0.95, null, null, null]] }).verdict).toBe('pass');
    expect(verdict({ ...ranks, rows: [[5, 0.5, 0.95, 1, 5, 0.9375]] }).verdict).toBe('fail');
  });

  it('is not readable with unknown columns', () => {
    expect(verdict({ ...ranks, columns: ['a', 'b'], rows: [[1, 2]] }).verdict).toBe('notReadable');
  });
});
