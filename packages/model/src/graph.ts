/** A flow as a graph: who leads where, what can be reached, which nodes form loops. Unknown ends of edges are left out. */
import type { Edge, Flow, FlowNode } from './flow.ts';

/** An edge with its place in `flow.edges`, whose order the routes follow. */
export interface PlacedEdge {
  readonly edge: Edge;
  readonly index: number;
}

export interface FlowGraph {
  readonly nodes: ReadonlyMap<string, { readonly node: FlowNode; readonly index: number }>;
  /** Edges that leave a node, in document order; those to nowhere are left out. */
  readonly leaving: (id: string) => readonly PlacedEdge[];
  readonly entering: (id: string) => readonly PlacedEdge[];
}

/** Reads a flow. Of several nodes with one id the first counts. */
export function flowGraph(flow: Flow): FlowGraph {
  const nodes = new Map<string, { node: FlowNode; index: number }>();
  flow.nodes.forEach((node, index) => {
    if (!nodes.has(node.id)) nodes.set(node.id, { node, index });
  });
  const leaving = new Map<string, PlacedEdge[]>();
  const entering = new Map<string, PlacedEdge[]>();
  flow.edges.forEach((edge, index) => {
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) return;
    append(leaving, edge.from, { edge, index });
    append(entering, edge.to, { edge, index });
  });
  return {
    nodes,
    leaving: (id) => leaving.get(id) ?? [],
    entering: (id) => entering.get(id) ?? [],
  };
}

/** The nodes that can be reached from some nodes, those included, over the edges that `open` lets pass. */
export function reachableFrom(
  graph: FlowGraph,
  starts: Iterable<string>,
  open: (edge: Edge) => boolean = () => true,
): Set<string> {
  return spread(starts, (id) => graph.leaving(id).flatMap(({ edge }) => (open(edge) ? [edge.to] : [])));
}

/**
 * The nodes that somebody gets to who comes in at one of some nodes, those at which a follow-up returns included: a
 * return is no edge, because the visit before it goes on and ends.
 */
export function visitedFrom(graph: FlowGraph, starts: Iterable<string>): Set<string> {
  return spread(starts, (id) => {
    const node = graph.nodes.get(id)?.node;
    const next = graph.leaving(id).map(({ edge }) => edge.to);
    return node?.kind === 'followUp' && graph.nodes.has(node.to) ? [...next, node.to] : next;
  });
}

/** The stations that come next after a node, with nothing but choices in between. */
export function stationsAfter(graph: FlowGraph, id: string): Set<string> {
  const after = (from: string) => graph.leaving(from).map(({ edge }) => edge.to);
  const isChoice = (at: string) => graph.nodes.get(at)?.node.kind === 'decision';
  const reached = spread(after(id), (at) => (isChoice(at) ? after(at) : []));
  return new Set([...reached].filter((at) => graph.nodes.get(at)?.node.kind === 'station'));
}

/** The nodes from which one of some nodes can be reached, those included. */
export function leadingTo(
  graph: FlowGraph,
  ends: Iterable<string>,
  open: (edge: Edge) => boolean = () => true,
): Set<string> {
  return spread(ends, (id) => graph.entering(id).flatMap(({ edge }) => (open(edge) ? [edge.from] : [])));
}

/** Groups of nodes, among those that `member` accepts, that lead back to themselves without leaving the group. */
export function loops(
  graph: FlowGraph,
  member: (node: FlowNode) => boolean,
  open: (edge: Edge) => boolean = () => true,
): string[][] {
  const ids = [...graph.nodes.values()].filter(({ node }) => member(node)).map(({ node }) => node.id);
  return rings(ids, (id) => graph.leaving(id).flatMap(({ edge }) => (open(edge) ? [edge.to] : [])));
}

/** Groups of ids that lead back to themselves by `next`, over ids of the list only. */
export function rings(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const inside = new Set(ids);
  const step = (id: string) => next(id).filter((to) => inside.has(to));
  // What a node can reach in one step or more. A flow has at most 200 nodes: no need for a cleverer way.
  const reach = new Map(ids.map((id) => [id, spread(step(id), step)]));
  const told = new Set<string>();
  const groups: string[][] = [];
  for (const id of ids) {
    if (told.has(id) || !reach.get(id)?.has(id)) continue;
    const group = ids.filter((other) => reach.get(id)?.has(other) && reach.get(other)?.has(id));
    for (const other of group) told.add(other);
    groups.push(group);
  }
  return groups;
}

function spread(starts: Iterable<string>, step: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(starts);
  // A Set grows while it is walked: each id is visited once, in order of discovery.
  for (const id of reached) for (const next of step(id)) reached.add(next);
  return reached;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
