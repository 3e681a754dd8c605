/** How many there are at a time: sums over intervals, and the time spent at each level. */

/** Intervals [start, end) of one kind: their starts and their ends, which need not belong together. */
export interface Intervals {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Sums need no order; it is made when somebody walks through. */
  isSorted: boolean;
}

/** The same, in order. */
function sorted(set: Intervals): Intervals {
  if (!set.isSorted) {
    set.starts.sort();
    set.ends.sort();
    set.isSorted = true;
  }
  return set;
}

/** Collects intervals; those without length are left out. */
export function intervals(
  count: number,
  of: (i: number) => readonly [number, number] | undefined,
): Intervals {
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  let n = 0;
  for (let i = 0; i < count; i++) {
    const found = of(i);
    if (!found || found[1] <= found[0]) continue;
    starts[n] = found[0];
    ends[n++] = found[1];
  }
  return { starts: starts.slice(0, n), ends: ends.slice(0, n), isSorted: false };
}

/** Time in [from, to), added over the intervals. */
export function totalTime(sets: Intervals, from: number, to: number): number {
  let sum = 0;
  for (const t of sets.ends) sum += t < from ? from : t > to ? to : t;
  for (const t of sets.starts) sum -= t < from ? from : t > to ? to : t;
  return sum;
}

/** Calls `at` with the levels of all sets for each stretch of time in [from, to) during which they stay the same. */
export function sweep(
  sets: readonly Intervals[],
  from: number,
  to: number,
  at: (levels: Int32Array, length: number) => void,
): void {
  sets.forEach(sorted);
  const n = sets.length;
  const levels = new Int32Array(n);
  const nextStart = new Int32Array(n);
  const nextEnd = new Int32Array(n);
  let now = from;
  for (let k = 0; k < n; k++) {
    const { starts, ends } = sets[k] as Intervals;
    let i = 0;
    let j = 0;
    while (i < starts.length && (starts[i] as number) <= from) i++;
    while (j < ends.length && (ends[j] as number) <= from) j++;
    nextStart[k] = i;
    nextEnd[k] = j;
    levels[k] = i - j;
  }
  while (now < to) {
    let next = to;
    for (let k = 0; k < n; k++) {
      const { starts, ends } = sets[k] as Intervals;
      const s = starts[nextStart[k] as number];
      const e = ends[nextEnd[k] as number];
      if (s !== undefined && s < next) next = s;
      if (e !== undefined && e < next) next = e;
    }
    if (next > now) at(levels, next - now);
    now = next;
    for (let k = 0; k < n; k++) {
      const { starts, ends } = sets[k] as Intervals;
      while (starts[nextStart[k] as number] === now) {
        levels[k] = (levels[k] as number) + 1;
        nextStart[k] = (nextStart[k] as number) + 1;
      }
      while (ends[nextEnd[k] as number] === now) {
        levels[k] = (levels[k] as number) - 1;
        nextEnd[k] = (nextEnd[k] as number) + 1;
      }
    }
  }
}

/** Time at each level of one set. */
export function timeByLevel(set: Intervals, from: number, to: number): Float64Array {
  let time = new Float64Array(64);
  sweep([set], from, to, (levels, length) => {
    const level = levels[0] as number;
    if (level >= time.length) {
      const larger = new Float64Array(level * 2);
      larger.set(time);
      time = larger;
    }
    time[level] = (time[level] as number) + length;
  });
  return time;
}

/** Intervals that contain the instant just before `t`. */
export function levelBefore(set: Intervals, t: number): number {
  sorted(set);
  return countBelow(set.starts, t) - countBelow(set.ends, t);
}

/** How many of sorted values are below `t`. */
function countBelow(values: Float64Array, t: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
