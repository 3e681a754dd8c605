/** Why the browser did not keep something, in the terms of what a person can do about it. */

/**
 * - `full`: no room left.
 * - `refused`: this browser, or this kind of window, keeps nothing.
 * - `lost`: the connection broke, or no answer came.
 * - `outdated`: a newer SimAlur in another tab has taken the database over; this tab must be loaded again.
 * - `damaged`: what was read back is not what was written.
 */
export type FailureReason = 'full' | 'refused' | 'lost' | 'outdated' | 'damaged';

export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.reason = reason;
  }
}

const REASONS: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  // Firefox in a private window, where it keeps nothing; and a browser without IndexedDB at all.
  InvalidAccessError: 'refused',
  NotSupportedError: 'refused',
  TypeError: 'refused',
  ReferenceError: 'refused',
  // The database on the disk is of a newer SimAlur.
  VersionError: 'outdated',
  DataError: 'damaged',
  NotReadableError: 'damaged',
};

export function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StorageFailure(REASONS[name] ?? 'lost', error);
}
