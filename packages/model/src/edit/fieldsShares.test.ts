import { expect, test } from 'vitest';
import { withShareKeepingSum } from './fieldsShares.ts';

test('the others give in proportion and the sum stays one', () => {
  expect(withShareKeepingSum([0.2, 0.3, 0.5], 0, 0.6)).toEqual([0.6, 0.15, 0.25]);
  expect(withShareKeepingSum([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
  expect(withShareKeepingSum([0.4, 0.6], 1, 2)).toEqual([0, 1]);
  expect(withShareKeepingSum([1], 0, 0.3)).toEqual([1]);
});

test.each([0, 0.137, 0.333, 0.999, 1])('with %s the sum is one to the last thousandth', (value) => {
  for (let index = 0; index < 5; index++) {
    const next = withShareKeepingSum([0.08, 0.15, 0.1, 0.44, 0.23], index, value);
    expect(Math.round(next.reduce((a, b) => a + b, 0) * 1000)).toBe(1000);
    expect(next[index]).toBe(value);
    expect(next.every((share) => share >= 0)).toBe(true);
  }
});
