/** Ticks after midnight as a time of day: "07.42", in English "07:42". */
import { TICKS_PER_MINUTE } from '@simalur/model';
import type { Language } from '../../language/words.ts';

export { TICKS_PER_MINUTE };

export function timeOfDay(ticks: number, language: Language): string {
  const minutes = Math.floor(ticks / TICKS_PER_MINUTE) % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}${language === 'id' ? '.' : ':'}${two(minutes % 60)}`;
}
