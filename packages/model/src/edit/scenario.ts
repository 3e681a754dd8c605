/** The way from a change of one scenario to the project that holds it; what did not change is shared. */
import type { Edge, Flow, FlowNode } from '../flow.ts';
import type { Project, Scenario } from '../project.ts';

/** The project with one scenario changed; the same project where the change gives the same scenario. */
export function withScenario(
  project: Project,
  id: string,
  change: (scenario: Scenario) => Scenario,
): Project {
  const scenarios = shared(project.scenarios, (scenario) =>
    scenario.id === id ? change(scenario) : scenario,
  );
  return scenarios === project.scenarios ? project : { ...project, scenarios };
}

/** The same for the flow of a scenario. */
export function withFlow(project: Project, scenario: string, change: (flow: Flow) => Flow): Project {
  return withScenario(project, scenario, (one) => {
    const flow = change(one.flow);
    return flow === one.flow ? one : { ...one, flow };
  });
}

/** The flow with each node as `change` gives it. */
export function mapNodes(flow: Flow, change: (node: FlowNode) => FlowNode): Flow {
  const nodes = shared(flow.nodes, change);
  return nodes === flow.nodes ? flow : { ...flow, nodes };
}

/** The flow with each edge as `change` gives it. */
export function mapEdges(flow: Flow, change: (edge: Edge) => Edge): Flow {
  const edges = shared(flow.edges, change);
  return edges === flow.edges ? flow : { ...flow, edges };
}

/** `items.map(change)`, or the same list where nothing changed. */
export function shared<T>(items: T[], change: (item: T) => T): T[] {
  const next = items.map(change);
  return next.every((item, index) => item === items[index]) ? items : next;
}
