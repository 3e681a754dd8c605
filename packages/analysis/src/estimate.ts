/** A KPI over replications with its 95 % interval. The unit of inference is the replication, never the patient. */
import { studentTQuantile } from '@simalur/engine/math';
import type { Kpi } from '@simalur/model';
import { type Estimator, meanEstimator, ratioEstimator, variance } from './jackknife.ts';
import { observedDays } from './observedDays.ts';
import { column, type Filter, type Sample } from './sample.ts';
import { toShown } from './units.ts';

/** An average with its interval, in the unit that the KPI is shown in. */
export interface Estimate {
  /** Null where nothing was observed. */
  readonly mean: number | null;
  /** Ends of the interval, kept inside what is possible (no negative minutes, no share above 1). */
  readonly low: number | null;
  readonly high: number | null;
  /** Null with fewer than two replications. */
  readonly halfWidth: number | null;
  /** Replications. */
  readonly n: number;
}

export interface EstimateOptions extends Filter {
  /** Level of the interval, 0.95 unless told. */
  readonly confidence?: number;
}

/** A comparison asks for the same two or three quantiles hundreds of times. */
const quantiles = new Map<number, Map<number, number>>();
/** A long-lived page sees few looks; whatever is above this is a campaign. */
const MOST_QUANTILES = 200;

function studentT(p: number, df: number): number {
  const known = quantiles.get(df)?.get(p);
  if (known !== undefined) return known;
  const value = studentTQuantile(p, df);
  if (quantiles.size >= MOST_QUANTILES) quantiles.clear();
  const ofDf = quantiles.get(df) ?? new Map<number, number>();
  if (ofDf.size >= MOST_QUANTILES) ofDf.clear();
  quantiles.set(df, ofDf.set(p, value));
  return value;
}

/** Half-width of the t interval of an estimator; null with fewer than two replications. */
export function tHalfWidth(influence: Float64Array | null, confidence: number): number | null {
  if (influence === null) return null;
  const n = influence.length;
  const spread = variance(influence);
  return spread === 0 ? 0 : studentT(1 - (1 - confidence) / 2, n - 1) * Math.sqrt(spread / n);
}

/** Estimator of a KPI in raw units (ticks where the KPI is a time). */
export function kpiEstimator(kpi: Kpi, sample: Sample, filter: Filter = {}): Estimator {
  const above = column(sample, kpi.numerator, filter);
  if (kpi.denominator !== undefined) return ratioEstimator(above, column(sample, kpi.denominator, filter));
  const seen = observedDays(kpi, sample);
  // The mean over the days with a value is a ratio as well: how many such days there are is a matter of chance.
  return seen?.includes(0) ? ratioEstimator(above, seen) : meanEstimator(above);
}

/** The estimate of an estimator, in shown units. */
export function estimateOf(
  estimator: Estimator,
  n: number,
  show: (raw: number) => number,
  confidence = 0.95,
  bounds: { readonly low: number; readonly high: number } = { low: 0, high: Number.POSITIVE_INFINITY },
): Estimate {
  if (estimator.value === null) return { mean: null, low: null, high: null, halfWidth: null, n };
  const mean = show(estimator.value);
  const raw = tHalfWidth(estimator.influence, confidence);
  if (raw === null) return { mean, low: null, high: null, halfWidth: null, n };
  const halfWidth = show(raw);
  return {
    mean,
    low: Math.max(bounds.low, mean - halfWidth),
    high: Math.min(bounds.high, mean + halfWidth),
    halfWidth,
    n,
  };
}

/**
 * A KPI with its interval over replications.
 *
 * @example kpiEstimate(kpi('stay'), sampleOf(layout, rows), { classes: ['lansia'] }).mean // minutes
 */
export function kpiEstimate(kpi: Kpi, sample: Sample, options: EstimateOptions = {}): Estimate {
  const estimator = kpiEstimator(kpi, sample, options);
  // Staff may be busy longer than the roster says: their share has no upper end.
  const high = kpi.unit === 'share' && kpi.numerator.of === 'class' ? 1 : Number.POSITIVE_INFINITY;
  return estimateOf(estimator, sample.n, (raw) => toShown(kpi, raw), options.confidence, { low: 0, high });
}
