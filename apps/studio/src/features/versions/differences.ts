/** In which parts two states of a project differ: the note beside a version. */
import { diffScenarios, type Project } from '@simalur/model';

export interface Difference {
  readonly part:
    | 'name'
    | 'clinic'
    | 'roster'
    | 'demand'
    | 'activities'
    | 'settings'
    | 'added'
    | 'removed'
    | 'changed';
  /** How many scenarios; 1 elsewhere. */
  readonly count: number;
}

/** What a return from `now` to `then` would change. `added`: scenarios that come back, `removed`: that go. */
export function differences(now: Project, then: Project): readonly Difference[] {
  const { roster: rosterNow, ...clinicNow } = now.clinic;
  const { roster: rosterThen, ...clinicThen } = then.clinic;
  const nowById = new Map(now.scenarios.map((scenario) => [scenario.id, scenario]));
  const thenIds = new Set(then.scenarios.map(({ id }) => id));
  const changed = then.scenarios.filter((scenario) => {
    const current = nowById.get(scenario.id);
    if (!current) return false;
    return (
      !same(current, scenario) &&
      !(diffScenarios(current, scenario).same && same(current.name, scenario.name))
    );
  });
  const all: readonly Difference[] = [
    { part: 'name', count: same([now.name, now.description], [then.name, then.description]) ? 0 : 1 },
    { part: 'clinic', count: same(clinicNow, clinicThen) ? 0 : 1 },
    { part: 'roster', count: same(rosterNow, rosterThen) ? 0 : 1 },
    { part: 'demand', count: same(now.demand, then.demand) ? 0 : 1 },
    {
      part: 'activities',
      count: same([now.needs, now.activities], [then.needs, then.activities]) ? 0 : 1,
    },
    { part: 'settings', count: same(now.settings, then.settings) ? 0 : 1 },
    { part: 'added', count: then.scenarios.filter(({ id }) => !nowById.has(id)).length },
    { part: 'removed', count: now.scenarios.filter(({ id }) => !thenIds.has(id)).length },
    { part: 'changed', count: changed.length },
  ];
  return all.filter(({ count }) => count > 0);
}

/** Both went through the same parser, which puts the keys of an object in the order of the schema. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
