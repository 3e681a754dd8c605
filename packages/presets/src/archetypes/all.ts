/** The archetypes by id. */
import type { Archetype } from '../archetype.ts';
import { PERDESAAN } from './perdesaan.ts';
import { PERKOTAAN } from './perkotaan.ts';
import { TERPENCIL } from './terpencil.ts';

export type ArchetypeId = Archetype['id'];

export const ARCHETYPES: Readonly<Record<ArchetypeId, Archetype>> = {
  perdesaan: PERDESAAN,
  perkotaan: PERKOTAAN,
  terpencil: TERPENCIL,
};
