/** Days on which an indicator has a value at all. */
import type { Kpi } from '@simalur/model';
import { column, type Sample } from './sample.ts';

/** 1 for a replication with an observation, 0 without; null where every day counts. Measures of the day know no classes. */
export function observedDays({ emptyDay }: Kpi, sample: Sample): Float64Array | null {
  return emptyDay?.counts === 'skip'
    ? column(sample, emptyDay.observed).map((count) => (count > 0 ? 1 : 0))
    : null;
}
