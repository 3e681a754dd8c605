/**
 * Small pieces that random projects are made of. A project is drawn in two steps: first a plan of plain numbers and
 * lists, which fast-check can shrink, then a document in which numbers have become names (`pick`). So every draw is a
 * valid project, and a shrunk one has few nodes, patients and rules.
 */
import type { Distribution } from '@simalur/model';
import fc from 'fast-check';

export type Raw = Record<string, unknown>;

/** Something in `share` of the draws; nothing is what it shrinks to. */
export function maybe<T>(arbitrary: fc.Arbitrary<T>, share: number): fc.Arbitrary<T | undefined> {
  const weight = Math.round(share * 100);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - weight, arbitrary: fc.constant(undefined) },
    { weight, arbitrary },
  );
}

/** True in `share` of the draws. */
export function rarely(share: number): fc.Arbitrary<boolean> {
  return maybe(fc.constant(true), share).map((value) => value === true);
}

/** One of several, the first of which is the simplest. */
export function oneOf<const T>(...values: T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** Whole minutes in a small range: what happens at the same minute is the rule, not the exception. */
export function minutes(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

/** A number that `pick` turns into a member of a list. */
export const index = fc.nat({ max: 11 });

/** The member of a list that an index stands for. */
export function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('an empty list has no member');
  return found;
}

/** The members that some indices stand for, each once. */
export function pickSome<T>(list: readonly T[], at: readonly number[]): T[] {
  return list.length === 0 ? [] : [...new Set(at.map((i) => pick(list, i)))];
}

export const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 6 });

export const asumsi = { tag: 'assumption' };

/** Probabilities that sum to one exactly. */
const SHARES = [[1], [0.5, 0.5], [0.25, 0.75], [0.5, 0.25, 0.25]] as const;
export const shares = fc.constantFrom<readonly number[]>(...SHARES);

/** Weighted towards whole minutes; every family occurs. `least` 1: never zero (gaps, days). */
export function durations(least = 0): fc.Arbitrary<Distribution> {
  const whole = minutes(least, 8);
  const bounds = maybe(oneOf<Raw>({ max: 12 }, { min: 0 }, { min: 0.5, max: 10 }), 0.3);
  const positive = minutes(1, 5);
  const continuous = fc.oneof(
    fc.tuple(whole, minutes(1, 4)).map(([min, width]) => ({ family: 'uniform', min, max: min + width })),
    positive.map((mean) => ({ family: 'exponential', mean })),
    fc.tuple(minutes(1, 4), positive).map(([k, mean]) => ({ family: 'erlang', k, mean })),
    fc.tuple(positive, minutes(1, 3)).map(([mean, sd]) => ({ family: 'gamma', mean, sd })),
    fc.tuple(positive, minutes(1, 3)).map(([mean, sd]) => ({ family: 'lognormal', mean, sd })),
    fc.tuple(minutes(1, 3), positive).map(([shape, scale]) => ({ family: 'weibull', shape, scale })),
    whole.map((min) => ({ family: 'triangular', min, mode: min + 1, max: min + 3 })),
    whole.map((min) => ({ family: 'pert', min, mode: min + 1, max: min + 4 })),
    whole.map((min) => ({ family: 'beta', alpha: 2, beta: 3, min, max: min + 5 })),
    positive.map((mean) => ({ family: 'normal', mean, sd: 1 })),
    fc.tuple(minutes(2, 4), positive).map(([shape, scale]) => ({ family: 'loglogistic', shape, scale })),
  );
  const truncated = fc
    .tuple(continuous, bounds)
    .map(([d, truncate]) => (truncate ? { ...d, truncate } : d) as Distribution);
  const exact = fc.oneof(
    { weight: 3, arbitrary: whole.map((value) => ({ family: 'deterministic', value })) },
    {
      weight: 2,
      arbitrary: shares.chain((probabilities) =>
        fc
          .array(whole, { minLength: probabilities.length, maxLength: probabilities.length })
          .map((values) => ({ family: 'discrete', values, probabilities: [...probabilities] })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(whole, { minLength: 1, maxLength: 4 })
        .map((values) => ({ family: 'empirical', values })),
    },
  ) as fc.Arbitrary<Distribution>;
  const mixture = fc
    .array(fc.tuple(minutes(1, 3), fc.oneof(exact, truncated)), { minLength: 1, maxLength: 2 })
    .map((parts) => ({
      family: 'mixture',
      parts: parts.map(([weight, distribution]) => ({ weight, distribution })),
    })) as fc.Arbitrary<Distribution>;
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 7, arbitrary: exact },
    { weight: 3, arbitrary: truncated },
    { weight: 1, arbitrary: mixture },
  );
}

/** Gaps between arrivals: never zero for ever. */
export const gaps: fc.Arbitrary<Distribution> = fc.oneof(
  minutes(2, 6).map((value): Distribution => ({ family: 'deterministic', value })),
  minutes(2, 6).map((mean): Distribution => ({ family: 'exponential', mean })),
  minutes(2, 6).map((min): Distribution => ({ family: 'uniform', min, max: min + 2 })),
  minutes(1, 3).map(
    (value): Distribution => ({ family: 'discrete', values: [value, value + 4], probabilities: [0.5, 0.5] }),
  ),
);
