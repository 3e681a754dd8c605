/** A study: the same replications of several scenarios of one project, compiled here and run by a pool. */
import { headCount, sampleOf, staffMinutes } from '@simalur/analysis';
import { type Compile, compile, ENGINE_VERSION, type Program, type Trace } from '@simalur/engine';
import { collect } from './rows.ts';
import { failureOf, StudyError } from './studyError.ts';
import type { CancelSignal, Collected, StudyOptions, StudyPlan, StudyResult, WorkerPool } from './types.ts';

/** Compiles the plan's scenarios; rejects with the findings of the first that is refused. */
export function compileStudy(
  plan: Pick<StudyPlan, 'project' | 'scenarios'>,
  compileScenario: Compile = compile,
): Program[] {
  return plan.scenarios.map((scenario) => {
    const result = compileScenario(plan.project, scenario);
    if (!result.ok) throw new StudyError({ code: 'compile', scenario, findings: result.findings });
    return result.program;
  });
}

/** Bytes of results that a study may hold: a tab on a small laptop dies without a word when it has no memory left. */
const MOST_BYTES = 0x4000_0000;

export function refuseTooLarge(plan: StudyPlan, programs: readonly Program[]): void {
  let perReplication = 0;
  for (const program of programs) perReplication += program.layout.rowWidth * Float64Array.BYTES_PER_ELEMENT;
  const most = Math.floor(MOST_BYTES / Math.max(1, perReplication));
  if (plan.replications > most) {
    throw new StudyError({ code: 'tooLarge', replications: plan.replications, most });
  }
}

/** Runs programs that `compileStudy` made of the same plan. */
export async function runPrograms(
  plan: StudyPlan,
  programs: readonly Program[],
  pool: WorkerPool,
  options: StudyOptions = {},
): Promise<StudyResult> {
  refuseTooLarge(plan, programs);
  const from = plan.firstReplication ?? 0;
  const rows = await pool.run({
    ...options,
    programs,
    seed: plan.seed,
    from,
    to: from + plan.replications,
  });
  return {
    seed: plan.seed,
    firstReplication: from,
    replications: plan.replications,
    engineVersion: ENGINE_VERSION,
    scenarios: programs.map((program, i) =>
      scenarioResult(plan, program, rows[i] ?? collect(program.layout, 0)),
    ),
  };
}

function scenarioResult(plan: StudyPlan, program: Program, { rows, profile }: Collected) {
  const scenario = plan.project.scenarios.find((s) => s.id === program.scenario);
  if (scenario === undefined) throw new RangeError(`unknown scenario ${program.scenario}`);
  return {
    id: scenario.id,
    layout: program.layout,
    rows,
    profile,
    headCount: headCount(plan.project, scenario),
    staffMinutes: staffMinutes(plan.project, sampleOf(program.layout, rows)),
  };
}

/** Compiles and runs a plan. Rejects with a `StudyError`, nothing else. */
export async function runStudy(
  plan: StudyPlan,
  pool: WorkerPool,
  options: StudyOptions = {},
): Promise<StudyResult> {
  try {
    return await runPrograms(plan, compileStudy(plan), pool, options);
  } catch (error) {
    throw error instanceof StudyError ? error : new StudyError(failureOf(error));
  }
}

/** Which replication of which scenarios to record. */
export type TracePlan = Pick<StudyPlan, 'project' | 'scenarios' | 'seed'> & { readonly replication: number };

/**
 * The event log of one replication of each scenario, in the order of the plan: the same patients and the same bits as
 * in a study with this seed. Rejects with a `StudyError`, nothing else.
 */
export async function traceReplication(
  plan: TracePlan,
  pool: WorkerPool,
  signal?: CancelSignal,
): Promise<Trace[]> {
  try {
    const { seed, replication } = plan;
    const programs = compileStudy(plan);
    return await pool.trace({ programs, seed, replication, ...(signal ? { signal } : {}) });
  } catch (error) {
    throw error instanceof StudyError ? error : new StudyError(failureOf(error));
  }
}

/** A study and its continuation as one; the continuation starts where the first ends. */
export function joinStudies(plan: StudyPlan, first: StudyResult, more: StudyResult): StudyResult {
  if (more.firstReplication !== first.firstReplication + first.replications || more.seed !== first.seed) {
    throw new RangeError('the second study does not continue the first');
  }
  return {
    ...first,
    replications: first.replications + more.replications,
    scenarios: first.scenarios.map((one, i) => {
      const two = more.scenarios[i];
      if (two === undefined || two.id !== one.id || two.layout.width !== one.layout.width) {
        throw new RangeError('the two studies have other scenarios');
      }
      const rows = new Float64Array(one.rows.length + two.rows.length);
      rows.set(one.rows, 0);
      rows.set(two.rows, one.rows.length);
      const profile = one.profile.map((sum, k) => sum + (two.profile[k] ?? 0));
      return { ...one, rows, profile, staffMinutes: staffMinutes(plan.project, sampleOf(one.layout, rows)) };
    }),
  };
}
