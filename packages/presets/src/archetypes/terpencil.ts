/** A remote Puskesmas with 30 patients a day, whose doctor is away on two days in five. */
import type { Archetype } from '../archetype.ts';
import { assumption } from '../sources.ts';
import { words } from '../words.ts';
import { at, COMMON_MIX, DAY_VARIATION, halfHours } from './common.ts';

/** The morning of the other clinics with a second peak of those who come from the market. */
const MARKET_MORNING = [7, 13, 15, 13, 10, 9, 13, 10, 6, 4];

export const TERPENCIL: Archetype = {
  id: 'terpencil',
  name: words('Puskesmas terpencil', 'Remote Puskesmas'),
  description: words(
    '30 pasien per hari, 8 petugas bertugas; dokter tidak ada pada 40 % hari dan perawat menggantikan. Hampir semua angka waktu adalah janji layanan atau asumsi: ganti dengan hasil pengamatan di Puskesmas Anda.',
    '30 patients a day, 8 staff on duty; the doctor is away on 40 % of days and the nurse stands in. Nearly all times are published standards or assumptions: replace them by your own observations.',
  ),
  calendar: {
    doorsOpen: at(7, 30),
    opens: at(8),
    lastRegistration: at(12, 30),
    closes: at(13, 30),
    atClosing: 'serveAll',
    source: assumption(
      'Setengah jam lebih lambat daripada Puskesmas lain; loket mulai 08.00: janji layanan.',
      'Half an hour later than the other clinics; counter from 08:00: published standards.',
      'SPP-1, SPP-2, SPP-3',
    ),
  },
  onDuty: {
    counts: { loket: 1, perawat: 1, dokter: 1, bidan: 1, drg: 1, atlm: 1, gizi: 1, farmasi: 1, kasir: 0 },
    source: assumption(
      'Petugas bertugas per sesi rawat jalan; terlambat 15±10 menit (U-13); ketidakhadiran selain dokter tidak dihitung. Petugas loket juga kasir.',
      'Staff on duty per outpatient session; late by 15±10 minutes (U-13); absence of others than the doctor is left out. Counter staff are also the cashier.',
      'U-13, U-22',
    ),
  },
  standIn: {
    absence: 0.4,
    source: assumption(
      'Satu dokter, tidak ada pada 40 % hari; perawat dengan pelimpahan menggantikan hanya selama dokter tidak ada.',
      'One doctor, away on 40 % of days; the nurse stands in by delegation, only while the doctor is not there.',
      'U-13, U-26',
    ),
  },
  arrivalsPerDay: 27.3,
  companionShare: 0.1,
  mix: COMMON_MIX,
  profile: halfHours(at(7, 30), MARKET_MORNING),
  arrivalsSource: assumption(
    '27,3 kedatangan dan 10 % pendamping = 30 pasien per hari (searah U-12, U-13). Pola jam 30 menit lebih lambat dengan puncak kedua dari pasar, hari pasar Rabu, dan komposisi kelas: asumsi (U-27, U-40).',
    '27.3 arrivals and 10 % companions = 30 patients a day (in line with U-12, U-13). The profile 30 minutes later with a second peak from the market, market day Wednesday, and the class mix are assumed (U-27, U-40).',
    'U-12, U-13, U-27, U-40',
  ),
  weekdayFactors: [0, 1.1, 0.95, 1.4, 0.9, 0.8, 0.85],
  dayVariation: DAY_VARIATION,
};
