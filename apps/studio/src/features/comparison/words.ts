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
  'detail.heading': { id: 'Ke mana waktu kunjungan pergi', en: 'Where the time of a visit goes' },
  'detail.minutes': { id: 'Satu kunjungan, rata-rata menit', en: 'One visit, mean minutes' },
  'detail.flow': { id: 'Alur', en: 'Flow' },
  'detail.total': { id: 'Seluruh kunjungan', en: 'Whole visit' },
  'detail.minute': { id: 'menit', en: 'min' },
  'detail.finish': { id: 'Kapan pasien terakhir pulang', en: 'When the last patient leaves' },
  'detail.groups': { id: 'Lama kunjungan menurut kelompok (menit)', en: 'Length of stay by group (minutes)' },
  'detail.group': { id: 'Kelompok', en: 'Group' },
  'detail.groupsNote': {
    id: 'Di samping angka: perubahan terhadap alur dasar dan penilaiannya, berlaku bersama untuk semua kelompok.',
    en: 'Beside each number: the change against the baseline and its verdict, which hold for all groups together.',
  },
  'detail.verdict.better': { id: 'lebih baik', en: 'better' },
  'detail.verdict.worse': { id: 'lebih buruk', en: 'worse' },
  'detail.verdict.same': { id: 'tidak beda berarti', en: 'no difference that matters' },
  'detail.verdict.unclear': { id: 'belum jelas', en: 'not yet clear' },
  'detail.verdict.differs': { id: 'berbeda', en: 'differs' },
} as const satisfies Catalogue;
