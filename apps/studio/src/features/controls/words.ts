/** What may be tried at once. */
import type { Catalogue } from '../../language/catalogue.ts';

export const CONTROLS_WORDS = {
  'controls.heading': { id: 'Coba ubah', en: 'Try a change' },
  'controls.patients': { id: 'Pasien per hari', en: 'Patients per day' },
  'controls.patientsHelp': {
    id: 'Rata-rata pada hari buka; berlaku untuk semua alur.',
    en: 'Mean of an open day; holds for all flows.',
  },
  'controls.staff': { id: 'Petugas bertugas', en: 'Staff on duty' },
  'controls.staffHelp': {
    id: 'Petugas yang sama melayani semua alur, jadi perbandingan tetap adil.',
    en: 'The same staff serve all flows, so the comparison stays fair.',
  },
  'controls.opened': { id: 'semula {count}', en: 'was {count}' },
  'controls.count': { id: '{pool}: {count}', en: '{pool}: {count}' },
} as const satisfies Catalogue;
