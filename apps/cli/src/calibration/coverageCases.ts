/** Cases with known answers, each put through the functions that the screen shows its intervals with. */
import {
  compareKpi,
  kpiEstimate,
  kpiEstimator,
  meanEstimator,
  quantileOf,
  type Sample,
  sampleOf,
  skewness,
  tHalfWidth,
} from '@simalur/analysis';
import { createLayout } from '@simalur/engine';
import { exp, normalQuantile } from '@simalur/engine/math';
import { CLASS_MEASURES, kpi, TICKS_PER_MINUTE } from '@simalur/model';
import { meanWaitOfDays, meanWaitOfRun, type QueueDay, waitsOfDay } from './queuePath.ts';
import { stream } from './stream.ts';

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Skewness of the days; 0 where the interval does not rest on a normal mean. */
  readonly skewness: number;
}

export interface CoverageCase {
  readonly name: { readonly id: string; readonly en: string };
  readonly truth: number;
  readonly days: number;
  /** Studies at effort 1. */
  readonly studies: number;
  /** The interval of one study; studies with other numbers are independent. */
  interval(seed: number, study: number): Interval;
}

const LAYOUT = createLayout(['a'], [], []);
const DAY: QueueDay = { arrivalRate: 0.16, service: 5, minutes: 480 };
/** The same patients with a tenth less service. */
const QUICKER: QueueDay = { ...DAY, service: 4.5 };

/** Days as rows of the engine would have them. */
function sampleOfDays(days: readonly { readonly wait: number; readonly patients: number }[]): Sample {
  const rows = new Float64Array(days.length * LAYOUT.rowWidth);
  days.forEach(({ wait, patients }, r) => {
    const at = r * LAYOUT.rowWidth + LAYOUT.classAt;
    rows[at + CLASS_MEASURES.indexOf('queueWait')] = Math.round(wait * TICKS_PER_MINUTE);
    rows[at + CLASS_MEASURES.indexOf('finished')] = patients;
  });
  return sampleOf(LAYOUT, rows);
}

function queueDays(day: QueueDay, seed: number, study: number, n: number) {
  return Array.from({ length: n }, (_, r) => {
    const number = (study * n + r) * 2;
    return waitsOfDay(day, stream(seed, number), stream(seed, number + 1));
  });
}

const WAIT = kpi('queueWait');

function influenceOf(days: Sample): Float64Array {
  return kpiEstimator(WAIT, days).influence ?? new Float64Array(days.n);
}

/** Of something that was never nothing. */
function ends(value: number | null, low: number | null, high: number | null, skew = 0): Interval {
  return { value: value ?? Number.NaN, low: low ?? Number.NaN, high: high ?? Number.NaN, skewness: skew };
}

/** The t interval of a mean of days. */
function ofDays(values: Float64Array): Interval {
  const { value, influence } = meanEstimator(values);
  const half = tHalfWidth(influence, 0.95) ?? Number.NaN;
  return ends(value, (value ?? 0) - half, (value ?? 0) + half, skewness(values));
}

function transient(count: number): CoverageCase {
  return {
    name: {
      id: 'M/M/1 dari kosong, 480 menit, rho 0,8: tunggu per pasien (rasio)',
      en: 'M/M/1 from empty, 480 min, rho 0.8: wait per patient (ratio)',
    },
    truth: meanWaitOfDays(DAY),
    days: count,
    studies: 4000,
    interval(seed, study) {
      const days = sampleOfDays(queueDays(DAY, seed, study, count));
      const { mean, low, high } = kpiEstimate(WAIT, days);
      return ends(mean, low, high, skewness(influenceOf(days)));
    },
  };
}

function difference(days: number): CoverageCase {
  return {
    name: {
      id: 'Selisih berpasangan: M/M/1 yang sama dengan layanan sepersepuluh lebih singkat',
      en: 'Paired difference: the same M/M/1 with service a tenth shorter',
    },
    truth: meanWaitOfDays(QUICKER) - meanWaitOfDays(DAY),
    days,
    studies: 4000,
    interval(seed, study) {
      const slow = sampleOfDays(queueDays(DAY, seed, study, days));
      const quick = sampleOfDays(queueDays(QUICKER, seed, study, days));
      const found = compareKpi(WAIT, slow, quick);
      const before = influenceOf(slow);
      const paired = influenceOf(quick).map((x, r) => x - (before[r] ?? 0));
      return ends(found.difference, found.low, found.high, skewness(paired));
    },
  };
}

/** Mean of runs that start long before they are counted. */
const STEADY: CoverageCase = {
  name: {
    id: 'M/M/1 jangka panjang, rho 0,8: rata-rata tunggu, 500 + 2000 pasien tiap ulangan',
    en: 'M/M/1 steady state, rho 0.8: mean wait, 500 + 2000 patients per replication',
  },
  truth: 4,
  days: 100,
  studies: 2000,
  interval(seed, study) {
    const runs = Float64Array.from({ length: 100 }, (_, r) =>
      meanWaitOfRun(0.8, 500, 2000, stream(seed, study * 100 + r)),
    );
    return ofDays(runs);
  },
};

/** Days whose values are lognormal: exp(SPREAD × a normal variable). */
const SPREAD = 0.4;

function quantile(p: number, days: number): CoverageCase {
  return {
    name: { id: `Kuantil ${p} dari hari lognormal`, en: `Quantile ${p} of lognormal days` },
    truth: exp(SPREAD * normalQuantile(p)),
    days,
    studies: 20_000,
    interval(seed, study) {
      const next = stream(seed, study);
      const values = Float64Array.from({ length: days }, () => exp(SPREAD * normalQuantile(next()))).sort();
      const found = quantileOf(values, p);
      return ends(found?.value ?? null, found?.low ?? null, found?.high ?? null);
    },
  };
}

function meanOfDays(days: number): CoverageCase {
  return {
    name: { id: 'Rata-rata hari lognormal (condong)', en: 'Mean of lognormal (lopsided) days' },
    truth: exp((SPREAD * SPREAD) / 2),
    days,
    studies: 20_000,
    interval(seed, study) {
      const next = stream(seed, study);
      const values = Float64Array.from({ length: days }, () => exp(SPREAD * normalQuantile(next())));
      return ofDays(values);
    },
  };
}

/** Made at the call: the known answers take a moment of integration. */
export function coverageCases(): CoverageCase[] {
  return [
    ...[30, 60, 120, 200].map(transient),
    STEADY,
    ...[30, 60, 200].map(difference),
    quantile(0.5, 100),
    quantile(0.9, 100),
    quantile(0.9, 200),
    ...[30, 120, 200].map(meanOfDays),
  ];
}
