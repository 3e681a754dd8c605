/**
 * The ways that patients are drawn to walk: from stay to stay along the lines of the picture, by the fewest lines. A
 * move takes no time in the model, and the trace does not tell which choices were passed: the way is drawn, not measured.
 */
import type { Stays } from './stays.ts';

export interface Line {
  readonly from: string;
  readonly to: string;
}

/** Indexes of the lines from one node to another, or to the nearest of several; empty where there is no way. */
export function linesBetween(
  lines: readonly Line[],
  from: readonly string[],
  to: ReadonlySet<string>,
): number[] {
  const came = new Map<string, number>();
  const seen = new Set(from);
  let front = [...from];
  while (front.length > 0) {
    const further: string[] = [];
    for (const node of front) {
      for (const [index, line] of lines.entries()) {
        // A node may lead to itself again: a way of no lines is none.
        if (line.from !== node || (seen.has(line.to) && !(to.has(line.to) && !came.has(line.to)))) continue;
        came.set(line.to, index);
        if (to.has(line.to)) return wayBack(lines, came, line.to, from);
        seen.add(line.to);
        further.push(line.to);
      }
    }
    front = further;
  }
  return [];
}

function wayBack(
  lines: readonly Line[],
  came: ReadonlyMap<string, number>,
  end: string,
  from: readonly string[],
): number[] {
  const way: number[] = [];
  let at = end;
  do {
    const index = came.get(at);
    const line = index === undefined ? undefined : lines[index];
    if (index === undefined || !line) break;
    way.unshift(index);
    at = line.from;
  } while (!from.includes(at));
  return way;
}

/** The last stay of each patient, in order of its end. */
export function lastStays(stays: Stays): Int32Array {
  const last = new Map<number, number>();
  for (let row = 0; row < stays.rows; row++) {
    const patient = stays.patient[row] ?? -1;
    const known = last.get(patient);
    if (known === undefined || (stays.ended[row] ?? 0) >= (stays.ended[known] ?? 0)) last.set(patient, row);
  }
  return Int32Array.from([...last.values()].sort((a, b) => (stays.ended[a] ?? 0) - (stays.ended[b] ?? 0)));
}
