/** Runs a study again on fresh workers and compares every number with what is shown. */
import { createPool, runStudy } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import { buildComparison, type Comparison, comparisonJson } from '@simalur/report';
import { spawnWebWorker, workerCount } from '../../run/spawn.ts';

/** True where the same bytes come out. Rejects with a `StudyError`. */
export async function runsToTheSame(project: Project, comparison: Comparison): Promise<boolean> {
  const pool = createPool({ spawn: spawnWebWorker, workers: workerCount() });
  try {
    const study = await runStudy(
      {
        project,
        scenarios: comparison.scenarios.map(({ id }) => id),
        replications: comparison.replications,
        seed: comparison.seed,
      },
      pool,
    );
    return comparisonJson(buildComparison(project, study)) === comparisonJson(comparison);
  } finally {
    pool.dispose();
  }
}
