/** Puts a chunk's rows where they belong in the whole: by replication index, never by order of arrival. */
import { StudyError } from './studyError.ts';
import type { Chunk, PoolJob } from './types.ts';

/** Copies the rows of a chunk to their place; a worker that returned another number of values is refused. */
export function placeRows(
  whole: readonly Float64Array[],
  job: Pick<PoolJob, 'programs' | 'from'>,
  chunk: Chunk,
  rows: Float64Array,
): void {
  const width = job.programs[chunk.programIndex]?.layout.width ?? 0;
  const target = whole[chunk.programIndex];
  if (target === undefined || rows.length !== (chunk.to - chunk.from) * width) {
    throw new StudyError({ code: 'engine', detail: 'a worker returned rows of another length' });
  }
  target.set(rows, (chunk.from - job.from) * width);
}
