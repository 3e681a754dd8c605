/** Runs the golden projects, straight and over a pool of workers. */
import { fingerprint, fingerprintMath, fingerprintOf } from '@simalur/engine';
import { createPool, runStudy, type WorkerHandle } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import type { Hashes } from './goldenFiles.ts';
import { programOf, simulatorOf } from './workload.ts';

/** Enough to hand several chunks to each of eight workers. */
const STUDY = 24;
/** Replications in a recorded hash. */
const RECORDED = 3;

/** Hashes of what this machine gives. */
export function hashesOf(projects: ReadonlyMap<string, Project>): Hashes {
  return {
    replications: RECORDED,
    math: fingerprintMath(),
    projects: Object.fromEntries(
      [...projects].map(([name, project]) => [
        name,
        Object.fromEntries(
          project.scenarios.map(({ id }) => [
            id,
            fingerprintOf(programOf(project, id), project.settings.seed, RECORDED),
          ]),
        ),
      ]),
    ),
  };
}

/** The rows and summed profiles of a scenario, in this thread, one replication after the other. */
function straight(project: Project, scenario: string): string {
  const simulator = simulatorOf(project, scenario);
  const { width, rowWidth } = simulator.layout;
  const row = new Float64Array(width);
  const rows = new Float64Array(STUDY * rowWidth);
  const profile = new Float64Array(width - rowWidth);
  for (let replication = 0; replication < STUDY; replication++) {
    simulator.run({ seed: project.settings.seed, replication }, row, 0);
    rows.set(row.subarray(0, rowWidth), replication * rowWidth);
    for (let i = 0; i < profile.length; i++) profile[i] = (profile[i] ?? 0) + (row[rowWidth + i] ?? 0);
  }
  return fingerprint(rows, profile);
}

/** Names of the projects whose study over a pool differs from the straight run in any bit. */
export async function differingOverWorkers(
  projects: ReadonlyMap<string, Project>,
  workers: number,
  spawn: () => WorkerHandle,
): Promise<string[]> {
  const pool = createPool({ spawn, workers });
  const differ: string[] = [];
  try {
    for (const [name, project] of projects) {
      const { seed } = project.settings;
      const plan = { project, scenarios: project.scenarios.map((s) => s.id), replications: STUDY, seed };
      const { scenarios } = await runStudy(plan, pool);
      const isSame = scenarios.every(
        ({ id, rows, profile }) => fingerprint(rows, profile) === straight(project, id),
      );
      if (!isSame) differ.push(name);
    }
  } finally {
    pool.dispose();
  }
  return differ;
}
