/** The one set of trials of the studio: asked for when the view is looked at, and kept for the next look. */
import { createPool } from '@simalur/experiment';
import { createActor } from 'xstate';
import { spawnWebWorker, workerCount } from '../../run/spawn.ts';
import { useDocument } from '../../state/document.ts';
import { currentScenario } from '../../state/useScenario.ts';
import { trialsMachine } from './trialsMachine.ts';

/** Enough for a verdict on minutes, few enough to wait for. */
const DAYS = 120;

export const trialsActor = createActor(trialsMachine, {
  input: { pool: createPool({ spawn: spawnWebWorker, workers: workerCount() }) },
});
trialsActor.start();

/** Tries the steps of the scenario that is looked at, unless just that is known or under way. */
export function tryCurrent(again = false): void {
  const { project } = useDocument.getState();
  const scenario = currentScenario().id;
  const { context, value } = trialsActor.getSnapshot();
  const known = value === 'running' ? context.plan : context.trials;
  if (!again && known?.project === project && known.scenario === scenario) return;
  trialsActor.send({
    type: 'TRY',
    plan: { project, scenario, replications: DAYS, seed: project.settings.seed },
  });
}
