import { describe, expect, it } from 'vitest';
import { meanInSystem, meanWaitOfDays, meanWaitOfRun, waitsOfDay } from './queuePath.ts';
import { stream } from './stream.ts';

describe('the M/M/1 of the coverage cases', () => {
  it('fills up to its long-run mean: rho / (1 − rho)', () => {
    // Long after its start; the first hours weigh 1 % of the average.
    expect(meanInSystem({ arrivalRate: 0.5, service: 1, minutes: 400 })).toBeCloseTo(1, 1);
  });

  it('is waited in as its equations say', () => {
    const day = { arrivalRate: 0.16, service: 5, minutes: 480 };
    let wait = 0;
    let patients = 0;
    for (let r = 0; r < 4000; r++) {
      const found = waitsOfDay(day, stream(9, 2 * r), stream(9, 2 * r + 1));
      wait += found.wait;
      patients += found.patients;
    }
    expect(patients / 4000).toBeCloseTo(0.16 * 480, 0);
    // Standard error about 0.2 minutes.
    expect(Math.abs(wait / patients - meanWaitOfDays(day))).toBeLessThan(0.8);
  });

  it('waits rho / (1 − rho) services in the long run', () => {
    expect(Math.abs(meanWaitOfRun(0.5, 1000, 200_000, stream(3, 0)) - 1)).toBeLessThan(0.05);
  });
});
