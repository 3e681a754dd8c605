/** New nodes: each kind with what it needs to run at once, so that an added block never breaks the flow. */
import type { Flow, FlowNode, Station } from '../flow.ts';
import type { Label } from '../label.ts';
import { labelText } from '../label.ts';
import type { Project } from '../project.ts';
import { edgeIds, withWaysOut } from './connect.ts';
import { freshId } from './ids.ts';
import { withFlow } from './scenario.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What a palette offers. `station`: a new one, or a copy of one that the project has. */
export type NewNode =
  | { readonly kind: 'station'; readonly name: Label; readonly like?: Station }
  | { readonly kind: 'arrival' | 'decision' | 'fork' | 'join' | 'delay'; readonly name: Label }
  | { readonly kind: 'exit'; readonly name: Label; readonly outcome: 'home' | 'referred' | 'left' }
  | { readonly kind: 'followUp'; readonly name: Label; readonly purpose: 'control' | 'homeVisit' };

export interface Added {
  readonly project: Project;
  /** Id of the node. */
  readonly id: string;
}

/** Adds a node. A new station, delay or follow-up brings an activity or figures marked *asumsi*. */
export function withNode(project: Project, scenario: string, wanted: NewNode, position?: Position): Added {
  const flow = project.scenarios.find((one) => one.id === scenario)?.flow;
  const id = freshId(
    labelText(wanted.name, 'id'),
    (flow?.nodes ?? []).map((node) => node.id),
  );
  const place = position ? { position: { x: position.x, y: position.y } } : {};
  const { project: ready, node } = made(project, flow, wanted, id);
  const added = { ...node, ...place } as FlowNode;
  return { id, project: withFlow(ready, scenario, (one) => ({ ...one, nodes: [...one.nodes, added] })) };
}

/** Puts a node into the middle of a line: the line's condition stays on its first half. */
export function withNodeOnEdge(
  project: Project,
  scenario: string,
  edgeId: string,
  wanted: NewNode,
  position?: Position,
): Added {
  const added = withNode(project, scenario, wanted, position);
  const spliced = withFlow(added.project, scenario, (flow) => splice(flow, edgeId, added.id));
  return { ...added, project: spliced };
}

/** Adds a node and joins it to the one that it follows; no line where that node is an exit. */
export function withNodeAfter(
  project: Project,
  scenario: string,
  after: string,
  wanted: NewNode,
  position?: Position,
): Added {
  const added = withNode(project, scenario, wanted, position);
  const joined = withFlow(added.project, scenario, (flow) => {
    const source = flow.nodes.find((node) => node.id === after);
    if (!source || source.kind === 'exit' || wanted.kind === 'arrival') return flow;
    const id = freshId(`${after}-${added.id}`, edgeIds(flow));
    return withWaysOut({ ...flow, edges: [...flow.edges, { id, from: after, to: added.id }] }, after);
  });
  return { ...added, project: joined };
}

/** Puts a node that is there into a line: its own lines stay. The same flow where that makes no sense. */
function splice(flow: Flow, edgeId: string, id: string): Flow {
  const edge = flow.edges.find((one) => one.id === edgeId);
  if (!edge || edge.from === id || edge.to === id) return flow;
  // All lines between the same two nodes are drawn as one, so all of them go through the new node.
  const alike = flow.edges.filter((one) => one.from === edge.from && one.to === edge.to);
  const onward = freshId(`${id}-${edge.to}`, edgeIds(flow));
  const edges = flow.edges.map((one) => (alike.includes(one) ? { ...one, to: id } : one));
  const exists = edges.some((one) => one.from === id && one.to === edge.to);
  return {
    ...flow,
    edges: exists ? edges : [...edges, { id: onward, from: id, to: edge.to }],
  };
}

function made(
  project: Project,
  flow: Flow | undefined,
  wanted: NewNode,
  id: string,
): { readonly project: Project; readonly node: FlowNode } {
  const base = { id, name: wanted.name };
  switch (wanted.kind) {
    case 'station': {
      if (wanted.like) {
        const { position: _place, note: _note, route: _route, ...rest } = wanted.like;
        const group = flow?.groups?.some((one) => one.id === rest.group) ? rest.group : undefined;
        const { group: _own, ...station } = rest;
        return { project, node: { ...station, ...base, ...(group === undefined ? {} : { group }) } };
      }
      const { project: ready, activity } = withActivity(project, wanted.name, 'examination');
      const pool = ready.clinic.roster.pools.find((one) => one.kind === 'staff' && one.units.length > 0);
      const staff = pool ? [{ anyOf: [pool.id] }] : [];
      const steps = [{ activity, when: [], staff }];
      return {
        project: ready,
        node: { kind: 'station', ...base, steps, queue: { discipline: 'priority' }, rank: 0 },
      };
    }
    case 'delay': {
      const { project: ready, activity } = withActivity(project, wanted.name, 'walking');
      return { project: ready, node: { kind: 'delay', ...base, activity, when: [] } };
    }
    case 'followUp': {
      const entry = flow?.edges.find(({ from }) =>
        flow.nodes.some((n) => n.id === from && n.kind === 'arrival'),
      );
      const node: FlowNode = {
        kind: 'followUp',
        ...base,
        purpose: wanted.purpose,
        days: { family: 'deterministic', value: 7 },
        adherence: 0.7,
        at: project.clinic.calendar.opens,
        to: entry?.to ?? id,
        needs: [],
        source: { tag: 'assumption' },
      };
      return { project, node };
    }
    case 'exit':
      return { project, node: { kind: 'exit', ...base, outcome: wanted.outcome } };
    default:
      return { project, node: { kind: wanted.kind, ...base } };
  }
}

/** An activity of its own for a new block: three points in minutes, to be replaced by the team's own figures. */
function withActivity(project: Project, name: Label, tag: 'examination' | 'walking') {
  const activity = freshId(
    labelText(name, 'id'),
    project.activities.map(({ id }) => id),
  );
  const [min, mode, max] = tag === 'walking' ? [1, 2, 3] : [3, 5, 10];
  return {
    activity,
    project: {
      ...project,
      activities: [
        ...project.activities,
        {
          id: activity,
          name,
          tag,
          valueAdding: tag === 'examination',
          duration: { family: 'triangular' as const, min, mode, max },
          source: { tag: 'assumption' as const },
        },
      ],
    } satisfies Project,
  };
}
