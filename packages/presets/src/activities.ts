/**
 * The catalogue of activities: each has ONE duration, the same in every flow. Where the published ILP figure is
 * shorter than the poli figure, the poli figure is split into named parts; the variances of the parts add up
 * (independence), so that the sum of the parts has the mean and sd of the poli figure. Value for the patient is
 * examination, skrining, counselling, laboratory and medicine; history and vital signs are necessary but repeated
 * without value, so they count as none. The tag of a source speaks of the mean; every standard deviation is an asumsi.
 */
import type { Activity } from '@simalur/model';
import { lognormal } from './durations.ts';
import type { NeedId } from './needs.ts';
import { assumption, cited } from './sources.ts';
import { words } from './words.ts';

/** An activity whose needs are those of the library. */
type LibraryActivity = Omit<Activity, 'meets' | 'reveals'> & { meets?: NeedId[]; reveals?: NeedId[] };

/** Keeps the ids as a type, so that a flow cannot name an activity that does not exist. */
function list<const Id extends string>(activities: (LibraryActivity & { id: Id })[]) {
  return activities;
}

/** What an examiner finds out: needs that nobody knew of before. */
const FOUND: NeedId[] = ['lab', 'konseling', 'obat', 'rujukan'];

const registration = list([
  {
    id: 'ambil-nomor',
    name: words('Ambil nomor', 'Take a ticket'),
    tag: 'other',
    valueAdding: false,
    duration: lognormal(0.5, 0.3),
    source: assumption('Mengambil nomor sendiri, tanpa petugas.', 'Self-service, no staff.'),
  },
  {
    id: 'daftar-lama',
    name: words('Daftar pasien lama', 'Register, known'),
    tag: 'registration',
    valueAdding: false,
    duration: lognormal(4, 1.5),
    outputs: ['pathway'],
    source: cited(
      'promise',
      'SPP-1, SPP-2, SPP-5, U-4',
      'Janji layanan 3–7 menit; 3 menit terukur di Padang Pasir.',
      'Published standards 3–7 min; 3 min measured at Padang Pasir.',
    ),
  },
  {
    id: 'daftar-baru',
    name: words('Daftar pasien baru', 'Register, new'),
    tag: 'registration',
    valueAdding: false,
    duration: lognormal(8, 3),
    outputs: ['pathway'],
    source: cited('promise', 'SPP-1, SPP-5', 'Janji layanan 7–10 menit.', 'Published standards 7–10 min.'),
  },
  {
    id: 'verifikasi-bpjs',
    name: words('Verifikasi BPJS/PCare', 'Check BPJS/PCare'),
    tag: 'other',
    valueAdding: false,
    duration: lognormal(1, 0.5),
    source: assumption(
      'Aplikasi terpisah di loket; lamanya asumsi.',
      'A separate application at the counter; its time is assumed.',
      'U-40',
    ),
  },
  {
    id: 'skrining-awal',
    name: words('Skrining awal', 'Needs screening'),
    tag: 'screening',
    valueAdding: false,
    duration: lognormal(0.7, 0.52),
    outputs: ['pathway'],
    source: assumption(
      'Meja depan 1,2±0,6 dikurangi ambil nomor 0,5±0,3; di perdesaan dikerjakan loket.',
      'Front desk 1.2±0.6 less the ticket 0.5±0.3; done by the counter in a rural clinic.',
    ),
  },
  {
    id: 'kasir',
    name: words('Pembayaran', 'Payment'),
    tag: 'payment',
    valueAdding: false,
    duration: lognormal(2, 0.8),
    source: assumption('Hanya pasien umum.', 'Self-paying patients only.'),
  },
]);

const intake = list([
  {
    id: 'anamnesis',
    name: words('Anamnesis singkat', 'Short history'),
    tag: 'anamnesis',
    valueAdding: false,
    duration: lognormal(0.5, 0.31),
    source: assumption(
      'Bagian dari perawat 4,0±1,6; sama dengan anamnesis ulang dokter 0,5 (6,5 − 6,0).',
      "Part of the nurse's 4.0±1.6; equals the doctor's repeated history of 0.5 (6.5 − 6.0).",
    ),
  },
  {
    id: 'ttv',
    name: words('TTV & antropometri', 'Vital signs'),
    tag: 'vitalSigns',
    valueAdding: false,
    duration: lognormal(2, 1.26),
    source: assumption('Bagian dari perawat 4,0±1,6.', "Part of the nurse's 4.0±1.6."),
  },
  {
    id: 'pencatatan',
    name: words('Pencatatan', 'Recording'),
    tag: 'recording',
    valueAdding: false,
    duration: lognormal(1.5, 0.94),
    source: assumption(
      'Bagian dari perawat 4,0±1,6: rekam medis dan register.',
      "Part of the nurse's 4.0±1.6: record and register.",
    ),
  },
  {
    id: 'riwayat-skrining',
    name: words('Riwayat skrining', 'Screening history'),
    tag: 'screening',
    valueAdding: false,
    duration: lognormal(1, 0.5),
    source: assumption(
      'Perawat ILP 5,0 − 4,0; hanya ada di alur ILP. Simpangan baku dipilih 0,5 (jumlahnya 5,0±1,7).',
      'ILP nurse 5.0 − 4.0; only the ILP flow has it. Sd chosen as 0.5 (the sum is 5.0±1.7).',
    ),
  },
]);

const screening = list([
  {
    id: 'skrining-bumil',
    name: words('Skrining ibu hamil', 'Screen, pregnancy'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(5, 2.5),
    meets: ['skrining-bumil'],
    source: assumption(
      'Di luar isi ANC; isi paket: KMK 2015/2023.',
      'Beyond ANC itself; content of the package: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-balita',
    name: words('Skrining balita', 'Screen, under-five'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(8, 2.5),
    meets: ['skrining-balita'],
    source: assumption(
      'SDIDTK/KPSP; isi paket: KMK 2015/2023.',
      'SDIDTK/KPSP; content: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-remaja',
    name: words('Skrining remaja', 'Screen, adolescent'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(8, 2.5),
    meets: ['skrining-remaja'],
    source: assumption(
      'HEADSSS, anemia, gizi, indera; isi paket: KMK 2015/2023.',
      'HEADSSS, anaemia, nutrition, senses; content: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-dewasa',
    name: words('Skrining dewasa', 'Screen, adult'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(6, 2.5),
    meets: ['skrining-dewasa'],
    source: assumption(
      'Paket PTM tanpa IVA; isi paket: KMK 2015/2023.',
      'NCD package without IVA; content: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-lansia',
    name: words('Skrining lansia', 'Screen, elderly'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(10, 3),
    meets: ['skrining-lansia'],
    source: assumption(
      'PTM dan geriatri tanpa lanjutan SKILAS positif; isi paket: KMK 2015/2023.',
      'NCD and geriatric, without the follow-up of a positive SKILAS; content: KMK 2015/2023.',
      'R-1',
    ),
  },
]);

const examination = list([
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
    source: cited(
      'promise',
      'SPP-1',
      'Tambahan pasien baru: 30±7 dikurangi 20±6.',
      'Addition for a new patient: 30±7 less 20±6.',
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
    source: cited(
      'promise',
      'SPP-1, SPP-3',
      'ANC 20±6 dikurangi anamnesis, TTV, pencatatan 4,0±1,6.',
      'ANC 20±6 less history, vital signs and recording 4.0±1.6.',
    ),
  },
  {
    id: 'mtbs',
    name: words('MTBS', 'IMCI'),
    tag: 'examination',
    valueAdding: true,
    duration: lognormal(9.5, 3.78),
    meets: ['mtbs'],
    reveals: [...FOUND, 'dokter'],
    outputs: ['servicePlan'],
    source: assumption(
      'MTBS 12±4 dikurangi anamnesis dan TTV 2,5±1,3.',
      'IMCI 12±4 less history and vital signs 2.5±1.3.',
    ),
  },
  {
    id: 'imunisasi',
    name: words('Imunisasi/bayi sehat', 'Immunisation'),
    tag: 'procedure',
    valueAdding: true,
    duration: lognormal(5.5, 2.7),
    meets: ['imunisasi'],
    reveals: ['obat'],
    outputs: ['servicePlan'],
    source: assumption(
      '8±3 dikurangi anamnesis dan TTV 2,5±1,3; DDTK saja 15 (SPP-1).',
      '8±3 less history and vital signs 2.5±1.3; growth check alone 15 (SPP-1).',
      'SPP-1',
    ),
  },
  {
    id: 'kb',
    name: words('Pelayanan KB', 'Family planning'),
    tag: 'procedure',
    valueAdding: true,
    duration: lognormal(9.5, 3.78),
    meets: ['kb'],
    reveals: ['obat'],
    outputs: ['servicePlan'],
    source: assumption(
      'KB 12±4 dikurangi anamnesis dan TTV 2,5±1,3.',
      'FP 12±4 less history and vital signs 2.5±1.3.',
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

const support = list([
  {
    id: 'lab',
    name: words('Pemeriksaan lab', 'Laboratory test'),
    tag: 'laboratory',
    valueAdding: true,
    duration: lognormal(6, 2),
    meets: ['lab'],
    creates: [
      {
        need: 'baca-hasil',
        probability: 1,
        source: assumption(
          'Setiap hasil dibaca pemeriksa asal.',
          'Every result is read by who asked for it.',
        ),
      },
    ],
    source: assumption('Pengambilan sampel dan kerja ATLM.', 'Sampling and bench work.'),
  },
  {
    id: 'hasil-lab',
    name: words('Menunggu hasil lab', 'Wait for result'),
    tag: 'waitingForResult',
    valueAdding: false,
    duration: lognormal(18, 8),
    source: cited(
      'promise',
      'SPP-4a, SPP-4b',
      'Campuran: PoCT 5, urin 10–15, serologi 15, darah rutin 30, kimia 45.',
      'Mixture: point of care 5, urine 10–15, serology 15, blood count 30, chemistry 45.',
    ),
  },
  {
    id: 'konseling',
    name: words('Konseling gizi & KIE', 'Counselling'),
    tag: 'counselling',
    valueAdding: true,
    duration: lognormal(15, 4),
    meets: ['konseling'],
    outputs: ['education'],
    source: cited('promise', 'SPP-1, SPP-9', 'Janji layanan 15–20 menit.', 'Published standards 15–20 min.'),
  },
  {
    id: 'obat-jadi',
    name: words('Obat jadi', 'Ready medicine'),
    tag: 'pharmacy',
    valueAdding: true,
    duration: lognormal(3, 1.2),
    meets: ['obat'],
    source: assumption(
      'Waktu petugas, dipilih menuju waktu tunggu terbit 4,4–9,7.',
      'Staff time, chosen towards published turnaround 4.4–9.7.',
      'U-1',
    ),
  },
  {
    id: 'obat-racikan',
    name: words('Obat racikan', 'Compounded medicine'),
    tag: 'pharmacy',
    valueAdding: true,
    duration: lognormal(8, 2.5),
    meets: ['obat'],
    source: assumption(
      'Waktu petugas, dipilih menuju waktu tunggu terbit 10,7–16.',
      'Staff time, chosen towards published turnaround 10.7–16.',
      'U-1',
    ),
  },
  {
    id: 'penjadwalan',
    name: words('Penjadwalan lanjutan', 'Schedule follow-up'),
    tag: 'scheduling',
    valueAdding: false,
    duration: lognormal(1.5, 0.5),
    outputs: ['followUpPlan'],
    source: assumption(
      'Setelah skrining; hanya di alur ILP.',
      'After skrining; only the ILP flow has it.',
      'R-1',
    ),
  },
  {
    id: 'antar-rm',
    name: words('Cari & antar RM', 'Fetch paper record'),
    tag: 'transport',
    valueAdding: false,
    duration: lognormal(8, 4),
    source: assumption('Acuan rumah sakit: paling lama 10 menit.', 'Hospital norm: 10 min at most.', 'U-23'),
  },
  {
    id: 'pindah-ruang',
    name: words('Pindah ruang', 'Walk'),
    tag: 'walking',
    valueAdding: false,
    duration: lognormal(1, 0.5),
    source: assumption('Setiap perpindahan.', 'Each move.'),
  },
]);

const CATALOGUE = [...registration, ...intake, ...screening, ...examination, ...support];

/** The catalogue, in the order of a visit. */
export const ACTIVITIES: readonly Activity[] = CATALOGUE;

export type ActivityId = (typeof CATALOGUE)[number]['id'];
