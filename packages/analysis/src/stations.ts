/** What happened at each station: waits, queue lengths, the queue over the day, and which queue is the worst. */
import { HALF_HOURS } from '@simalur/model';
import { type Estimate, estimateOf } from './estimate.ts';
import { meanEstimator, ratioEstimator } from './jackknife.ts';
import { type Sample, stationColumn, stationProfileSums, stationTotalColumn, total } from './sample.ts';
import { toMinutes } from './units.ts';

export interface StationClassSummary {
  readonly class: string;
  /** Visits per replication. */
  readonly visits: Estimate;
  /** Minutes in the queue per visit. */
  readonly wait: Estimate;
}

export interface StationSummary {
  readonly station: string;
  /** Visits per replication. */
  readonly visits: Estimate;
  /** Minutes in the queue per visit to the station. */
  readonly wait: Estimate;
  /** Minutes with staff per visit to the station. */
  readonly service: Estimate;
  /** Longest queue of a replication: its mean, patients. */
  readonly maxQueue: Estimate;
  /** Longest queue of all replications, patients. */
  readonly longestQueue: number;
  /** Minutes waited here by all patients of a replication, and their share of the waiting at all stations (0 … 1). */
  readonly waitingMinutes: number;
  readonly waitingShare: number;
  /** Mean number of patients waiting, per half hour of the day. */
  readonly queueByHalfHour: readonly number[];
  /** Mean minutes that those who joined in this half hour waited; null where nobody did. */
  readonly waitByHalfHour: readonly (number | null)[];
  readonly classes: readonly StationClassSummary[];
}

/** A station as it ranks among the queues. */
export interface QueueRank {
  readonly station: string;
  readonly waitingShare: number;
  readonly waitingMinutes: number;
  /** Mean minutes per visit. */
  readonly meanWait: number | null;
}

const asIs = (x: number): number => x;

/** One summary per station, in the layout's order. `days`: days of one replication. */
export function stationSummaries(sample: Sample, days = 1): StationSummary[] {
  const { layout, n } = sample;
  const waits = layout.stations.map((_, s) => total(stationColumn(sample, 'wait', s)));
  let all = 0;
  for (const wait of waits) all += wait;
  const halfHoursSeen = 30 * n * days;

  return layout.stations.map((station, s) => {
    const visits = stationColumn(sample, 'visits', s);
    const wait = stationColumn(sample, 'wait', s);
    const queue = stationProfileSums(sample, 'queueTicks', s);
    const joined = stationProfileSums(sample, 'joined', s);
    const joinedWait = stationProfileSums(sample, 'joinedWait', s);
    const longest = stationTotalColumn(sample, 'maxQueue', s);
    return {
      station,
      visits: estimateOf(meanEstimator(visits), n, asIs),
      wait: estimateOf(ratioEstimator(wait, visits), n, toMinutes),
      service: estimateOf(ratioEstimator(stationColumn(sample, 'service', s), visits), n, toMinutes),
      maxQueue: estimateOf(meanEstimator(longest), n, asIs),
      longestQueue: longest.reduce((most, x) => Math.max(most, x), 0),
      waitingMinutes: n === 0 ? 0 : toMinutes(waits[s] ?? 0) / n,
      waitingShare: all === 0 ? 0 : (waits[s] ?? 0) / all,
      queueByHalfHour: Array.from(queue, (ticks) => (n === 0 ? 0 : toMinutes(ticks) / halfHoursSeen)),
      waitByHalfHour: Array.from({ length: HALF_HOURS }, (_, h) =>
        (joined[h] ?? 0) === 0 ? null : toMinutes((joinedWait[h] ?? 0) / (joined[h] ?? 1)),
      ),
      classes: layout.classes.map((id) => {
        const only = { classes: [id] };
        const times = stationColumn(sample, 'visits', s, only);
        return {
          class: id,
          visits: estimateOf(meanEstimator(times), n, asIs),
          wait: estimateOf(ratioEstimator(stationColumn(sample, 'wait', s, only), times), n, toMinutes),
        };
      }),
    };
  });
}

/**
 * Stations from the worst queue on: by the waiting minutes of all patients, which is where a change pays most.
 * Ties keep the layout's order; stations where nobody waits are left out.
 */
export function worstQueues(stations: readonly StationSummary[]): QueueRank[] {
  return stations
    .filter((s) => s.waitingMinutes > 0)
    .map((s) => ({
      station: s.station,
      waitingShare: s.waitingShare,
      waitingMinutes: s.waitingMinutes,
      meanWait: s.wait.mean,
    }))
    .sort((a, b) => b.waitingMinutes - a.waitingMinutes);
}
