/** Whether what makes a bad day makes any difference: when it happens, and whom it meets. */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Disturbance, Project } from './project.ts';

/** Findings about the disturbances that are on, and about activities that notice nothing. */
export function checkDisturbances(project: Project): Finding[] {
  const found: Finding[] = [];
  project.activities.forEach((activity, a) => {
    if (activity.detects === undefined || (activity.reveals?.length ?? 0) > 0) return;
    found.push(finding('detects.unused', ['activities', a, 'detects'], { activity: nameOf(activity) }));
  });
  project.settings.disturbances?.forEach((disturbance, d) => {
    if (!disturbance.enabled) return;
    const path = ['settings', 'disturbances', d];
    found.push(...spanFindings(project, disturbance, path), ...effectFindings(project, disturbance, path));
  });
  return found;
}

function spanFindings(project: Project, disturbance: Disturbance, path: DocumentPath): Finding[] {
  const { from, to } = disturbance;
  const { doorsOpen: opens, closes, lastRegistration } = project.clinic.calendar;
  const name = nameOf(disturbance);
  if (from >= to) return [finding('disturbance.order', [...path, 'to'], { name, from, to })];
  if (opens >= closes) return [];
  if (to <= opens || from >= closes) {
    return [finding('disturbance.outside', path, { name, from, to, opens, closes })];
  }
  // Those of a surge who come after the last registration are turned away.
  if (disturbance.kind === 'surge' && lastRegistration !== undefined && to > lastRegistration) {
    const params = { stream: name, at: to, from: opens, to: lastRegistration };
    return [finding('stream.outsideDoors', [...path, 'to'], params)];
  }
  return [];
}

function effectFindings(project: Project, disturbance: Disturbance, path: DocumentPath): Finding[] {
  const name = nameOf(disturbance);
  switch (disturbance.kind) {
    case 'surge': {
      const stream = project.demand.streams.find((s) => s.id === disturbance.stream);
      return stream && stream.kind !== 'walkIn'
        ? [finding('surge.notWalkIn', [...path, 'stream'], { name, stream: nameOf(stream) })]
        : [];
    }
    case 'recordsDown': {
      const usesRecords = project.activities.some((a) => a.tag === 'registration' || a.tag === 'recording');
      return usesRecords ? [] : [finding('recordsDown.noWork', path, { name })];
    }
    case 'stockOut':
      return stockOutFindings(project, disturbance, name, path);
    case 'absence':
      return [];
  }
}

function stockOutFindings(
  project: Project,
  disturbance: Extract<Disturbance, { kind: 'stockOut' }>,
  name: string,
  path: DocumentPath,
): Finding[] {
  const activity = project.activities.find((a) => a.id === disturbance.activity);
  if (!activity) return [];
  const steps = project.scenarios.flatMap((scenario) =>
    scenario.flow.nodes.flatMap((node) => (node.kind === 'station' ? node.steps : [])),
  );
  const params = { name, activity: nameOf(activity) };
  const own = steps.filter((step) => step.activity === activity.id);
  if (own.length === 0) return [finding('stockOut.noStep', [...path, 'activity'], params)];
  // What is put off is the need that the step asks for, else the one that the activity meets.
  const hasNeed =
    (activity.meets?.length ?? 0) > 0 || own.every((step) => step.when.some((c) => c.kind === 'need'));
  return disturbance.effect === 'defer' && !hasNeed
    ? [finding('stockOut.noNeed', [...path, 'effect'], params)]
    : [];
}
