/**
 * Edits of one field of a project by its place in the document, for panels that are drawn from the schema. What does
 * not change is shared. Nothing here judges a value: `editFindings` says whether the result may be kept.
 */
import type { Finding } from '../finding.ts';
import { finding } from '../findingCodes.ts';
import { issueFindings } from '../parseIssues.ts';
import { schemaAt, valueAt } from '../parseSchema.ts';
import { type Project, ProjectSchema } from '../project.ts';
import { z } from '../zod.ts';

/** Keys and indexes from the root of the document. */
export type FieldPath = readonly (string | number)[];

/** What stands at a place; undefined where there is nothing. */
export function fieldValue(project: Project, path: FieldPath): unknown {
  return valueAt(project, path);
}

/**
 * The project with another value at a place; undefined takes an optional field away. The same project where the value
 * is the same already, or where the place around it is gone (a panel that was a moment behind).
 */
export function withField(project: Project, path: FieldPath, value: unknown): Project {
  return replaced(project, path, value) as Project;
}

/** Puts an item at the end of a list; the list is made where there is none. */
export function withItem(project: Project, list: FieldPath, item: unknown): Project {
  const items = fieldValue(project, list);
  return withField(project, list, Array.isArray(items) ? [...(items as unknown[]), item] : [item]);
}

/** Takes an item out of its list; the path ends with its index. */
export function withoutItem(project: Project, path: FieldPath): Project {
  const { list, index, items } = placeInList(project, path);
  return items ? withField(project, list, items.toSpliced(index, 1)) : project;
}

/** Moves an item of a list up (negative) or down; the same project at the end of the list. */
export function withItemMoved(project: Project, path: FieldPath, by: number): Project {
  const { list, index, items } = placeInList(project, path);
  const to = index + by;
  if (!items || to < 0 || to >= items.length) return project;
  const moved = items.toSpliced(index, 1);
  moved.splice(to, 0, items[index]);
  return withField(project, list, moved);
}

/**
 * What the schema has against an edit at a place, in the order of its fields; empty where it may be kept. Only the
 * thing around the place is read (a node, a pool, an activity): the whole document would take too long for a keypress.
 */
export function editFindings(project: Project, path: FieldPath): readonly Finding[] {
  const around = thingAround(path);
  const schema = schemaAt(ProjectSchema, project, around);
  if (!schema) return [];
  const parsed = z.safeParse(schema, valueAt(project, around));
  if (parsed.success) return [];
  const found = parsed.error.issues.flatMap((issue) =>
    issueFindings({ ...issue, path: [...around, ...issue.path] } as z.core.$ZodIssue, project),
  );
  return found.length > 0 ? found : [finding('value.invalid', around, {})];
}

/** Up to the first index that does not lead to a scenario: the smallest thing that has rules of its own. */
function thingAround(path: FieldPath): FieldPath {
  const skip = path[0] === 'scenarios' ? 2 : 0;
  const index = path.findIndex((key, depth) => depth >= skip && typeof key === 'number');
  return index < 0 ? path.slice(0, Math.max(1, Math.min(path.length, 2))) : path.slice(0, index + 1);
}

function placeInList(project: Project, path: FieldPath) {
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const items = fieldValue(project, list);
  const inside = Array.isArray(items) && Number.isInteger(index) && index >= 0 && index < items.length;
  return { list, index, items: inside ? (items as unknown[]) : undefined };
}

function replaced(at: unknown, [key, ...rest]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof at !== 'object' || at === null) return at;
  if (Array.isArray(at)) {
    const index = Number(key);
    if (!(index >= 0 && index < at.length)) return at;
    const next = replaced(at[index], rest, value);
    return Object.is(next, at[index]) ? at : at.with(index, next);
  }
  const record = at as Readonly<Record<string, unknown>>;
  const name = String(key);
  const before = Object.hasOwn(record, name) ? record[name] : undefined;
  if (before === undefined && rest.length > 0) return at;
  const next = replaced(before, rest, value);
  if (Object.is(next, before)) return at;
  if (next !== undefined) return { ...record, [name]: next };
  const { [name]: _gone, ...others } = record;
  return others;
}
