/** What a verification says: a row per number, a verdict per case. */

/** `notInScope`: about something that this command does not check. */
export type Verdict = 'pass' | 'fail' | 'notExpressible' | 'notReadable' | 'notInScope';

export interface Row {
  readonly quantity: string;
  /** Class, station, time…, as in the case. */
  readonly scope: string;
  /** Null where the expected thing is no number; then `detail` says what was expected and found. */
  readonly exact: number | null;
  readonly estimate: number | null;
  /** Null for comparisons without chance. */
  readonly halfWidth: number | null;
  readonly z: number | null;
  readonly verdict: Verdict;
  /** The feature or phrase; what differs; that it took a second run. */
  readonly detail?: string;
}

export interface CaseResult {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly detail?: string;
  readonly rows: readonly Row[];
}

/** A case stands when all of its numbers do; what cannot be compared is never passed over. */
export function verdictOf(rows: readonly Row[]): Verdict {
  for (const verdict of ['fail', 'notReadable', 'notExpressible'] as const)
    if (rows.some((r) => r.verdict === verdict)) return verdict;
  return rows.length === 0 ? 'notReadable' : 'pass';
}

/** A row for something that is not compared. */
export function unmeasured(
  quantity: string,
  scope: string,
  exact: number | null,
  verdict: Verdict,
  detail: string,
): Row {
  return { quantity, scope, exact, estimate: null, halfWidth: null, z: null, verdict, detail };
}

/** A comparison without chance: equal but for rounding. */
export function exactRow(
  quantity: string,
  scope: string,
  exact: number,
  found: number,
  tolerance: number,
): Row {
  const isEqual = exact === found || Math.abs(found - exact) <= tolerance;
  return {
    quantity,
    scope,
    exact,
    estimate: found,
    halfWidth: null,
    z: null,
    verdict: isEqual ? 'pass' : 'fail',
  };
}
