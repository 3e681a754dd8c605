/**
 * Heights after dagre: dagre keeps lines straight at any price and draws a small flow taller than a screen. Its
 * columns and its order inside a column are kept; here the columns are packed, and each node is drawn as near to
 * its neighbours as the packing allows.
 */
import type { Edge } from '@simalur/model';
import type { Placed, Point } from './geometry.ts';

/** A node, or the place where a line crosses a column. */
interface Item {
  readonly column: number;
  readonly height: number;
  y: number;
  readonly near: Item[];
  /** Of a crossing: all crossings of the same line. */
  readonly line: readonly Item[];
}

/** Between two nodes there is room for the badge of the lower one. */
const GAP = { node: 11, line: 8 } as const;
const SWEEPS = 60;
/** How much a line that crosses several columns prefers to be straight over being near its ends. */
const STRAIGHT = 0.97;

export interface Compacted {
  readonly nodes: ReadonlyMap<string, Placed>;
  readonly bends: ReadonlyMap<string, readonly Point[]>;
  readonly height: number;
}

export function compacted(
  lines: readonly Edge[],
  nodes: ReadonlyMap<string, Placed>,
  bends: ReadonlyMap<string, readonly Point[]>,
): Compacted {
  const placed = new Map<string, Item>();
  for (const [id, node] of nodes) {
    const y = node.y + node.height / 2;
    placed.set(id, {
      column: Math.round(node.x + node.width / 2),
      height: node.height,
      y,
      near: [],
      line: [],
    });
  }
  const crossings = new Map<string, readonly Item[]>();
  for (const line of lines) {
    const from = placed.get(line.from);
    const to = placed.get(line.to);
    if (!from || !to) continue;
    // dagre's points: the start, then a gap and a column in turn, a last gap, and the end.
    const between = (bends.get(line.id) ?? []).slice(1, -1).filter((_, index) => index % 2 === 1);
    const items: Item[] = [];
    for (const { x, y } of between)
      items.push({ column: Math.round(x), height: 0, y, near: [], line: items });
    crossings.set(line.id, items);
    const chain = [from, ...items, to];
    for (let at = 1; at < chain.length; at++) {
      const [left, right] = [chain[at - 1], chain[at]];
      if (!left || !right) continue;
      left.near.push(right);
      right.near.push(left);
    }
  }

  const height = pack([...placed.values(), ...[...crossings.values()].flat()]);

  return {
    height,
    nodes: new Map(
      [...nodes].map(([id, node]) => [id, { ...node, y: (placed.get(id)?.y ?? 0) - node.height / 2 }]),
    ),
    bends: new Map(
      [...bends].map(([id, points]) => {
        const items = crossings.get(id) ?? [];
        return [
          id,
          points.map((point, index) => {
            const item = index % 2 === 0 ? items[index / 2 - 1] : undefined;
            return item ? { ...point, y: item.y } : point;
          }),
        ];
      }),
    ),
  };
}

/** Packs the columns into the height of the tallest and returns it. */
function pack(items: readonly Item[]): number {
  const byColumn = new Map<number, Item[]>();
  for (const item of items) byColumn.set(item.column, [...(byColumn.get(item.column) ?? []), item]);
  const columns = [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([, column]) => column.sort((one, other) => one.y - other.y));
  const height = Math.max(...columns.map(heightOf));
  for (const column of columns) settle(column, height, (item) => item.y);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const ordered = sweep % 2 === 0 ? columns : columns.toReversed();
    for (const column of ordered) settle(column, height, wanted);
  }
  return height;
}

/** In line with what it is joined to; a line's crossing as straight as its ends. */
function wanted(item: Item): number {
  if (item.near.length === 0) return item.y;
  const middle = mean(item.near);
  return item.line.length < 2 ? middle : STRAIGHT * mean(item.line) + (1 - STRAIGHT) * middle;
}

function mean(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.y, 0) / items.length;
}

/** Moves a column's items as near as possible to where they want to be, in order, apart, inside [0, height]. */
function settle(column: readonly Item[], height: number, where: (item: Item) => number): void {
  const offsets = [0];
  for (let at = 1; at < column.length; at++) {
    offsets.push((offsets[at - 1] ?? 0) + distance(column[at - 1], column[at]));
  }
  const targets = column.map((item, index) => where(item) - (offsets[index] ?? 0));
  const fitted = increasing(targets);
  const first = (column[0]?.height ?? 0) / 2;
  const last = height - (column.at(-1)?.height ?? 0) / 2 - (offsets.at(-1) ?? 0);
  column.forEach((item, index) => {
    item.y = Math.min(last, Math.max(first, fitted[index] ?? 0)) + (offsets[index] ?? 0);
  });
}

function distance(above: Item | undefined, below: Item | undefined): number {
  if (!above || !below) return 0;
  const gap = above.height > 0 && below.height > 0 ? GAP.node : GAP.line;
  return (above.height + below.height) / 2 + gap;
}

function heightOf(column: readonly Item[]): number {
  let height = ((column[0]?.height ?? 0) + (column.at(-1)?.height ?? 0)) / 2;
  for (let at = 1; at < column.length; at++) height += distance(column[at - 1], column[at]);
  return height;
}

/** The non-decreasing sequence nearest to the given one (pool adjacent violators). */
function increasing(values: readonly number[]): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    blocks.push({ sum: value, count: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      blocks.pop();
    }
  }
  return blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}
