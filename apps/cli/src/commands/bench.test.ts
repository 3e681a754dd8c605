import { describe, expect, it } from 'vitest';
import { type Reference, worstZ } from '../bench/reference.ts';
import { type BenchLine, runWorkload } from '../bench/workload.ts';
import { simalur } from '../testing/fakeIo.ts';

/**
 * Means and 95 % half-widths of 200,000 days of a program of its own for the same day (specialised C, one draw
 * after the other, no project document), seed 777.
 */
const REFERENCE: Reference = {
  wait_reg: [4.7969, 0.0164],
  wait_vit: [16.9526, 0.0363],
  wait_gen: [64.9172, 0.0763],
  wait_kia: [41.5827, 0.1028],
  wait_lab: [22.3369, 0.0704],
  wait_pha: [45.9322, 0.0891],
  maxq_reg: [10.8053, 0.0223],
  maxq_vit: [19.6955, 0.0317],
  maxq_gen: [35.1155, 0.0346],
  maxq_kia: [10.6932, 0.0202],
  maxq_lab: [5.1383, 0.0107],
  maxq_pha: [20.0931, 0.0305],
  los: [163.0754, 0.1228],
  close: [544.2409, 0.2458],
  npat: [127.5307, 0.0494],
};

const clock = () => 0;
const DAYS = 1000;

describe('the workloads', () => {
  it('give the means of another program for the same clinic day', () => {
    const line = runWorkload('W3', DAYS, 5, clock);
    expect(Object.keys(line.m ?? {})).toEqual(Object.keys(REFERENCE));
    // Of fifteen figures the worst is above 3.5 once in a hundred seeds.
    expect(worstZ([line], REFERENCE)).toBeLessThan(3.5);
    expect(line.events / DAYS).toBeCloseTo(676, -1);
  });

  it.each([
    ['W1', 9, 1.2],
    ['W2', 0.5541, 0.04],
  ] as const)('%s waits as the theory says', (wl, exact, within) => {
    const line = runWorkload(wl, 200_000, 2, clock);
    expect(Math.abs((line.meanWait ?? 0) - exact)).toBeLessThan(within);
    expect(line.events / line.n).toBeCloseTo(2, 2);
  });
});

describe('simalur bench', () => {
  it('prints one workload as one line of JSON', async () => {
    const { code, out } = await simalur(['bench', 'W3', '5', '7']);
    expect(code).toBe(0);
    const line: BenchLine = JSON.parse(out);
    expect(line).toMatchObject({ tool: 'simalur', wl: 'W3', days: 5 });
    expect(line.wall).toBeGreaterThan(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('takes sizes as scripts write them', async () => {
    const { out } = await simalur(['bench', 'W1', '1e3', '1']);
    expect(JSON.parse(out)).toMatchObject({ wl: 'W1' });
  });

  it.each([
    [['bench', 'W9', '5', '7'], 2],
    [['bench', 'W3', '0', '7'], 2],
    [['bench', 'W3', 'many', '7'], 2],
    [['bench', 'W3', '5', '-'], 2],
    [['bench', 'W3'], 2],
    [['bench', '--peers', 'no-such-folder'], 1],
    [['bench', '--peers', '.', '--runs', '0'], 2],
  ])('%j is refused', async (argv, expected) => {
    const { code, err } = await simalur(argv);
    expect(code).toBe(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
