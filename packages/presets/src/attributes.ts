/** Yes/no properties of a patient. */
import type { Demand } from '@simalur/model';
import type { ClassId } from './classes.ts';
import { assumption } from './sources.ts';
import { words } from './words.ts';

type Attribute = Demand['attributes'][number];

const BALITA: ClassId = 'balita';

export const ATTRIBUTES = [
  {
    id: 'baru',
    name: words('Pasien baru', 'New patient'),
    probability: 0.12,
    source: assumption('Bagian pasien baru.', 'Share of new patients.'),
  },
  {
    id: 'umum',
    name: words('Pasien umum (bayar)', 'Self-paying'),
    probability: 0.15,
    source: assumption('Lainnya peserta JKN.', 'The others are JKN members.'),
  },
  {
    id: 'racikan',
    name: words('Resep racikan', 'Compounded medicine'),
    probability: 0.08,
    byClass: [{ class: BALITA, probability: 0.33 }],
    source: assumption(
      '8 % dewasa; balita 25 % lebih banyak, dibaca sebagai 33 %. Acuan: 11 dari 100 resep.',
      '8 % adults; under-fives 25 % more, read as 33 %. Anchor: 11 of 100 prescriptions.',
      'U-1c',
    ),
  },
] as const satisfies readonly Attribute[];

export type AttributeId = (typeof ATTRIBUTES)[number]['id'];
