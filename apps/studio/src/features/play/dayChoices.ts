/** Which simulated day to play: one like most, or a bad one. By the mean length of stay of the day. */
import { classColumn, type Sample } from '@simalur/analysis';

/** Indexes of rows of the sample; undefined where no day had a finished visit. */
export interface DayChoices {
  /** Half of the days are shorter, half longer. */
  readonly typical: number | undefined;
  /** Nine days in ten are shorter. */
  readonly bad: number | undefined;
}

export function dayChoices(sample: Sample): DayChoices {
  const stay = classColumn(sample, 'stay');
  const finished = classColumn(sample, 'finished');
  const days: { readonly day: number; readonly mean: number }[] = [];
  stay.forEach((ticks, day) => {
    const patients = finished[day] ?? 0;
    if (patients > 0) days.push({ day, mean: ticks / patients });
  });
  days.sort((a, b) => a.mean - b.mean || a.day - b.day);
  const at = (share: number) => days[Math.max(0, Math.ceil(share * days.length) - 1)]?.day;
  return { typical: at(0.5), bad: at(0.9) };
}
