/**
 * Paired comparison of two scenarios on one KPI. Replication r of both sees the same patients (common random
 * numbers), so the difference is taken within replications.
 */
import type { Kpi } from '@simalur/model';
import { kpiEstimator, tHalfWidth } from './estimate.ts';
import { correlation, skewness, variance } from './jackknife.ts';
import { observedDays } from './observedDays.ts';
import { column, type Filter, type Sample } from './sample.ts';
import { toShown } from './units.ts';
import { FEWEST_REPLICATIONS, replicationsForClaim, type Verdict, verdictOf } from './verdict.ts';

/** Scenario − baseline, in the unit that the KPI is shown in. */
export interface Difference {
  /** Null where one side observed nothing. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly halfWidth: number | null;
  /** Replications. */
  readonly n: number;
  /** Level of this one interval; higher than 0.95 where several are read together. */
  readonly confidence: number;
  /** Between the two scenarios over replications; null where one has no spread. */
  readonly correlation: number | null;
  /** 1 − variance of the paired difference / variance of an unpaired one; negative where pairing hurts. */
  readonly varianceReduction: number | null;
  /** Every replication gave the same bits. */
  readonly identical: boolean;
  readonly verdict: Verdict;
  /** The verdict is held back because there are too few replications (for days as skewed as these). */
  readonly tooFew: boolean;
  /** About how many further replications would settle an `unclear`; null where it is settled or cannot be told. */
  readonly moreReplications: number | null;
}

export interface CompareOptions extends Filter {
  /** Smallest difference that matters, in the unit shown; the KPI's own unless told. */
  readonly margin?: number;
  /** Level of the interval; use `simultaneousLevel` where several are shown together. 0.95 unless told. */
  readonly confidence?: number;
}

/**
 * Level of each of `claims` intervals so that all of them hold together with probability `family` or more
 * (Bonferroni: true for any dependence between them).
 */
export function simultaneousLevel(claims: number, family = 0.95): number {
  return 1 - (1 - family) / Math.max(1, claims);
}

function sameBits(kpi: Kpi, a: Sample, b: Sample, filter: Filter): boolean {
  const refs = kpi.denominator === undefined ? [kpi.numerator] : [kpi.numerator, kpi.denominator];
  const seenB = observedDays(kpi, b);
  if (observedDays(kpi, a)?.some((seen, r) => seen !== seenB?.[r])) return false;
  return refs.every((ref) => {
    const inB = column(b, ref, filter);
    return column(a, ref, filter).every((x, r) => x === inB[r]);
  });
}

/** Replications after which an interval of this width is either clear of zero or inside the margin. */
function furtherReplications(
  n: number,
  difference: number,
  halfWidth: number,
  margin: number,
  least: number,
) {
  const reach = Math.max(Math.abs(difference), margin - Math.abs(difference));
  const needed =
    reach > 0 ? Math.ceil(n * (halfWidth / reach) * (halfWidth / reach)) : Number.POSITIVE_INFINITY;
  const more = Math.max(needed, least) - n;
  return Number.isFinite(more) && more > 0 ? more : null;
}

/** Compares a scenario with the baseline on one KPI. */
export function compareKpi(
  kpi: Kpi,
  baseline: Sample,
  scenario: Sample,
  options: CompareOptions = {},
): Difference {
  if (baseline.n !== scenario.n) throw new RangeError('a paired comparison needs the same replications');
  const { n } = baseline;
  const confidence = options.confidence ?? 0.95;
  const margin = options.margin ?? kpi.margin;
  const a = kpiEstimator(kpi, baseline, options);
  const b = kpiEstimator(kpi, scenario, options);
  const unknown = {
    low: null,
    high: null,
    halfWidth: null,
    n,
    confidence,
    correlation: null,
    varianceReduction: null,
    identical: false,
    verdict: 'unclear',
    tooFew: n < FEWEST_REPLICATIONS,
    moreReplications: null,
  } as const;
  if (a.value === null || b.value === null) return { difference: null, ...unknown };

  const difference = toShown(kpi, b.value) - toShown(kpi, a.value);
  const identical = sameBits(kpi, baseline, scenario, options);
  if (a.influence === null || b.influence === null) {
    return { difference, ...unknown, identical, verdict: identical ? 'same' : 'unclear', tooFew: !identical };
  }

  const other = b.influence;
  const paired = a.influence.map((x, r) => (other[r] ?? 0) - x);
  const halfWidth = toShown(kpi, tHalfWidth(paired, confidence) ?? 0);
  const apart = variance(a.influence) + variance(b.influence);
  const shared = {
    difference,
    low: difference - halfWidth,
    high: difference + halfWidth,
    halfWidth,
    n,
    confidence,
    correlation: correlation(a.influence, b.influence),
    varianceReduction: apart === 0 ? null : 1 - variance(paired) / apart,
    identical,
  };
  if (identical) return { ...shared, verdict: 'same', tooFew: false, moreReplications: null };

  const verdict = verdictOf(kpi.direction, margin, shared.low, shared.high);
  const isClaim = verdict === 'better' || verdict === 'worse' || verdict === 'differs';
  const least = isClaim ? replicationsForClaim(skewness(paired)) : FEWEST_REPLICATIONS;
  // With few and lopsided days the interval is untrue at the end that matters: a claim must stand twice as clear.
  const standsClear =
    isClaim &&
    n >= FEWEST_REPLICATIONS &&
    verdictOf(kpi.direction, margin, difference - 2 * halfWidth, difference + 2 * halfWidth) === verdict;
  const tooFew = n < least && !standsClear;
  return {
    ...shared,
    verdict: tooFew ? 'unclear' : verdict,
    tooFew,
    moreReplications:
      tooFew || verdict === 'unclear' ? furtherReplications(n, difference, halfWidth, margin, least) : null,
  };
}
