/** Replacements in a plain JSON document, with what undoes them. Untouched branches keep their identity. */

export interface Replacement {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

export interface Applied<D> {
  readonly document: D;
  /** Brings the document back when applied in this order. */
  readonly inverse: readonly Replacement[];
}

/** Applies replacements in order. A path must exist: this replaces values, it does not grow a document. */
export function applyReplacements<D>(document: D, replacements: readonly Replacement[]): Applied<D> {
  let current: unknown = document;
  const inverse: Replacement[] = [];
  for (const { path, value } of replacements) {
    inverse.unshift({ path, value: valueAt(current, path) });
    current = withValue(current, path, 0, value);
  }
  return { document: current as D, inverse };
}

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => child(at, key), document);
}

function withValue(at: unknown, path: readonly (string | number)[], depth: number, value: unknown): unknown {
  const key = path[depth];
  if (key === undefined) return value;
  const changed = withValue(child(at, key), path, depth + 1, value);
  if (Array.isArray(at)) return at.map((item: unknown, index) => (index === key ? changed : item));
  return { ...(at as object), [key]: changed };
}

function child(at: unknown, key: string | number): unknown {
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) {
    throw new RangeError(`no ${String(key)} in the document`);
  }
  return (at as Record<string | number, unknown>)[key];
}

/**
 * What leads from one document to the next, as few replacements as the shared branches allow: a list or an object
 * that gained or lost keys is replaced whole, so that the order of keys comes back too.
 */
export function patchBetween<D>(before: D, after: D): readonly Replacement[] {
  const found: Replacement[] = [];
  collect(before, after, [], found);
  return found;
}

function collect(before: unknown, after: unknown, path: Replacement['path'], found: Replacement[]): void {
  if (Object.is(before, after)) return;
  const keys = sharedKeys(before, after);
  if (keys === undefined) {
    found.push({ path, value: after });
    return;
  }
  for (const key of keys) collect(child(before, key), child(after, key), [...path, key], found);
}

/** The keys of both, where they are the same keys in the same order of two lists or of two objects. */
function sharedKeys(before: unknown, after: unknown): readonly (string | number)[] | undefined {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return;
  if (Array.isArray(before) !== Array.isArray(after)) return;
  const old = Object.keys(before);
  const now = Object.keys(after);
  if (old.length !== now.length || old.some((key, index) => key !== now[index])) return;
  return Array.isArray(before) ? old.map(Number) : old;
}
