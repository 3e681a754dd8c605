/** Words of the view in which a day is played. */
import type { Catalogue } from '../../language/catalogue.ts';

export const PLAY_WORDS = {
  'view.play': { id: 'Putar hari', en: 'Play a day' },
  'play.heading': { id: 'Satu hari simulasi', en: 'One simulated day' },
  'play.day': { id: 'Hari', en: 'Day' },
  'play.typical': { id: 'Hari biasa (hari ke-{day})', en: 'A typical day (day {day})' },
  'play.bad': { id: 'Hari berat (hari ke-{day})', en: 'A bad day (day {day})' },
  'play.first': { id: 'Hari ke-1', en: 'Day 1' },
  'play.start': { id: 'Putar', en: 'Play' },
  'play.pause': { id: 'Jeda', en: 'Pause' },
  'play.next': { id: 'Langkah', en: 'Step' },
  'play.speed': { id: 'Satu detik =', en: 'One second =' },
  'play.minutes': { id: '{minutes} menit', en: '{minutes} minutes' },
  'play.time': { id: 'Jam', en: 'Time of day' },
  'play.waiting': { id: '{count} menunggu', en: '{count} waiting' },
  'play.table': { id: 'Antrean sebagai tabel', en: 'Queues as a table' },
  'play.station': { id: 'Tempat', en: 'Place' },
  'play.legend': { id: 'Pasien', en: 'Patients' },
  'play.ring': {
    id: 'Titik bercincin sedang dilayani, titik dalam kotak menunggu. Berpindah tempat digambar lebih lambat daripada di model.',
    en: 'A dot with a ring is being served, a dot inside a box waits. Moves are drawn slower than in the model.',
  },
  'play.oneDay': {
    id: 'Satu hari bukan jawabannya: hari lain bisa lebih ramai atau lebih sepi. Rata-rata lama kunjungan atas {replications} hari simulasi:',
    en: 'One day is not the answer: other days are busier or quieter. Average length of the visit over {replications} simulated days:',
  },
  'play.average': { id: '{name} {mean} menit', en: '{name} {mean} minutes' },
  'play.averageRange': {
    id: '{name} {mean} menit (sembilan dari sepuluh hari {low}–{high})',
    en: '{name} {mean} minutes (nine days in ten {low}–{high})',
  },
  'play.loading': { id: 'Menyiapkan hari ini…', en: 'Preparing the day…' },
  'play.failed': { id: 'Hari ini tidak dapat diputar.', en: 'This day cannot be played.' },
  'play.tooLong': {
    id: 'Hari ini terlalu panjang untuk diputar: antreannya tumbuh tanpa batas.',
    en: 'This day is too long to play: its queue grows without limit.',
  },
} as const satisfies Catalogue;
