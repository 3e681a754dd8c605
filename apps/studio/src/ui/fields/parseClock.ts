/** A time of the day as a person types it: `8`, `8.30`, `08:30`, also `07.00 hari ke-2`. Minutes after midnight. */

const TIME = /^(\d{1,2})(?:[.:,](\d{1,2}))?\s*(?:(?:hari ke-?|on day|day)\s*(\d{1,3}))?$/i;

/** Undefined where it is no time. */
export function parseClock(text: string): number | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [hours, minutes, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 1)];
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0) || day < 1) return undefined;
  return (day - 1) * 1440 + hours * 60 + minutes;
}
