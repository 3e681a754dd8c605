/** Lines between nodes: drawn, taken away, given another end. The way a node sends its patients follows its lines. */
import type { Edge, Flow, FlowNode } from '../flow.ts';
import type { Project } from '../project.ts';
import { freshId } from './ids.ts';
import { withFlow } from './scenario.ts';

/** Why two nodes cannot be joined; undefined where they can. */
export type ConnectRefusal = 'self' | 'exists' | 'fromExit' | 'intoArrival' | 'unknown';

export function refusesConnection(flow: Flow, from: string, to: string): ConnectRefusal | undefined {
  const source = flow.nodes.find((node) => node.id === from);
  const target = flow.nodes.find((node) => node.id === to);
  if (!source || !target) return 'unknown';
  if (from === to) return 'self';
  if (source.kind === 'exit') return 'fromExit';
  if (target.kind === 'arrival') return 'intoArrival';
  if (flow.edges.some((edge) => edge.from === from && edge.to === to)) return 'exists';
  return undefined;
}

/** Joins two nodes; the same project where that is refused. A second way out makes the node choose by shares. */
export function withConnection(project: Project, scenario: string, from: string, to: string): Project {
  return withFlow(project, scenario, (flow) => {
    if (refusesConnection(flow, from, to) !== undefined) return flow;
    const id = freshId(`${from}-${to}`, edgeIds(flow));
    return withWaysOut({ ...flow, edges: [...flow.edges, { id, from, to }] }, from);
  });
}

/** Takes lines away. The shares of the ways that are left are scaled to one again. */
export function withoutEdges(project: Project, scenario: string, ids: readonly string[]): Project {
  return withFlow(project, scenario, (flow) => {
    const gone = new Set(ids);
    const edges = flow.edges.filter((edge) => !gone.has(edge.id));
    if (edges.length === flow.edges.length) return flow;
    const sources = new Set(flow.edges.filter((edge) => gone.has(edge.id)).map((edge) => edge.from));
    return [...sources].reduce(withWaysOut, { ...flow, edges });
  });
}

/** Gives a line another start or end; the same project where the line is unknown or the new one is refused. */
export function withEdgeEnds(
  project: Project,
  scenario: string,
  id: string,
  ends: { readonly from: string; readonly to: string },
): Project {
  return withFlow(project, scenario, (flow) => {
    const edge = flow.edges.find((one) => one.id === id);
    if (!edge || refusesConnection(flow, ends.from, ends.to) !== undefined) return flow;
    const edges = flow.edges.map((one) => (one.id === id ? { ...one, ...ends } : one));
    return [edge.from, ends.from].reduce(withWaysOut, { ...flow, edges });
  });
}

export function edgeIds(flow: Flow): readonly string[] {
  return flow.edges.map(({ id }) => id);
}

/**
 * Makes the ways out of a node fit together after a line came or went: by shares they sum to one (a new way gets an
 * equal part of what the others leave it); a node with several ways that say nothing yet chooses by equal shares.
 */
export function withWaysOut(flow: Flow, from: string): Flow {
  const node = flow.nodes.find((one) => one.id === from);
  if (!node || node.kind === 'fork') return flow;
  const ways = flow.edges.filter((edge) => edge.from === from);
  if (node.route === undefined || node.route.by === 'probability') {
    if (ways.length < 2) return node.route ? withRoute(flow, from, undefined) : flow;
    const route = node.route ?? { by: 'probability', draw: from };
    return sharedOut(withRoute(flow, from, route), from, ways);
  }
  return flow;
}

function withRoute(flow: Flow, id: string, route: FlowNode['route']): Flow {
  return {
    ...flow,
    nodes: flow.nodes.map((node) => {
      if (node.id !== id || node.route === route) return node;
      const { route: _old, ...rest } = node;
      return (route ? { ...rest, route } : rest) as FlowNode;
    }),
    edges:
      route === undefined
        ? flow.edges.map((edge) => (edge.from === id ? withoutShare(edge) : edge))
        : flow.edges,
  };
}

function withoutShare(edge: Edge): Edge {
  const { share: _old, ...rest } = edge;
  return edge.share === undefined ? edge : rest;
}

function sharedOut(flow: Flow, from: string, ways: readonly Edge[]): Flow {
  const known = ways.filter((edge) => edge.share !== undefined);
  const fair = 1 / ways.length;
  const left = 1 - fair * (ways.length - known.length);
  const sum = known.reduce((total, edge) => total + (edge.share ?? 0), 0);
  const shares = ways.map((edge) => {
    if (edge.share === undefined) return fair;
    return sum > 0 ? (edge.share / sum) * left : left / known.length;
  });
  // Whole hundredths, so that a person reads 33 %, 33 % and 34 % and they do sum to one.
  const rounded = shares.map((share) => Math.round(share * 100) / 100);
  const rest = 1 - rounded.reduce((total, share) => total + share, 0);
  const largest = rounded.indexOf(Math.max(...rounded));
  const final = new Map(
    ways.map((edge, index) => [
      edge.id,
      Math.round(((rounded[index] ?? 0) + (index === largest ? rest : 0)) * 1e6) / 1e6,
    ]),
  );
  return {
    ...flow,
    edges: flow.edges.map((edge) => {
      const share = edge.from === from ? final.get(edge.id) : undefined;
      return share === undefined || share === edge.share ? edge : { ...edge, share };
    }),
  };
}
