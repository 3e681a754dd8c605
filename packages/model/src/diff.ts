/**
 * What differs between the drawings of two scenarios, as data: for the comparison's fine print and for the editor.
 * Things are the same when their ids are; where they stand on the canvas does not count.
 */
import type { Edge, FlowNode, Station, Step } from './flow.ts';
import type { Lever, Scenario } from './project.ts';

/** Fields of a thing that differ: names in alphabetical order. */
export interface Changed<T> {
  readonly id: string;
  readonly before: T;
  readonly after: T;
  readonly fields: readonly string[];
}

/** A list before and after, matched by id. `added` and `changed` in the order of `after`, `removed` in that of `before`. */
export interface ListDiff<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
}

/** One step of a station, matched by its activity and by how many times that came before. */
export type StepChange =
  | { readonly station: string; readonly kind: 'added' | 'removed'; readonly step: Step }
  | {
      readonly station: string;
      readonly kind: 'changed';
      readonly before: Step;
      readonly after: Step;
      /** Among `when`, `offer`, `staff`. */
      readonly fields: readonly string[];
    }
  /** The same steps in another order. */
  | { readonly station: string; readonly kind: 'order' };

export interface ScenarioDiff {
  /** Nothing that could change a result or a label differs. */
  readonly same: boolean;
  readonly nodes: ListDiff<FlowNode>;
  readonly edges: ListDiff<Edge>;
  /** Steps of stations that both scenarios have. */
  readonly steps: readonly StepChange[];
  /** Levers that are on: other durations, added people. */
  readonly durations: ListDiff<Extract<Lever, { kind: 'duration' }>>;
  readonly staff: ListDiff<Extract<Lever, { kind: 'addUnits' }>>;
  readonly records?: { readonly before: Scenario['records']; readonly after: Scenario['records'] };
}

/**
 * What leads from scenario `a` to scenario `b`. Pure.
 * @example
 * diffScenarios(poli, ilp).nodes.added.map((node) => node.id);
 */
export function diffScenarios(a: Scenario, b: Scenario): ScenarioDiff {
  const nodes = listDiff(a.flow.nodes, b.flow.nodes, ['position', 'steps']);
  const edges = listDiff(a.flow.edges, b.flow.edges, []);
  const steps = b.flow.nodes.flatMap((after) => {
    const before = a.flow.nodes.find((node) => node.id === after.id);
    return before?.kind === 'station' && after.kind === 'station' ? stepChanges(before, after) : [];
  });
  const levers = (scenario: Scenario) => scenario.levers.filter((lever) => lever.enabled);
  const durations = listDiff(levers(a).filter(isDuration), levers(b).filter(isDuration), []);
  const staff = listDiff(levers(a).filter(isAddUnits), levers(b).filter(isAddUnits), []);
  const empty = (d: ListDiff<unknown>) => d.added.length + d.removed.length + d.changed.length === 0;
  const same = [nodes, edges, durations, staff].every(empty) && steps.length === 0 && a.records === b.records;
  const diff = { same, nodes, edges, steps, durations, staff };
  return a.records === b.records ? diff : { ...diff, records: { before: a.records, after: b.records } };
}

function isDuration(lever: Lever): lever is Extract<Lever, { kind: 'duration' }> {
  return lever.kind === 'duration';
}

function isAddUnits(lever: Lever): lever is Extract<Lever, { kind: 'addUnits' }> {
  return lever.kind === 'addUnits';
}

function listDiff<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  ignored: readonly string[],
): ListDiff<T> {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map((item) => item.id));
  return {
    added: after.filter((item) => !old.has(item.id)),
    removed: before.filter((item) => !kept.has(item.id)),
    changed: after.flatMap((item) => {
      const earlier = old.get(item.id);
      const fields = earlier ? changedFields(earlier, item, ignored) : [];
      return earlier && fields.length > 0 ? [{ id: item.id, before: earlier, after: item, fields }] : [];
    }),
  };
}

function stepChanges(before: Station, after: Station): StepChange[] {
  const station = after.id;
  const old = numbered(before.steps);
  const now = numbered(after.steps);
  const changes: StepChange[] = [];
  for (const [key, step] of now) {
    const earlier = old.get(key);
    if (!earlier) {
      changes.push({ station, kind: 'added', step });
      continue;
    }
    const fields = changedFields(earlier, step, []);
    if (fields.length > 0) changes.push({ station, kind: 'changed', before: earlier, after: step, fields });
  }
  for (const [key, step] of old) if (!now.has(key)) changes.push({ station, kind: 'removed', step });
  const common = (from: ReadonlyMap<string, Step>, other: ReadonlyMap<string, Step>) =>
    [...from.keys()].filter((key) => other.has(key));
  if (!equal(common(old, now), common(now, old))) changes.push({ station, kind: 'order' });
  return changes;
}

/** Steps by activity, and the second of the same activity apart from the first. */
function numbered(steps: readonly Step[]): Map<string, Step> {
  const seen = new Map<string, number>();
  return new Map(
    steps.map((step) => {
      const times = (seen.get(step.activity) ?? 0) + 1;
      seen.set(step.activity, times);
      return [`${step.activity} ${times}`, step];
    }),
  );
}

function changedFields(before: object, after: object, ignored: readonly string[]): string[] {
  const a = before as Record<string, unknown>;
  const b = after as Record<string, unknown>;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !ignored.includes(key) && !equal(a[key], b[key]))
    .sort((x, y) => (x < y ? -1 : 1));
}

/** Equality of JSON values. A field that is undefined is a field that is missing. */
function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const x = a as Record<string, unknown>;
  const y = b as Record<string, unknown>;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  return [...Object.keys(x), ...Object.keys(y)].every((key) => equal(x[key], y[key]));
}
