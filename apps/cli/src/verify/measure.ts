/** What is measured: sums over a replication, and how a number follows from them. */
import type { JsonObject } from './json.ts';
import type { Log } from './log.ts';
import type { Model } from './model.ts';
import { NotReadable } from './problems.ts';

/** One expected number of a case, with its scope. */
export interface Expected {
  readonly quantity: string;
  readonly value: number;
  /** The whole entry: class, station, t, n, p, …. */
  readonly entry: JsonObject;
}

export interface Measure {
  /** Sums over one replication; added over replications before `value` is applied. */
  sums(log: Log): number[];
  value(sums: readonly number[]): number;
  /** Also held to the floor on relative error. */
  readonly primary: boolean;
  /** Observations behind the sums, where one replication yields more or fewer than one. */
  observations?(sums: readonly number[]): number;
  /** A quantile: `sums` are counts at or below the exact value, below it, and in all; `values` for the estimate. */
  readonly quantile?: { readonly p: number; values(log: Log): readonly number[] };
  /** Needs the engine's own sums: not in the record. */
  readonly needsTotals?: boolean;
}

type MeasureMaker = (name: RegExpExecArray, expected: Expected, model: Model) => Measure | undefined;
export type MeasureTable = readonly (readonly [RegExp, MeasureMaker])[];

/** Σx / n. */
export function ratio(sums: (log: Log) => [number, number], primary = true): Measure {
  return {
    sums,
    value: ([x = 0, n = 0]) => x / n,
    primary,
    observations: ([, n = 0]) => n,
  };
}

/** One number per replication. */
export function perReplication(of: (log: Log) => number, primary = true): Measure {
  return { sums: (log) => [of(log), 1], value: ([x = 0, n = 0]) => x / n, primary };
}

/** A probability by events per replication. */
export function event(of: (log: Log) => boolean): Measure {
  return perReplication((log) => (of(log) ? 1 : 0), false);
}

/** Values of whoever is counted, as sums of powers. */
type Each = (log: Log, add: (x: number) => void) => void;

export function meanOfEach(each: Each, primary = true): Measure {
  return ratio((log) => {
    let sum = 0;
    let n = 0;
    each(log, (x) => {
      sum += x;
      n++;
    });
    return [sum, n];
  }, primary);
}

export function varianceOfEach(each: Each): Measure {
  return {
    sums(log) {
      let sum = 0;
      let squares = 0;
      let n = 0;
      each(log, (x) => {
        sum += x;
        squares += x * x;
        n++;
      });
      return [sum, squares, n];
    },
    value: ([sum = 0, squares = 0, n = 0]) => squares / n - (sum / n) * (sum / n),
    primary: false,
  };
}

export function secondMomentOfEach(each: Each): Measure {
  return meanOfEach((log, add) => each(log, (x) => add(x * x)), false);
}

/** Share of values for which something holds. */
export function shareOfEach(each: Each, holds: (x: number) => boolean): Measure {
  return meanOfEach((log, add) => each(log, (x) => add(holds(x) ? 1 : 0)), false);
}

/** Times are whole milliseconds: a value this close to a bound is at it. */
const ROUNDING = 1.5 / 60_000;
/** Values kept of one replication, for the estimate of a quantile. */
const MOST_VALUES = 20_000;

export function quantileOfEach(each: Each, p: number, exact: number): Measure {
  return {
    sums(log) {
      let atOrBelow = 0;
      let below = 0;
      let n = 0;
      each(log, (x) => {
        if (x <= exact + ROUNDING) atOrBelow++;
        if (x < exact - ROUNDING) below++;
        n++;
      });
      return [atOrBelow, below, n];
    },
    value: ([atOrBelow = 0, , n = 0]) => atOrBelow / n,
    primary: false,
    quantile: {
      p,
      values(log) {
        const values: number[] = [];
        each(log, (x) => {
          if (values.length < MOST_VALUES) values.push(x);
        });
        return values;
      },
    },
  };
}

/** Index of a class or station of the case in a log; −1: any. */
export function indexOf(names: readonly string[], wanted: unknown, what: string): number {
  if (wanted === undefined || wanted === null) return -1;
  const at = names.indexOf(String(wanted));
  if (at < 0) throw new NotReadable(`${what}: "${String(wanted)}"`);
  return at;
}

/** A number of an expected entry. */
export function numberIn(expected: Expected, name: string): number {
  const value = expected.entry[name];
  if (typeof value !== 'number') throw new NotReadable(`${expected.quantity} without ${name}`);
  return value;
}

/** A result that is worked out once per replication. */
export function remembered<T>(log: Log, key: string, make: () => T): T {
  const found = log.memo.get(key);
  if (found !== undefined) return found as T;
  const made = make();
  log.memo.set(key, made);
  return made;
}
