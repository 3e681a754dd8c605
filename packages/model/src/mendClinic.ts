/** Mends that look beyond one flow: who serves, through which door a stream comes, shares of a list. */
import { fieldValue, withField } from './edit/fields.ts';
import { mapNodes, withFlow } from './edit/scenario.ts';
import type { Finding } from './finding.ts';
import type { FlowNode } from './flow.ts';
import type { Project } from './project.ts';

/** Whoever serves most steps of the flow takes the place of the pools that nobody is in. */
export function assignPool(project: Project, { path }: Finding): Project | undefined {
  const scenario = project.scenarios[Number(path[1])];
  // The path leads to the requirement, or to a part of it.
  const at = path.slice(0, path.indexOf('staff') + 2);
  const requirement = fieldValue(project, at) as { readonly anyOf?: readonly string[] } | undefined;
  if (!scenario || !requirement?.anyOf) return undefined;
  const { pools } = project.clinic.roster;
  const manned = new Set(
    pools.filter(({ kind, units }) => kind === 'staff' && units.length > 0).map(({ id }) => id),
  );
  const kept = requirement.anyOf.filter((id) => manned.has(id));
  if (kept.length > 0) return withField(project, [...at, 'anyOf'], kept);
  const uses = new Map<string, number>();
  for (const node of scenario.flow.nodes) {
    if (node.kind !== 'station') continue;
    for (const id of node.steps.flatMap((step) => step.staff.flatMap(({ anyOf }) => anyOf))) {
      if (manned.has(id)) uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  const [busiest] = [...uses].sort((a, b) => b[1] - a[1])[0] ?? manned;
  return busiest === undefined ? undefined : withField(project, [...at, 'anyOf'], [busiest]);
}

/** Streams that come through no door come through the first. */
export function assignStream(project: Project, { path }: Finding): Project | undefined {
  const scenario = project.scenarios[Number(path[1])];
  const arrivals = scenario?.flow.nodes.filter((node) => node.kind === 'arrival') ?? [];
  const [first] = arrivals;
  if (!scenario || !first) return undefined;
  const all = project.demand.streams.map(({ id }) => id);
  const taken = new Set(arrivals.flatMap(({ streams }) => streams ?? all));
  const streams = [...(first.streams ?? []), ...all.filter((id) => !taken.has(id))];
  return withFlow(project, scenario.id, (flow) =>
    mapNodes(flow, (node) => (node === first ? { ...first, streams } : node)),
  );
}

/** A door gives up the streams that come through an earlier one. */
export function leaveStream(project: Project, { path }: Finding): Project | undefined {
  const scenario = project.scenarios[Number(path[1])];
  const at = Number(path[4]);
  const node: FlowNode | undefined = scenario?.flow.nodes[at];
  if (!scenario || node?.kind !== 'arrival') return undefined;
  const all = project.demand.streams.map(({ id }) => id);
  const earlier = new Set(
    scenario.flow.nodes.slice(0, at).flatMap((one) => (one.kind === 'arrival' ? (one.streams ?? all) : [])),
  );
  const streams = (node.streams ?? all).filter((id) => !earlier.has(id));
  return withFlow(project, scenario.id, (flow) =>
    mapNodes(flow, (one) => (one === node ? { ...node, streams } : one)),
  );
}

/** The `share`s of a list scaled to a sum of one; equal ones where all are 0. */
export function scaledShares(project: Project, { path }: Finding): Project | undefined {
  const items = fieldValue(project, path);
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const shares = items.map((item) => Number((item as { readonly share?: number }).share ?? 0));
  const sum = shares.reduce((total, share) => total + share, 0);
  const scaled = items.map((item: object, index) => ({
    ...item,
    share: sum > 0 ? (shares[index] ?? 0) / sum : 1 / items.length,
  }));
  return withField(project, path, scaled);
}
