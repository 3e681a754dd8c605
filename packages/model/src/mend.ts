/**
 * Mends what a check has found, where there is one sensible way to: a pure step from the project to the one without
 * that finding. Each step is tried before it is offered: it must make its finding go away and bring no other.
 */
import { checkProject } from './check.ts';
import type { Finding } from './finding.ts';
import { MENDS, type MendKind } from './mendList.ts';
import type { Project } from './project.ts';

export type { MendKind } from './mendList.ts';

/** What would be done about a finding of this code; undefined where only a person can decide. */
export function mendKind(code: string): MendKind | undefined {
  return MENDS.get(code)?.kind;
}

/**
 * The project without this finding; undefined where there is no mend, where the finding is not of this project, or
 * where the step would break something else.
 * @example
 * const [first] = checkProject(project);
 * const mended = first && mend(project, first);
 */
export function mend(project: Project, finding: Finding): Project | undefined {
  const next = MENDS.get(finding.code)?.step(project, finding);
  if (!next || next === project) return undefined;
  const before = counted(checkProject(project));
  const after = counted(checkProject(next));
  const key = keyOf(finding);
  const gone = (after.get(key) ?? 0) < (before.get(key) ?? 0);
  const worse = [...after].some(([other, count]) => count > (before.get(other) ?? 0));
  return gone && !worse ? next : undefined;
}

/** Places move when a line is taken out: findings are told apart by what they say. */
function keyOf({ code, params }: Finding): string {
  return JSON.stringify([code, params]);
}

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
