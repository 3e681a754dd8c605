/** Words of the comparison: averages with their certainty, single days, differences, staff, queues. */
import type { Catalogue } from '../language.ts';

export const COMPARISON = {
  'unit.minutes': { id: '{value} menit', en: '{value} min' },
  'unit.share': { id: '{value}', en: '{value}' },
  /** A difference of shares: percentage points, never per cent of per cent. */
  'unit.points': { id: '{value} poin', en: '{value} points' },
  'unit.perVisit': { id: '{value} kali', en: '{value} times' },
  'unit.patients': { id: '{value} pasien', en: '{value} patients' },
  'estimate.plusMinus': { id: '{mean} ± {half}', en: '{mean} ± {half}' },
  'estimate.average': {
    id: 'Rata-rata {mean} (kami 95\u00a0% yakin rata-rata jangka panjangnya {low} sampai {high}).',
    en: 'On average {mean} (we are 95\u00a0% confident the long-run average is {low} to {high}).',
  },
  'estimate.averageOnly': { id: 'Rata-rata {mean}.', en: 'On average {mean}.' },
  'estimate.days': {
    id: 'Pada satu hari perkirakan {low} sampai {high} (9 dari 10 hari).',
    en: 'On a single day expect {low} to {high} (9 days in 10).',
  },
  'estimate.none': { id: 'Tidak ada yang dapat dihitung.', en: 'There was nothing to count.' },
  'difference.interval': {
    id: '{difference} ({low} sampai {high})',
    en: '{difference} ({low} to {high})',
  },
  'difference.better': {
    id: 'Lebih baik {difference} ({low} sampai {high}), dengan pasien simulasi yang sama.',
    en: 'Better by {difference} ({low} to {high}), comparing the same simulated patients.',
  },
  'difference.worse': {
    id: 'Lebih buruk {difference} ({low} sampai {high}), dengan pasien simulasi yang sama.',
    en: 'Worse by {difference} ({low} to {high}), comparing the same simulated patients.',
  },
  'difference.same': {
    id: 'Selisih {low} sampai {high}: di bawah {margin} yang dianggap berarti.',
    en: 'Difference {low} to {high}: below the {margin} that matter.',
  },
  'difference.identical': {
    id: 'Tepat sama pada setiap hari simulasi.',
    en: 'Exactly the same on every simulated day.',
  },
  'difference.unclear': {
    id: 'Hari simulasi sejauh ini belum dapat membedakan keduanya (selisih {low} sampai {high}).',
    en: 'The simulated days so far cannot tell the two apart (difference {low} to {high}).',
  },
  'difference.tooFew': {
    id: 'Hari simulasi belum cukup untuk menilai.',
    en: 'There are too few simulated days to judge.',
  },
  'difference.differs': {
    id: 'Berbeda {difference} ({low} sampai {high}); tidak ada arah yang lebih baik.',
    en: 'Differs by {difference} ({low} to {high}); neither way is better.',
  },
  'difference.drawn': {
    id: 'Selisih {difference}, karena alurnya digambar begitu; bukan temuan simulasi.',
    en: 'Difference {difference}, because the flow is drawn so; no finding of the simulation.',
  },
  'table.indicator': { id: 'Indikator', en: 'Indicator' },
  'table.baseline': { id: 'dasar', en: 'baseline' },
  'table.difference': { id: 'selisih', en: 'difference' },
  'table.headCount': { id: 'Jumlah petugas', en: 'Staff on the roster' },
  'table.staffMinutes': { id: 'Menit petugas per hari', en: 'Staff minutes per day' },
  'table.staffMinutesPerRun': { id: 'Menit petugas per ulangan', en: 'Staff minutes per run' },
  'table.uptake': { id: 'Penawaran skrining', en: 'Screening offered' },
  'table.worstQueue': { id: 'Antrean terberat', en: 'Worst queue' },
  'table.worstQueueValue': {
    id: '{station}: {share} dari seluruh waktu tunggu, rata-rata {wait}',
    en: '{station}: {share} of all waiting, {wait} on average',
  },
  'table.noQueue': { id: 'tidak ada yang menunggu', en: 'nobody waits' },
  'table.uptakeRange': { id: '{low} sampai {high}', en: '{low} to {high}' },
  'table.noUptake': { id: 'tidak ada', en: 'none' },
  'table.note': {
    id: 'Angka ± adalah rentang 95\u00a0% untuk rata-rata {replications} hari simulasi; semua selisih dalam tabel ini berlaku bersama dengan keyakinan 95\u00a0%.',
    en: 'The ± is the 95\u00a0% interval of the average over {replications} simulated days; all differences in this table hold together with 95\u00a0% confidence.',
  },
  'table.title': {
    id: '{project}: {replications} ulangan, benih {seed}',
    en: '{project}: {replications} runs, seed {seed}',
  },
  'station.name': { id: 'Titik layanan', en: 'Station' },
  'station.visits': { id: 'Kunjungan', en: 'Visits' },
  'station.wait': { id: 'Tunggu (menit)', en: 'Wait (min)' },
  'station.service': { id: 'Layanan (menit)', en: 'Service (min)' },
  'station.maxQueue': { id: 'Antrean terpanjang', en: 'Longest queue' },
  'station.share': { id: 'Bagian waktu tunggu', en: 'Share of waiting' },
  'pool.name': { id: 'Petugas', en: 'Staff' },
  'pool.utilisation': { id: 'Kesibukan', en: 'In use' },
  'pool.scheduled': { id: 'Menit dijadwalkan', en: 'Minutes on the roster' },
  'pool.overtime': { id: 'Lembur (menit)', en: 'Overtime (min)' },
  'class.name': { id: 'Kelas pasien', en: 'Patient class' },
  'class.all': { id: 'semua pasien', en: 'all patients' },
} as const satisfies Catalogue;
