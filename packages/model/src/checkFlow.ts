/** Whether a patient who comes in can walk the flow to an exit. */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Edge, FlowNode } from './flow.ts';
import { type FlowGraph, flowGraph, leadingTo, loops, visitedFrom } from './graph.ts';
import type { Scenario } from './project.ts';

/** Findings about the graph of a scenario. */
export function checkFlow(scenario: Scenario, path: DocumentPath): Finding[] {
  const { flow } = scenario;
  const at = [...path, 'flow', 'nodes'];
  if (flow.nodes.length === 0) return [finding('flow.empty', [...path, 'flow'], {})];
  const graph = flowGraph(flow);
  const all = [...graph.nodes.values()];
  const found: Finding[] = [];

  const arrivals = all.filter(({ node }) => node.kind === 'arrival').map(({ node }) => node.id);
  const exits = all.filter(({ node }) => node.kind === 'exit').map(({ node }) => node.id);
  if (arrivals.length === 0) found.push(finding('flow.noArrival', at, {}));
  if (exits.length === 0) found.push(finding('flow.noExit', at, {}));

  // An edge to nowhere is told as such; its node is not told again as one without a way out.
  const withEdges = new Set(flow.edges.map((edge) => edge.from));
  const deadEnds = all.filter(({ node }) => node.kind !== 'exit' && graph.leaving(node.id).length === 0);
  for (const { node, index } of deadEnds) {
    if (!withEdges.has(node.id)) found.push(finding('node.noWayOut', [...at, index], { node: nameOf(node) }));
  }

  const reached = visitedFrom(graph, arrivals);
  for (const { node, index } of all) {
    if (node.kind === 'exit' && withEdges.has(node.id)) {
      found.push(finding('exit.edges', [...at, index], { node: nameOf(node) }));
    }
    if (node.kind === 'arrival' && graph.entering(node.id).length > 0) {
      found.push(finding('arrival.edgeInto', [...at, index], { node: nameOf(node) }));
    }
    if (arrivals.length > 0 && !reached.has(node.id)) {
      found.push(finding('node.unreachable', [...at, index], { node: nameOf(node) }));
    }
  }
  // Without any exit every node would be told to be in a loop.
  if (exits.length > 0) {
    found.push(...loopFindings(graph, [...exits, ...deadEnds.map(({ node }) => node.id)], at));
  }
  return found;
}

/** Loops that nobody leaves, and loops that take no time. */
function loopFindings(graph: FlowGraph, ends: readonly string[], at: DocumentPath): Finding[] {
  const found: Finding[] = [];
  const open = (edge: Edge) =>
    !(edge.share === 0 && graph.nodes.get(edge.from)?.node.route?.by === 'probability');
  const indexOf = (id: string | undefined) => graph.nodes.get(id ?? '')?.index ?? 0;
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => graph.nodes.get(id)?.node)
      .map((node) => (node ? nameOf(node) : ''))
      .join(', ');

  const safe = leadingTo(graph, ends, open);
  for (const group of loops(graph, (node) => !safe.has(node.id), open)) {
    found.push(finding('flow.loop', [...at, indexOf(group[0])], { nodes: names(group) }));
  }
  const instant = instantNodes(graph);
  for (const group of loops(graph, (node) => instant.has(node.id) && safe.has(node.id), open)) {
    found.push(finding('flow.zeroTimeLoop', [...at, indexOf(group[0])], { nodes: names(group) }));
  }
  return found;
}

/** Nodes that are passed in no time. A join is one of them only when no part of its fork takes any. */
function instantNodes(graph: FlowGraph): ReadonlySet<string> {
  const nodes = [...graph.nodes.values()].map(({ node }) => node);
  const passes = (node: FlowNode) => ['decision', 'fork', 'join', 'followUp'].includes(node.kind);
  const instant = new Set(nodes.filter(passes).map((node) => node.id));
  const waits = (id: string) => graph.entering(id).some(({ edge }) => !instant.has(edge.from));
  for (let before = -1; before !== instant.size; ) {
    before = instant.size;
    for (const node of nodes) if (node.kind === 'join' && waits(node.id)) instant.delete(node.id);
  }
  return instant;
}
