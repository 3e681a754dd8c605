/** Every case of every file in a folder. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject, type JsonObject } from './json.ts';

interface ReadCase {
  readonly file: string;
  readonly one: JsonObject;
}

export interface CaseBook {
  readonly cases: readonly ReadCase[];
  /** Files that are no JSON. */
  readonly unreadable: readonly string[];
  byId(id: string): JsonObject | undefined;
}

/** Reads `*.json`; files without a list of cases (an index) are passed over. Throws when the folder cannot be read. */
export async function readCases(directory: string): Promise<CaseBook> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
  const cases: ReadCase[] = [];
  const unreadable: string[] = [];
  for (const file of names) {
    let content: unknown;
    try {
      content = JSON.parse(await readFile(path.join(directory, file), 'utf8'));
    } catch {
      unreadable.push(file);
      continue;
    }
    if (!isObject(content) || !Array.isArray(content['cases'])) continue;
    for (const one of content['cases']) if (isObject(one)) cases.push({ file, one });
  }
  const ids = new Map(cases.map(({ one }) => [String(one['id']), one]));
  return { cases, unreadable, byId: (id) => ids.get(id) };
}
