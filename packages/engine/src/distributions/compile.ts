// From specifications in minutes to tables in milliseconds. Quick to call again after an edit: what was built before is kept.

import type { Distribution } from '@simalur/model';
import type { Law } from './law.ts';
import { octaveTable } from './octaveTable.ts';
import { type Part, resolve } from './resolve.ts';
import type { Steps } from './steps.ts';
import {
  type DistributionTables,
  OP_CONSTANT,
  OP_MIXTURE,
  OP_STEPS,
  OP_TABLE,
  OP_TRIANGULAR,
  OP_UNIFORM,
} from './tables.ts';

export type { DistributionTables } from './tables.ts';

const TICKS_PER_MINUTE = 60_000;
const TWO_32 = 4294967296;

/** One entry before it has a place. The data of a mixture leaves room for its parts' entry numbers. */
interface Block {
  readonly op: number;
  readonly data: Float64Array;
  readonly parts: readonly Block[];
}

const NO_PARTS: readonly Block[] = [];
/** At 28 kB for the largest usual block, some 15 MB at most. */
const LARGEST_CACHE = 512;
/** Least recently used first. */
const cache = new Map<string, Block>();

function block(op: number, data: ArrayLike<number>): Block {
  return { op, data: Float64Array.from(data), parts: NO_PARTS };
}

/** Cumulative shares as whole numbers of words; the last is exactly 2^32. */
function thresholds(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight, i) => {
    sum += weight;
    return i === weights.length - 1 ? TWO_32 : Math.min(TWO_32, Math.round(sum * TWO_32));
  });
}

function stepsBlock(steps: Steps): Block {
  const n = steps.values.length;
  if (n === 1) return block(OP_CONSTANT, [(steps.values[0] as number) * TICKS_PER_MINUTE]);
  const limits = thresholds(steps.probabilities);
  // Some four guide cells a value: the walk after it is then mostly empty, and well predicted.
  const bits = Math.min(12, 34 - Math.clz32(n - 1));
  const guide: number[] = [];
  for (let b = 0, i = 0; b < 1 << bits; b++) {
    const from = (b * TWO_32) / (1 << bits);
    while ((limits[i] as number) <= from) i++;
    guide.push(i);
  }
  const values = steps.values.map((value) => value * TICKS_PER_MINUTE);
  return block(OP_STEPS, [
    32 - bits,
    4,
    4 + guide.length,
    4 + guide.length + n,
    ...guide,
    ...limits,
    ...values,
  ]);
}

function lawBlock(law: Law): Block {
  if (law.flat)
    return block(OP_UNIFORM, [law.min * TICKS_PER_MINUTE, ((law.max - law.min) * TICKS_PER_MINUTE) / TWO_32]);
  if (law.triangle) {
    const t = law.triangle;
    const square = TICKS_PER_MINUTE * TICKS_PER_MINUTE;
    return block(OP_TRIANGULAR, [
      t.min * TICKS_PER_MINUTE,
      t.max * TICKS_PER_MINUTE,
      t.leftArea * square,
      t.rightArea * square,
      t.atMode,
      t.below,
      t.above,
      t.mass,
    ]);
  }
  return { op: OP_TABLE, data: octaveTable(law, TICKS_PER_MINUTE), parts: NO_PARTS };
}

function partBlock(part: Part): Block {
  return part.law ? lawBlock(part.law) : stepsBlock(part.steps);
}

/** @throws RangeError for numbers that are not finite: JSON would hide them, and the cache would mistake one for another. */
function refuseNonFinite(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('distribution: a number is not finite');
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) refuseNonFinite(inner);
}

function build(spec: Distribution): Block {
  const parts = resolve(spec);
  if (parts.length === 1) return partBlock(parts[0] as Part);
  const n = parts.length;
  const data = new Float64Array(1 + 3 * n);
  const limits = thresholds(parts.map((part) => part.weight));
  data[0] = n;
  data.set(limits, 1);
  limits.forEach((limit, i) => {
    data[1 + n + i] = TWO_32 / (limit - (limits[i - 1] ?? 0));
  });
  return { op: OP_MIXTURE, data, parts: parts.map(partBlock) };
}

function blockOf(spec: Distribution): Block {
  refuseNonFinite(spec);
  const key = JSON.stringify(spec);
  const known = cache.get(key);
  const found = known ?? build(spec);
  if (known) cache.delete(key);
  else if (cache.size >= LARGEST_CACHE) cache.delete(cache.keys().next().value as string);
  cache.set(key, found);
  return found;
}

/**
 * Compiles `specs`; entry i of the result is `specs[i]`. Equal specifications share their table. A new lognormal costs about 0.2 ms,
 * a new gamma, Erlang, beta or PERT a few; what was compiled before, next to nothing.
 *
 * @throws RangeError when a specification is out of its range (the schema refuses those at the door).
 */
export function compileDistributions(specs: readonly Distribution[]): DistributionTables {
  const entries: Block[] = specs.map(blockOf);
  // Parts go behind the entries that were asked for; mixtures do not nest (resolve.ts), so one pass is enough.
  const entryOf = new Map<Block, number>();
  for (const entry of [...entries]) {
    for (const part of entry.parts) {
      if (entryOf.has(part)) continue;
      entryOf.set(part, entries.length);
      entries.push(part);
    }
  }
  const placeOf = new Map<Block, number>();
  let size = 0;
  for (const entry of entries) {
    if (placeOf.has(entry)) continue;
    placeOf.set(entry, size);
    size += entry.data.length;
  }
  const op = new Int32Array(entries.length);
  const offset = new Int32Array(entries.length);
  const data = new Float64Array(size);
  for (const [entry, place] of placeOf) {
    data.set(entry.data, place);
    entry.parts.forEach((part, i) => {
      data[place + 1 + 2 * entry.parts.length + i] = entryOf.get(part) as number;
    });
  }
  entries.forEach((entry, i) => {
    op[i] = entry.op;
    offset[i] = placeOf.get(entry) as number;
  });
  return { op, offset, data };
}
