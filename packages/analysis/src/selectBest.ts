/**
 * Selection of the best of many alternatives with an indifference zone: procedure KN of Kim & Nelson (ACM TOMACS 11,
 * 2001), with Bonferroni over the pairs, so that it holds under common random numbers. Fully sequential: after every
 * replication, alternatives that are clearly worse are left out. It promises, with probability 1 − `alpha`, the
 * best one if that is better than all others by `indifference` or more.
 */
import { pow } from '@simalur/engine/math';
import { variance } from './jackknife.ts';

export interface SelectOptions {
  /** Smallest difference worth telling apart, in the unit of the outputs. */
  readonly indifference: number;
  /** Probability of a wrong selection, 0.05 unless told. */
  readonly alpha?: number;
  /** Replications of the first stage, from which the spread of the differences is taken. 30 unless told. */
  readonly first?: number;
  readonly direction: 'lower' | 'higher';
}

export interface Selection {
  /** Null while more than one is left: then more replications are needed. */
  readonly selected: number | null;
  readonly survivors: readonly number[];
  /** Replications after which it stood still. */
  readonly stage: number;
  readonly eliminations: readonly { readonly stage: number; readonly index: number }[];
}

/** The constants η and h² of `k` alternatives (c = 1). */
export function selectionConstants(k: number, first: number, alpha: number): { eta: number; h2: number } {
  const eta = (pow((2 * alpha) / (k - 1), -2 / (first - 1)) - 1) / 2;
  return { eta, h2: 2 * eta * (first - 1) };
}

/**
 * Plays the procedure over outputs that are there already: `outputs[i][r]` is alternative i in replication r. The
 * outcome does not change when more replications are appended, once one is selected.
 */
export function selectBest(outputs: readonly Float64Array[], options: SelectOptions): Selection {
  const { indifference, alpha = 0.05, first = 30, direction } = options;
  const n = outputs.reduce((least, row) => Math.min(least, row.length), Number.POSITIVE_INFINITY);
  let survivors = outputs.map((_, i) => i);
  const eliminations: { stage: number; index: number }[] = [];
  if (survivors.length < 2 || n < first) {
    return { selected: survivors.length === 1 ? 0 : null, survivors, stage: n, eliminations };
  }
  const { h2 } = selectionConstants(outputs.length, first, alpha);
  const sign = direction === 'lower' ? 1 : -1;
  const spread = outputs.map((a) =>
    outputs.map((b) => variance(a.slice(0, first).map((x, r) => x - (b[r] ?? 0)))),
  );
  const sums = outputs.map((row) => row.slice(0, first).reduce((sum, x) => sum + x, 0));
  for (let stage = first; stage <= n; stage++) {
    if (stage > first) {
      for (const i of survivors) sums[i] = (sums[i] ?? 0) + (outputs[i]?.[stage - 1] ?? 0);
    }
    const mean = (i: number): number => (sign * (sums[i] ?? 0)) / stage;
    const slack = (i: number, l: number): number => {
      const reach = (h2 * (spread[i]?.[l] ?? 0)) / (indifference * indifference);
      return Math.max(0, (indifference / (2 * stage)) * (reach - stage));
    };
    const kept = survivors.filter((i) => survivors.every((l) => l === i || mean(i) <= mean(l) + slack(i, l)));
    for (const index of survivors) if (!kept.includes(index)) eliminations.push({ stage, index });
    survivors = kept;
    const last = survivors.every((i) =>
      survivors.every(
        (l) => l === i || stage > Math.floor((h2 * (spread[i]?.[l] ?? 0)) / (indifference * indifference)),
      ),
    );
    if (survivors.length === 1 || last) {
      const best = survivors.reduce((a, b) => (mean(b) < mean(a) ? b : a));
      return { selected: best, survivors: [best], stage, eliminations };
    }
  }
  return { selected: null, survivors, stage: n, eliminations };
}
