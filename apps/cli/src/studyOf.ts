/** Runs scenarios of a project over worker threads, with a bar, and takes the workers down again. */
import { createPool, runStudy, type StudyResult } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import type { CommandLine } from './commandLine.ts';
import type { Io } from './io.ts';
import { progressBar } from './progressBar.ts';

/** More threads than this only cost memory: a study is cut into short chunks. */
const MOST_WORKERS = 16;

/** Number of workers when none is asked for. */
export function defaultWorkers(io: Io): number {
  return Math.max(1, Math.min(io.processors, MOST_WORKERS));
}

/** Rejects with a `StudyError`. */
export async function studyOf(
  project: Project,
  scenarios: readonly string[],
  line: CommandLine,
  io: Io,
): Promise<StudyResult> {
  const pool = createPool({ spawn: io.spawn, workers: line.workers ?? defaultWorkers(io) });
  const bar = progressBar(io, line.language);
  try {
    return await runStudy(
      {
        project,
        scenarios,
        replications: line.replications ?? project.settings.replications,
        seed: line.seed ?? project.settings.seed,
      },
      pool,
      { onProgress: bar.show, signal: io.signal },
    );
  } finally {
    bar.clear();
    pool.dispose();
  }
}
