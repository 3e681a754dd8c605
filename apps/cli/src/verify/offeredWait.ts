/**
 * The wait that an infinitely patient arrival would have had, read off a record of one line that is served first come,
 * first served, with patience: the first end of a service at which nobody who came earlier is still in line.
 */
import { type Log, RENEGED, SERVED, TURNED_AWAY } from './log.ts';
import { isInWindow } from './presence.ts';

/** Sum over the arrivals in the window, and their number. */
export function offeredWaits(log: Log): [number, number] {
  const { visits: v } = log;
  const order = Array.from({ length: v.count }, (_, i) => i)
    .filter((i) => v.outcome[i] !== TURNED_AWAY)
    .sort((a, b) => (v.joined[a] as number) - (v.joined[b] as number) || a - b);
  const ends = Float64Array.from(
    order.filter((i) => v.outcome[i] === SERVED).map((i) => v.end[i] as number),
  ).sort();
  let sum = 0;
  let n = 0;
  /** The last service that an earlier arrival took, and the last time that one gave up. */
  let taken = -1;
  let left = -1;
  let pointer = 0;
  for (const i of order) {
    const joined = v.joined[i] as number;
    const start = v.start[i] as number;
    const outcome = v.outcome[i] as number;
    if (isInWindow(log, joined) && (outcome === SERVED || outcome === RENEGED)) {
      let at = start;
      if (outcome === RENEGED) {
        while (pointer < ends.length && (ends[pointer] as number) < joined) pointer++;
        let p = pointer;
        while (p < ends.length && ((ends[p] as number) <= taken || (ends[p] as number) < left)) p++;
        at = ends[p] ?? (v.end[i] as number);
      }
      sum += (at - joined) / log.tick;
      n++;
    }
    if (outcome === SERVED && start > taken) taken = start;
    if (outcome === RENEGED && (v.end[i] as number) > left) left = v.end[i] as number;
  }
  return [sum, n];
}
