/** A reason why a scenario cannot be compiled, thrown inside the compiler and returned by it as a finding. */
import type { Finding } from '@simalur/model';

export class CompileProblem extends Error {
  readonly finding: Finding;

  constructor(
    code: string,
    path: readonly (string | number)[],
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.finding = { code, severity: 'error', path, params };
  }
}

/** Index of an id, or a problem: the compiler expects a checked project, but never trusts it. */
export function indexOf(map: ReadonlyMap<string, number>, id: string, what: string): number {
  const index = map.get(id);
  if (index === undefined) throw new CompileProblem('compile.reference', [], { what, id });
  return index;
}

/** Ids to positions; a repeated id is a problem. */
export function indexById(items: readonly { readonly id: string }[], what: string): Map<string, number> {
  const map = new Map<string, number>();
  items.forEach((item, i) => {
    if (map.has(item.id)) throw new CompileProblem('compile.duplicate', [], { what, id: item.id });
    map.set(item.id, i);
  });
  return map;
}
