/** A value with its unit, in the words of the report; a dash alone where there is none. */
import type { KpiUnit } from '@simalur/model';
import { formatValue, NOTHING, say } from '@simalur/report';
import type { Language } from './words.ts';

export function withUnit(value: number | null, unit: KpiUnit, language: Language): string {
  if (value === null) return NOTHING;
  return say(`unit.${unit}`, { value: formatValue(value, unit, language) }, language);
}
