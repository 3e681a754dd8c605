/** What a tornado found, as data: for the table, the page and the picture. */

import type { Words } from '@simalur/presets';
import type { Comparison } from '@simalur/report';

type Verdict = NonNullable<Comparison['kpis'][number]['cells'][number]['difference']>['verdict'];

/** Scenario minus baseline, minutes of stay. */
export interface Effect {
  readonly difference: number;
  readonly halfWidth: number;
  readonly verdict: Verdict;
}

export interface TornadoEnd extends Effect {
  /** What the assumption is moved to. */
  readonly value: Words;
}

export interface TornadoRow {
  readonly id: string;
  readonly name: Words;
  readonly low?: TornadoEnd;
  readonly high?: TornadoEnd;
}

export interface Tornado {
  readonly base: Effect;
  /** Widest first. */
  readonly rows: readonly TornadoRow[];
}

/** The effect that a comparison of two scenarios shows; undefined where nobody finished a visit. */
export function effectOf(comparison: Comparison): Effect | undefined {
  const found = comparison.kpis.find(({ id }) => id === 'stay')?.cells[1]?.difference;
  if (found?.difference == null) return undefined;
  const { difference, halfWidth, verdict } = found;
  return { difference, halfWidth: halfWidth ?? 0, verdict };
}

const endsOf = ({ low, high }: TornadoRow): TornadoEnd[] => [low, high].filter((end) => end !== undefined);

/** Smallest and largest difference, the base included: as long as the bar. */
export function rangeOf(row: TornadoRow, base: Effect): [number, number] {
  const all = [base.difference, ...endsOf(row).map(({ difference }) => difference)];
  return [Math.min(...all), Math.max(...all)];
}

export function sorted(rows: readonly TornadoRow[], base: Effect): TornadoRow[] {
  const width = (row: TornadoRow) => {
    const [low, high] = rangeOf(row, base);
    return high - low;
  };
  return [...rows].sort((a, b) => width(b) - width(a));
}

/** `decides`: better at one point of its range and worse at another; `shifts`: another verdict than the base. */
export function roleOf(row: TornadoRow, base: Effect): 'decides' | 'shifts' | 'none' {
  const verdicts = [base, ...endsOf(row)].map(({ verdict }) => verdict);
  if (verdicts.includes('better') && verdicts.includes('worse')) return 'decides';
  return verdicts.some((verdict) => verdict !== base.verdict) ? 'shifts' : 'none';
}
