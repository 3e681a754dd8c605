/** Problems while editing, and what each mend does. */
import type { Catalogue } from '../../language/catalogue.ts';

export const PROBLEM_WORDS = {
  'command.problems': { id: 'Daftar masalah', en: 'List of problems' },
  'problems.heading': { id: 'Masalah pada rancangan', en: 'Problems of the design' },
  'problems.none': {
    id: 'Tidak ada masalah: rancangan dapat dijalankan.',
    en: 'No problems: the design can run.',
  },
  'problems.errors': { id: '{count} masalah', en: '{count} problems' },
  'problems.warnings': { id: '{count} catatan', en: '{count} remarks' },
  'problems.stops': {
    id: 'Simulasi menunggu sampai masalahnya diperbaiki.',
    en: 'The simulation waits until the problems are mended.',
  },
  'problems.runs': { id: 'Simulasi tetap berjalan.', en: 'The simulation runs all the same.' },
  'problems.error': { id: 'Masalah', en: 'Problem' },
  'problems.warning': { id: 'Catatan', en: 'Remark' },
  'problems.open': { id: 'Buka', en: 'Open' },
  'problems.mended': {
    id: 'Diperbaiki: {where}. Dapat diurungkan.',
    en: 'Mended: {where}. It can be undone.',
  },
  'mend.normalise': { id: 'Jadikan 100 %', en: 'Make it 100 %' },
  'mend.removeEdge': { id: 'Hapus garisnya', en: 'Remove the line' },
  'mend.connectExit': { id: 'Hubungkan ke jalan keluar', en: 'Connect to an exit' },
  'mend.addExit': { id: 'Tambah jalan keluar', en: 'Add an exit' },
  'mend.addArrival': { id: 'Tambah pintu masuk', en: 'Add an arrival' },
  'mend.assignStaff': { id: 'Beri petugas', en: 'Assign staff' },
  'mend.assignStream': { id: 'Atur pintunya', en: 'Settle the door' },
  'mend.lastResort': { id: 'Jadikan garis terakhir untuk sisanya', en: 'Let the last line take the rest' },
  'mend.swap': { id: 'Tukar jamnya', en: 'Swap the times' },
  'mend.dropField': { id: 'Hapus isian itu', en: 'Remove that setting' },
  'mend.offerAll': { id: 'Tawarkan kepada semua', en: 'Offer it to everybody' },
} as const satisfies Catalogue;
