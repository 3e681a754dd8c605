/** What dokter, bidan and dokter gigi do: the first of these is the contact that a waiting time ends with. */
import { lognormal } from '../durations.ts';
import type { NeedId } from '../needs.ts';
import { assumption, cited } from '../sources.ts';
import { words } from '../words.ts';
import { list } from './list.ts';

/** What an examiner finds out: needs that nobody knew of before. */
const FOUND: NeedId[] = ['lab', 'konseling', 'obat', 'rujukan'];

export const EXAMINATION = list([
  {
    id: 'konsultasi',
    name: words('Konsultasi dokter', 'Doctor consultation'),
    tag: 'examination',
    valueAdding: true,
    duration: lognormal(6, 3.18),
    meets: ['sakit', 'ptm', 'dokter'],
    reveals: FOUND,
    outputs: ['servicePlan'],
    source: assumption(
      'Dokter 6,5±3,2 dikurangi anamnesis 0,5; klinik umum seluruhnya ≈10 menit (SPP-1).',
      'Doctor 6.5±3.2 less history 0.5; general clinic in all ≈10 min (SPP-1).',
      'SPP-1, U-24, U-25',
    ),
  },
  {
    id: 'konsultasi-ulang',
    name: words('Konsultasi ulang', 'Result reading'),
    tag: 'examination',
    valueAdding: true,
    duration: lognormal(3, 1.2),
    meets: ['baca-hasil'],
    outputs: ['servicePlan'],
    source: assumption(
      'Setelah hasil lab, oleh pemeriksa asal.',
      'After the result, by the examiner who asked.',
    ),
  },
  {
    id: 'anc-baru',
    name: words('ANC kunjungan baru', 'First antenatal visit'),
    tag: 'examination',
    valueAdding: true,
    duration: lognormal(10, 3.6),
    source: assumption(
      'Tambahan pasien baru: janji layanan 30±7 dikurangi 20±6.',
      'Addition for a new patient: published standard 30±7 less 20±6.',
      'SPP-1',
    ),
  },
  {
    id: 'anc',
    name: words('ANC', 'Antenatal care'),
    tag: 'examination',
    valueAdding: true,
    duration: lognormal(16, 5.78),
    meets: ['anc'],
    reveals: [...FOUND, 'dokter', 'gigi'],
    outputs: ['servicePlan'],
    source: assumption(
      'Janji layanan ANC 20±6 dikurangi anamnesis, TTV, pencatatan 4,0±1,6.',
      'Published standard for ANC 20±6 less history, vital signs and recording 4.0±1.6.',
      'SPP-1, SPP-3',
    ),
  },
  {
    id: 'mtbs',
    name: words('MTBS', 'IMCI'),
    tag: 'examination',
    valueAdding: true,
    duration: lognormal(9, 3.7),
    meets: ['mtbs'],
    reveals: [...FOUND, 'dokter'],
    outputs: ['servicePlan'],
    source: assumption(
      'MTBS 12±4 dikurangi anamnesis, TTV, dan register 3,0; formulir MTBS (rekam medisnya) tetap di dalam.',
      'IMCI 12±4 less history, vital signs and register 3.0; the IMCI form (its record) stays inside.',
    ),
  },
  {
    id: 'imunisasi',
    name: words('Imunisasi/bayi sehat', 'Immunisation'),
    tag: 'procedure',
    valueAdding: true,
    duration: lognormal(6, 2.91),
    meets: ['imunisasi'],
    reveals: ['obat'],
    outputs: ['servicePlan'],
    source: assumption(
      '8±3 dikurangi anamnesis dan tiga pencatatan 2,0; menimbang dan mengukur tetap di dalam. DDTK saja 15 (SPP-1).',
      '8±3 less history and three recordings 2.0; weighing and measuring stay inside. Growth check alone 15 (SPP-1).',
      'SPP-1',
    ),
  },
  {
    id: 'kb',
    name: words('Pelayanan KB', 'Family planning'),
    tag: 'procedure',
    valueAdding: true,
    duration: lognormal(10, 3.93),
    meets: ['kb'],
    reveals: ['obat'],
    outputs: ['servicePlan'],
    source: assumption(
      'KB 12±4 dikurangi anamnesis dan tiga pencatatan 2,0; tekanan darah dan berat badan tetap di dalam.',
      'FP 12±4 less history and three recordings 2.0; blood pressure and weight stay inside.',
    ),
  },
  {
    id: 'gigi',
    name: words('Pelayanan gigi', 'Dental care'),
    tag: 'procedure',
    valueAdding: true,
    duration: lognormal(20, 8),
    meets: ['gigi'],
    reveals: ['obat', 'rujukan'],
    outputs: ['servicePlan'],
    source: cited(
      'promise',
      'SPP-1, SPP-6, SPP-7, SPP-8',
      'Cabut 20, tambal 15, terapi 10; janji lain 10–30. Termasuk anamnesis dan catatannya.',
      'Extraction 20, filling 15, therapy 10; others 10–30. Its own history and notes included.',
    ),
  },
  {
    id: 'surat-rujukan',
    name: words('Surat rujukan FKRTL', 'Referral letter'),
    tag: 'scheduling',
    valueAdding: false,
    duration: { family: 'deterministic', value: 0 },
    meets: ['rujukan'],
    outputs: ['followUpPlan'],
    source: assumption(
      'Waktunya sudah termasuk dalam pemeriksaan.',
      'Its time is part of the examination figure.',
    ),
  },
  {
    id: 'tindakan-gadar',
    name: words('Tindakan gawat darurat', 'Emergency care'),
    tag: 'procedure',
    valueAdding: true,
    duration: lognormal(30, 15),
    meets: ['gadar'],
    reveals: ['rujukan'],
    outputs: ['servicePlan'],
    source: assumption(
      'Tim UGD di luar daftar jaga rawat jalan.',
      'The emergency team is not on the outpatient roster.',
    ),
  },
]);
