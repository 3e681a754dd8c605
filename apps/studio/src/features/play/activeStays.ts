/**
 * The stays that go on at a moment. Moving forward costs what joins and what ends, moving back one pass over the day;
 * nothing is allocated.
 */
import type { Stays } from './stays.ts';

export interface ActiveStays {
  /** The first `count` of `rows` are indexes of stays, in order of joining. */
  readonly rows: Int32Array;
  readonly count: number;
  /** Stays with joined ≤ time < ended, ticks. */
  seek(time: number): void;
}

export function createActiveStays(stays: Stays): ActiveStays {
  const { joined, ended } = stays;
  const rows = new Int32Array(stays.rows);
  let count = 0;
  let taken = 0;
  let now = Number.NEGATIVE_INFINITY;
  return {
    rows,
    get count() {
      return count;
    },
    seek(time) {
      if (time < now) {
        count = 0;
        taken = 0;
      }
      now = time;
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const row = rows[i] ?? 0;
        if ((ended[row] ?? 0) > time) rows[kept++] = row;
      }
      for (; taken < stays.rows && (joined[taken] ?? 0) <= time; taken++) {
        if ((ended[taken] ?? 0) > time) rows[kept++] = taken;
      }
      count = kept;
    },
  };
}
