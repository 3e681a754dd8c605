/** A row as a map from names to values, so that rows of different layouts can be compared. */
import type { ResultLayout } from '@simalur/model';
import { CAUSE_COUNT, HALF_HOURS, HOURS } from '../layout.ts';

export function rowByName(layout: ResultLayout, row: Float64Array): Map<string, number> {
  const named = new Map<string, number>();
  const { classes, stations, pools } = layout;
  const block = (at: number, measures: number, prefix: string, names: readonly string[], width = 1) => {
    for (let m = 0; m < measures; m++) {
      names.forEach((name, n) => {
        for (let w = 0; w < width; w++) {
          named.set(`${prefix} ${m} ${name} ${w}`, row[at + (m * names.length + n) * width + w] as number);
        }
      });
    }
  };
  block(layout.classAt, (layout.stationAt - layout.classAt) / classes.length, 'class', classes);
  block(
    layout.stationAt,
    3,
    'station',
    stations.flatMap((s) => classes.map((c) => `${s}/${c}`)),
  );
  block(layout.stationTotalAt, 3, 'total', stations);
  block(layout.stationProfileAt, 3, 'profile', stations, HALF_HOURS);
  block(layout.stationCauseAt, CAUSE_COUNT, 'cause', stations, HOURS);
  block(layout.poolAt, (layout.dayAt - layout.poolAt) / pools.length, 'pool', pools);
  for (let d = 0; d < layout.rowWidth - layout.dayAt; d++)
    named.set(`day ${d}`, row[layout.dayAt + d] as number);
  return named;
}
