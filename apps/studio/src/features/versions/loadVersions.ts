/** Reads what the list shows: the revisions of the open project with their texts, and the other projects. */
import { type Project, parseProject } from '@simalur/model';
import type { DocumentRecord, RevisionInfo } from '../../storage/records.ts';
import { isWhole } from '../../storage/recovery.ts';
import { store } from '../../storage/session.ts';

export interface Version extends RevisionInfo {
  /** Undefined where it cannot be read. */
  readonly project: Project | undefined;
}

export interface Versions {
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly others: readonly DocumentRecord[];
}

export async function loadVersions(document: string): Promise<Versions> {
  const documents = await store.documents();
  const own = documents.find(({ id }) => id === document);
  const versions: Version[] = [];
  for (const info of [...(own?.revisions ?? [])].reverse()) {
    const record = await store.read(document, info.revision);
    const parsed = record && isWhole(record) ? parseProject(record.text) : undefined;
    versions.push({ ...info, project: parsed?.ok ? parsed.project : undefined });
  }
  return { versions, others: documents.filter(({ id }) => id !== document) };
}
