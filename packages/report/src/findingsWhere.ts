/** Turns a path in a document into words: "skenario Alur poli › titik layanan Loket › langkah 2 › peluang". */
import type { Finding } from '@simalur/model';
import { ENTRY_TERMS, FIELD_TERMS, NODE_TERMS } from './findingsTerms.ts';
import type { Language } from './language.ts';

/** Containers that say nothing once their content is named. */
const SILENT: readonly string[] = ['clinic', 'roster', 'demand', 'flow'];
const LONGEST_NAME = 60;

/**
 * The place of a finding in words. `project` is the document that the path leads into, in whatever state it is; without
 * it things are counted instead of named.
 */
export function whereOf(path: Finding['path'], language: Language, project?: unknown): string {
  const words: string[] = [];
  let value: unknown = project;
  path.forEach((key, depth) => {
    const parent = value;
    value = entryOf(value, key);
    const next = path[depth + 1];
    if (typeof key === 'number') {
      words.push(
        entryWords(String(path[depth - 1] ?? ''), key, value, language, project, path.slice(0, depth)),
      );
    } else if (typeof next !== 'number' && !(SILENT.includes(key) && next !== undefined)) {
      words.push(termOf(FIELD_TERMS, key)?.[language] ?? key);
    } else if (Array.isArray(parent)) {
      words.push(key);
    }
  });
  return words.length > 0 ? words.join(' › ') : { id: 'berkas', en: 'file' }[language];
}

/** One entry of a list: what it is, and its name or its number. */
function entryWords(
  list: string,
  index: number,
  entry: unknown,
  language: Language,
  project: unknown,
  listPath: Finding['path'],
): string {
  const kind = list === 'nodes' ? termOf(NODE_TERMS, String(entryOf(entry, 'kind'))) : undefined;
  const term =
    (kind ?? termOf(ENTRY_TERMS, list))?.[language] ?? termOf(FIELD_TERMS, list)?.[language] ?? list;
  const name = list === 'edges' ? edgeName(entry, language, project, listPath) : nameOf(entry, language);
  return `${term} ${name ?? index + 1}`;
}

/** An edge has no name of its own: it is known by what it connects. */
function edgeName(
  edge: unknown,
  language: Language,
  project: unknown,
  edgesPath: Finding['path'],
): string | undefined {
  const from = entryOf(edge, 'from');
  const to = entryOf(edge, 'to');
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const flow = edgesPath.slice(0, -1).reduce<unknown>(entryOf, project);
  const nodes = entryOf(flow, 'nodes');
  const label = (id: string) => {
    const node = Array.isArray(nodes) ? nodes.find((n) => entryOf(n, 'id') === id) : undefined;
    return nameOf(node, language) ?? short(id);
  };
  return `${label(from)} → ${label(to)}`;
}

/** The name of a thing in a language, else its id; nothing where it has neither. */
function nameOf(thing: unknown, language: Language): string | undefined {
  const label = entryOf(thing, 'name');
  for (const text of [label, entryOf(label, language), entryOf(thing, 'id')]) {
    if (typeof text === 'string' && text.trim() !== '') return short(text);
  }
  return undefined;
}

function short(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

function entryOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

function termOf<T>(terms: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(terms, key) ? terms[key] : undefined;
}
