/** Why patients waited: the waiting minutes of each station split by cause, over the hours of the day. */
import { HOURS, WAIT_CAUSES, type WaitCause } from '@simalur/model';
import type { Sample } from './sample.ts';
import { toMinutes } from './units.ts';

/** Minutes per replication by cause, in the order of `WAIT_CAUSES`. */
export type CauseMinutes = Readonly<Record<WaitCause, number>>;

export interface StationCauses {
  readonly station: string;
  /** Minutes that all patients of a replication waited here, whatever the cause. */
  readonly minutes: number;
  readonly byCause: CauseMinutes;
  /** The same for each hour of the day, from midnight: 24 entries. */
  readonly byHour: readonly CauseMinutes[];
}

/** One entry per station, in the layout's order. Times after the first midnight are counted by hour of the day. */
export function waitCauses(sample: Sample): StationCauses[] {
  const { layout, profile, n } = sample;
  const minutesAt = (cause: number, station: number, hour: number): number => {
    const offset =
      layout.stationCauseAt - layout.rowWidth + (cause * layout.stations.length + station) * HOURS + hour;
    return n === 0 ? 0 : toMinutes(profile[offset] ?? 0) / n;
  };
  return layout.stations.map((station, s) => {
    const byHour = Array.from({ length: HOURS }, (_, hour) => causes((cause) => minutesAt(cause, s, hour)));
    const byCause = causes((_, id) => byHour.reduce((sum, hour) => sum + hour[id], 0));
    return { station, minutes: totalMinutes(byCause), byCause, byHour };
  });
}

/** All causes together. */
export function totalMinutes(causeMinutes: CauseMinutes): number {
  let sum = 0;
  for (const cause of WAIT_CAUSES) sum += causeMinutes[cause];
  return sum;
}

/** Causes from the one that costs most minutes on; those that cost none are left out. */
export function rankedCauses(causeMinutes: CauseMinutes): readonly WaitCause[] {
  return WAIT_CAUSES.filter((cause) => causeMinutes[cause] > 0).sort(
    (a, b) => causeMinutes[b] - causeMinutes[a],
  );
}

/** Where most of the waiting is: the shortest run of whole hours that holds half of it, the earlier of two alike. */
export function busyHours(station: StationCauses): { readonly from: number; readonly to: number } | null {
  const hours = station.byHour.map(totalMinutes);
  const half = station.minutes / 2;
  if (half <= 0) return null;
  for (let length = 1; length <= HOURS; length++) {
    for (let from = 0; from + length <= HOURS; from++) {
      let sum = 0;
      for (let hour = from; hour < from + length; hour++) sum += hours[hour] ?? 0;
      if (sum >= half) return { from, to: from + length };
    }
  }
  return null;
}

function causes(minutes: (index: number, id: WaitCause) => number): CauseMinutes {
  return Object.fromEntries(WAIT_CAUSES.map((id, index) => [id, minutes(index, id)])) as CauseMinutes;
}
