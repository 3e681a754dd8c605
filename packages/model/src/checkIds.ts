/** Ids that must be different, and names that may be used only once in a list. */
import type { DocumentPath } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding, type ReferenceKind } from './findingCodes.ts';
import type { Project } from './project.ts';

type WithId = { readonly id?: string | undefined };

/** Findings about ids that occur twice. */
export function checkIds(project: Project): Finding[] {
  const found: Finding[] = [];

  const unique = (
    kind: ReferenceKind,
    items: readonly WithId[] | undefined,
    path: DocumentPath,
    taken?: readonly WithId[],
  ) => {
    const seen = new Set(taken?.map((item) => item.id));
    items?.forEach(({ id }, index) => {
      if (id === undefined) return;
      if (seen.has(id)) found.push(finding('id.duplicate', [...path, index, 'id'], { kind, id }));
      seen.add(id);
    });
  };
  const once = (
    kind: ReferenceKind,
    ids: readonly string[] | undefined,
    path: DocumentPath,
    field: string,
  ) => {
    const seen = new Set<string>();
    ids?.forEach((id, index) => {
      if (seen.has(id)) found.push(finding('reference.twice', [...path, index, field], { kind, id }));
      seen.add(id);
    });
  };

  const { demand, clinic } = project;
  unique('need', project.needs, ['needs']);
  unique('activity', project.activities, ['activities']);
  unique('class', demand.classes, ['demand', 'classes']);
  unique('attribute', demand.attributes, ['demand', 'attributes']);
  unique('stream', demand.streams, ['demand', 'streams']);
  unique('pool', clinic.roster.pools, ['clinic', 'roster', 'pools']);
  unique('scenario', project.scenarios, ['scenarios']);
  unique('disturbance', project.settings.disturbances, ['settings', 'disturbances']);

  project.activities.forEach((activity, i) => {
    const path = ['activities', i];
    once(
      'class',
      activity.durationByClass?.map((d) => d.class),
      [...path, 'durationByClass'],
      'class',
    );
    once(
      'need',
      activity.creates?.map((c) => c.need),
      [...path, 'creates'],
      'need',
    );
  });
  demand.classes.forEach((patientClass, i) => {
    const path = ['demand', 'classes', i];
    unique('reason', patientClass.reasons, [...path, 'reasons']);
    once(
      'need',
      patientClass.needs?.map((n) => n.need),
      [...path, 'needs'],
      'need',
    );
    patientClass.reasons?.forEach((reason, r) => {
      once(
        'need',
        reason.needs.map((n) => n.need),
        [...path, 'reasons', r, 'needs'],
        'need',
      );
    });
  });
  demand.attributes.forEach((attribute, i) => {
    once(
      'class',
      attribute.byClass?.map((c) => c.class),
      ['demand', 'attributes', i, 'byClass'],
      'class',
    );
  });
  demand.streams.forEach((stream, i) => {
    const path = ['demand', 'streams', i];
    if (stream.kind === 'walkIn') {
      once(
        'class',
        stream.mix.map((m) => m.class),
        [...path, 'mix'],
        'class',
      );
      once(
        'class',
        stream.companion?.mix.map((m) => m.class),
        [...path, 'companion', 'mix'],
        'class',
      );
    }
    if (stream.kind === 'list') {
      unique('patient', stream.patients, [...path, 'patients']);
      stream.patients.forEach((patient, p) => {
        const activities = patient.durations?.map((d) => d.activity);
        once('activity', activities, [...path, 'patients', p, 'durations'], 'activity');
      });
    }
  });
  clinic.roster.pools.forEach((pool, i) => {
    unique('unit', pool.units, ['clinic', 'roster', 'pools', i, 'units']);
  });
  project.scenarios.forEach((scenario, s) => {
    const path = ['scenarios', s];
    unique('node', scenario.flow.nodes, [...path, 'flow', 'nodes']);
    unique('edge', scenario.flow.edges, [...path, 'flow', 'edges']);
    unique('group', scenario.flow.groups, [...path, 'flow', 'groups']);
    unique('lever', scenario.levers, [...path, 'levers']);
    scenario.flow.nodes.forEach((node, n) => {
      if (node.kind !== 'station') return;
      node.steps.forEach((step, i) => {
        step.staff.forEach((requirement, r) => {
          const classes = requirement.unitsByClass?.map((u) => u.class);
          once(
            'class',
            classes,
            [...path, 'flow', 'nodes', n, 'steps', i, 'staff', r, 'unitsByClass'],
            'class',
          );
        });
      });
    });
    scenario.levers.forEach((lever, l) => {
      if (lever.kind !== 'addUnits') return;
      const pool = clinic.roster.pools.find((p) => p.id === lever.pool);
      // Whoever is added must not share the draws of somebody who is there, nor of another lever's people.
      const earlier = scenario.levers
        .slice(0, l)
        .flatMap((e) => (e.kind === 'addUnits' && e.pool === lever.pool ? e.units : []));
      unique('unit', lever.units, [...path, 'levers', l, 'units'], [...(pool?.units ?? []), ...earlier]);
    });
  });
  return found;
}
