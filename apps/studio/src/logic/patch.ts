/** Immutable replacements in a plain JSON document, with what undoes them. Untouched branches keep their identity. */

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
