/** The conclusion and the state of the run. */
import type { Catalogue } from '../../language/catalogue.ts';

export const ANSWER_WORDS = {
  'answer.heading': { id: 'Kesimpulan', en: 'Conclusion' },
  'answer.waiting': {
    id: 'Hari pelayanan sedang disimulasikan. Kesimpulan muncul di sini.',
    en: 'Clinic days are being simulated. The conclusion appears here.',
  },
  'answer.details': { id: 'Rincian', en: 'Details' },
  'answer.none': {
    id: 'Belum ada kesimpulan: simulasi belum selesai dijalankan.',
    en: 'No conclusion yet: the simulation has not been completed.',
  },
  'run.progress': { id: 'Kemajuan simulasi', en: 'Progress of the simulation' },
  'run.running': { id: 'Menghitung {done} dari {total} hari', en: 'Computing {done} of {total} days' },
  'run.starting': { id: 'Menyiapkan simulasi', en: 'Preparing the simulation' },
  'run.done': { id: '{days} hari simulasi per alur', en: '{days} simulated days per flow' },
  'run.stale': { id: 'Angka lama', en: 'Old numbers' },
  'run.cancelled': { id: 'Dibatalkan', en: 'Cancelled' },
  'run.blocked': { id: 'Belum dapat dijalankan', en: 'Cannot run yet' },
  'run.failedHelp': {
    id: 'Simulasi terhenti karena gangguan. Data Anda tetap ada. Pilih “Jalankan lagi”.',
    en: 'The simulation stopped because of a fault. Your data is still there. Choose “Run again”.',
  },
  'run.announceDone': { id: 'Simulasi selesai.', en: 'Simulation finished.' },
  'run.announceCancelled': { id: 'Simulasi dibatalkan.', en: 'Simulation cancelled.' },
} as const satisfies Catalogue;
