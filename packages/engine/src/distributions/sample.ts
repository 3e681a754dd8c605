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

/** Where {@link sampleTicks} reads its result: a fraction that a function returns would be allocated. */
const cell = new Float64Array(16);

/** Steps by guide table (Chen and Asau 1974): start where the top bits point, then walk. */
function sampleSteps(data: Float64Array, at: number, word: number, out: Float64Array): void {
  const unsigned = word >>> 0;
  const thresholds = at + (data[at + 2] as number);
  let i = data[at + (data[at + 1] as number) + (word >>> (data[at] as number))] as number;
  while (unsigned >= (data[thresholds + i] as number)) i++;
  out[0] = data[at + (data[at + 3] as number) + i] as number;
}

function sampleTriangular(data: Float64Array, at: number, word: number, out: Float64Array): void {
  const mass = data[at + 7] as number;
  const p = (data[at + 5] as number) + ((word >>> 0) + 0.5) * TWO_M32 * mass;
  if (p < (data[at + 4] as number)) {
    out[0] = (data[at] as number) + Math.sqrt(p * (data[at + 2] as number));
    return;
  }
  const q = (data[at + 6] as number) + ((~word >>> 0) + 0.5) * TWO_M32 * mass;
  out[0] = (data[at + 1] as number) - Math.sqrt(q * (data[at + 3] as number));
}

/** Picks a part and stretches the word's place inside the part's share to a whole word. */
function sampleMixture(t: DistributionTables, at: number, word: number, out: Float64Array): void {
  const { data } = t;
  const unsigned = word >>> 0;
  const n = data[at] as number;
  let i = 0;
  let from = 0;
  let to = data[at + 1] as number;
  while (unsigned >= to) {
    i++;
    from = to;
    to = data[at + 1 + i] as number;
  }
  const stretched = Math.floor((unsigned - from + 0.5) * (data[at + 1 + n + i] as number));
  sampleInto(t, data[at + 1 + 2 * n + i] as number, stretched | 0, out);
}

/** A draw that is not read from a quantile table. */
function sampleOther(t: DistributionTables, index: number, word: number, out: Float64Array): void {
  const { data } = t;
  const at = t.offset[index] as number;
  switch (t.op[index]) {
    case OP_CONSTANT:
      out[0] = data[at] as number;
      break;
    case OP_UNIFORM:
      out[0] = (data[at] as number) + ((word >>> 0) + 0.5) * (data[at + 1] as number);
      break;
    case OP_TRIANGULAR:
      sampleTriangular(data, at, word, out);
      break;
    case OP_STEPS:
      sampleSteps(data, at, word, out);
      break;
    case OP_MIXTURE:
      sampleMixture(t, at, word, out);
      break;
    default:
      out[0] = Number.NaN;
  }
}

/**
 * One draw of entry `index` into `out[0]`, in milliseconds: not rounded, and negative where the distribution is.
 *
 * The value is the quantile at u = (word + 1/2) / 2^32, so it rises with `word` (except a mixture, where the word also picks the part).
 *
 * @param word one random word as an int32 (a uint32 with the same bits will do, but above 2^31 it may be allocated).
 */
export function sampleInto(t: DistributionTables, index: number, word: number, out: Float64Array): void {
  if (t.op[index] !== OP_TABLE) {
    sampleOther(t, index, word, out);
    return;
  }
  const { data } = t;
  // Fold to the nearer end without a branch; the sign is then also the choice of tail.
  const sign = word >> 31;
  const k = word ^ sign;
  const shift = 27 - Math.clz32(k | 16);
  const at = (t.offset[index] as number) + (((shift << 4) + (k >>> shift)) << 2) - sign * TAIL_STRIDE;
  const d = k & ((1 << shift) - 1);
  out[0] =
    (data[at] as number) +
    d * ((data[at + 1] as number) + d * ((data[at + 2] as number) + d * (data[at + 3] as number)));
}

/** As {@link sampleTicks}, but keeps a negative value: for an offset (early or late) instead of a duration. */
export function sampleSignedTicks(t: DistributionTables, index: number, word: number): number {
  sampleInto(t, index, word | 0, cell);
  return cell[0] as number;
}

/** One draw as by {@link sampleInto}, but never negative: a value below 0 becomes 0. */
export function sampleTicks(t: DistributionTables, index: number, word: number): number {
  sampleInto(t, index, word | 0, cell);
  const value = cell[0] as number;
  return value > 0 ? value : 0;
}
