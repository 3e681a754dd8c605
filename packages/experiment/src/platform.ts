/**
 * The timers that browsers and Node share, declared here so that this package needs neither's type library.
 * Time decides only how work is cut and when a silent worker is given up, never a result.
 */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare const performance: { now(): number };

/** Runs something later; call the returned function to drop it. */
export function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** Milliseconds on a clock that never goes back. */
export function clock(): number {
  return performance.now();
}
