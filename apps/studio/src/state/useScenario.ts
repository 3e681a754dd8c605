/** The scenario that is drawn and looked at: the one of the workspace, or the first where that is gone. */
import type { Project, Scenario } from '@simalur/model';
import { useDocument } from './document.ts';
import { useWorkspace } from './workspace.ts';

export function useScenario(): Scenario {
  const project = useDocument((state) => state.project);
  return scenarioOf(
    project,
    useWorkspace((state) => state.scenario),
  );
}

/** The same for commands, outside of React. */
export function currentScenario(): Scenario {
  return scenarioOf(useDocument.getState().project, useWorkspace.getState().scenario);
}

function scenarioOf({ scenarios }: Project, wanted: string | undefined): Scenario {
  const scenario = scenarios.find(({ id }) => id === wanted) ?? scenarios[0];
  // The schema asks for one scenario or more, and no edit removes the last.
  if (!scenario) throw new RangeError('a project without a scenario');
  return scenario;
}
