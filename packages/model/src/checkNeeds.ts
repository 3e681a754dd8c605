/** Whether what patients need is done somewhere in each scenario. */
import { nameOf } from './checkPath.ts';
import type { NeedShareSchema } from './demand.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Project, Scenario } from './project.ts';
import type { z } from './zod.ts';

/** Findings about needs that a scenario leaves unmet for everybody. */
export function checkNeeds(project: Project): Finding[] {
  const carried = project.demand.classes.map((c) => ({ name: nameOf(c), needs: needsOf(project, c.id) }));
  return project.scenarios.flatMap((scenario, s) => {
    if (scenario.flow.nodes.length === 0) return [];
    const done = activitiesOf(scenario);
    const activities = project.activities.filter((activity) => done.has(activity.id));
    const served = new Set(activities.flatMap((activity) => activity.meets ?? []));
    return project.needs.flatMap((need) => {
      if (served.has(need.id)) return [];
      const path = ['scenarios', s];
      const classes = carried.filter((c) => c.needs.has(need.id)).map((c) => c.name);
      if (classes.length > 0) {
        return [finding('need.unserved', path, { need: nameOf(need), classes: classes.join(', ') })];
      }
      const creator = activities.find((a) => a.creates?.some((c) => c.need === need.id && c.probability > 0));
      if (creator) {
        return [finding('need.createdUnserved', path, { need: nameOf(need), activity: nameOf(creator) })];
      }
      const n = scenario.flow.nodes.findIndex(
        (node) => node.kind === 'followUp' && node.needs.includes(need.id),
      );
      const node = scenario.flow.nodes[n];
      return node
        ? [
            finding('need.returnUnserved', [...path, 'flow', 'nodes', n, 'needs'], {
              need: nameOf(need),
              node: nameOf(node),
            }),
          ]
        : [];
    });
  });
}

function activitiesOf(scenario: Scenario): Set<string> {
  return new Set(
    scenario.flow.nodes.flatMap((node) => {
      if (node.kind === 'station') {
        return [...node.steps.map((step) => step.activity), ...(node.turnaround ? [node.turnaround] : [])];
      }
      return node.kind === 'delay' ? [node.activity] : [];
    }),
  );
}

/** The needs that patients of a class may bring along. */
function needsOf(project: Project, classId: string): Set<string> {
  const needs = new Set<string>();
  const add = (shares: readonly z.infer<typeof NeedShareSchema>[] | undefined) => {
    for (const share of shares ?? []) if (share.probability > 0) needs.add(share.need);
  };
  const patientClass = project.demand.classes.find((c) => c.id === classId);
  add(patientClass?.needs);
  for (const reason of patientClass?.reasons ?? []) if (reason.share > 0) add(reason.needs);
  for (const stream of project.demand.streams) {
    if (stream.kind !== 'list') continue;
    for (const patient of stream.patients) {
      if (patient.class === classId) for (const need of patient.needs ?? []) needs.add(need);
    }
  }
  return needs;
}
