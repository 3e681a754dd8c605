/** What `simalur tornado` says. */
import { type Catalogue, createSay } from '@simalur/report';

const WORDS = {
  title: {
    id: '{project}: lama kunjungan, {scenario} dibanding {baseline}',
    en: '{project}: length of stay, {scenario} against {baseline}',
  },
  base: {
    id: 'Dengan semua asumsi seperti adanya: {difference} menit ({verdict}). {replications} hari tiap ujung, benih {seed}.',
    en: 'With every assumption as it is: {difference} min ({verdict}). {replications} days at each end, seed {seed}.',
  },
  assumption: { id: 'Asumsi', en: 'Assumption' },
  low: { id: 'Turun ke', en: 'Down to' },
  high: { id: 'Naik ke', en: 'Up to' },
  difference: { id: 'Selisih (menit)', en: 'Difference (min)' },
  verdict: { id: 'Putusan', en: 'Verdict' },
  decides: { id: 'menentukan', en: 'decides' },
  shifts: { id: 'menggeser', en: 'shifts' },
  none: {
    id: 'Tidak ada asumsi yang dapat digeser di proyek ini.',
    en: 'This project has no assumption to move.',
  },
  note: {
    id: 'Setiap asumsi digeser sendiri-sendiri, di kedua alur sekaligus, dengan pasien dan benih yang sama: setengah dan dua kali, kecuali sumber menyebut rentang. Selisih negatif: kunjungan lebih singkat. "Menentukan": putusan berbalik antara lebih baik dan lebih buruk. "Menggeser": putusan lain dari putusan awal.',
    en: 'Each assumption is moved by itself, in both flows at once, with the same patients and seed: half and double unless the sources state a range. A negative difference is a shorter visit. "Decides": the verdict turns between better and worse. "Shifts": another verdict than at the start.',
  },
  decisive: { id: 'Yang menentukan: {names}.', en: 'Those that decide: {names}.' },
  indecisive: {
    id: 'Tidak satu pun asumsi sendirian membalik putusan.',
    en: 'No single assumption turns the verdict.',
  },
  axis: { id: 'selisih lama kunjungan (menit)', en: 'difference in length of stay (min)' },
  shorter: { id: 'lebih singkat', en: 'shorter' },
  longer: { id: 'lebih lama', en: 'longer' },
  more: {
    id: '{count} asumsi lain bergeser kurang dari {minutes} menit.',
    en: '{count} more move by less than {minutes} min.',
  },
  same: {
    id: 'Skenario dasar dan pembanding sama ("{value}").',
    en: 'Baseline and scenario are the same ("{value}").',
  },
  needsTwo: { id: 'Perlu dua skenario.', en: 'Two scenarios are needed.' },
} as const satisfies Catalogue;

export const sayTornado = createSay(WORDS);
