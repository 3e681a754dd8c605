// One draw from a compiled distribution: by inversion, from one random word, without rejection and without allocation.

import { TAIL_STRIDE } from './octaveTable.ts';
import {
  type DistributionTables,
  OP_CONSTANT,
  OP_MIXTURE,
  OP_STEPS,
  OP_TABLE,
  OP_TRIANGULAR,
  OP_UNIFORM,
} from './tables.ts';

const TWO_M32 = 2.3283064365386963e-10;

/** Steps by guide table (Chen and Asau 1974): start where the top bits point, then walk. */
function sampleSteps(data: Float64Array, at: number, word: number): number {
  const thresholds = at + (data[at + 2] as number);
  let i = data[at + (data[at + 1] as number) + (word >>> (data[at] as number))] as number;
  while (word >= (data[thresholds + i] as number)) i++;
  return data[at + (data[at + 3] as number) + i] as number;
}

function sampleTriangular(data: Float64Array, at: number, word: number): number {
  const mass = data[at + 7] as number;
  const p = (data[at + 5] as number) + (word + 0.5) * TWO_M32 * mass;
  if (p < (data[at + 4] as number)) return (data[at] as number) + Math.sqrt(p * (data[at + 2] as number));
  const q = (data[at + 6] as number) + ((~word >>> 0) + 0.5) * TWO_M32 * mass;
  return (data[at + 1] as number) - Math.sqrt(q * (data[at + 3] as number));
}

/** Picks a part and stretches the word's place inside the part's share to a whole word. */
function sampleMixture(t: DistributionTables, at: number, word: number): number {
  const { data } = t;
  const n = data[at] as number;
  let i = 0;
  let from = 0;
  let to = data[at + 1] as number;
  while (word >= to) {
    i++;
    from = to;
    to = data[at + 1 + i] as number;
  }
  const stretched = Math.floor((word - from + 0.5) * (data[at + 1 + n + i] as number));
  return sampleSignedTicks(t, data[at + 1 + 2 * n + i] as number, stretched);
}

/**
 * As {@link sampleTicks}, but keeps a negative value: for an offset (early or late) instead of a duration.
 */
export function sampleSignedTicks(t: DistributionTables, index: number, word: number): number {
  const { data } = t;
  const op = t.op[index] as number;
  const at = t.offset[index] as number;
  if (op === OP_TABLE) {
    // Fold to the nearer end without a branch; the sign is then also the choice of tail.
    const sign = word >> 31;
    const k = word ^ sign;
    const shift = 27 - Math.clz32(k | 16);
    const cell = at + (((shift << 4) + (k >>> shift)) << 2) - sign * TAIL_STRIDE;
    const d = k & ((1 << shift) - 1);
    return (
      (data[cell] as number) +
      d * ((data[cell + 1] as number) + d * ((data[cell + 2] as number) + d * (data[cell + 3] as number)))
    );
  }
  const unsigned = word >>> 0;
  switch (op) {
    case OP_CONSTANT:
      return data[at] as number;
    case OP_UNIFORM:
      return (data[at] as number) + (unsigned + 0.5) * (data[at + 1] as number);
    case OP_TRIANGULAR:
      return sampleTriangular(data, at, unsigned);
    case OP_STEPS:
      return sampleSteps(data, at, unsigned);
    case OP_MIXTURE:
      return sampleMixture(t, at, unsigned);
    default:
      return Number.NaN;
  }
}

/**
 * One draw of entry `index`, in milliseconds: not rounded, never negative (a value below 0 becomes 0).
 *
 * The value is the quantile at u = (word + 1/2) / 2^32, so it rises with `word` (except a mixture, where the word also picks the part).
 *
 * @param word one random word, uint32 (an int32 with the same bits will do).
 */
export function sampleTicks(t: DistributionTables, index: number, word: number): number {
  const value = sampleSignedTicks(t, index, word);
  return value > 0 ? value : 0;
}
