/** Saving in the browser: its state beside the name of the clinic, and what a person must know. */
import type { Catalogue } from '../../language/catalogue.ts';

export const STORAGE_WORDS = {
  'save.untouched': { id: 'Contoh bawaan', en: 'Built-in example' },
  'save.saving': { id: 'Menyimpan…', en: 'Saving…' },
  'save.saved': { id: 'Tersimpan {time}', en: 'Saved {time}' },
  'save.failed': { id: 'Belum tersimpan', en: 'Not saved' },
  'save.readOnly': { id: 'Hanya dilihat', en: 'View only' },
  'save.open': { id: 'Buka daftar versi', en: 'Open the list of versions' },

  'notice.close': { id: 'Tutup pemberitahuan', en: 'Close this notice' },
  'notice.recovered': {
    id: 'Proyek terakhir Anda dibuka kembali, seperti tersimpan {time}.',
    en: 'Your last project is open again, as saved {time}.',
  },
  'notice.recoveredOlder': {
    id: 'Simpanan terbaru tidak terbaca. Yang dibuka adalah versi sebelumnya, tersimpan {time}.',
    en: 'The newest save cannot be read. The version before it is open, saved {time}.',
  },
  'notice.unreadable': {
    id: 'Proyek yang tersimpan di peramban ini tidak terbaca dan dibiarkan apa adanya. Yang terbuka adalah contoh.',
    en: 'The project kept in this browser cannot be read and was left as it is. The example is open.',
  },
  'notice.copied': {
    id: 'Tab lain juga mengubah proyek ini. Keduanya aman: perubahan Anda menjadi salinan tersendiri, versi tab lain tetap ada di daftar versi.',
    en: 'Another tab changed this project too. Both are safe: your changes became a copy of their own, and the other version is in the list of versions.',
  },
  'notice.otherTab': {
    id: 'Proyek ini juga terbuka di tab lain. Bila keduanya diubah, yang kedua menjadi salinan.',
    en: 'This project is also open in another tab. If both change it, the second becomes a copy.',
  },
  'notice.overtaken': {
    id: 'Tab lain sudah menyimpan versi yang lebih baru. Bila Anda mengubah di sini, hasilnya menjadi salinan.',
    en: 'Another tab has saved a newer version. If you change it here, the result becomes a copy.',
  },
  'notice.readOnly': {
    id: 'Berkas ini dibuat dengan SimAlur yang lebih baru: hanya dapat dilihat, bagian baru tidak tampak, dan isinya tidak diubah.',
    en: 'This file was made with a newer SimAlur: it can only be viewed, new parts are not shown, and its content is not changed.',
  },
  'notice.leftBehind': {
    id: 'Perubahan proyek sebelumnya belum tersimpan dan terus dicoba. Jangan tutup tab ini dulu.',
    en: 'Changes of the project before are not saved yet and are being tried again. Keep this tab open.',
  },
  'notice.full': {
    id: 'Ruang peramban penuh: perubahan terakhir belum tersimpan. Simpan ke berkas agar tidak hilang.',
    en: 'The browser has no room left: your last changes are not saved. Save to a file to keep them.',
  },
  'notice.refused': {
    id: 'Peramban ini tidak mengizinkan penyimpanan (misalnya jendela pribadi). Simpan ke berkas agar tidak hilang saat tab ditutup.',
    en: 'This browser does not allow saving (a private window, for example). Save to a file, or your work is gone when the tab closes.',
  },
  'notice.lost': {
    id: 'Sambungan ke penyimpanan peramban terputus: perubahan terakhir belum tersimpan. Sedang dicoba lagi.',
    en: 'The connection to the browser’s storage was lost: your last changes are not saved. Trying again.',
  },
  'notice.outdated': {
    id: 'SimAlur yang lebih baru dibuka di tab lain, jadi tab ini tidak dapat menyimpan. Simpan ke berkas, lalu muat ulang.',
    en: 'A newer SimAlur was opened in another tab, so this tab cannot save. Save to a file, then load the page again.',
  },
  'notice.damaged': {
    id: 'Yang terbaca kembali tidak sama dengan yang disimpan: penyimpanan peramban rusak. Simpan ke berkas.',
    en: 'What was read back is not what was saved: the browser’s storage is damaged. Save to a file.',
  },
  'notice.update': {
    id: 'Versi baru SimAlur sudah siap. Dipakai setelah Anda menekan Perbarui.',
    en: 'A new version of SimAlur is ready. It is used once you press Update.',
  },
  'command.saveCopy': { id: 'Simpan salinan', en: 'Save a copy' },
  'command.versions': { id: 'Versi tersimpan', en: 'Saved versions' },
  'command.share': { id: 'Bagikan tautan', en: 'Share a link' },
  'command.example': { id: 'Buka contoh', en: 'Open the example' },
  'command.retrySave': { id: 'Coba simpan lagi', en: 'Try saving again' },
  'command.takeNewest': { id: 'Muat versi terbaru', en: 'Load the newest' },
  'command.update': { id: 'Perbarui', en: 'Update' },
  'command.reload': { id: 'Muat ulang', en: 'Load again' },
} as const satisfies Catalogue;
