import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickRange, sortRange } from './order.ts';

// Few different values and many, so that ties and long runs are common.
const values = fc.oneof(
  fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 200 }),
);

describe('order', () => {
  it('sorts as the library does, and nothing outside the range', () => {
    fc.assert(
      fc.property(values, fc.nat(20), (list, margin) => {
        const from = Math.min(margin, list.length);
        const column = Float64Array.from(list);
        sortRange(column, from, list.length);
        const sorted = Float64Array.from(list.slice(from)).sort();
        expect(Array.from(column)).toEqual([...list.slice(0, from), ...sorted]);
      }),
    );
  });

  it('picks what sorting would put there', () => {
    fc.assert(
      fc.property(values, fc.nat(), (list, n) => {
        if (list.length === 0) return;
        const at = n % list.length;
        expect(pickRange(Float64Array.from(list), 0, list.length, at)).toBe(
          Float64Array.from(list).sort()[at],
        );
      }),
    );
  });
});
