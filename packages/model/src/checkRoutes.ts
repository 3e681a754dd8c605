/** Whether every patient finds an open edge at every node, and every stream finds its door. */
import { type DocumentPath, nameOf, sumsToOne, tidy } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Condition, Edge, FlowNode, Station } from './flow.ts';
import { type FlowGraph, flowGraph, type PlacedEdge } from './graph.ts';
import type { Project, Scenario } from './project.ts';

/** Findings about arrivals, routes and conditions of a scenario. */
export function checkRoutes(project: Project, scenario: Scenario, path: DocumentPath): Finding[] {
  const { nodes, edges } = scenario.flow;
  const graph = flowGraph(scenario.flow);
  const found = streamFindings(project, scenario, path);
  nodes.forEach((node, n) => {
    const at = [...path, 'flow', 'nodes', n];
    if (node.kind === 'station') {
      node.steps.forEach((step, s) => {
        found.push(...conditionFindings(step.when, [...at, 'steps', s, 'when'], graph));
      });
    }
    if (node.kind === 'delay') found.push(...conditionFindings(node.when, [...at, 'when'], graph));
    const out = edges.flatMap((edge, index) => (edge.from === node.id ? [{ edge, index }] : []));
    if (node.kind !== 'exit' && node.kind !== 'fork' && out.length > 0)
      found.push(...routeFindings(project, graph, node, out, path, at));
  });
  edges.forEach((edge, e) => {
    found.push(...conditionFindings(edge.when, [...path, 'flow', 'edges', e, 'when'], graph));
  });
  return found;
}

function streamFindings(project: Project, scenario: Scenario, path: DocumentPath): Finding[] {
  const found: Finding[] = [];
  const taken = new Set<string>();
  const all = project.demand.streams.map((stream) => stream.id);
  let arrivals = 0;
  scenario.flow.nodes.forEach((node, n) => {
    if (node.kind !== 'arrival') return;
    arrivals++;
    for (const id of new Set(node.streams ?? all)) {
      const stream = project.demand.streams.find((s) => s.id === id);
      if (stream && taken.has(id)) {
        found.push(finding('arrival.streamTwice', [...path, 'flow', 'nodes', n], { stream: nameOf(stream) }));
      }
      taken.add(id);
    }
  });
  if (arrivals === 0) return found;
  for (const stream of project.demand.streams) {
    if (!taken.has(stream.id)) {
      found.push(finding('arrival.noStream', [...path, 'flow', 'nodes'], { stream: nameOf(stream) }));
    }
  }
  return found;
}

function routeFindings(
  project: Project,
  graph: FlowGraph,
  node: FlowNode,
  out: readonly PlacedEdge[],
  path: DocumentPath,
  at: DocumentPath,
): Finding[] {
  const found: Finding[] = [];
  const name = nameOf(node);
  const by = node.route?.by;
  const edgePath = (index: number) => [...path, 'flow', 'edges', index];
  // A fork takes all its ways at once.
  if (by === undefined && out.length > 1 && node.kind !== 'fork') {
    found.push(finding('route.missing', at, { node: name, count: out.length }));
    return found;
  }
  if (node.kind === 'decision' && (node.errs?.probability ?? 0) > 0 && !canErr(graph, out)) {
    found.push(finding('errs.nowhere', [...at, 'errs'], { node: name }));
  }
  for (const { edge, index } of out) {
    if (by === 'probability' && edge.share === undefined) {
      found.push(finding('edge.share.missing', edgePath(index), {}));
    }
    if (by !== 'probability' && edge.share !== undefined && !(edge.share === 1 && out.length === 1)) {
      found.push(finding('edge.share.unused', [...edgePath(index), 'share'], {}));
    }
    if (by !== 'conditions' && by !== 'nextNeed' && isConditional(edge)) {
      found.push(finding('edge.conditions.unused', [...edgePath(index), 'when'], {}));
    }
  }
  const unconditional = out.filter(({ edge }) => !isConditional(edge));
  switch (by) {
    case 'probability': {
      const sum = out.reduce((total, { edge }) => total + (edge.share ?? 0), 0);
      if (!sumsToOne(sum) && out.every(({ edge }) => edge.share !== undefined)) {
        found.push(finding('route.shares.sum', at, { node: name, found: tidy(sum) }));
      }
      break;
    }
    case 'conditions':
      if (unconditional.length === 0 && !coversEverybody(project, out)) {
        found.push(finding('route.noLastResort', at, { node: name }));
      }
      // Whoever fails all conditions takes the first edge without any.
      for (const { index } of unconditional.slice(1)) {
        found.push(finding('edge.neverOpen', edgePath(index), { node: name }));
      }
      break;
    case 'nextNeed': {
      const serves = (edge: Edge) =>
        stationBehind(graph, edge.to)?.steps.some((s) => s.when.some((c) => c.kind === 'need'));
      if (!unconditional.some(({ edge }) => !serves(edge))) {
        found.push(finding('route.noLastResort', at, { node: name }));
      }
      if (!out.some(({ edge }) => serves(edge))) found.push(finding('route.noNeeds', at, { node: name }));
      break;
    }
    case 'shortestQueue':
      for (const { edge, index } of out) {
        const target = graph.nodes.get(edge.to)?.node;
        if (target && !stationBehind(graph, edge.to)) {
          found.push(finding('route.noQueue', edgePath(index), { node: name, target: nameOf(target) }));
        }
      }
      break;
  }
  return found;
}

/** Whether somebody can be sent the wrong way: to a station that is not where they should go. */
function canErr(graph: FlowGraph, out: readonly PlacedEdge[]): boolean {
  return out.length > 1 && out.some(({ edge }) => graph.nodes.get(edge.to)?.node.kind === 'station');
}

function isConditional(edge: Edge): boolean {
  return (edge.when?.length ?? 0) > 0;
}

/** Whether conditions without a last resort leave nobody out, as far as that can be read off: yes and no, or every class. */
function coversEverybody(project: Project, out: readonly PlacedEdge[]): boolean {
  const single = out.flatMap(({ edge }) => (edge.when?.length === 1 ? edge.when : []));
  const attributes = single.filter((c) => c.kind === 'attribute');
  if (attributes.some((a) => attributes.some((b) => a.attribute === b.attribute && a.is !== b.is)))
    return true;
  const classes = new Set(single.flatMap((c) => (c.kind === 'class' ? c.classes : [])));
  return project.demand.classes.every((c) => classes.has(c.id));
}

/** The station that an edge leads to, past any walking and waiting on the way. */
function stationBehind(graph: FlowGraph, id: string): Station | undefined {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const node = graph.nodes.get(at)?.node;
    if (node?.kind === 'station') return node;
    const [only, ...others] = graph.leaving(at);
    if (node?.kind !== 'delay' || !only || others.length > 0) return undefined;
    at = only.edge.to;
  }
  return undefined;
}

function conditionFindings(
  conditions: readonly Condition[] | undefined,
  path: DocumentPath,
  graph: FlowGraph,
): Finding[] {
  return (conditions ?? []).flatMap((condition, i) => {
    if (condition.kind === 'time' && condition.from >= condition.to) {
      return [
        finding('condition.time.order', [...path, i, 'to'], { from: condition.from, to: condition.to }),
      ];
    }
    const notStation = (id: string, at: DocumentPath) => {
      const node = graph.nodes.get(id)?.node;
      return node && node.kind !== 'station' ? [finding('condition.notStation', at, { id })] : [];
    };
    switch (condition.kind) {
      case 'from':
        return condition.stations.flatMap((id, s) => notStation(id, [...path, i, 'stations', s]));
      case 'queue':
        return notStation(condition.station, [...path, i, 'station']);
      case 'free': {
        const at = [...path, i, 'station'];
        const node = graph.nodes.get(condition.station)?.node;
        // A group is called together: nobody is ever served there on arrival.
        if (node?.kind === 'station' && node.batch) {
          return [finding('condition.neverFree', at, { station: nameOf(node) })];
        }
        return notStation(condition.station, at);
      }
      default:
        return [];
    }
  });
}
