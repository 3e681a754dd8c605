// Against printed tables, to the digits that they print.
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC } from './erlang.ts';
import {
  chiSquareQuantile,
  dunnettQuantile,
  fQuantile,
  kolmogorovTail,
  rinottConstant,
  studentizedRangeQuantile,
} from './quantiles.ts';

describe('critical values', () => {
  it('of chi-square and F are those of the usual tables', () => {
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(3.841, 3);
    expect(chiSquareQuantile(0.99, 30)).toBeCloseTo(50.892, 3);
    expect(fQuantile(0.95, 2, 27)).toBeCloseTo(3.354, 3);
  });

  it('of the studentized range are those of Tukey', () => {
    expect(studentizedRangeQuantile(0.95, 3, 20)).toBeCloseTo(3.58, 2);
    expect(studentizedRangeQuantile(0.95, 5, 10)).toBeCloseTo(4.65, 2);
  });

  it('of comparisons with a control are those of Dunnett (1955, 1964)', () => {
    expect(dunnettQuantile(0.95, 2, 20, 2)).toBeCloseTo(2.38, 2);
    expect(dunnettQuantile(0.95, 4, 20, 2)).toBeCloseTo(2.65, 2);
    expect(dunnettQuantile(0.95, 2, 20, 1)).toBeCloseTo(2.03, 2);
  });

  it('of one comparison are those of t: a control and one other are two means', () => {
    expect(dunnettQuantile(0.95, 1, 20, 2)).toBeCloseTo(2.085963, 6);
    expect(studentizedRangeQuantile(0.95, 2, 20) / Math.SQRT2).toBeCloseTo(2.085963, 6);
  });

  it('of selection are those of Rinott', () => {
    expect(rinottConstant(2, 20, 0.95)).toBeCloseTo(2.452, 3);
  });

  it('of Kolmogorov and Smirnov are exact, by integer arithmetic', () => {
    expect(kolmogorovTail(1000, 0.04)).toBeCloseTo(0.07933955497540124, 12);
    // One value: the distance is at least 0.75 with the value in an outer quarter.
    expect(kolmogorovTail(1, 0.75)).toBeCloseTo(0.5, 12);
  });
});

describe('Erlang', () => {
  it('loses and delays as in the tables', () => {
    expect(erlangB(5, 3)).toBeCloseTo(0.11, 3);
    expect(erlangC(5, 3)).toBeCloseTo(0.236, 3);
    expect(erlangC(1, 0.5)).toBeCloseTo(0.5, 12);
    expect(erlangC(2, 2)).toBeNull();
  });
});
