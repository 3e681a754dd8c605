/**
 * Reads columns out of the rows of a run: one value per replication, in the order of the replications.
 * Whatever order the rows were computed in, sums here run over index 0 … n − 1.
 */
import {
  CLASS_MEASURES,
  type ClassMeasure,
  DAY_MEASURES,
  type DayMeasure,
  HALF_HOURS,
  type MeasureRef,
  POOL_MEASURES,
  type PoolMeasure,
  type ResultLayout,
  STATION_MEASURES,
  STATION_PROFILES,
  STATION_TOTALS,
  type StationMeasure,
  type StationProfile,
  type StationTotal,
} from '@simalur/model';

/** Replications of one scenario: `n` rows of `layout.rowWidth` values, and the sums of their profiles. */
export interface Sample {
  readonly layout: ResultLayout;
  readonly rows: Float64Array;
  readonly profile: Float64Array;
  /** Number of replications. */
  readonly n: number;
}

/** Which patients or staff a number is about; without it, all. */
export interface Filter {
  /** Ids of patient classes. */
  readonly classes?: readonly string[];
  /** Ids of pools. */
  readonly pools?: readonly string[];
}

/** A sample from the rows; a length that is no whole number of rows is a programming error. */
export function sampleOf(
  layout: ResultLayout,
  rows: Float64Array,
  profile: Float64Array = new Float64Array(layout.width - layout.rowWidth),
): Sample {
  const n = rows.length / layout.rowWidth;
  if (!Number.isInteger(n)) throw new RangeError('rows are not a whole number of replications');
  return { layout, rows, profile, n };
}

/** Sums the values at `offsets` of each row. */
function sumAt(sample: Sample, offsets: readonly number[]): Float64Array {
  const { rows, n, layout } = sample;
  const out = new Float64Array(n);
  for (let r = 0; r < n; r++) {
    let sum = 0;
    for (const offset of offsets) sum += rows[r * layout.rowWidth + offset] ?? 0;
    out[r] = sum;
  }
  return out;
}

function indexes(all: readonly string[], wanted: readonly string[] | undefined): number[] {
  const kept: number[] = [];
  all.forEach((id, i) => {
    if (wanted === undefined || wanted.includes(id)) kept.push(i);
  });
  return kept;
}

/** A class measure, summed over the classes of the filter. */
export function classColumn(sample: Sample, measure: ClassMeasure, filter: Filter = {}): Float64Array {
  return column(sample, { of: 'class', measures: [measure] }, filter);
}

/** A pool measure, summed over the pools of the filter. Ticks, or units. */
export function poolColumn(sample: Sample, measure: PoolMeasure, filter: Filter = {}): Float64Array {
  return column(sample, { of: 'pool', measures: [measure] }, filter);
}

/** A measure of the whole replication. */
export function dayColumn(sample: Sample, measure: DayMeasure): Float64Array {
  return column(sample, { of: 'day', measures: [measure] });
}

/** The sum of the measures that a KPI refers to, per replication. */
export function column(sample: Sample, ref: MeasureRef, filter: Filter = {}): Float64Array {
  const { layout } = sample;
  const offsets: number[] = [];
  if (ref.of === 'class') {
    const classes = indexes(layout.classes, filter.classes);
    for (const measure of ref.measures) {
      const m = CLASS_MEASURES.indexOf(measure);
      for (const c of classes) offsets.push(layout.classAt + m * layout.classes.length + c);
    }
  } else if (ref.of === 'pool') {
    const pools = indexes(layout.pools, filter.pools);
    for (const measure of ref.measures) {
      const m = POOL_MEASURES.indexOf(measure);
      for (const p of pools) offsets.push(layout.poolAt + m * layout.pools.length + p);
    }
  } else {
    for (const measure of ref.measures) offsets.push(layout.dayAt + DAY_MEASURES.indexOf(measure));
  }
  return sumAt(sample, offsets);
}

/** A station's measure, summed over the classes of the filter. `station` is its index in the layout. */
export function stationColumn(
  sample: Sample,
  measure: StationMeasure,
  station: number,
  filter: Filter = {},
): Float64Array {
  const { layout } = sample;
  const m = STATION_MEASURES.indexOf(measure);
  const start = layout.stationAt + (m * layout.stations.length + station) * layout.classes.length;
  return sumAt(
    sample,
    indexes(layout.classes, filter.classes).map((c) => start + c),
  );
}

/** A station's total of the replication. */
export function stationTotalColumn(sample: Sample, total: StationTotal, station: number): Float64Array {
  const { layout } = sample;
  return sumAt(sample, [
    layout.stationTotalAt + STATION_TOTALS.indexOf(total) * layout.stations.length + station,
  ]);
}

/** Sum over all replications of a station's profile, one value per half hour of the day. */
export function stationProfileSums(sample: Sample, profile: StationProfile, station: number): Float64Array {
  const { layout } = sample;
  const start =
    layout.stationProfileAt -
    layout.rowWidth +
    (STATION_PROFILES.indexOf(profile) * layout.stations.length + station) * HALF_HOURS;
  return sample.profile.slice(start, start + HALF_HOURS);
}

/** Replications that a cap stopped before their end (too many events or patients, or a loop that takes no time). */
export function stoppedReplications(sample: Sample): number {
  let stopped = 0;
  for (const ended of dayColumn(sample, 'ended')) if (ended !== 0) stopped += 1;
  return stopped;
}

/** Sum in the order of the replications. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
