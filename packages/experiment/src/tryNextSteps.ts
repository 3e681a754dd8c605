/** Tries steps: each on the same simulated patients as the scenario that it would change, all in one study. */
import { type Bottleneck, bottlenecks, otherPeople, sampleOf } from '@simalur/analysis';
import { type NextStep, type Project, withNextStep } from '@simalur/model';
import { runStudy } from './study.ts';
import { StudyError } from './studyError.ts';
import type { ScenarioResult, StudyOptions, StudyPlan, WorkerPool } from './types.ts';

export interface StepTrial {
  readonly step: NextStep;
  /** Same replications as `StepTrials.before`. */
  readonly result: ScenarioResult;
}

export interface StepTrials {
  /** The scenario as it is. */
  readonly before: ScenarioResult;
  readonly replications: number;
  readonly bottlenecks: readonly Bottleneck[];
  readonly trials: readonly StepTrial[];
}

export interface StepTrialPlan {
  readonly project: Project;
  readonly scenario: string;
  readonly replications: number;
  /** 53-bit seed. */
  readonly seed: number;
}

/**
 * Finds the scenario's bottlenecks and runs every step that they suggest, and one more person of every other pool. Rejects with a `StudyError`, nothing else.
 */
export async function tryNextSteps(
  plan: StepTrialPlan,
  pool: WorkerPool,
  options: StudyOptions = {},
): Promise<StepTrials> {
  const scenario = plan.project.scenarios.find(({ id }) => id === plan.scenario);
  if (!scenario) throw new StudyError({ code: 'engine', detail: `unknown scenario ${plan.scenario}` });
  const { seed, replications } = plan;
  const first: StudyPlan = { project: plan.project, scenarios: [plan.scenario], replications, seed };
  const { signal } = options;
  const base = await runStudy(first, pool, signal ? { signal } : {});
  const [before] = base.scenarios;
  if (!before) throw new StudyError({ code: 'engine', detail: 'no result' });
  const sample = sampleOf(before.layout, before.rows, before.profile);
  const found = bottlenecks(plan.project, scenario, sample);
  const steps =
    found.length === 0
      ? []
      : [...found.flatMap((one) => one.steps), ...otherPeople(plan.project, scenario, sample, found)];
  if (steps.length === 0) return { before, replications, bottlenecks: found, trials: [] };

  // Each trial is a scenario of its own beside the others: one study, the same workers, one progress.
  const variants = steps.map((step, index) => {
    const taken = withNextStep(plan.project, plan.scenario, step, { name: '' });
    const variant = taken.scenarios.find(({ id }) => id === plan.scenario) ?? scenario;
    return { ...variant, id: `${plan.scenario}#${index}` };
  });
  const study = await runStudy(
    {
      project: { ...plan.project, scenarios: variants },
      scenarios: variants.map(({ id }) => id),
      replications,
      seed,
    },
    pool,
    options,
  );
  return {
    before,
    replications,
    bottlenecks: found,
    trials: steps.flatMap((step, index) => {
      const result = study.scenarios[index];
      return result ? [{ step, result }] : [];
    }),
  };
}
