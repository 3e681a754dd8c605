/** A finding as where, what and mend, in the reader's language. */
import type { Finding, Project } from '@simalur/model';
import type { Language } from '../language/words.ts';

export interface FindingRow {
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

export function findingRow(finding: Finding, _project: Project | undefined, _language: Language): FindingRow {
  return { where: finding.path.join(' › '), what: finding.code, mend: '' };
}
