/** Times of the day. */
import type { Language } from './language.ts';

/** Minutes after midnight as a person reads them; past the first midnight with the number of the day. */
export function formatClock(minutes: number, language: Language): string {
  const day = Math.floor(minutes / 1440);
  const inDay = Math.floor(minutes - day * 1440);
  const two = (n: number) => String(n).padStart(2, '0');
  const time = [two(Math.floor(inDay / 60)), two(inDay % 60)].join(language === 'id' ? '.' : ':');
  if (day === 0) return time;
  return language === 'id' ? `${time} hari ke-${day + 1}` : `${time} on day ${day + 1}`;
}
