/**
 * A part of a flow as text for the clipboard, and back: nodes, the lines between them, and the activities that they
 * do, so that it can be pasted into another scenario, another project, another tab.
 */
import { ActivitySchema } from '../activity.ts';
import { type Condition, type Edge, EdgeSchema, type FlowNode, NodeSchema } from '../flow.ts';
import { LIMITS } from '../limits.ts';
import type { Project, Scenario } from '../project.ts';
import { z } from '../zod.ts';
import type { Position } from './add.ts';
import { edgeIds } from './connect.ts';
import { freshId } from './ids.ts';
import { withFlow } from './scenario.ts';

export const FRAGMENT_FORMAT = 'simalur-fragment';

const FragmentSchema = z.strictObject({
  format: z.literal(FRAGMENT_FORMAT),
  nodes: z.array(NodeSchema).min(1).max(200),
  edges: z.array(EdgeSchema).max(1000),
  activities: z.array(ActivitySchema).max(300),
});
export type Fragment = z.infer<typeof FragmentSchema>;

/** The chosen nodes of a scenario, the lines among them, and what they do. */
export function copyFragment(project: Project, scenario: Scenario, ids: readonly string[]): Fragment {
  const chosen = new Set(ids);
  const nodes = scenario.flow.nodes.filter((node) => chosen.has(node.id));
  const used = new Set(nodes.flatMap(activitiesOf));
  return {
    format: FRAGMENT_FORMAT,
    nodes,
    edges: scenario.flow.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)),
    activities: project.activities.filter(({ id }) => used.has(id)),
  };
}

/** Reads what is on the clipboard; undefined where it is no fragment of ours. Never throws. */
export function readFragment(text: string): Fragment | undefined {
  if (text.length > LIMITS.fileSize || !text.includes(FRAGMENT_FORMAT)) return undefined;
  try {
    const result = FragmentSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

export interface Pasted {
  readonly project: Project;
  /** Ids of the new nodes, in the order of the fragment. */
  readonly nodes: readonly string[];
}

/**
 * Puts a fragment into a scenario under new ids. Activities that the project does not know come along; what it cannot
 * know (pools, needs, classes and stations of elsewhere) is left out, so that the result can run.
 */
export function withFragment(
  project: Project,
  scenario: string,
  fragment: Fragment,
  shift: Position = { x: 0, y: 0 },
): Pasted {
  const flow = project.scenarios.find((one) => one.id === scenario)?.flow;
  if (!flow) return { project, nodes: [] };
  const known = new Set(project.activities.map(({ id }) => id));
  const brought = fragment.activities.filter(({ id }) => !known.has(id)).map((one) => atHome(project, one));
  const grown: Project =
    brought.length === 0 ? project : { ...project, activities: [...project.activities, ...brought] };
  const renamed = new Map<string, string>();
  const taken = new Set(flow.nodes.map(({ id }) => id));
  for (const { id } of fragment.nodes) {
    const fresh = freshId(id, taken);
    taken.add(fresh);
    renamed.set(id, fresh);
  }
  const stations = (id: string): string | undefined =>
    renamed.get(id) ?? (flow.nodes.some((node) => node.id === id) ? id : undefined);
  const groups = new Set((flow.groups ?? []).map(({ id }) => id));
  const nodes = fragment.nodes.map((node) => {
    const copy = nodeAtHome(grown, node, stations);
    const { group, ...rest } = { ...copy, id: renamed.get(node.id) ?? node.id };
    const place = node.position
      ? { position: { x: node.position.x + shift.x, y: node.position.y + shift.y } }
      : {};
    return { ...rest, ...place, ...(group !== undefined && groups.has(group) ? { group } : {}) } as FlowNode;
  });
  const lines = new Set(edgeIds(flow));
  const edges = fragment.edges.map((edge): Edge => {
    const id = freshId(edge.id, lines);
    lines.add(id);
    const { when: before, ...rest } = edge;
    const when = conditionsAtHome(grown, before ?? [], stations);
    const ends = { from: renamed.get(edge.from) ?? edge.from, to: renamed.get(edge.to) ?? edge.to };
    return { ...rest, id, ...ends, ...(when.length > 0 ? { when } : {}) };
  });
  return {
    nodes: nodes.map(({ id }) => id),
    project: withFlow(grown, scenario, (one) => ({
      ...one,
      nodes: [...one.nodes, ...nodes],
      edges: [...one.edges, ...edges],
    })),
  };
}

function activitiesOf(node: FlowNode): string[] {
  if (node.kind === 'delay') return [node.activity];
  if (node.kind !== 'station') return [];
  const own = node.steps.map(({ activity }) => activity);
  return node.turnaround === undefined ? own : [...own, node.turnaround];
}

function atHome(project: Project, activity: Fragment['activities'][number]): Fragment['activities'][number] {
  const needs = new Set(project.needs.map(({ id }) => id));
  const classes = new Set(project.demand.classes.map(({ id }) => id));
  const { meets, reveals, creates, durationByClass, ...rest } = activity;
  return {
    ...rest,
    ...kept(
      'meets',
      meets?.filter((id) => needs.has(id)),
    ),
    ...kept(
      'reveals',
      reveals?.filter((id) => needs.has(id)),
    ),
    ...kept(
      'creates',
      creates?.filter(({ need }) => needs.has(need)),
    ),
    ...kept(
      'durationByClass',
      durationByClass?.filter((one) => classes.has(one.class)),
    ),
  };
}

function kept<K extends string, T>(key: K, list: T[] | undefined): { [P in K]?: T[] } {
  return list === undefined || list.length === 0 ? {} : ({ [key]: list } as { [P in K]?: T[] });
}

type Stations = (id: string) => string | undefined;

function nodeAtHome(project: Project, node: FlowNode, stations: Stations): FlowNode {
  if (node.kind === 'delay') return { ...node, when: conditionsAtHome(project, node.when, stations) };
  if (node.kind === 'followUp') {
    const needs = new Set(project.needs.map(({ id }) => id));
    return { ...node, to: stations(node.to) ?? node.to, needs: node.needs.filter((id) => needs.has(id)) };
  }
  if (node.kind === 'arrival') {
    const known = new Set(project.demand.streams.map(({ id }) => id));
    const { streams, ...rest } = node;
    return {
      ...rest,
      ...kept(
        'streams',
        streams?.filter((id) => known.has(id)),
      ),
    };
  }
  if (node.kind !== 'station') return node;
  const pools = new Set(project.clinic.roster.pools.map(({ id }) => id));
  const steps = node.steps.map((step) => ({
    ...step,
    when: conditionsAtHome(project, step.when, stations),
    staff: step.staff.flatMap((requirement) => {
      const anyOf = requirement.anyOf.filter((id) => pools.has(id));
      return anyOf.length === 0 ? [] : [{ ...requirement, anyOf }];
    }),
  }));
  const { room, ...rest } = node;
  if (!room || !pools.has(room.pool)) return { ...rest, steps };
  const until = room.until === undefined ? undefined : stations(room.until);
  return { ...rest, steps, room: until === undefined ? { pool: room.pool } : { pool: room.pool, until } };
}

function conditionsAtHome(project: Project, when: readonly Condition[], stations: Stations): Condition[] {
  const needs = new Set(project.needs.map(({ id }) => id));
  const classes = new Set(project.demand.classes.map(({ id }) => id));
  const activities = new Set(project.activities.map(({ id }) => id));
  const attributes = new Set((project.demand.attributes ?? []).map(({ id }) => id));
  return when.flatMap((condition): Condition[] => {
    switch (condition.kind) {
      case 'need':
        return needs.has(condition.need) ? [condition] : [];
      case 'attribute':
        return attributes.has(condition.attribute) ? [condition] : [];
      case 'class': {
        const known = condition.classes.filter((id) => classes.has(id));
        return known.length === 0 ? [] : [{ ...condition, classes: known }];
      }
      case 'done':
        return activities.has(condition.activity) ? [condition] : [];
      case 'from': {
        const known = condition.stations.flatMap((id) => stations(id) ?? []);
        return known.length === 0 ? [] : [{ ...condition, stations: known }];
      }
      case 'queue':
      case 'free': {
        const station = stations(condition.station);
        return station === undefined ? [] : [{ ...condition, station }];
      }
      default:
        return [condition];
    }
  });
}
