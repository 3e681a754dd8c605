/**
 * Whether a project that has the right form also makes sense: names that exist, shares that sum to one, flows that a
 * patient can walk to their end, staff who can do what is asked. Says everything at once, errors first.
 */
import { checkBlocking } from './checkBlocking.ts';
import { checkCalendar } from './checkCalendar.ts';
import { checkDemand } from './checkDemand.ts';
import { checkDisturbances } from './checkDisturbances.ts';
import { checkDurations } from './checkDurations.ts';
import { checkFlow } from './checkFlow.ts';
import { checkFollowUps } from './checkFollowUps.ts';
import { checkForks } from './checkForks.ts';
import { checkIds } from './checkIds.ts';
import { checkNeeds } from './checkNeeds.ts';
import { checkQueues } from './checkQueues.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRoutes } from './checkRoutes.ts';
import { checkSize } from './checkSize.ts';
import { checkStaff } from './checkStaff.ts';
import { checkStations } from './checkStations.ts';
import type { Finding } from './finding.ts';
import { firstFindings } from './findingCodes.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Project } from './project.ts';

/**
 * Findings about a project: errors stop a run, warnings do not. Pure.
 * @example
 * const canRun = checkProject(project).every((f) => f.severity !== 'error');
 */
export function checkProject(project: Project, limits: Limits = LIMITS): Finding[] {
  const findings = [
    ...checkIds(project),
    ...checkReferences(project),
    ...checkCalendar(project),
    ...checkDemand(project),
    ...checkDurations(project, limits),
    ...checkSize(project, limits),
    ...checkDisturbances(project),
  ];
  project.scenarios.forEach((scenario, index) => {
    const path = ['scenarios', index];
    findings.push(
      ...checkFlow(scenario, path),
      ...checkRoutes(project, scenario, path),
      ...checkStaff(project, scenario, path),
      ...checkForks(scenario, path),
      ...checkFollowUps(project, scenario, path),
      ...checkQueues(project, scenario, path),
      ...checkBlocking(project, scenario, path),
      ...checkStations(project, scenario, path),
    );
  });
  findings.push(...checkNeeds(project));
  return firstFindings(findings, limits.findings);
}
