/** Whether what is done at once comes together again: forks, and the joins that wait for their parts. */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { FlowNode } from './flow.ts';
import { type FlowGraph, flowGraph } from './graph.ts';
import type { Scenario } from './project.ts';

/** Findings about forks and joins of a scenario. */
export function checkForks(scenario: Scenario, path: DocumentPath): Finding[] {
  const graph = flowGraph(scenario.flow);
  const found: Finding[] = [];
  const waitedAt = new Set<string>();
  scenario.flow.nodes.forEach((node, n) => {
    if (node.kind !== 'fork') return;
    found.push(...ruleFindings(node, scenario, path, n));
    const branches = graph.leaving(node.id).map(({ edge, index }) => {
      const joins = joinsBehind(graph, edge.to);
      for (const id of joins) waitedAt.add(id);
      return { index, joins, name: nameOfNode(graph, edge.to) };
    });
    found.push(...branchFindings(node, branches, graph, path, n));
  });
  scenario.flow.nodes.forEach((node, n) => {
    // A join that nothing leads to is told as unreachable.
    if (node.kind !== 'join' || waitedAt.has(node.id) || graph.entering(node.id).length === 0) return;
    found.push(finding('join.noFork', [...path, 'flow', 'nodes', n], { node: nameOf(node) }));
  });
  return found;
}

interface Branch {
  readonly index: number;
  readonly joins: ReadonlySet<string>;
  readonly name: string;
}

/** All ways out are taken: whatever would choose between them is idle. */
function ruleFindings(node: FlowNode, scenario: Scenario, path: DocumentPath, n: number): Finding[] {
  const name = nameOf(node);
  const found: Finding[] = [];
  if (node.route) {
    found.push(finding('fork.route', [...path, 'flow', 'nodes', n, 'route'], { node: name }));
  }
  scenario.flow.edges.forEach((edge, e) => {
    if (edge.from !== node.id || (edge.share === undefined && (edge.when?.length ?? 0) === 0)) return;
    found.push(finding('fork.edgeRule', [...path, 'flow', 'edges', e], { node: name }));
  });
  return found;
}

function branchFindings(
  node: FlowNode,
  branches: readonly Branch[],
  graph: FlowGraph,
  path: DocumentPath,
  n: number,
): Finding[] {
  const at = [...path, 'flow', 'nodes', n];
  const name = nameOf(node);
  if (branches.length === 0) return [];
  const found = branches.length === 1 ? [finding('fork.oneWay', at, { node: name })] : [];
  const joins = new Set(branches.flatMap((branch) => [...branch.joins]));
  if (joins.size === 0) return [...found, finding('fork.noJoin', at, { node: name })];
  for (const branch of branches) {
    if (branch.joins.size > 0) continue;
    const params = { node: name, branch: branch.name };
    found.push(finding('fork.branchEnds', [...path, 'flow', 'edges', branch.index], params));
  }
  if (joins.size > 1) {
    const names = [...joins].map((id) => nameOfNode(graph, id)).join(', ');
    found.push(finding('fork.manyJoins', at, { node: name, joins: names }));
  }
  return found;
}

/**
 * The joins at which a part that goes on at a node may end. A fork on the way opens parts of its own, and the first
 * join after it is for those.
 */
function joinsBehind(graph: FlowGraph, start: string): Set<string> {
  const forks = [...graph.nodes.values()].filter(({ node }) => node.kind === 'fork').length;
  const joins = new Set<string>();
  const seen = new Set<string>();
  const open: { id: string; depth: number }[] = [{ id: start, depth: 0 }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { id, depth } = place;
    const kind = graph.nodes.get(id)?.node.kind;
    const key = `${depth} ${id}`;
    if (seen.has(key) || depth > forks) continue;
    seen.add(key);
    if (kind === 'join' && depth === 0) {
      joins.add(id);
      continue;
    }
    const next = depth + (kind === 'fork' ? 1 : 0) - (kind === 'join' ? 1 : 0);
    for (const { edge } of graph.leaving(id)) open.push({ id: edge.to, depth: next });
  }
  return joins;
}

function nameOfNode(graph: FlowGraph, id: string): string {
  const node = graph.nodes.get(id)?.node;
  return node ? nameOf(node) : id;
}
