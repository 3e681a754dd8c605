/** An urban Puskesmas with 150 patients a day. */
import type { Archetype } from '../archetype.ts';
import { assumption } from '../sources.ts';
import { words } from '../words.ts';
import { at, COMMON_MIX, DAY_VARIATION, halfHours, MORNING } from './common.ts';

export const PERKOTAAN: Archetype = {
  id: 'perkotaan',
  name: words('Puskesmas perkotaan', 'Urban Puskesmas'),
  description: words(
    '150 pasien per hari, 17 petugas bertugas. Hampir semua angka waktu adalah janji layanan atau asumsi: ganti dengan hasil pengamatan di Puskesmas Anda.',
    '150 patients a day, 17 staff on duty. Nearly all times are published standards or assumptions: replace them by your own observations.',
  ),
  calendar: {
    doorsOpen: at(7),
    opens: at(7, 30),
    lastRegistration: at(12),
    closes: at(13),
    atClosing: 'serveAll',
    source: assumption(
      'Pintu 07.00 dan tutup 13.00: asumsi. Loket 07.30–12.00: janji layanan Senin–Kamis. Puskesmas kecamatan di Jakarta buka sampai 16.00 (U-30).',
      'Doors 07:00 and closing 13:00 are assumed. Counter 07:30–12:00: published standards Monday–Thursday. Sub-district clinics in Jakarta are open until 16:00 (U-30).',
      'SPP-1, SPP-2, SPP-3, U-30',
    ),
  },
  onDuty: {
    counts: { loket: 3, perawat: 3, dokter: 3, bidan: 2, drg: 1, atlm: 1, gizi: 1, farmasi: 2, kasir: 1 },
    source: assumption(
      'Petugas bertugas per sesi rawat jalan (Bintara: 3 dokter untuk ±100 pasien, U-11); terlambat 15±10 menit (U-13); ketidakhadiran sehari penuh tidak dihitung.',
      'Staff on duty per outpatient session (Bintara: 3 doctors for about 100 patients, U-11); late by 15±10 minutes (U-13); full-day absence is left out.',
      'U-11, U-13, U-22',
    ),
  },
  arrivalsPerDay: 136,
  companionShare: 0.1,
  mix: COMMON_MIX,
  profile: halfHours(at(7), MORNING),
  arrivalsSource: assumption(
    '136 kedatangan dan 10 % pendamping = 150 pasien per hari (di atas U-3, U-5, U-11; JKN melipatkan kunjungan 2–3 kali di Cilandak, U-6). Pola jam, komposisi kelas, dan faktor hari juga asumsi (U-9, U-27, U-40).',
    '136 arrivals and 10 % companions = 150 patients a day (above U-3, U-5, U-11; JKN multiplied visits by 2–3 at Cilandak, U-6). Profile, class mix and weekday factors are assumed too (U-9, U-27, U-40).',
    'U-3, U-5, U-6, U-9, U-11, U-27, U-40',
  ),
  weekdayFactors: [0, 1.3, 1.1, 1, 0.95, 0.8, 0.85],
  dayVariation: DAY_VARIATION,
};
