/**
 * A recorded day arranged for playing: the stays at stations and delays in order of joining, each linked to the stay
 * that the patient came from and the one that follows. Times in ticks.
 */
import type { Trace } from '@simalur/experiment';

export interface Stays {
  readonly rows: number;
  readonly patient: Float64Array;
  readonly class: Int32Array;
  readonly node: Int32Array;
  readonly joined: Float64Array;
  /** −1: left without service. */
  readonly started: Float64Array;
  readonly ended: Float64Array;
  /** The stay before and after this one of the same patient, −1: none. Parts of a fork have the same one before. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** First arrival and last end; both 0 for a day without patients. */
  readonly from: number;
  readonly to: number;
}

export function staysOf(trace: Trace): Stays {
  const { rows } = trace;
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const at = (column: Float64Array, row: number): number => column[row] ?? 0;
  order.sort(
    (a, b) => at(trace.joined, a) - at(trace.joined, b) || at(trace.ended, a) - at(trace.ended, b) || a - b,
  );
  const floats = (column: Float64Array) => Float64Array.from(order, (row) => column[row] ?? 0);
  const ints = (column: Int32Array) => Int32Array.from(order, (row) => column[row] ?? 0);
  const stays = {
    rows,
    patient: floats(trace.patient),
    class: ints(trace.class),
    node: ints(trace.node),
    joined: floats(trace.joined),
    started: floats(trace.started),
    ended: floats(trace.ended),
  };
  const previous = new Int32Array(rows).fill(-1);
  const next = new Int32Array(rows).fill(-1);
  /** Of each patient, the stays so far, newest last. */
  const history = new Map<number, number[]>();
  let to = 0;
  for (let row = 0; row < rows; row++) {
    to = Math.max(to, at(stays.ended, row));
    const before = history.get(at(stays.patient, row)) ?? [];
    history.set(at(stays.patient, row), before);
    let latest = -1;
    for (const candidate of before) {
      const isOver = at(stays.ended, candidate) <= at(stays.joined, row);
      if (isOver && (latest < 0 || at(stays.ended, candidate) >= at(stays.ended, latest))) latest = candidate;
    }
    previous[row] = latest;
    if (latest >= 0 && next[latest] === -1) next[latest] = row;
    before.push(row);
  }
  return { ...stays, previous, next, from: at(stays.joined, 0), to };
}
