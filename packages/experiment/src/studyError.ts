/** The one error that a study rejects with: a code and parameters, no words for the screen. */
import type { StudyFailure } from './types.ts';

export class StudyError extends Error {
  readonly failure: StudyFailure;

  constructor(failure: StudyFailure) {
    super('detail' in failure ? `${failure.code}: ${failure.detail}` : failure.code);
    this.name = 'StudyError';
    this.failure = failure;
  }
}

/** What went wrong, for whatever was thrown. */
export function failureOf(error: unknown): StudyFailure {
  if (error instanceof StudyError) return error.failure;
  return { code: 'engine', detail: error instanceof Error ? error.message : String(error) };
}
