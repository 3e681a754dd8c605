/**
 * Puts a chunk's results where they belong in the whole: rows by replication index, never by order of arrival;
 * profiles are added up. They are whole ticks and counts, so that their sums are exact in any order.
 */
import type { ResultLayout } from '@simalur/model';
import { StudyError } from './studyError.ts';
import type { Chunk, Collected, PoolJob } from './types.ts';

/** Room for the replications of a program. */
export function collect(layout: ResultLayout, replications: number): Collected {
  return {
    rows: new Float64Array(replications * layout.rowWidth),
    profile: new Float64Array(layout.width - layout.rowWidth),
  };
}

/** Copies the rows of a chunk to their place; a worker that returned another number of values is refused. */
export function placeRows(
  whole: readonly Collected[],
  job: Pick<PoolJob, 'programs' | 'from'>,
  chunk: Chunk,
  results: Float64Array,
): void {
  const width = job.programs[chunk.programIndex]?.layout.rowWidth ?? 0;
  const target = whole[chunk.programIndex];
  const rowValues = (chunk.to - chunk.from) * width;
  if (target === undefined || results.length !== rowValues + target.profile.length) {
    throw new StudyError({ code: 'engine', detail: 'a worker returned results of another length' });
  }
  target.rows.set(results.subarray(0, rowValues), (chunk.from - job.from) * width);
  for (let i = 0; i < target.profile.length; i++) {
    target.profile[i] = (target.profile[i] ?? 0) + (results[rowValues + i] ?? 0);
  }
}
