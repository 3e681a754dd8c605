/** The one place where ticks of the engine become the units that a person reads. */
import { type Kpi, TICKS_PER_MINUTE } from '@simalur/model';

/** Minutes in a number of ticks. */
export function toMinutes(ticks: number): number {
  return ticks / TICKS_PER_MINUTE;
}

/** A KPI's raw value (a quotient of measures, or a daily measure) in the unit that the KPI is shown in. */
export function toShown(kpi: Kpi, raw: number): number {
  return kpi.unit === 'minutes' ? toMinutes(raw) : raw;
}
