/** Edits of what a node does and of how it chooses among its ways out. */
import type { Edge, Flow, FlowNode, Route } from '../flow.ts';
import type { Project } from '../project.ts';
import { mapEdges, mapNodes, withFlow } from './scenario.ts';

/** Sum of the shares of a node's ways out; 1 is as it must be. */
export function sumOfShares(flow: Flow, from: string): number {
  const sum = flow.edges.reduce((total, edge) => total + (edge.from === from ? (edge.share ?? 0) : 0), 0);
  return Math.round(sum * 1e9) / 1e9;
}

/** The shares of a node's ways scaled so that they sum to one again. Equal parts where all are zero. */
export function withSharesScaled(project: Project, scenario: string, from: string): Project {
  return withFlow(project, scenario, (flow) => {
    const ways = flow.edges.filter((edge) => edge.from === from);
    const sum = ways.reduce((total, edge) => total + (edge.share ?? 0), 0);
    const shares = ways.map((edge) => (sum > 0 ? (edge.share ?? 0) / sum : 1 / ways.length));
    const rounded = shares.map((share) => Math.round(share * 1000) / 1000);
    const rest = 1 - rounded.reduce((total, share) => total + share, 0);
    const largest = rounded.indexOf(Math.max(...rounded));
    const final = new Map(
      ways.map((edge, i) => [
        edge.id,
        Math.round(((rounded[i] ?? 0) + (i === largest ? rest : 0)) * 1e9) / 1e9,
      ]),
    );
    return mapEdges(flow, (edge) => {
      const share = final.get(edge.id);
      return share === undefined || share === edge.share ? edge : { ...edge, share };
    });
  });
}

/** Another way to choose among the ways out. Shares appear where they are asked for and go where they are not. */
export function withRouteKind(project: Project, scenario: string, from: string, by: Route['by']): Project {
  return withFlow(project, scenario, (flow) => {
    const node = flow.nodes.find(({ id }) => id === from);
    if (!node || node.route?.by === by) return flow;
    const route: Route = by === 'probability' ? { by, draw: from } : { by };
    const ways = flow.edges.filter((edge) => edge.from === from);
    const shares = new Map(ways.map((edge, i) => [edge.id, fairShare(ways.length, i)]));
    const nodes = mapNodes(flow, (one) => (one.id === from ? ({ ...one, route } as FlowNode) : one));
    return mapEdges(nodes, (edge) => {
      if (edge.from !== from) return edge;
      if (by !== 'probability') return withoutShare(edge);
      const { when: _when, ...rest } = edge;
      return { ...rest, share: edge.share ?? shares.get(edge.id) ?? 0 };
    });
  });
}

/** Whole hundredths that sum to one. */
function fairShare(count: number, index: number): number {
  const part = Math.floor(100 / count);
  return (index === 0 ? 100 - part * (count - 1) : part) / 100;
}

function withoutShare(edge: Edge): Edge {
  if (edge.share === undefined) return edge;
  const { share: _share, source: _source, ...rest } = edge;
  return rest;
}
