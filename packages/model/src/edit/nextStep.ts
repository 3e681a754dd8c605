/**
 * What a team may try next at a station where patients wait: one change of one scenario, as data, and the project
 * with that change. Demand and the shared roster stay as they are, so that the trial remains a fair comparison.
 */
import type { Station } from '../flow.ts';
import type { Label } from '../label.ts';
import type { Lever, Project, Scenario } from '../project.ts';
import type { Unit } from '../roster.ts';

export type NextStep =
  /** One more person of a pool, all day, or from minute to minute after midnight. */
  | {
      readonly kind: 'addUnit';
      readonly station: string;
      readonly pool: string;
      readonly span?: { readonly from: number; readonly to: number };
    }
  | { readonly kind: 'addRoom'; readonly station: string }
  /** Staff who serve several stations call patients from this one first. */
  | { readonly kind: 'callFirst'; readonly station: string }
  /** A pool that does the same work elsewhere helps at this station when nobody of its own staff is free. */
  | { readonly kind: 'helpOut'; readonly station: string; readonly pool: string };

/** The same words in every trial, so that a step that was taken over says what it is. */
export interface StepWords {
  /** Name of the lever that adds a person. */
  readonly name: Label;
}

/** The project in which the scenario has taken the step; the same project where there is nothing to change. */
export function withNextStep(
  project: Project,
  scenarioId: string,
  step: NextStep,
  words: StepWords,
): Project {
  const scenarios = project.scenarios.map((scenario) =>
    scenario.id === scenarioId ? changed(project, scenario, step, words) : scenario,
  );
  const same = scenarios.every((scenario, index) => scenario === project.scenarios[index]);
  return same ? project : { ...project, scenarios };
}

function changed(project: Project, scenario: Scenario, step: NextStep, words: StepWords): Scenario {
  switch (step.kind) {
    case 'addUnit': {
      const lever = addedUnit(project, scenario, step, words);
      return lever ? { ...scenario, levers: [...scenario.levers, lever] } : scenario;
    }
    case 'addRoom':
      return withStation(scenario, step.station, (station) =>
        station.rooms === undefined ? station : { ...station, rooms: station.rooms + 1 },
      );
    case 'callFirst':
      return calledFirst(scenario, step.station);
    case 'helpOut':
      return withStation(scenario, step.station, (station) => ({
        ...station,
        steps: station.steps.map((one) => ({
          ...one,
          staff: one.staff.map((requirement) =>
            requirement.anyOf.includes(step.pool)
              ? requirement
              : { ...requirement, anyOf: [...requirement.anyOf, step.pool] },
          ),
        })),
      }));
  }
}

function withStation(scenario: Scenario, id: string, change: (station: Station) => Station): Scenario {
  const nodes = scenario.flow.nodes.map((node) =>
    node.kind === 'station' && node.id === id ? change(node) : node,
  );
  if (nodes.every((node, index) => node === scenario.flow.nodes[index])) return scenario;
  return { ...scenario, flow: { ...scenario.flow, nodes } };
}

/** The station's rank becomes lower than every other; where one is 0 already, the others move up by one. */
function calledFirst(scenario: Scenario, id: string): Scenario {
  const stations = scenario.flow.nodes.filter((node) => node.kind === 'station');
  const others = stations.filter((station) => station.id !== id);
  const lowest = Math.min(...others.map(({ rank }) => rank));
  const self = stations.find((station) => station.id === id);
  if (!self || others.length === 0 || self.rank < lowest) return scenario;
  if (lowest > 0) return withStation(scenario, id, (station) => ({ ...station, rank: lowest - 1 }));
  const nodes = scenario.flow.nodes.map((node) => {
    if (node.kind !== 'station') return node;
    return { ...node, rank: node.id === id ? 0 : node.rank + 1 };
  });
  return { ...scenario, flow: { ...scenario.flow, nodes } };
}

/** A colleague of the pool's last unit: as fast and as skilled, with the same day or only the hours that are wanted. */
function addedUnit(
  project: Project,
  scenario: Scenario,
  step: Extract<NextStep, { kind: 'addUnit' }>,
  words: StepWords,
): Lever | undefined {
  const pool = project.clinic.roster.pools.find(({ id }) => id === step.pool);
  if (!pool) return undefined;
  const added = scenario.levers.flatMap((lever) =>
    lever.kind === 'addUnits' && lever.pool === step.pool ? lever.units : [],
  );
  const taken = new Set([...pool.units, ...added].map(({ id }) => id));
  const levers = new Set(scenario.levers.map(({ id }) => id));
  const { name: _own, breaks, ...pattern }: Unit = pool.units.at(-1) ?? { id: pool.id };
  const hours = step.span ? { shifts: [step.span] } : breaks ? { breaks } : {};
  return {
    kind: 'addUnits',
    id: fresh(`tambah-${step.pool}`, levers),
    name: words.name,
    pool: step.pool,
    units: [{ ...pattern, id: fresh(`${step.pool}-tambahan`, taken), ...hours }],
    source: { tag: 'user' },
    enabled: true,
  };
}

function fresh(base: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
