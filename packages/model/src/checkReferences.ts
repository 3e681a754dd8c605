/** Names that point to something: each must exist. */
import type { DocumentPath } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding, type ReferenceKind } from './findingCodes.ts';
import type { Condition } from './flow.ts';
import { nearestName } from './parseNearest.ts';
import type { Project, Scenario } from './project.ts';

type Known = ReadonlyMap<ReferenceKind, ReadonlySet<string>>;
type Refer = (kind: ReferenceKind, id: string | undefined, path: DocumentPath) => void;

/** More findings than this are never told. */
const SEARCHES = 1000;

/** Findings about names that nothing bears. */
export function checkReferences(project: Project): Finding[] {
  const found: Finding[] = [];
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map((item) => item.id));
  const shared: Known = new Map<ReferenceKind, ReadonlySet<string>>([
    ['need', ids(project.needs)],
    ['activity', ids(project.activities)],
    ['class', ids(project.demand.classes)],
    ['attribute', ids(project.demand.attributes)],
    ['stream', ids(project.demand.streams)],
    ['pool', ids(project.clinic.roster.pools)],
  ]);
  const referTo =
    (known: Known): Refer =>
    (kind, id, path) => {
      const names = known.get(kind);
      if (id === undefined || names?.has(id)) return;
      // A hundred thousand listed patients of an unknown class need no hundred thousand searches.
      const nearest = found.length < SEARCHES ? nearestName(id, names ?? []) : '';
      found.push(finding('reference.unknown', path, { kind, id, nearest }));
    };

  const refer = referTo(shared);
  activityReferences(project, refer);
  demandReferences(project, refer);
  disturbanceReferences(project, shared, referTo);
  project.scenarios.forEach((scenario, index) => {
    const { nodes, groups } = scenario.flow;
    const own: [ReferenceKind, ReadonlySet<string>][] = [
      ['node', ids(nodes)],
      ['station', ids(nodes)],
      ['group', ids(groups ?? [])],
    ];
    scenarioReferences(scenario, ['scenarios', index], referTo(new Map([...shared, ...own])));
    found.push(...edgeEnds(scenario, ['scenarios', index]));
  });
  return found;
}

function activityReferences(project: Project, refer: Refer): void {
  project.activities.forEach((activity, a) => {
    const path = ['activities', a];
    activity.durationByClass?.forEach(
      (d, i) => void refer('class', d.class, [...path, 'durationByClass', i, 'class']),
    );
    activity.meets?.forEach((need, i) => void refer('need', need, [...path, 'meets', i]));
    activity.reveals?.forEach((need, i) => void refer('need', need, [...path, 'reveals', i]));
    activity.creates?.forEach((c, i) => void refer('need', c.need, [...path, 'creates', i, 'need']));
  });
}

function demandReferences({ demand }: Project, refer: Refer): void {
  demand.classes.forEach((patientClass, c) => {
    const path = ['demand', 'classes', c];
    patientClass.needs?.forEach((n, i) => void refer('need', n.need, [...path, 'needs', i, 'need']));
    patientClass.reasons?.forEach((reason, r) => {
      reason.needs.forEach((n, i) => void refer('need', n.need, [...path, 'reasons', r, 'needs', i, 'need']));
    });
  });
  demand.attributes.forEach((attribute, a) => {
    attribute.byClass?.forEach(
      (c, i) => void refer('class', c.class, ['demand', 'attributes', a, 'byClass', i, 'class']),
    );
  });
  demand.streams.forEach((stream, s) => {
    const path = ['demand', 'streams', s];
    if (stream.kind === 'walkIn') {
      stream.mix.forEach((m, i) => void refer('class', m.class, [...path, 'mix', i, 'class']));
      stream.companion?.mix.forEach(
        (m, i) => void refer('class', m.class, [...path, 'companion', 'mix', i, 'class']),
      );
    } else if (stream.kind === 'list') {
      stream.patients.forEach((patient, p) => {
        const at = [...path, 'patients', p];
        refer('class', patient.class, [...at, 'class']);
        patient.needs?.forEach((need, i) => void refer('need', need, [...at, 'needs', i]));
        patient.durations?.forEach(
          (d, i) => void refer('activity', d.activity, [...at, 'durations', i, 'activity']),
        );
      });
    } else {
      refer('class', stream.class, [...path, 'class']);
    }
  });
}

function disturbanceReferences(project: Project, shared: Known, referTo: (known: Known) => Refer): void {
  const refer = referTo(shared);
  project.settings.disturbances?.forEach((disturbance, d) => {
    const path = ['settings', 'disturbances', d];
    switch (disturbance.kind) {
      case 'absence': {
        refer('pool', disturbance.pool, [...path, 'pool']);
        if (!shared.get('pool')?.has(disturbance.pool)) break;
        const units = new Map<ReferenceKind, ReadonlySet<string>>([
          ['unit', unitIds(project, disturbance.pool)],
        ]);
        referTo(units)('unit', disturbance.unit, [...path, 'unit']);
        break;
      }
      case 'stockOut':
        refer('activity', disturbance.activity, [...path, 'activity']);
        break;
      case 'surge':
        refer('stream', disturbance.stream, [...path, 'stream']);
        break;
      case 'recordsDown':
        break;
    }
  });
}

/** Everybody who is in a pool in some scenario. */
function unitIds(project: Project, pool: string): Set<string> {
  const units = project.clinic.roster.pools.flatMap((p) => (p.id === pool ? p.units : []));
  const added = project.scenarios.flatMap((scenario) =>
    scenario.levers.flatMap((l) => (l.kind === 'addUnits' && l.pool === pool ? l.units : [])),
  );
  return new Set([...units, ...added].map((unit) => unit.id));
}

function scenarioReferences(scenario: Scenario, path: DocumentPath, refer: Refer): void {
  const when = (conditions: readonly Condition[] | undefined, at: DocumentPath) => {
    conditions?.forEach((condition, i) => void conditionReferences(condition, [...at, 'when', i], refer));
  };
  scenario.flow.nodes.forEach((node, n) => {
    const at = [...path, 'flow', 'nodes', n];
    refer('group', node.group, [...at, 'group']);
    if (node.kind === 'arrival') {
      node.streams?.forEach((stream, i) => void refer('stream', stream, [...at, 'streams', i]));
    } else if (node.kind === 'delay') {
      refer('activity', node.activity, [...at, 'activity']);
      when(node.when, at);
    } else if (node.kind === 'followUp') {
      refer('node', node.to, [...at, 'to']);
      node.needs.forEach((need, i) => void refer('need', need, [...at, 'needs', i]));
    } else if (node.kind === 'station') {
      refer('pool', node.room?.pool, [...at, 'room', 'pool']);
      refer('station', node.room?.until, [...at, 'room', 'until']);
      refer('activity', node.turnaround, [...at, 'turnaround']);
      node.steps.forEach((step, s) => {
        const stepAt = [...at, 'steps', s];
        refer('activity', step.activity, [...stepAt, 'activity']);
        when(step.when, stepAt);
        step.staff.forEach((requirement, r) => {
          requirement.anyOf.forEach(
            (pool, i) => void refer('pool', pool, [...stepAt, 'staff', r, 'anyOf', i]),
          );
          requirement.unitsByClass?.forEach(
            (u, i) => void refer('class', u.class, [...stepAt, 'staff', r, 'unitsByClass', i, 'class']),
          );
        });
      });
    }
  });
  scenario.flow.edges.forEach((edge, e) => void when(edge.when, [...path, 'flow', 'edges', e]));
  scenario.levers.forEach((lever, l) => {
    const at = [...path, 'levers', l];
    if (lever.kind === 'duration') refer('activity', lever.activity, [...at, 'activity']);
    else refer('pool', lever.pool, [...at, 'pool']);
  });
}

function conditionReferences(condition: Condition, path: DocumentPath, refer: Refer): void {
  switch (condition.kind) {
    case 'need':
      refer('need', condition.need, [...path, 'need']);
      break;
    case 'attribute':
      refer('attribute', condition.attribute, [...path, 'attribute']);
      break;
    case 'done':
      refer('activity', condition.activity, [...path, 'activity']);
      break;
    case 'class':
      condition.classes.forEach((id, i) => void refer('class', id, [...path, 'classes', i]));
      break;
    case 'from':
      condition.stations.forEach((id, i) => void refer('station', id, [...path, 'stations', i]));
      break;
    case 'queue':
    case 'free':
      refer('station', condition.station, [...path, 'station']);
      break;
    default:
      break;
  }
}

function edgeEnds(scenario: Scenario, path: DocumentPath): Finding[] {
  const nodes = new Set(scenario.flow.nodes.map((node) => node.id));
  const nearest = (id: string) => nearestName(id, nodes);
  return scenario.flow.edges.flatMap((edge, e) => {
    const at = [...path, 'flow', 'edges', e];
    const found: Finding[] = [];
    if (!nodes.has(edge.from)) {
      found.push(
        finding('edge.from.unknown', [...at, 'from'], { id: edge.from, nearest: nearest(edge.from) }),
      );
    }
    if (!nodes.has(edge.to)) {
      found.push(finding('edge.target.unknown', [...at, 'to'], { id: edge.to, nearest: nearest(edge.to) }));
    }
    return found;
  });
}
