/** Laboratory, counselling, pharmacy, follow-up, and the time that nobody works: paper records, walking, results. */
import { lognormal } from '../durations.ts';
import { assumption, cited } from '../sources.ts';
import { words } from '../words.ts';
import { list } from './list.ts';

export const SUPPORT = list([
  {
    id: 'ambil-sampel',
    name: words('Pengambilan sampel', 'Take the sample'),
    tag: 'laboratory',
    valueAdding: true,
    duration: lognormal(2, 0.89),
    source: assumption(
      'Bagian dari lab 6±2; usul ILP 3 di klaster: menit ketiga tidak dijelaskan kegiatan apa pun.',
      'Part of the laboratory 6±2; 3 is proposed for the klaster: no activity explains the third minute.',
      'R-1',
    ),
  },
  {
    id: 'lab',
    name: words('Pemeriksaan lab', 'Laboratory test'),
    tag: 'laboratory',
    valueAdding: true,
    duration: lognormal(4, 1.79),
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
    source: assumption(
      'Kerja ATLM: 6±2 dikurangi pengambilan sampel 2; sama dengan usul ILP 4.',
      'Bench work: 6±2 less sampling 2; equals the 4 proposed for ILP.',
    ),
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
    duration: lognormal(12, 3.7),
    meets: ['konseling'],
    outputs: ['education'],
    source: assumption(
      'Janji layanan 15±4 dikurangi anamnesis, TTV ulang (SPP-9), dan register 3,0; usul ILP 12.',
      'Published standard 15±4 less history, repeated vital signs (SPP-9) and register 3.0; 12 is proposed for ILP.',
      'SPP-1, SPP-9',
    ),
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
    id: 'pantau',
    name: words('Kunjungan PWS', 'PWS home visit'),
    tag: 'counselling',
    valueAdding: true,
    duration: lognormal(20, 8),
    meets: ['pantau'],
    outputs: ['followUpPlan'],
    source: assumption(
      'Asumsi pustaka ini: kunjungan rumah dari daftar PWS, di luar perjalanan.',
      'Own assumption: a home visit from the PWS list, travel left out.',
      'R-1',
    ),
  },
  {
    id: 'paket-ckg',
    name: words('Paket CKG', 'CKG package'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(20, 6),
    meets: ['ckg'],
    outputs: ['servicePlan'],
    source: assumption(
      'Wartawan: ±20 menit bila kuesioner sudah diisi di SATUSEHAT Mobile, 10–30 lebih lama bila belum. Satu petugas dari awal sampai akhir: asumsi.',
      'Reporters: about 20 min when the questionnaire was filled in before, 10–30 longer otherwise. One person from start to end is assumed.',
      'U-30',
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
