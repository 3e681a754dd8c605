/** Minutes of an activity as a head of Puskesmas gives them: least, usual, most. */
import type { Distribution } from '../distribution.ts';
import type { Label } from '../label.ts';
import type { Lever, Project } from '../project.ts';
import { freshId } from './ids.ts';
import { withScenario } from './scenario.ts';

export interface ThreePoints {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** Three points in their order, the other two moved where the one that was typed asks for it. */
export function withPoint(points: ThreePoints, which: keyof ThreePoints, value: number): ThreePoints {
  const next = { ...points, [which]: value };
  if (which === 'least')
    return { least: value, usual: Math.max(value, next.usual), most: Math.max(value, next.most) };
  if (which === 'most')
    return { least: Math.min(value, next.least), usual: Math.min(value, next.usual), most: value };
  return { least: Math.min(value, next.least), usual: value, most: Math.max(value, next.most) };
}

/** The distribution that three points stand for: triangular, or one fixed value where they are the same. */
export function threePointDistribution({ least, usual, most }: ThreePoints): Distribution {
  return least === most
    ? { family: 'deterministic', value: usual }
    : { family: 'triangular', min: least, mode: usual, max: most };
}

/** Where an activity is done: scenarios with the stations and delays that use it. */
export function usesOfActivity(
  project: Project,
  activity: string,
): readonly { readonly scenario: string; readonly node: string }[] {
  return project.scenarios.flatMap((scenario) =>
    scenario.flow.nodes
      .filter((node) => {
        if (node.kind === 'delay') return node.activity === activity;
        if (node.kind !== 'station') return false;
        return node.turnaround === activity || node.steps.some((step) => step.activity === activity);
      })
      .map((node) => ({ scenario: scenario.id, node: node.id })),
  );
}

/** Gives an activity another duration in one scenario only: a stated change that starts from the shared duration. */
export function withDurationLever(
  project: Project,
  scenario: string,
  activity: string,
  name: Label,
): Project {
  const duration = project.activities.find(({ id }) => id === activity)?.duration;
  if (!duration) return project;
  return withScenario(project, scenario, (one) => {
    const id = freshId(
      `waktu-${activity}`,
      one.levers.map((lever) => lever.id),
    );
    const lever: Lever = {
      kind: 'duration',
      id,
      name,
      activity,
      duration,
      source: { tag: 'user' },
      enabled: true,
    };
    return { ...one, levers: [...one.levers, lever] };
  });
}

/** Adds people to a pool in one scenario only; the reason is kept with the lever. */
export function withUnitsLever(
  project: Project,
  scenario: string,
  pool: string,
  name: Label,
  reason: string,
): Project {
  const home = project.clinic.roster.pools.find(({ id }) => id === pool);
  if (!home) return project;
  return withScenario(project, scenario, (one) => {
    const added = one.levers.flatMap((lever) => (lever.kind === 'addUnits' ? lever.units : []));
    const unit = freshId(
      `${pool}-tambahan`,
      [...home.units, ...added].map(({ id }) => id),
    );
    const id = freshId(
      `tambah-${pool}`,
      one.levers.map((lever) => lever.id),
    );
    const note = reason.trim();
    const lever: Lever = {
      kind: 'addUnits',
      id,
      name,
      pool,
      units: [{ id: unit }],
      source: { tag: 'user', ...(note === '' ? {} : { note }) },
      enabled: true,
    };
    return { ...one, levers: [...one.levers, lever] };
  });
}
