/** What the archetypes share: the mix of life stages, the shape of the morning, busy and quiet days. */
import type { Demand, Profile } from '@simalur/model';
import type { ClassId } from '../classes.ts';
import { assumption } from '../sources.ts';

/** Minutes after midnight. */
export const at = (hour: number, minute = 0): number => hour * 60 + minute;

/** Share of the day by half hour, in per cent, from the opening of the doors. */
export const MORNING: readonly number[] = [8, 15, 17, 15, 12, 10, 8, 6, 5, 4];

/** Weights by half hour from a minute on. */
export function halfHours(from: number, weights: readonly number[]): Profile {
  return {
    shape: 'constant',
    breaks: Array.from({ length: weights.length + 1 }, (_, i) => from + 30 * i),
    weights: [...weights],
  };
}

export const COMMON_MIX: Readonly<Record<ClassId, number>> = {
  bumil: 0.08,
  balita: 0.15,
  remaja: 0.1,
  dewasa: 0.44,
  lansia: 0.23,
};

export const DAY_VARIATION: NonNullable<Demand['dayVariation']> = {
  cv: 0.15,
  source: assumption('Hari ramai dan hari sepi.', 'Busy and quiet days.'),
};
