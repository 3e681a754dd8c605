/** Whether planned returns can be lived through: within the simulated days, in opening hours, at a place of service. */
import { lowest } from './checkDurations.ts';
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { FlowNode } from './flow.ts';
import type { Project, Scenario } from './project.ts';

const MINUTES_PER_DAY = 1440;

/** Findings about the follow-ups of a scenario. */
export function checkFollowUps(project: Project, scenario: Scenario, path: DocumentPath): Finding[] {
  return scenario.flow.nodes.flatMap((node, n) => {
    if (node.kind !== 'followUp') return [];
    const at = [...path, 'flow', 'nodes', n];
    const target = scenario.flow.nodes.find((other) => other.id === node.to);
    const found = timeFindings(project, node, at);
    if (target?.kind === 'exit') {
      const params = { node: nameOf(node), target: nameOf(target) };
      found.push(finding('followUp.toExit', [...at, 'to'], params));
    }
    return found;
  });
}

function timeFindings(
  project: Project,
  node: Extract<FlowNode, { kind: 'followUp' }>,
  at: DocumentPath,
): Finding[] {
  const found: Finding[] = [];
  const { days: simulated, horizon = Number.POSITIVE_INFINITY } = project.settings;
  const { doorsOpen, closes } = project.clinic.calendar;
  const name = nameOf(node);
  const days = Math.max(1, Math.round(Math.max(lowest(node.days), node.days.truncate?.min ?? 0)));
  // The earliest return is that of somebody who came on the first day.
  if (node.adherence > 0 && (days >= simulated || days * MINUTES_PER_DAY + node.at >= horizon)) {
    found.push(finding('followUp.beyond', [...at, 'days'], { node: name, days, simulated }));
  }
  if (doorsOpen < closes && (node.at < doorsOpen || node.at >= closes)) {
    const params = { node: name, at: node.at, from: doorsOpen, to: closes };
    found.push(finding('followUp.outside', [...at, 'at'], params));
  }
  return found;
}
