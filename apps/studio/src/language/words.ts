/**
 * The words of the screen itself, in both languages. What is said about results (conclusions, findings, names
 * of KPIs) comes from `@simalur/report`. `{name}` is filled in by `fill`.
 */
export const WORDS = {
  'app.skip': { id: 'Lompat ke kesimpulan', en: 'Skip to the conclusion' },

  'header.language': { id: 'Bahasa', en: 'Language' },
  'language.id': { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  'language.en': { id: 'English', en: 'English' },
  'theme.toDark': { id: 'Tema gelap', en: 'Dark theme' },
  'theme.toLight': { id: 'Tema terang', en: 'Light theme' },

  'trouble.heading': { id: 'Tampilan terganggu', en: 'The screen has a fault' },
  'trouble.help': {
    id: 'Proyek Anda masih ada. Simpan dulu ke berkas, lalu muat ulang halaman dan buka berkas itu lagi.',
    en: 'Your project is still there. Save it to a file first, then reload the page and open that file again.',
  },
  'trouble.reload': { id: 'Muat ulang', en: 'Reload' },

  'command.open': { id: 'Buka berkas', en: 'Open file' },
  'command.save': { id: 'Simpan berkas', en: 'Save file' },
  'command.undo': { id: 'Urungkan', en: 'Undo' },
  'command.redo': { id: 'Ulangi', en: 'Redo' },
  'command.language': { id: 'Ganti bahasa', en: 'Switch language' },
  'command.theme': { id: 'Ganti tema terang atau gelap', en: 'Switch light or dark theme' },
  'command.cancel': { id: 'Batal', en: 'Cancel' },
  'command.rerun': { id: 'Jalankan lagi', en: 'Run again' },
  'command.restore': { id: 'Kembalikan', en: 'Reset' },
  'command.assumptions': { id: 'Angka mana yang masih asumsi?', en: 'Which figures are assumed?' },
  'command.morePatients': { id: 'Tambah pasien per hari', en: 'More patients per day' },
  'command.fewerPatients': { id: 'Kurangi pasien per hari', en: 'Fewer patients per day' },
  'command.addStaff': { id: 'Tambah {pool}', en: 'Add one: {pool}' },
  'command.removeStaff': { id: 'Kurangi {pool}', en: 'Remove one: {pool}' },

  'answer.heading': { id: 'Kesimpulan', en: 'Conclusion' },
  'answer.waiting': {
    id: 'Hari pelayanan sedang disimulasikan. Kesimpulan muncul di sini.',
    en: 'Clinic days are being simulated. The conclusion appears here.',
  },
  'answer.details': { id: 'Rincian', en: 'Details' },
  'answer.none': {
    id: 'Belum ada kesimpulan: simulasi belum selesai dijalankan.',
    en: 'No conclusion yet: the simulation has not been completed.',
  },

  'run.progress': { id: 'Kemajuan simulasi', en: 'Progress of the simulation' },
  'run.running': { id: 'Menghitung {done} dari {total} hari', en: 'Computing {done} of {total} days' },
  'run.starting': { id: 'Menyiapkan simulasi', en: 'Preparing the simulation' },
  'run.done': { id: '{days} hari simulasi per alur', en: '{days} simulated days per flow' },
  'run.stale': { id: 'Angka lama', en: 'Old numbers' },
  'run.cancelled': { id: 'Dibatalkan', en: 'Cancelled' },
  'run.blocked': { id: 'Belum dapat dijalankan', en: 'Cannot run yet' },
  'run.failedHelp': {
    id: 'Simulasi terhenti karena gangguan. Data Anda tetap ada. Pilih “Jalankan lagi”.',
    en: 'The simulation stopped because of a fault. Your data is still there. Choose “Run again”.',
  },
  'run.announceDone': { id: 'Simulasi selesai.', en: 'Simulation finished.' },
  'run.announceCancelled': { id: 'Simulasi dibatalkan.', en: 'Simulation cancelled.' },

  'controls.heading': { id: 'Coba ubah', en: 'Try a change' },
  'controls.patients': { id: 'Pasien per hari', en: 'Patients per day' },
  'controls.patientsHelp': {
    id: 'Rata-rata pada hari buka; berlaku untuk semua alur.',
    en: 'Mean of an open day; holds for all flows.',
  },
  'controls.staff': { id: 'Petugas bertugas', en: 'Staff on duty' },
  'controls.staffHelp': {
    id: 'Petugas yang sama melayani semua alur, jadi perbandingan tetap adil.',
    en: 'The same staff serve all flows, so the comparison stays fair.',
  },
  'controls.opened': { id: 'semula {count}', en: 'was {count}' },
  'controls.count': { id: '{pool}: {count}', en: '{pool}: {count}' },

  'flows.baseline': { id: 'Saat ini', en: 'Current' },
  'flows.compared': { id: 'Pembanding', en: 'Compared' },
  'flows.choose': { id: 'Pilih alur pembanding', en: 'Choose the compared flow' },
  'flows.asList': { id: 'Daftar langkah', en: 'List of steps' },
  'flows.asPicture': { id: 'Gambar alur', en: 'Picture' },
  'legend.heading': { id: 'Arti tanda', en: 'Signs' },
  'legend.minutes': { id: 'mnt', en: 'min' },
  'legend.staff': { id: 'petugas bertugas', en: 'staff on duty' },
  'legend.wait': { id: 'rata-rata menunggu', en: 'mean wait' },
  'legend.queue': { id: 'antrean terpanjang', en: 'longest queue' },
  'legend.loop': { id: 'kembali ke ruang lain', en: 'back to another room' },
  'flows.pictureOf': { id: 'Gambar {name}', en: 'Picture of {name}' },

  'node.minutes': { id: '{minutes} mnt', en: '{minutes} min' },
  'node.bottleneck': { id: 'Titik kemacetan', en: 'Bottleneck' },
  'node.noStaff': { id: 'tanpa petugas', en: 'no staff' },
  'node.kind.arrival': { id: 'Datang', en: 'Arrival' },
  'node.kind.station': { id: 'Titik layanan', en: 'Station' },
  'node.kind.decision': { id: 'Percabangan', en: 'Branch' },
  'node.kind.fork': { id: 'Bercabang serentak', en: 'Fork' },
  'node.kind.join': { id: 'Bertemu kembali', en: 'Join' },
  'node.kind.followUp': { id: 'Kunjungan kembali', en: 'Follow-up' },
  'node.kind.delay': { id: 'Jeda', en: 'Delay' },
  'node.kind.exit': { id: 'Selesai', en: 'Exit' },
  'node.aria.station': {
    id: '{name}, titik layanan. Petugas: {staff}.',
    en: '{name}, station. Staff: {staff}.',
  },
  'node.aria.batch': {
    id: 'Dilayani berkelompok, {min} sampai {max} orang.',
    en: 'Served in groups of {min} to {max} people.',
  },
  'node.aria.results': {
    id: 'Rata-rata menunggu {wait} menit, antrean terpanjang {queue} orang.',
    en: 'Mean wait {wait} minutes, longest queue {queue} people.',
  },
  'node.aria.other': { id: '{name}, {kind}.', en: '{name}, {kind}.' },
  'edge.aria': { id: 'Dari {from} ke {to}', en: 'From {from} to {to}' },

  'outline.next': { id: 'Lanjut ke', en: 'Then to' },
  'outline.staff': { id: 'Petugas', en: 'Staff' },

  'canvas.node': {
    id: 'Tekan Enter atau Spasi untuk memilih titik ini.',
    en: 'Press Enter or Space to select this node.',
  },
  'canvas.edge': {
    id: 'Tekan Enter atau Spasi untuk memilih jalur ini.',
    en: 'Press Enter or Space to select this route.',
  },
  'canvas.controls': { id: 'Pengatur gambar', en: 'Picture controls' },
  'canvas.zoomIn': { id: 'Perbesar', en: 'Zoom in' },
  'canvas.zoomOut': { id: 'Perkecil', en: 'Zoom out' },
  'canvas.fit': { id: 'Tampilkan seluruh alur', en: 'Show the whole flow' },
  'canvas.interactive': { id: 'Kunci gambar', en: 'Lock the picture' },
  'canvas.minimap': { id: 'Peta kecil', en: 'Mini map' },
  'canvas.handle': { id: 'Titik sambung', en: 'Handle' },

  'comparison.heading': { id: 'Perbandingan', en: 'Comparison' },
  'comparison.table': { id: 'Tabel perbandingan', en: 'Table of the comparison' },
  'comparison.kpi': { id: 'Ukuran', en: 'Measure' },
  'comparison.caption': {
    id: 'Tiap alur dibandingkan dengan {baseline}, pada pasien dan petugas yang sama.',
    en: 'Each flow is compared with {baseline}, with the same patients and staff.',
  },
  'comparison.baseline': { id: 'Skenario dasar', en: 'Baseline' },
  'comparison.legend': {
    id: 'Garis tegak: rata-rata; pita: rentang yang masih mungkin bagi rata-rata itu, bukan rentang dari hari ke hari; garis putus: skenario dasar.',
    en: 'Upright line: the mean; band: where that mean may still lie, not the spread from day to day; dashed: the baseline.',
  },

  'assumptions.heading': { id: 'Angka dan sumbernya', en: 'Figures and their sources' },
  'assumptions.count': {
    id: '{assumed} dari {all} angka masih asumsi: ganti dengan angka puskesmas Anda bila ada.',
    en: '{assumed} of {all} figures are assumed: put your own in their place where you have them.',
  },
  'assumptions.only': { id: 'Hanya yang asumsi', en: 'Assumed only' },
  'assumptions.search': { id: 'Cari angka', en: 'Find a figure' },
  'assumptions.table': { id: 'Daftar angka', en: 'List of figures' },
  'assumptions.none': { id: 'Tidak ada angka yang cocok.', en: 'No figure matches.' },
  'assumptions.figure': { id: 'Angka', en: 'Figure' },
  'assumptions.value': { id: 'Nilai', en: 'Value' },
  'assumptions.source': { id: 'Sumber', en: 'Source' },
  'source.assumption': { id: 'asumsi', en: 'assumed' },
  'source.none': { id: 'tanpa sumber', en: 'no source' },
  'source.measured': { id: 'hasil pengukuran', en: 'measured' },
  'source.regulation': { id: 'peraturan', en: 'regulation' },
  'source.promise': { id: 'standar pelayanan', en: 'service standard' },
  'source.document': { id: 'dokumen', en: 'document' },
  'source.unverified': { id: 'belum diperiksa', en: 'unverified' },
  'source.user': { id: 'data sendiri', en: 'your own' },
  'figure.unit.minutes': { id: 'menit', en: 'min' },
  'figure.unit.share': { id: '', en: '' },
  'figure.unit.patients': { id: 'pasien', en: 'patients' },
  'figure.unit.staff': { id: 'orang', en: 'people' },
  'figure.unit.clock': { id: '', en: '' },
  'figure.unit.factor': { id: '', en: '' },
  'figure.unit.rank': { id: '', en: '' },

  'file.errorHeading': { id: 'Berkas tidak dapat dibuka', en: 'The file cannot be opened' },
  'file.kept': {
    id: 'Proyek yang sedang terbuka tidak berubah.',
    en: 'The project that is open has not changed.',
  },
  'file.name': { id: 'Berkas', en: 'File' },
  'file.where': { id: 'Di mana', en: 'Where' },
  'file.what': { id: 'Masalah', en: 'Problem' },
  'file.mend': { id: 'Cara memperbaiki', en: 'How to mend it' },
  'file.more': { id: 'dan {count} temuan lain', en: 'and {count} more findings' },
  'file.close': { id: 'Tutup', en: 'Close' },
  'file.drop': { id: 'Lepaskan berkas .simalur.json di sini', en: 'Drop the .simalur.json file here' },
  'file.opened': { id: '{name} dibuka.', en: '{name} opened.' },
  'file.openedWarnings': { id: 'Berkas dibuka dengan catatan', en: 'The file was opened with remarks' },
  'file.tooBig': {
    id: 'Berkas {size} MB terlalu besar. Batasnya {limit} MB.',
    en: 'The file of {size} MB is too large. The limit is {limit} MB.',
  },
  'file.tooBigMend': {
    id: 'Pastikan yang dipilih adalah berkas proyek .simalur.json, bukan berkas data.',
    en: 'Check that you chose a .simalur.json project file and not a data file.',
  },
  'file.unreadable': { id: 'Berkas tidak dapat dibaca.', en: 'The file cannot be read.' },
  'file.unreadableMend': {
    id: 'Salin berkas ke komputer ini, lalu buka lagi.',
    en: 'Copy the file to this computer and open it again.',
  },
  'file.wholeFile': { id: 'Seluruh berkas', en: 'The whole file' },
  'file.saved': {
    id: 'Berkas {name} disimpan ke folder unduhan.',
    en: 'File {name} saved to the download folder.',
  },
} as const satisfies Record<string, { readonly id: string; readonly en: string }>;

export type WordKey = keyof typeof WORDS;
export type Language = 'id' | 'en';
