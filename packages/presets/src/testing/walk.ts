/**
 * Walks one patient through a flow without time, staff or chance: what can happen, not how long it takes. For tests
 * of the library only; the engine is the authority on what a flow means.
 */
import type { Condition, FlowNode, Project, Scenario } from '@simalur/model';

export interface Visitor {
  readonly class: string;
  /** Needs known at the door, and those that wait to be found. */
  readonly known: readonly string[];
  readonly hidden: readonly string[];
  readonly attributes: readonly string[];
}

export interface Walk {
  /** Id of the exit; undefined: the patient got lost. */
  readonly exit: string | undefined;
  readonly met: ReadonlySet<string>;
  /** Stations where something was done, in order. */
  readonly stations: readonly string[];
  /** Activities done, in order. */
  readonly done: readonly string[];
}

/** Every skrining offered is taken up. */
export function walk(project: Project, scenario: Scenario, visitor: Visitor): Walk {
  const activities = new Map(project.activities.map((a) => [a.id, a]));
  const nodes = new Map(scenario.flow.nodes.map((n) => [n.id, n]));
  const present = new Set([...visitor.known, ...visitor.hidden]);
  const known = new Set(visitor.known);
  const met = new Set<string>();
  const gates = new Set<string>();
  const done: string[] = [];
  const stations: string[] = [];

  const perform = (id: string) => {
    const activity = activities.get(id);
    done.push(id);
    for (const need of activity?.meets ?? []) if (present.has(need)) met.add(need);
    for (const need of activity?.reveals ?? []) if (present.has(need)) known.add(need);
    for (const { need } of activity?.creates ?? []) {
      present.add(need);
      known.add(need);
      met.delete(need);
    }
  };
  const holds = (condition: Condition, gate: string): boolean => {
    switch (condition.kind) {
      case 'need':
        return known.has(condition.need) && !met.has(condition.need);
      case 'firstContact':
        return !gates.has(gate);
      case 'attribute':
        return visitor.attributes.includes(condition.attribute) === condition.is;
      case 'class':
        return condition.classes.includes(visitor.class);
      case 'done':
        return done.includes(condition.activity);
      case 'from':
        return condition.stations.includes(stations.at(-1) ?? '');
      default:
        return false;
    }
  };
  const visit = (node: FlowNode) => {
    if (node.kind === 'delay') perform(node.activity);
    if (node.kind !== 'station') return;
    const before = done.length;
    for (const step of node.steps) {
      const gate = scenario.records === 'shared' ? step.activity : `${node.id}/${step.activity}`;
      if (!step.when.every((condition) => holds(condition, gate))) continue;
      perform(step.activity);
      if (step.when.some((c) => c.kind === 'firstContact')) gates.add(gate);
    }
    if (done.length > before) stations.push(node.id);
  };

  let node: FlowNode | undefined = scenario.flow.nodes.find((n) => n.kind === 'arrival');
  for (let moves = 0; node && moves < 200; moves++) {
    if (node.kind === 'exit') return { exit: node.id, met, stations, done };
    visit(node);
    const from = node.id;
    const out = scenario.flow.edges.filter((edge) => edge.from === from);
    const open = out.find((edge) => edge.when?.length && edge.when.every((c) => holds(c, '')));
    node = nodes.get((open ?? out.find((edge) => !edge.when?.length))?.to ?? '');
  }
  return { exit: undefined, met, stations, done };
}
