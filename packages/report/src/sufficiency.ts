/** Whether the simulated days are enough: *cukup* or *belum cukup*, by the precision of the differences of the key indicators. */
import {
  type Difference,
  type Estimate,
  FEWEST_REPLICATIONS,
  nextLook,
  type Precision,
  precisionOfAverage,
  precisionOfDifference,
  replicationsForPrecision,
} from '@simalur/analysis';
import type { KpiId } from '@simalur/model';

/** The indicators that the first view shows, and whose precision decides when a run may stop. */
export const KEY_KPIS = [
  'queueWait',
  'stay',
  'onTarget',
  'screeningCoverage',
  'duplication',
] as const satisfies readonly KpiId[];

export function isKeyKpi(id: KpiId): boolean {
  return KEY_KPIS.some((key) => key === id);
}

export interface Sufficiency {
  /** `quick`: fewer days than any verdict needs; `notEnough`: some number is not yet known well enough. */
  readonly status: 'quick' | 'notEnough' | 'enough';
  /** Days simulated per scenario. */
  readonly days: number;
  /** Days at which the study may be judged again. */
  readonly nextLook: number;
  /** The number that is known least well, and how well; null where all are known. */
  readonly widest: {
    readonly kpi: KpiId;
    readonly scenario: string;
    /** Half-width of the interval now, and what it should be, in the unit of the indicator. */
    readonly halfWidth: number | null;
    readonly target: number;
  } | null;
  /** About how many days in all it would take; null where it is enough, or where that cannot be told. */
  readonly daysNeeded: number | null;
}

/** What is needed of an indicator: one cell per scenario, its difference null for the baseline. */
interface Indicator {
  readonly id: KpiId;
  readonly margin: number;
  readonly cells: readonly {
    readonly scenario: string;
    readonly estimate: Estimate;
    readonly difference: Difference | null;
  }[];
}

interface Judged extends Precision {
  readonly kpi: KpiId;
  readonly scenario: string;
}

/** With one scenario its averages are judged, with several the differences. */
function judged({ id, margin, cells }: Indicator): Judged[] {
  return cells.flatMap(({ scenario, estimate, difference }) => {
    if (difference !== null) return [{ kpi: id, scenario, ...precisionOfDifference(difference, margin) }];
    return cells.length === 1 ? [{ kpi: id, scenario, ...precisionOfAverage(estimate, margin) }] : [];
  });
}

function distance({ halfWidth, target }: Precision): number {
  return halfWidth === null || target === 0 ? Number.POSITIVE_INFINITY : halfWidth / target;
}

/** Reads it off the indicators of a comparison of `days` days. */
export function sufficiencyOf(kpis: readonly Indicator[], days: number): Sufficiency {
  const open = kpis
    .filter(({ id }) => isKeyKpi(id))
    .flatMap(judged)
    .filter(({ reached }) => !reached)
    .sort((a, b) => distance(b) - distance(a));
  const [widest] = open;
  const isQuick = days < FEWEST_REPLICATIONS;
  const needed = open.map((one) => replicationsForPrecision(days, one));
  return {
    status: isQuick ? 'quick' : widest === undefined ? 'enough' : 'notEnough',
    days,
    nextLook: nextLook(days),
    widest:
      widest === undefined
        ? null
        : { kpi: widest.kpi, scenario: widest.scenario, halfWidth: widest.halfWidth, target: widest.target },
    daysNeeded:
      isQuick || needed.length === 0
        ? null
        : needed.reduce<number | null>(
            (most, n) => (most === null || n === null ? null : Math.max(most, n, days + 1)),
            0,
          ),
  };
}
