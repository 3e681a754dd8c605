/** Takes nodes out of a flow and heals the line: who came before is led to who came after. */
import type { Condition, Edge, Flow, FlowNode } from '../flow.ts';
import type { Project } from '../project.ts';
import { withWaysOut } from './connect.ts';
import { mapEdges, mapNodes, withFlow } from './scenario.ts';

/** Takes the nodes out, one after the other, each with its lines healed and everything that named it mended. */
export function withoutNodes(project: Project, scenario: string, ids: readonly string[]): Project {
  return withFlow(project, scenario, (flow) => ids.reduce(withoutNode, flow));
}

function withoutNode(flow: Flow, id: string): Flow {
  if (!flow.nodes.some((node) => node.id === id)) return flow;
  const after = mainSuccessor(flow, id);
  const before = [...new Set(flow.edges.filter((edge) => edge.to === id).map((edge) => edge.from))];
  const taken = new Set(flow.edges.map((edge) => `${edge.from} ${edge.to}`));
  const edges = flow.edges.flatMap((edge): Edge[] => {
    if (edge.from === id) return [];
    if (edge.to !== id) return [edge];
    const healed = `${edge.from} ${after}`;
    // No line to itself. A second line between the same two is kept only where it has a condition of its own.
    if (after === undefined || after === edge.from) return [];
    if (taken.has(healed) && edge.when === undefined) return [];
    taken.add(healed);
    return [{ ...edge, to: after }];
  });
  const rest: Flow = { ...flow, nodes: flow.nodes.filter((node) => node.id !== id), edges };
  return before.reduce(withWaysOut, withoutMentions(rest, id, after));
}

/** Where most patients of a node go next: the way without a condition, the largest share, else the first. */
function mainSuccessor(flow: Flow, id: string): string | undefined {
  const ways = flow.edges.filter((edge) => edge.from === id && edge.to !== id);
  const plain = ways.find((edge) => edge.when === undefined && edge.share === undefined);
  const largest = ways.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  return (plain ?? largest)?.to;
}

/** Conditions, follow-ups and rooms that named the node: a condition that can never hold takes its line with it. */
function withoutMentions(flow: Flow, id: string, after: string | undefined): Flow {
  const nodes = mapNodes(flow, (node) => forgotten(node, id, after));
  const kept: Flow = {
    ...nodes,
    edges: nodes.edges.filter((edge) => !(edge.when ?? []).some((condition) => onlyFrom(condition, id))),
  };
  return mapEdges(kept, (edge) => {
    if (edge.when === undefined) return edge;
    const when = withoutConditions(edge.when, id);
    if (when === edge.when) return edge;
    const { when: _old, ...rest } = edge;
    return when.length === 0 ? rest : { ...rest, when };
  });
}

function forgotten(node: FlowNode, id: string, after: string | undefined): FlowNode {
  if (node.kind === 'followUp' && node.to === id) return after === undefined ? node : { ...node, to: after };
  if (node.kind === 'delay') {
    const when = withoutConditions(node.when, id);
    return when === node.when ? node : { ...node, when };
  }
  if (node.kind !== 'station') return node;
  const steps = node.steps.map((step) => {
    const when = withoutConditions(step.when, id);
    return when === step.when ? step : { ...step, when };
  });
  const same = steps.every((step, index) => step === node.steps[index]);
  const station = same ? node : { ...node, steps };
  if (station.room?.until !== id) return station;
  const { until: _gone, ...room } = station.room;
  return { ...station, room };
}

function onlyFrom(condition: Condition, id: string): boolean {
  return condition.kind === 'from' && condition.stations.every((station) => station === id);
}

function withoutConditions(when: Condition[], id: string): Condition[] {
  const kept = when.flatMap((condition): Condition[] => {
    if ((condition.kind === 'queue' || condition.kind === 'free') && condition.station === id) return [];
    if (condition.kind !== 'from' || !condition.stations.includes(id)) return [condition];
    const stations = condition.stations.filter((station) => station !== id);
    return stations.length === 0 ? [] : [{ ...condition, stations }];
  });
  const same = kept.length === when.length && kept.every((condition, index) => condition === when[index]);
  return same ? when : kept;
}
