/**
 * Where nodes stand: left to right by dagre, once per flow and language. Positions that a person has set are kept
 * when every node has one. dagre takes 120 ms for 50 nodes on a slow laptop, so the result is remembered.
 */
import dagre from '@dagrejs/dagre';
import type { Flow } from '@simalur/model';
import { labelText } from '@simalur/model';
import type { Language } from '../../language/words.ts';
import { compacted } from './compact.ts';
import type { Placed, Point, Size } from './geometry.ts';
import { type Area, areasOf } from './groups.ts';
import { linesOf } from './lines.ts';
import { loopEdges } from './loops.ts';
import { sizeOf } from './sizes.ts';
import { poolsAt } from './staffing.ts';

export interface FlowLayout {
  /** Top left corner and size by node id. */
  readonly nodes: ReadonlyMap<string, Placed>;
  /** Bends by edge id; absent where the edge is drawn straight from handle to handle. */
  readonly bends: ReadonlyMap<string, readonly Point[]>;
  /** Edges that lead back. */
  readonly loops: ReadonlySet<string>;
  readonly areas: readonly Area[];
  /** Stations whose staff stand beside the name. */
  readonly flat: ReadonlySet<string>;
  readonly width: number;
  readonly height: number;
}

const remembered = new WeakMap<Flow, Map<Language, FlowLayout>>();

export function layoutOf(flow: Flow, language: Language): FlowLayout {
  const byLanguage = remembered.get(flow) ?? new Map<Language, FlowLayout>();
  remembered.set(flow, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const layout = computeLayout(flow, language);
  byLanguage.set(language, layout);
  return layout;
}

function computeLayout(flow: Flow, language: Language): FlowLayout {
  const sizes = new Map(
    flow.nodes.map((node) => [node.id, sizeOf(node, labelText(node.name, language), poolsAt(node).size)]),
  );
  const kept = flow.nodes.every((node) => node.position !== undefined);
  const layout = kept ? fromDocument(flow, sizes) : fromDagre(flow, sizes);
  return {
    ...layout,
    areas: areasOf(flow, layout.nodes, language),
    flat: new Set([...sizes].filter(([, size]) => size.flat).map(([id]) => id)),
  };
}

type Drawn = Omit<FlowLayout, 'areas' | 'flat'>;

function fromDocument(flow: Flow, sizes: ReadonlyMap<string, Size>): Drawn {
  const nodes = new Map<string, Placed>();
  for (const node of flow.nodes) {
    const size = sizes.get(node.id);
    if (size && node.position)
      nodes.set(node.id, { width: size.width, height: size.height, ...node.position });
  }
  return { nodes, bends: new Map(), loops: loopEdges(flow), ...extent(nodes) };
}

function fromDagre(flow: Flow, sizes: ReadonlyMap<string, Size>): Drawn {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 18, edgesep: 8, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [id, size] of sizes) graph.setNode(id, { width: size.width, height: size.height });
  const loops = loopEdges(flow);
  const lines = linesOf(flow);
  for (const edge of lines) {
    if (!sizes.has(edge.from) || !sizes.has(edge.to)) continue;
    const [left, right] = loops.has(edge.id) ? [edge.to, edge.from] : [edge.from, edge.to];
    graph.setEdge(left, right, { weight: loops.has(edge.id) ? 0 : 1 }, edge.id);
  }
  dagre.layout(graph);

  const nodes = new Map<string, Placed>();
  for (const [id, size] of sizes) {
    const centre = graph.node(id) as unknown as Point;
    nodes.set(id, {
      width: size.width,
      height: size.height,
      x: centre.x - size.width / 2,
      y: centre.y - size.height / 2,
    });
  }
  const bends = new Map<string, readonly Point[]>();
  for (const edge of lines) {
    const loop = loops.has(edge.id);
    const [left, right] = loop ? [edge.to, edge.from] : [edge.from, edge.to];
    const points = (graph.edge(left, right, edge.id) as unknown as { points?: Point[] } | undefined)?.points;
    if (points) bends.set(edge.id, loop ? points.toReversed() : points);
  }
  const packed = compacted(lines, nodes, bends);
  return { ...extent(packed.nodes), ...packed, loops };
}

function extent(nodes: ReadonlyMap<string, Placed>): Size {
  const placed = [...nodes.values()];
  const left = Math.min(...placed.map((node) => node.x));
  const top = Math.min(...placed.map((node) => node.y));
  return {
    width: Math.max(...placed.map((node) => node.x + node.width)) - left,
    height: Math.max(...placed.map((node) => node.y + node.height)) - top,
  };
}
