/** What the panel is about: one node, one line, several things, or the whole scenario. */
import type { Edge, FlowNode, Scenario } from '@simalur/model';
import { useDocument } from '../../state/document.ts';
import { useSelection } from '../../state/selection.ts';
import { useScenario } from '../../state/useScenario.ts';

export type Subject =
  | { readonly kind: 'whole' }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'node'; readonly node: FlowNode; readonly path: readonly (string | number)[] }
  | { readonly kind: 'edge'; readonly edge: Edge; readonly path: readonly (string | number)[] };

export interface InspectorContext {
  readonly scenario: Scenario;
  readonly subject: Subject;
  /** Place of the scenario in the document. */
  readonly path: readonly (string | number)[];
}

export function useInspected(): InspectorContext {
  const scenario = useScenario();
  const scenarios = useDocument((state) => state.project.scenarios);
  const { nodes, edges } = useSelection();
  const path = ['scenarios', scenarios.indexOf(scenario)];
  return { scenario, path, subject: subjectOf(scenario, path, nodes, edges) };
}

function subjectOf(
  { flow }: Scenario,
  path: InspectorContext['path'],
  nodes: readonly string[],
  edges: readonly string[],
): Subject {
  if (nodes.length > 1) return { kind: 'several', count: nodes.length };
  const n = flow.nodes.findIndex(({ id }) => id === nodes[0]);
  const node = flow.nodes[n];
  if (node) return { kind: 'node', node, path: [...path, 'flow', 'nodes', n] };
  const e = flow.edges.findIndex(({ id }) => id === edges[0]);
  const edge = flow.edges[e];
  return edge ? { kind: 'edge', edge, path: [...path, 'flow', 'edges', e] } : { kind: 'whole' };
}
