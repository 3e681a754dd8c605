/**
 * The KPI registry: the one place that defines an indicator. Screens, reports and the command line read it.
 * Terms follow the glossary; formulas follow section 3 of the domain notes. Satisfaction is not simulated.
 */
import { SERVICE_KPIS } from './kpiService.ts';
import { SPREAD_KPIS } from './kpiSpread.ts';
import { type Kpi, perClass, perDay, perPool } from './kpiTypes.ts';

export type { Kpi, KpiUnit, MeasureRef } from './kpiTypes.ts';

export const KPIS = [
  {
    id: 'queueWait',
    unit: 'minutes',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('queueWait'),
    denominator: perClass('finished'),
    margin: 5,
    name: { id: 'Total waktu tunggu', en: 'Total waiting time' },
    definition: {
      id: 'Jumlah menit menunggu di semua antrean selama satu kunjungan, rata-rata per pasien yang selesai dilayani.',
      en: 'Minutes spent in all queues of one visit, mean over patients who finished their visit.',
    },
  },
  {
    id: 'stay',
    unit: 'minutes',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('stay'),
    denominator: perClass('finished'),
    margin: 5,
    name: { id: 'Lama kunjungan', en: 'Length of stay' },
    definition: {
      id: 'Menit dari datang sampai pulang, rata-rata per pasien yang selesai dilayani.',
      en: 'Minutes from arrival to exit, mean over patients who finished their visit.',
    },
  },
  {
    id: 'onTarget',
    unit: 'share',
    direction: 'higher',
    estimator: 'ratio',
    numerator: perClass('onTarget'),
    denominator: perClass('contacted'),
    margin: 0.05,
    target: { value: 0.8, source: 'Kepmenkes 129/2008, INM rumah sakit (U-20)' },
    name: { id: 'Dilayani dalam batas waktu', en: 'Seen within target' },
    definition: {
      id: 'Bagian pasien yang bertemu dokter, bidan, atau dokter gigi dalam batas waktu sejak mulai didaftar. Batas 60 menit adalah acuan rumah sakit; dapat diubah.',
      en: 'Share of patients who meet a doctor, midwife or dentist within the target after registration starts. The 60 minutes are a hospital norm; editable.',
    },
  },
  {
    id: 'screeningCoverage',
    unit: 'share',
    direction: 'higher',
    estimator: 'ratio',
    numerator: perClass('screened'),
    denominator: perClass('due'),
    margin: 0.05,
    name: { id: 'Cakupan skrining', en: 'Screening coverage' },
    definition: {
      id: 'Skrining yang dikerjakan dibagi skrining yang sudah waktunya. Yang dijadwalkan dihitung terpisah.',
      en: 'Screening done divided by screening due. What is scheduled for later is counted apart.',
    },
  },
  {
    id: 'screeningDeferred',
    unit: 'share',
    direction: 'none',
    estimator: 'ratio',
    numerator: perClass('deferred'),
    denominator: perClass('due'),
    margin: 0.05,
    name: { id: 'Skrining dijadwalkan', en: 'Screening deferred' },
    definition: {
      id: 'Skrining yang sudah waktunya tetapi dijadwalkan ke lain hari.',
      en: 'Screening that was due and was put on the calendar for another day.',
    },
  },
  {
    id: 'needsMet',
    unit: 'share',
    direction: 'higher',
    estimator: 'ratio',
    numerator: perClass('needsMet'),
    denominator: perClass('needs'),
    margin: 0.02,
    name: { id: 'Kebutuhan terpenuhi', en: 'Needs met' },
    definition: {
      id: 'Kebutuhan pasien yang terpenuhi dalam kunjungan itu dibagi semua kebutuhan yang dibawa pasien.',
      en: 'Needs met in the visit divided by all needs that patients came with.',
    },
  },
  {
    id: 'duplication',
    unit: 'perVisit',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('extraRegistration', 'extraAnamnesis', 'extraVitalSigns', 'extraRecording'),
    denominator: perClass('finished'),
    margin: 0.1,
    target: { value: 0, source: 'dokumen 003' },
    name: { id: 'Duplikasi layanan', en: 'Duplication' },
    definition: {
      id: 'Berapa kali pendaftaran, anamnesis, tanda vital, dan pencatatan diulang dalam satu kunjungan.',
      en: 'How often registration, history taking, vital signs and recording are repeated in one visit.',
    },
  },
  {
    id: 'registrationWait',
    unit: 'minutes',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('registrationWait'),
    denominator: perClass('registered'),
    margin: 5,
    target: { value: 10, source: 'Polowijen (U-5)' },
    name: { id: 'Waktu tunggu pendaftaran', en: 'Wait for registration' },
    definition: {
      id: 'Menit dari datang sampai mulai didaftar.',
      en: 'Minutes from arrival to the start of registration.',
    },
  },
  {
    id: 'contactWait',
    unit: 'minutes',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('contactWait'),
    denominator: perClass('contacted'),
    margin: 5,
    target: { value: 60, source: 'Kepmenkes 129/2008, rumah sakit (U-20)' },
    name: { id: 'Waktu tunggu rawat jalan', en: 'Outpatient wait' },
    definition: {
      id: 'Menit dari mulai didaftar sampai bertemu dokter, bidan, atau dokter gigi.',
      en: 'Minutes from the start of registration to the first contact with a doctor, midwife or dentist.',
    },
  },
  {
    id: 'arrivalToContact',
    unit: 'minutes',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('arrivalToContact'),
    denominator: perClass('contacted'),
    margin: 5,
    name: { id: 'Waktu tunggu dari kedatangan', en: 'Wait from arrival' },
    definition: {
      id: 'Menit dari datang sampai bertemu dokter, bidan, atau dokter gigi.',
      en: 'Minutes from arrival to the first contact with a doctor, midwife or dentist.',
    },
  },
  {
    id: 'valueAddedRatio',
    unit: 'share',
    direction: 'higher',
    estimator: 'ratio',
    numerator: perClass('valueAdding'),
    denominator: perClass('stay'),
    margin: 0.02,
    name: { id: 'Rasio nilai tambah', en: 'Value-added ratio' },
    definition: {
      id: 'Menit layanan yang bernilai bagi pasien dibagi lama kunjungan.',
      en: 'Minutes of service that add value for the patient divided by the length of stay.',
    },
  },
  {
    id: 'moves',
    unit: 'perVisit',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('moves'),
    denominator: perClass('finished'),
    margin: 0.2,
    name: { id: 'Perpindahan ruang', en: 'Moves between rooms' },
    definition: {
      id: 'Berapa kali pasien pindah titik layanan.',
      en: 'How often a patient changes station.',
    },
  },
  {
    id: 'detours',
    unit: 'perVisit',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('detours'),
    denominator: perClass('finished'),
    margin: 0.02,
    name: { id: 'Salah ruang', en: 'Sent to the wrong room' },
    definition: {
      id: 'Berapa kali pasien diarahkan ke ruang yang keliru, menunggu di sana, lalu kembali.',
      en: 'How often a patient is sent to the wrong room, waits there, and comes back.',
    },
  },
  {
    id: 'handOffs',
    unit: 'perVisit',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('handOffs'),
    denominator: perClass('finished'),
    margin: 0.2,
    name: { id: 'Ganti petugas', en: 'Hand-offs' },
    definition: {
      id: 'Berapa kali pasien berganti petugas dalam satu kunjungan.',
      en: 'How often the person who serves the patient changes in a visit.',
    },
  },
  {
    id: 'completeVisits',
    unit: 'share',
    direction: 'higher',
    estimator: 'ratio',
    numerator: perClass('complete'),
    denominator: perClass('finished'),
    margin: 0.05,
    name: { id: 'Layanan tuntas satu kunjungan', en: 'One-visit completion' },
    definition: {
      id: 'Kunjungan yang semua kebutuhannya (termasuk skrining) terpenuhi atau dijadwalkan.',
      en: 'Visits with every need (screening included) met or scheduled.',
    },
  },
  {
    id: 'followUpPlan',
    unit: 'share',
    direction: 'higher',
    estimator: 'ratio',
    numerator: perClass('withFollowUpPlan'),
    denominator: perClass('finished'),
    margin: 0.05,
    name: { id: 'Pulang dengan rencana tindak lanjut', en: 'Leaves with a follow-up plan' },
    definition: {
      id: 'Kunjungan yang berakhir dengan rencana tindak lanjut.',
      en: 'Visits that end with a follow-up plan.',
    },
  },
  {
    id: 'followUpsKept',
    unit: 'share',
    direction: 'higher',
    estimator: 'ratio',
    numerator: perClass('followUpsKept'),
    denominator: perClass('followUps'),
    margin: 0.05,
    name: { id: 'Kunjungan kembali terlaksana', en: 'Returns that took place' },
    definition: {
      id: 'Kunjungan kembali yang terlaksana dalam hari yang disimulasikan dibagi yang direncanakan.',
      en: 'Planned returns that took place within the simulated days, divided by all that were planned.',
    },
  },
  {
    id: 'leftWithoutService',
    unit: 'share',
    direction: 'lower',
    estimator: 'ratio',
    numerator: perClass('left', 'unserved'),
    denominator: perClass('arrived'),
    margin: 0.01,
    target: { value: 0.05, source: 'asumsi' },
    name: { id: 'Pergi tanpa dilayani', en: 'Left without service' },
    definition: {
      id: 'Pasien yang datang tetapi pergi atau dipulangkan sebelum selesai dilayani.',
      en: 'Patients who came but left or were sent home before their service was finished.',
    },
  },
  {
    id: 'utilisation',
    unit: 'share',
    direction: 'none',
    estimator: 'ratio',
    numerator: perPool('busy'),
    denominator: perPool('scheduled'),
    margin: 0.05,
    target: { value: 0.85, source: 'asumsi' },
    name: { id: 'Tingkat kesibukan petugas', en: 'Staff utilisation' },
    definition: {
      id: 'Menit petugas sibuk dibagi menit dijadwalkan; di atas 100 % berarti lembur.',
      en: 'Minutes busy divided by minutes on the roster; above 100 % means overtime.',
    },
  },
  {
    id: 'pastClosing',
    unit: 'minutes',
    direction: 'lower',
    estimator: 'dayMean',
    numerator: perDay('pastClosing'),
    margin: 5,
    target: { value: 0, source: 'asumsi' },
    name: { id: 'Lembur', en: 'Overtime' },
    definition: {
      id: 'Menit dari jam tutup sampai pasien terakhir pulang; 0 bila selesai sebelum tutup. Rata-rata per hari.',
      en: 'Minutes from closing to the exit of the last patient, 0 when done before. Mean per day.',
    },
  },
  ...SERVICE_KPIS,
  ...SPREAD_KPIS,
] as const satisfies readonly Kpi[];

export type KpiId = (typeof KPIS)[number]['id'];

/** The definition of a KPI. */
export function kpi(id: KpiId): Kpi {
  const found = KPIS.find((k) => k.id === id);
  if (!found) throw new RangeError(`unknown KPI ${id}`);
  return found;
}
