/** Why patients wait, and what was tried. */
import type { Catalogue } from '../../language/catalogue.ts';

export const WHY_WORDS = {
  'why.scenario': { id: 'Alur', en: 'Flow' },
  'why.heading': { id: 'Di mana dan mengapa pasien menunggu', en: 'Where and why patients wait' },
  'why.tried': { id: 'Langkah yang sudah dicoba', en: 'Steps that were tried' },
  'why.triedHelp': {
    id: 'Setiap langkah dijalankan pada {days} hari simulasi yang sama. Garis: rentang yang mungkin bagi perubahan rata-rata lama kunjungan, berlaku bersama untuk semua langkah.',
    en: 'Each step was run on the same {days} simulated days. Line: where the change of the mean length of stay may lie, for all steps together.',
  },
  'why.noEffect': { id: 'Tidak mengubah apa pun yang berarti', en: 'Changes nothing that matters' },
  'why.take': { id: 'Pakai langkah ini', en: 'Take this step' },
  'why.takeCopy': { id: 'Pakai dalam rancangan baru', en: 'Take it in a new design' },
  'why.taken': { id: 'Langkah dipakai: {step}.', en: 'Step taken: {step}.' },
  'why.copyName': { id: '{flow} + {step}', en: '{flow} + {step}' },
  'why.running': {
    id: 'Mencoba langkah: {done} dari {total} hari',
    en: 'Trying steps: {done} of {total} days',
  },
  'why.cancel': { id: 'Batal', en: 'Cancel' },
  'why.again': { id: 'Coba lagi', en: 'Try again' },
  'why.cancelled': { id: 'Percobaan dibatalkan.', en: 'The trials were cancelled.' },
  'why.failed': {
    id: 'Percobaan tidak dapat dijalankan. Periksa temuan pada alur ini, lalu coba lagi.',
    en: 'The trials cannot be run. Check the findings of this flow and try again.',
  },
  'why.stale': {
    id: 'Alur sudah diubah sejak percobaan ini.',
    en: 'The flow has changed since these trials.',
  },
  'why.byHour': { id: 'Menit menunggu per jam, semua pasien', en: 'Minutes waited per hour, all patients' },
  'why.asTable': { id: 'Sebagai tabel', en: 'As a table' },
  'why.hour': { id: 'Pukul', en: 'Hour' },
  'why.all': { id: 'Semua sebab', en: 'All causes' },
  'why.minutes': { id: 'menit', en: 'min' },
  'why.effect': { id: 'Perubahan lama kunjungan (menit)', en: 'Change of the length of stay (minutes)' },
} as const satisfies Catalogue;
