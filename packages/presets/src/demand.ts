/** Who walks in on an average open day: the same patients in every scenario. */
import type { Demand } from '@simalur/model';
import type { Archetype } from './archetype.ts';
import { ATTRIBUTES } from './attributes.ts';
import { CLASSES } from './classes.ts';
import { assumption } from './sources.ts';
import { words } from './words.ts';

export function demand(archetype: Archetype): Demand {
  const mix = CLASSES.map(({ id }) => ({ class: id, share: archetype.mix[id] }));
  return {
    classes: [...CLASSES],
    attributes: ATTRIBUTES.map((attribute) => ({ ...attribute })),
    streams: [
      {
        kind: 'walkIn',
        id: 'datang-langsung',
        name: words('Datang langsung', 'Walk-in'),
        perDay: archetype.arrivalsPerDay,
        mix,
        profile: archetype.profile,
        companion: {
          probability: archetype.companionShare,
          mix,
          source: assumption(
            'Anggota keluarga kedua yang juga berobat.',
            'A second family member who needs care too.',
          ),
        },
        source: archetype.arrivalsSource,
      },
    ],
    weekdayFactors: archetype.weekdayFactors,
    dayVariation: archetype.dayVariation,
  };
}
