/** Why a study gave no result, and how it goes. */
import type { Catalogue } from '../language.ts';

export const STUDY = {
  'study.cancelled': { id: 'Simulasi dibatalkan.', en: 'The simulation was cancelled.' },
  'study.compile': {
    id: 'Skenario {scenario} belum dapat dijalankan. Perbaiki temuan ini dulu.',
    en: 'Scenario {scenario} cannot run yet. Mend these findings first.',
  },
  'study.tooLarge': {
    id: '{replications} hari simulasi tidak muat di memori; paling banyak {most} untuk model ini.',
    en: '{replications} simulated days do not fit in memory; at most {most} for this model.',
  },
  'study.engine': {
    id: 'Simulasi dihentikan oleh mesin: {detail}',
    en: 'The engine stopped the simulation: {detail}',
  },
  'study.workers': {
    id: 'Proses latar belakang berhenti berulang kali ({detail}). Kurangi jumlah hari simulasi atau tutup program lain, lalu coba lagi.',
    en: 'The background workers stopped again and again ({detail}). Use fewer simulated days or close other programs, then try again.',
  },
  'study.progress': { id: '{done} dari {total} ulangan', en: '{done} of {total} runs' },
} as const satisfies Catalogue;
