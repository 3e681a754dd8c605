/** Figures and their sources. */
import type { Catalogue } from '../../language/catalogue.ts';

export const ASSUMPTION_WORDS = {
  'assumptions.heading': { id: 'Angka dan sumbernya', en: 'Figures and their sources' },
  'assumptions.count': {
    id: '{assumed} dari {all} angka masih asumsi: ganti dengan angka puskesmas Anda bila ada.',
    en: '{assumed} of {all} figures are assumed: put your own in their place where you have them.',
  },
  'assumptions.short': {
    id: '{assumed} dari {all} angka masih asumsi.',
    en: '{assumed} of {all} figures are still assumed.',
  },
  'assumptions.only': { id: 'Hanya yang asumsi', en: 'Assumed only' },
  'assumptions.search': { id: 'Cari angka', en: 'Find a figure' },
  'assumptions.table': { id: 'Daftar angka', en: 'List of figures' },
  'assumptions.none': { id: 'Tidak ada angka yang cocok.', en: 'No figure matches.' },
  'assumptions.figure': { id: 'Angka', en: 'Figure' },
  'assumptions.value': { id: 'Nilai', en: 'Value' },
  'assumptions.source': { id: 'Sumber', en: 'Source' },
  'source.assumption': { id: 'asumsi', en: 'assumed' },
  'source.none': { id: 'tanpa sumber', en: 'no source' },
  'source.measured': { id: 'hasil pengukuran', en: 'measured' },
  'source.regulation': { id: 'peraturan', en: 'regulation' },
  'source.promise': { id: 'standar pelayanan', en: 'service standard' },
  'source.document': { id: 'dokumen', en: 'document' },
  'source.unverified': { id: 'belum diperiksa', en: 'unverified' },
  'source.user': { id: 'data sendiri', en: 'your own' },
  'figure.unit.minutes': { id: 'menit', en: 'min' },
  'figure.unit.share': { id: '', en: '' },
  'figure.unit.patients': { id: 'pasien', en: 'patients' },
  'figure.unit.staff': { id: 'orang', en: 'people' },
  'figure.unit.clock': { id: '', en: '' },
  'figure.unit.factor': { id: '', en: '' },
  'figure.unit.rank': { id: '', en: '' },
} as const satisfies Catalogue;
