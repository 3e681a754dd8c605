/** The waiting of a station over the day as stacked bars: numbers only, no drawing. */
import { rankedCauses, type StationCauses, totalMinutes } from '@simalur/analysis';
import type { WaitCause } from '@simalur/model';

interface CauseBar {
  readonly hour: number;
  readonly total: number;
  /** From the bottom up, in the order of `causes`. */
  readonly parts: readonly { readonly cause: WaitCause; readonly from: number; readonly to: number }[];
}

export interface CauseChart {
  /** The causes that are drawn, from the largest on. */
  readonly causes: readonly WaitCause[];
  /** From the first hour in which somebody waits to the last. */
  readonly bars: readonly CauseBar[];
  readonly highest: number;
}

/** Causes with less than this part of the station's waiting are left out of the drawing (the table has them). */
const WORTH_DRAWING = 0.01;

export function causeChart(station: StationCauses): CauseChart {
  const causes = rankedCauses(station.byCause).filter(
    (cause) => station.byCause[cause] >= station.minutes * WORTH_DRAWING,
  );
  const totals = station.byHour.map(totalMinutes);
  const first = totals.findIndex((minutes) => minutes > 0);
  const last = totals.findLastIndex((minutes) => minutes > 0);
  const bars = station.byHour.slice(Math.max(0, first), last + 1).map((hour, index): CauseBar => {
    let from = 0;
    const parts = causes.map((cause) => {
      const part = { cause, from, to: from + hour[cause] };
      from = part.to;
      return part;
    });
    return { hour: Math.max(0, first) + index, total: totalMinutes(hour), parts };
  });
  return { causes, bars, highest: Math.max(0, ...bars.map(({ total }) => total)) };
}
