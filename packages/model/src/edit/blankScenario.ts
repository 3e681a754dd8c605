/** A scenario to draw from nothing: the door and the way home. */
import type { Label } from '../label.ts';
import { labelText } from '../label.ts';
import type { Project, Scenario } from '../project.ts';
import type { Added } from './add.ts';
import { freshId } from './ids.ts';
import { MOST_SCENARIOS } from './scenarios.ts';

export interface BlankNames {
  readonly scenario: Label;
  readonly arrival: Label;
  readonly exit: Label;
}

/** An empty flow after the last scenario; undefined where there is no place for another. */
export function withBlankScenario(project: Project, names: BlankNames): Added | undefined {
  if (project.scenarios.length >= MOST_SCENARIOS) return undefined;
  const taken = project.scenarios.map(({ id }) => id);
  const scenario = blankScenario(freshId(labelText(names.scenario, 'id'), taken), names);
  return { id: scenario.id, project: { ...project, scenarios: [...project.scenarios, scenario] } };
}

/** The patients and staff of a project, with an empty flow as its only scenario. */
export function withOnlyBlankScenario(project: Project, names: BlankNames): Project {
  return { ...project, scenarios: [blankScenario(freshId(labelText(names.scenario, 'id'), []), names)] };
}

function blankScenario(id: string, names: BlankNames): Scenario {
  return {
    id,
    name: names.scenario,
    records: 'shared',
    flow: {
      nodes: [
        { kind: 'arrival', id: 'datang', name: names.arrival },
        { kind: 'exit', id: 'pulang', name: names.exit, outcome: 'home' },
      ],
      edges: [{ id: 'datang-pulang', from: 'datang', to: 'pulang' }],
    },
    levers: [],
  };
}
