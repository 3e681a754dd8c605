/** Findings for a terminal: how grave, where, what, and how to mend it. */
import type { Finding } from '@simalur/model';
import { type Language, sayFinding } from '@simalur/report';
import { printable } from './columns.ts';
import { tell } from './words.ts';

/** A path as a person would write it: `scenarios[0].flow.edges[3].to`. */
function pathText(path: Finding['path']): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** One block of lines per finding; with the project, places have names beside their path. */
export function findingLines(findings: readonly Finding[], language: Language, project?: unknown): string {
  return findings
    .map((finding) => {
      const said = sayFinding(finding, language, project);
      const path = pathText(finding.path);
      const head = `${tell(`severity.${finding.severity}`, {}, language)} ${finding.code}`;
      const where = said.where === '' || said.where === path ? [] : [`  ${said.where}`];
      return [path === '' ? head : `${head} ${path}`, ...where, `  ${said.what}`, `  → ${said.mend}`]
        .map(printable)
        .join('\n');
    })
    .join('\n');
}
