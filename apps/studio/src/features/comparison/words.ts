/** The table of the comparison. */
import type { Catalogue } from '../../language/catalogue.ts';

export const COMPARISON_WORDS = {
  'comparison.heading': { id: 'Perbandingan', en: 'Comparison' },
  'comparison.table': { id: 'Tabel perbandingan', en: 'Table of the comparison' },
  'comparison.kpi': { id: 'Ukuran', en: 'Measure' },
  'comparison.caption': {
    id: 'Tiap alur dibandingkan dengan {baseline}, pada pasien dan petugas yang sama.',
    en: 'Each flow is compared with {baseline}, with the same patients and staff.',
  },
  'comparison.baseline': { id: 'Skenario dasar', en: 'Baseline' },
  'comparison.legend': {
    id: 'Garis tegak: rata-rata; pita: rentang yang masih mungkin bagi rata-rata itu, bukan rentang dari hari ke hari; garis putus: skenario dasar.',
    en: 'Upright line: the mean; band: where that mean may still lie, not the spread from day to day; dashed: the baseline.',
  },
} as const satisfies Catalogue;
