/** When something was saved: the time of today, with the date on any other day. */
import type { Language } from '../../language/words.ts';

export function savedTime(at: number, language: Language): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (date.toDateString() === new Date().toDateString()) return time;
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return `${date.toLocaleDateString(locale, { day: 'numeric', month: 'short' })} ${time}`;
}
