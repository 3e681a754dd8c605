/** What a reader must know beside the sentence. */
import type { Catalogue } from '../language.ts';

export const CAUTION = {
  'caution.stopped': {
    id: 'Pada {name}, {replications} hari simulasi dihentikan karena antrean tumbuh tanpa batas: rata-ratanya tidak berarti.',
    en: 'In {name}, {replications} simulated days were stopped because a queue grows without limit: the averages mean nothing.',
  },
  'caution.tooFew': {
    id: 'Baru {replications} hari simulasi: belum cukup untuk menyimpulkan.',
    en: 'Only {replications} simulated days so far: too few to conclude from.',
  },
  'caution.inputs': {
    id: 'Rentang hanya memuat ketidakpastian simulasi; ketidakpastian angka masukan, yang sebagian asumsi, tidak termasuk.',
    en: 'The intervals hold the uncertainty of the simulation only; that of the inputs, some of them assumed, is not included.',
  },
  'caution.headCount': {
    id: '{name} memakai {to} petugas, alur dasar {from}: sebagian perbedaan dapat berasal dari situ.',
    en: '{name} uses {to} staff, the baseline {from}: part of the difference may come from that.',
  },
  'caution.drawnOnce': {
    id: 'Pada {name}, {tags} dikerjakan sekali karena alurnya digambar begitu; itu bukan temuan simulasi.',
    en: 'In {name}, {tags} is done once because the flow is drawn so; that is no finding of the simulation.',
  },
  /** The flows differ in what is drawn once. */
  'caution.drawnOnceMixed': {
    id: 'Pada {name}, yang dikerjakan sekali ({tags}) memang digambar begitu; itu bukan temuan simulasi.',
    en: 'In {name}, what is done once ({tags}) is drawn so; that is no finding of the simulation.',
  },
  'caution.left': {
    id: 'Lama kunjungan hanya menghitung pasien yang selesai; yang pergi tanpa dilayani {from} pada alur dasar dan {to} pada {name}.',
    en: 'The length of the visit counts finished patients only; {from} left without service in the baseline and {to} in {name}.',
  },
  'caution.deferred': {
    id: 'Pada {name}, {share} skrining yang sudah waktunya dijadwalkan ke lain hari: itu belum dikerjakan.',
    en: 'In {name}, {share} of the screening due is put off to another day: that is not screening done.',
  },
  'tag.registration': { id: 'pendaftaran', en: 'registration' },
  'tag.anamnesis': { id: 'anamnesis', en: 'history taking' },
  'tag.vitalSigns': { id: 'tanda vital', en: 'vital signs' },
  'tag.recording': { id: 'pencatatan', en: 'recording' },
} as const satisfies Catalogue;
