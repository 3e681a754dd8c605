/**
 * Published figures that a simulated clinic can be put beside, and what would have to be wrong for the two to differ.
 * None of them was used to tune an assumption. Most are from one place; the ranges are those of the sources.
 */
import type { KpiId } from '@simalur/model';
import type { CITATIONS } from './citations.ts';
import type { PoolId } from './professions.ts';
import { type Words, words } from './words.ts';

/** What to read from a simulated scenario: an indicator, the use of a pool's time, or medicine by kind. */
export type SimulatedFigure =
  | { readonly kind: 'kpi'; readonly kpi: KpiId }
  | { readonly kind: 'pool'; readonly pool: PoolId }
  | { readonly kind: 'medicine'; readonly compounded: boolean };

export interface PublishedFigure {
  readonly id: string;
  readonly name: Words;
  readonly unit: 'minutes' | 'share' | 'patients';
  /** Ends of what is published; equal where there is one figure, open where there is a bound. Shares as fractions. */
  readonly low?: number;
  readonly high?: number;
  /** Where it was found, in the fewest words. */
  readonly place: Words;
  readonly cite: readonly (keyof typeof CITATIONS)[];
  /** Another kind of place or another interval: to be read with care. */
  readonly loose?: true;
  readonly simulated: SimulatedFigure;
  /** Scenario that it is compared with. */
  readonly scenario: 'poli' | 'poli-rme';
  /** The assumption that drives the simulated figure. */
  readonly driver: Words;
}

const kpiOf = (kpi: KpiId): SimulatedFigure => ({ kind: 'kpi', kpi });

export const PUBLISHED: readonly PublishedFigure[] = [
  {
    id: 'stay',
    name: words('Lama kunjungan', 'Length of visit'),
    unit: 'minutes',
    low: 60,
    high: 108,
    place: words(
      'Cilandak ≈80 (sebelum RME), Lubuk Begalung >60, klinik pratama Jember 108',
      'Cilandak about 80 (before RME), Lubuk Begalung over 60, primary clinic Jember 108',
    ),
    cite: ['U-6', 'U-8', 'U-9b'],
    simulated: kpiOf('stay'),
    scenario: 'poli',
    driver: words(
      'Keterlambatan petugas 15 menit dan kedatangan sebelum buka (±13 menit), menit di loket, antar RM 8 menit.',
      'Staff 15 minutes late and arrivals before opening (about 13 min), minutes at the counter, record fetching 8 min.',
    ),
  },
  {
    id: 'registration',
    name: words('Tunggu pendaftaran', 'Wait for registration'),
    unit: 'minutes',
    low: 10,
    place: words('Polowijen: 90 % menunggu lebih dari 10 menit', 'Polowijen: 90 % waited over 10 minutes'),
    cite: ['U-5'],
    simulated: kpiOf('registrationWait'),
    scenario: 'poli',
    driver: words(
      'Jumlah petugas loket, 4–8 menit per pasien dan 1 menit PCare; petugas datang terlambat.',
      'Number of counter staff, 4–8 minutes a patient and 1 for PCare; staff come late.',
    ),
  },
  {
    id: 'counterUse',
    name: words('Kesibukan loket', 'Counter utilisation'),
    unit: 'share',
    low: 0.97,
    high: 0.97,
    place: words('satu Puskesmas, model FlexSim', 'one Puskesmas, FlexSim model'),
    cite: ['U-2'],
    simulated: { kind: 'pool', pool: 'loket' },
    scenario: 'poli',
    driver: words(
      'Penyebutnya: di sini jam jaga 5,5 jam, di sana jam pendaftaran; dan jumlah petugas loket.',
      'Its denominator: 5.5 hours on duty here, hours of registration there; and the number of counter staff.',
    ),
    loose: true,
  },
  {
    id: 'contact',
    name: words('Daftar sampai bertemu dokter', 'Registration to doctor'),
    unit: 'minutes',
    low: 41,
    high: 41,
    place: words('Malaysia, layanan primer 2017', 'Malaysia, primary care 2017'),
    cite: ['U-24'],
    loose: true,
    simulated: kpiOf('contactWait'),
    scenario: 'poli',
    driver: words(
      'Konsultasi 6,5 menit di sini, 18,2 di sana; antar RM 8 menit.',
      'A consultation of 6.5 minutes here, 18.2 there; record fetching 8 min.',
    ),
  },
  {
    id: 'ready',
    name: words('Obat jadi, tunggu dan layan', 'Ready medicine, turnaround'),
    unit: 'minutes',
    low: 4.36,
    high: 9.7,
    place: words('lima Puskesmas/klinik', 'five clinics'),
    cite: ['U-1'],
    simulated: { kind: 'medicine', compounded: false },
    scenario: 'poli',
    driver: words(
      'Jumlah petugas farmasi (perdesaan 1 untuk 70 pasien) dan 3 menit per resep.',
      'Number of pharmacy staff (rural: 1 for 70 patients) and 3 minutes a prescription.',
    ),
  },
  {
    id: 'compounded',
    name: words('Obat racikan, tunggu dan layan', 'Compounded medicine, turnaround'),
    unit: 'minutes',
    low: 8.4,
    high: 19.3,
    place: words('lima Puskesmas/klinik', 'five clinics'),
    cite: ['U-1'],
    simulated: { kind: 'medicine', compounded: true },
    scenario: 'poli',
    driver: words('Seperti obat jadi; 8 menit per racikan.', 'As for ready medicine; 8 minutes a compound.'),
  },
  {
    id: 'pharmacyUse',
    name: words('Kesibukan farmasi', 'Pharmacy utilisation'),
    unit: 'share',
    low: 0.866,
    high: 0.866,
    place: words('Meko (NTT), M/M/3', 'Meko (NTT), M/M/3'),
    cite: ['Meko'],
    loose: true,
    simulated: { kind: 'pool', pool: 'farmasi' },
    scenario: 'poli',
    driver: words('Di sana 12 menit per pasien, di sini 3.', '12 minutes a patient there, 3 here.'),
  },
  {
    id: 'valueAdded',
    name: words('Rasio nilai tambah', 'Value-added ratio'),
    unit: 'share',
    low: 0.09,
    high: 0.208,
    place: words(
      'klinik pratama Jember 20,8 %; rumah sakit 9–12 %',
      'primary clinic Jember 20.8 %; hospitals 9–12 %',
    ),
    cite: ['U-8', 'U-34'],
    simulated: kpiOf('valueAddedRatio'),
    scenario: 'poli',
    driver: words(
      'Anamnesis dan tanda vital dihitung tidak bernilai tambah; antrean menentukan penyebutnya.',
      'History and vital signs count as adding no value; queues make the denominator.',
    ),
  },
  {
    id: 'staffUse',
    name: words('Kesibukan semua petugas', 'Utilisation of all staff'),
    unit: 'share',
    low: 0.7,
    high: 0.83,
    place: words(
      'Gambiran: 70 % dianggap optimum; Lima: seperenam waktu tanpa kegiatan',
      'Gambiran: 70 % taken as optimal; Lima: one sixth of time inactive',
    ),
    cite: ['U-16', 'U-26'],
    loose: true,
    simulated: kpiOf('utilisation'),
    scenario: 'poli',
    driver: words(
      'Gigi, lab, dan gizi masing-masing satu orang; pencatatan di luar pelayanan dan UKM tidak ada di sini.',
      'Dental care, laboratory and nutrition have one person each; paperwork outside visits and outreach are not here.',
    ),
  },
  {
    id: 'seats',
    name: words('Kursi, puncak pasien di dalam', 'Seats, most patients inside'),
    unit: 'patients',
    low: 38,
    high: 38,
    place: words('Bandung, pasca-Covid', 'Bandung, after Covid'),
    cite: ['U-17'],
    loose: true,
    simulated: kpiOf('peakInside'),
    scenario: 'poli',
    driver: words('Pola kedatangan pagi dan volume.', 'The morning profile and the volume.'),
  },
  {
    id: 'afterRecord',
    name: words('Lama kunjungan dengan RME', 'Length of visit with RME'),
    unit: 'minutes',
    low: 24.6,
    high: 24.6,
    place: words(
      'Cilandak: hanya dari menunggu dokter sampai obat',
      'Cilandak: only from waiting for the doctor to the medicine',
    ),
    cite: ['U-6'],
    loose: true,
    simulated: kpiOf('stay'),
    scenario: 'poli-rme',
    driver: words(
      'Selang waktu lain: pendaftaran dan perawat tidak termasuk di sana.',
      'Another interval: registration and nurse are not part of it there.',
    ),
  },
];
