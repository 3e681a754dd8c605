/** At the counter: ticket, registration, insurance, needs screening, payment. */
import { lognormal } from '../durations.ts';
import { assumption, cited } from '../sources.ts';
import { words } from '../words.ts';
import { list } from './list.ts';

export const REGISTRATION = list([
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
    name: words('Entri PCare, cek BPJS', 'PCare entry, BPJS'),
    tag: 'recording',
    valueAdding: false,
    duration: lognormal(1, 0.5),
    source: assumption(
      'Aplikasi terpisah di loket, satu pencatatan lagi; lamanya asumsi. Dengan RME: bridging, tanpa entri.',
      'A separate application at the counter, one more recording; its time is assumed. With an electronic record it is bridged.',
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
      'Meja depan 1,2±0,6 dikurangi ambil nomor 0,5±0,3; dikerjakan loket.',
      'Front desk 1.2±0.6 less the ticket 0.5±0.3; done by the counter.',
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
