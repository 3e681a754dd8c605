/** The page for the head of the clinic, and what can be taken away. */
import type { Catalogue } from '../../language/catalogue.ts';

export const REPORT_WORDS = {
  'report.take': { id: 'Bawa pulang', en: 'Take away' },
  'report.print': { id: 'Cetak atau simpan PDF', en: 'Print or save as PDF' },
  'report.xlsx': { id: 'Semua angka (XLSX)', en: 'All numbers (XLSX)' },
  'report.csv': { id: 'Semua angka (CSV)', en: 'All numbers (CSV)' },
  'report.json': { id: 'Hasil untuk program lain (JSON)', en: 'Results for other programs (JSON)' },
  'report.check': { id: 'Uji ulang', en: 'Check again' },
  'report.checkHelp': {
    id: 'Menjalankan lagi proyek ini dengan benih yang sama dan membandingkan setiap angka.',
    en: 'Runs this project again with the same seed and compares every number.',
  },
  'report.checking': { id: 'Sedang diuji…', en: 'Checking…' },
  'report.identical': {
    id: 'Identik: semua angka sama persis.',
    en: 'Identical: every number is exactly the same.',
  },
  'report.different': {
    id: 'Berbeda: ada angka yang tidak sama. Laporkan ini kepada pembuat SimAlur.',
    en: 'Different: some number is not the same. Please report this to the makers of SimAlur.',
  },
  'report.checkFailed': { id: 'Uji ulang tidak dapat dijalankan.', en: 'The check could not be run.' },
  'report.waiting': {
    id: 'Laporan muncul setelah simulasi selesai.',
    en: 'The report appears when the simulation has finished.',
  },
  'report.sheet': { id: 'Lembar satu halaman', en: 'One-page sheet' },
  'report.title': { id: 'Hasil simulasi alur pelayanan', en: 'Results of the simulated patient flow' },
  'report.conclusion': { id: 'Kesimpulan', en: 'Conclusion' },
  'report.numbers': { id: 'Angka utama', en: 'Main numbers' },
  'report.queues': { id: 'Tempat pasien menumpuk', en: 'Where patients pile up' },
  'report.queue': {
    id: '{flow}: {station}, rata-rata menunggu {wait} menit ({share} dari seluruh waktu menunggu).',
    en: '{flow}: {station}, mean wait {wait} min ({share} of all waiting).',
  },
  'report.noQueue': { id: '{flow}: tidak ada antrean yang berarti.', en: '{flow}: no queue that matters.' },
  'report.cautions': { id: 'Yang perlu diingat', en: 'To keep in mind' },
  'report.assumed': {
    id: '{assumed} dari {all} angka masukan masih asumsi. Ganti dengan angka puskesmas Anda sebelum memutuskan.',
    en: '{assumed} of {all} input figures are assumed. Put your own in their place before you decide.',
  },
  'report.notes': { id: 'Catatan rapat (Lokmin)', en: 'Notes of the meeting' },
  'report.decided': { id: 'Yang akan dicoba', en: 'What will be tried' },
  'report.who': { id: 'Penanggung jawab dan tanggal', en: 'Who and when' },
  'report.measure': { id: 'Yang diukur selama uji coba', en: 'What is measured in the pilot' },
  'report.foot': {
    id: 'SimAlur, versi mesin {version} · proyek {hash} · benih {seed} · {days} hari simulasi per alur · {date}',
    en: 'SimAlur, engine version {version} · project {hash} · seed {seed} · {days} simulated days per flow · {date}',
  },
  'report.picture': { id: 'Gambar {flow}', en: 'Picture of {flow}' },
} as const satisfies Catalogue;
