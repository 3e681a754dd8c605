/** Looks into a project of a newer SimAlur: what this version knows of it, for reading only. */
import { decodeProject, type Project, SCHEMA_VERSION } from '@simalur/model';

/** Each round finds at most as many unknown fields as findings are told one by one. */
const ROUNDS = 40;

/**
 * The project without the fields that are new; undefined where more than fields is new to us.
 * `text` has passed the parser up to its version. The text itself is what must be kept.
 */
export function readNewer(text: string): Project | undefined {
  const document = { ...(JSON.parse(text) as Record<string, unknown>), schemaVersion: SCHEMA_VERSION };
  for (let round = 0; round < ROUNDS; round++) {
    const result = decodeProject(document);
    if (result.ok) return result.project;
    const unknown = result.findings.filter(({ code }) => code === 'field.unknown');
    if (unknown.length === 0 || result.findings.some(({ code }) => !EXPECTED.has(code))) return undefined;
    for (const { path } of unknown) remove(document, path);
  }
  return undefined;
}

const EXPECTED = new Set(['field.unknown', 'findings.more']);

function remove(document: unknown, path: readonly (string | number)[]): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), document);
  const field = path.at(-1);
  if (isRecord(parent) && field !== undefined) delete parent[field];
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
