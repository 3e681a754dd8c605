/**
 * The lines between nodes: horizontal inside a column, vertical only in the gap between two columns, so that no
 * line runs behind a node. Lines that share a side of a node or a gap are spread, so that each can be followed.
 */
import type { Edge } from '@simalur/model';
import type { Placed, Point } from './geometry.ts';

const CORNER = 7;
const SLOT = 5;
/** A turn of fewer pixels is drawn as a straight line: it would look like a mistake. */
const STRAIGHT = 3;

interface Lane {
  readonly edge: Edge;
  readonly from: Placed;
  readonly to: Placed;
  /** Goes from right to left: a loop back. */
  readonly back: boolean;
  /** Gap positions (odd bends) and the heights at which the columns in between are crossed (even bends). */
  readonly gaps: readonly number[];
  readonly heights: readonly number[];
}

/** SVG path by edge id, from dagre's bends: one per half rank, odd ones in a gap, even ones in a column. */
export function routesOf(
  edges: readonly Edge[],
  nodes: ReadonlyMap<string, Placed>,
  bends: ReadonlyMap<string, readonly Point[]>,
): ReadonlyMap<string, string> {
  const lanes = edges.flatMap((edge) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    const points = bends.get(edge.id)?.slice(1, -1);
    if (!from || !to || !points || points.length % 2 === 0) return [];
    return [
      {
        edge,
        from,
        to,
        back: from.x > to.x,
        gaps: points.filter((_, index) => index % 2 === 0).map((point) => point.x),
        heights: points.filter((_, index) => index % 2 === 1).map((point) => point.y),
      },
    ];
  });
  const ports = portsOf(lanes);
  const slots = slotsOf(lanes, ports);
  return new Map(lanes.map((lane) => [lane.edge.id, pathOf(lane, ports, slots)]));
}

type Ports = ReadonlyMap<string, { readonly start: number; readonly end: number }>;

/** Heights at which each line leaves and reaches its nodes: spread over the side, ordered by where the line goes. */
function portsOf(lanes: readonly Lane[]): Ports {
  const sides = new Map<string, { lane: Lane; end: 'start' | 'end'; node: Placed; towards: number }[]>();
  for (const lane of lanes) {
    const first = lane.heights[0] ?? centreY(lane.to);
    const last = lane.heights.at(-1) ?? centreY(lane.from);
    push(sides, `${lane.edge.from} ${lane.back ? 'left' : 'right'}`, {
      lane,
      end: 'start',
      node: lane.from,
      towards: first,
    });
    push(sides, `${lane.edge.to} ${lane.back ? 'right' : 'left'}`, {
      lane,
      end: 'end',
      node: lane.to,
      towards: last,
    });
  }
  const ports = new Map<string, { start: number; end: number }>();
  for (const lane of lanes) ports.set(lane.edge.id, { start: 0, end: 0 });
  for (const side of sides.values()) {
    side.sort((a, b) => a.towards - b.towards);
    side.forEach(({ lane, end, node }, index) => {
      const step = Math.min(14, (node.height * 0.7) / side.length);
      const port = ports.get(lane.edge.id);
      if (port) port[end] = centreY(node) + (index - (side.length - 1) / 2) * step;
    });
  }
  return ports;
}

/** Where in a gap each line turns: lines that go down turn late where they start high, so that they do not cross. */
function slotsOf(lanes: readonly Lane[], ports: Ports): ReadonlyMap<string, number> {
  const gaps = new Map<number, { key: string; from: number; to: number }[]>();
  for (const lane of lanes) {
    const heights = heightsOf(lane, ports);
    lane.gaps.forEach((x, index) => {
      const from = heights[index] ?? 0;
      const to = heights[index + 1] ?? 0;
      if (Math.abs(from - to) < STRAIGHT) return;
      // Seen from left to right, whichever way the line goes.
      const [left, right] = lane.back ? [to, from] : [from, to];
      push(gaps, Math.round(x), { key: `${lane.edge.id} ${index}`, from: left, to: right });
    });
  }
  const slots = new Map<string, number>();
  for (const [x, turns] of gaps) {
    const down = turns.filter((turn) => turn.to > turn.from).sort((a, b) => b.from - a.from);
    const up = turns.filter((turn) => turn.to <= turn.from).sort((a, b) => a.from - b.from);
    const ordered = [...up, ...down];
    const step = Math.min(SLOT, 26 / ordered.length);
    ordered.forEach((turn, index) => {
      slots.set(turn.key, x + (index - (ordered.length - 1) / 2) * step);
    });
  }
  return slots;
}

function pathOf(lane: Lane, ports: Ports, slots: ReadonlyMap<string, number>): string {
  const heights = heightsOf(lane, ports);
  const startX = lane.back ? lane.from.x : lane.from.x + lane.from.width;
  const endX = lane.back ? lane.to.x + lane.to.width : lane.to.x;
  const points: Point[] = [{ x: startX, y: heights[0] ?? 0 }];
  lane.gaps.forEach((gap, index) => {
    const x = slots.get(`${lane.edge.id} ${index}`) ?? gap;
    const [from = 0, to = 0] = [heights[index], heights[index + 1]];
    if (Math.abs(from - to) >= STRAIGHT) points.push({ x, y: from }, { x, y: to });
  });
  points.push({ x: endX, y: heights.at(-1) ?? 0 });
  return rounded(points);
}

/** Start, the columns crossed, end. A bend within a few pixels of the next is straightened. */
function heightsOf(lane: Lane, ports: Ports): readonly number[] {
  const port = ports.get(lane.edge.id) ?? { start: 0, end: 0 };
  return [port.start, ...lane.heights, port.end];
}

function rounded(points: readonly Point[]): string {
  const kept = points.filter((point, index) => {
    const next = points[index + 1];
    return !next || Math.hypot(next.x - point.x, next.y - point.y) > 0.5;
  });
  let path = '';
  kept.forEach((point, index) => {
    const before = kept[index - 1];
    const after = kept[index + 1];
    if (!before) path = `M${at(point)}`;
    else if (!after) path += `L${at(point)}`;
    else {
      const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      path += `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
    }
  });
  return path;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function at(point: Point): string {
  return `${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
}

function centreY(node: Placed): number {
  return node.y + node.height / 2;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
