/** Which revisions are kept: all named ones, the last twenty, and the last of each hour for the hours before. */
import type { RevisionInfo } from './records.ts';

export const NEWEST = 20;
/** Hours with a revision of their own, beside the newest ones. */
export const HOURS = 24;
const HOUR_MS = 3_600_000;

/** Revisions that may go. `all` oldest first; the last is never among them. */
export function dropped(all: readonly RevisionInfo[]): readonly RevisionInfo[] {
  const unnamed = all.filter((one) => one.title === undefined);
  const older = unnamed.slice(0, -NEWEST).reverse();
  const hours = new Set<number>();
  return older.filter(({ savedAt }) => {
    const hour = Math.floor(savedAt / HOUR_MS);
    if (hours.has(hour) || hours.size >= HOURS) return true;
    hours.add(hour);
    return false;
  });
}
