/**
 * For a document that is wrong in more places than zod can hand over (it passes issues on as arguments of one call,
 * and some hundred thousand overflow the stack): looks at a few entries of every list at a time.
 */
import type { Finding } from './finding.ts';
import { issueFindings } from './parseIssues.ts';
import { valueAt } from './parseSchema.ts';
import { ProjectSchema } from './project.ts';

/** How many entries of each list are looked at together: fewer where even those hold too many mistakes. */
const SIZES = [1000, 30, 1];
/** Excerpts looked at per size: bounds the time that a hostile file can take. */
const TRIES = 100;

/** Findings of the first excerpt that has any, with paths into the whole document. */
export function excerptFindings(document: unknown, max: number): Finding[] {
  for (const size of SIZES) {
    for (let k = 0; k < TRIES; k++) {
      const cut = excerpt(document, k * size, size);
      const parsed = parse(cut);
      if (parsed === 'tooMany') break;
      if (parsed.success) continue;
      const told = parsed.error.issues.slice(0, max).flatMap((issue) => issueFindings(issue, cut));
      return told.slice(0, max).map((f) => ({ ...f, path: wholePath(document, f.path, k * size, size) }));
    }
  }
  return [];
}

/** What the schema says; `tooMany` where there is too much to say. */
export function parse(document: unknown): ReturnType<typeof ProjectSchema.safeParse> | 'tooMany' {
  try {
    return ProjectSchema.safeParse(document);
  } catch (problem) {
    if (problem instanceof RangeError) return 'tooMany';
    throw problem;
  }
}

/** The document with the entries [from, from + size) of each long list. Depth was bounded before. */
function excerpt(value: unknown, from: number, size: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const entries = value.length > size ? value.slice(from, from + size) : value;
    return entries.map((entry) => excerpt(entry, from, size));
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, excerpt(entry, from, size)]));
}

function wholePath(document: unknown, path: Finding['path'], from: number, size: number): Finding['path'] {
  const whole: (string | number)[] = [];
  for (const key of path) {
    const list = valueAt(document, whole);
    whole.push(Array.isArray(list) && list.length > size && typeof key === 'number' ? key + from : key);
  }
  return whole;
}
