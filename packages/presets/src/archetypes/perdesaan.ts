/** A rural Puskesmas with 70 patients a day. */
import type { Archetype } from '../archetype.ts';
import { assumption } from '../sources.ts';
import { words } from '../words.ts';
import { at, COMMON_MIX, DAY_VARIATION, halfHours, MORNING } from './common.ts';

export const PERDESAAN: Archetype = {
  id: 'perdesaan',
  name: words('Puskesmas perdesaan', 'Rural Puskesmas'),
  description: words(
    '70 pasien per hari, 11 petugas bertugas. Hampir semua angka waktu adalah janji layanan atau asumsi: ganti dengan hasil pengamatan di Puskesmas Anda.',
    '70 patients a day, 11 staff on duty. Nearly all times are published standards or assumptions: replace them by your own observations.',
  ),
  calendar: {
    doorsOpen: at(7),
    opens: at(7, 30),
    lastRegistration: at(12),
    closes: at(13),
    atClosing: 'serveAll',
    source: assumption(
      'Pintu 07.00 dan tutup 13.00: asumsi. Loket 07.30–12.00: janji layanan Senin–Kamis.',
      'Doors 07:00 and closing 13:00 are assumed. Counter 07:30–12:00: published standards Monday–Thursday.',
      'SPP-1, SPP-2, SPP-3',
    ),
  },
  onDuty: {
    counts: { loket: 2, perawat: 2, dokter: 2, bidan: 1, drg: 1, atlm: 1, gizi: 1, farmasi: 1, kasir: 0 },
    source: assumption(
      'Petugas bertugas per sesi rawat jalan; terlambat 15±10 menit (U-13); ketidakhadiran sehari penuh tidak dihitung, karena pasien bidan atau drg tunggal tak terlayani di semua alur. Petugas loket juga kasir dan rekam medis.',
      'Staff on duty per outpatient session; late by 15±10 minutes (U-13); full-day absence is left out, since the patients of a single midwife or dentist would go unserved in every flow. Counter staff are also cashier and records.',
      'U-13, U-22',
    ),
  },
  arrivalsPerDay: 64,
  companionShare: 0.1,
  mix: COMMON_MIX,
  profile: halfHours(at(7), MORNING),
  arrivalsSource: assumption(
    '64 kedatangan dan 10 % pendamping = 70 pasien per hari (searah U-5, U-11, U-12). Pola jam, komposisi kelas, dan faktor hari juga asumsi (U-9, U-27, U-40).',
    '64 arrivals and 10 % companions = 70 patients a day (in line with U-5, U-11, U-12). Profile, class mix and weekday factors are assumed too (U-9, U-27, U-40).',
    'U-5, U-9, U-11, U-12, U-27, U-40',
  ),
  weekdayFactors: [0, 1.3, 1.1, 1, 0.95, 0.8, 0.85],
  dayVariation: DAY_VARIATION,
};
