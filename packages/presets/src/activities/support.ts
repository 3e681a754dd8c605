/** Laboratory, counselling, pharmacy, follow-up, and the time that nobody works: paper records, walking, results. */
import { lognormal } from '../durations.ts';
import { assumption, cited } from '../sources.ts';
import { words } from '../words.ts';
import { list } from './list.ts';

export const SUPPORT = list([
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
