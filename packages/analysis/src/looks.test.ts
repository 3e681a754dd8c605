import { describe, expect, it } from 'vitest';
import { lookConfidence, looksUpTo, nextLook } from './looks.ts';

describe('the looks of a study', () => {
  it.each([
    [200, [30, 60, 120, 200]],
    [10, [10]],
    [30, [30]],
    [100, [30, 60, 100]],
    [1000, [30, 60, 120, 200, 400, 800, 1000]],
  ])('of %d days are known before it starts', (cap, looks) => {
    expect(looksUpTo(cap)).toEqual(looks);
  });

  it('goes on after the end without using a look twice', () => {
    expect([10, 30, 100, 120, 200, 400].map(nextLook)).toEqual([30, 60, 200, 200, 400, 800]);
  });

  it.each([200, 100, 45, 1000])('spends no more than 5 percent over all looks, extended from %d', (cap) => {
    const looks = [...looksUpTo(cap)];
    while (looks.length < 40) looks.push(nextLook(looks.at(-1) ?? 0));
    const spent = looks.reduce((sum, n) => sum + 1 - lookConfidence(n), 0);
    expect(spent).toBeLessThanOrEqual(0.05 + 1e-12);
    expect(spent).toBeGreaterThan(0.03);
  });
});
