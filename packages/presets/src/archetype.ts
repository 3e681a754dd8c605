/** What tells one Puskesmas from another; everything else is the same library. */
import type { Calendar, Demand, Profile, Source } from '@simalur/model';
import type { ClassId } from './classes.ts';
import type { PoolId } from './professions.ts';
import type { Words } from './words.ts';

export interface Archetype {
  readonly id: 'perkotaan' | 'perdesaan' | 'terpencil';
  readonly name: Words;
  readonly description: Words;
  readonly calendar: Calendar;
  /** Units on duty by pool, and where the numbers come from. */
  readonly onDuty: { readonly counts: Readonly<Record<PoolId, number>>; readonly source: Source };
  /** The doctor is away on a share of the days, and the nurses stand in. */
  readonly standIn?: { readonly absence: number; readonly source: Source };
  /** Arrivals without companions on an average open day. */
  readonly arrivalsPerDay: number;
  readonly companionShare: number;
  readonly mix: Readonly<Record<ClassId, number>>;
  readonly profile: Profile;
  readonly arrivalsSource: Source;
  /** Sunday first. */
  readonly weekdayFactors: NonNullable<Demand['weekdayFactors']>;
  readonly dayVariation: NonNullable<Demand['dayVariation']>;
}

/** Patients on an average open day, companions who are treated too included, and people on duty. */
export function sizeOf({
  arrivalsPerDay,
  companionShare,
  onDuty,
}: Pick<Archetype, 'arrivalsPerDay' | 'companionShare' | 'onDuty'>): {
  patientsPerDay: number;
  staff: number;
} {
  return {
    patientsPerDay: Math.round(arrivalsPerDay * (1 + companionShare)),
    staff: Object.values(onDuty.counts).reduce((sum, n) => sum + n, 0),
  };
}
