/** How many wait, as steps over the day: for one node or for all. Looked up by bisection. */
import type { Stays } from './stays.ts';

export interface QueueSteps {
  /** Moments at which the number changes, ticks, ascending; and the number from then on. */
  readonly times: Float64Array;
  readonly waiting: Int32Array;
}

/** Those who wait at a node (an index of the trace), or anywhere without one. A stay without service waits to its end. */
export function queueSteps(stays: Stays, node?: number): QueueSteps {
  const changes = new Map<number, number>();
  const add = (time: number, by: number): void => {
    changes.set(time, (changes.get(time) ?? 0) + by);
  };
  for (let row = 0; row < stays.rows; row++) {
    if (node !== undefined && stays.node[row] !== node) continue;
    const joined = stays.joined[row] ?? 0;
    const started = stays.started[row] ?? -1;
    const until = started < 0 ? (stays.ended[row] ?? 0) : started;
    if (until <= joined) continue;
    add(joined, 1);
    add(until, -1);
  }
  const steps = [...changes].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
  let waiting = 0;
  return {
    times: Float64Array.from(steps, ([time]) => time),
    waiting: Int32Array.from(steps, ([, by]) => {
      waiting += by;
      return waiting;
    }),
  };
}

export function waitingAt({ times, waiting }: QueueSteps, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (waiting[low - 1] ?? 0);
}
