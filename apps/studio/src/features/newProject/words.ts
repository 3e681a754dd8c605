/** A new project: the gallery, the five questions, and what becomes of the project before it. */
import type { Catalogue } from '../../language/catalogue.ts';

export const NEW_PROJECT_WORDS = {
  'command.new': { id: 'Proyek baru', en: 'New project' },
  'command.bringBack': { id: 'Kembalikan proyek tadi', en: 'Bring the former project back' },
  'new.heading': { id: 'Proyek baru', en: 'New project' },
  'new.questions': { id: 'Puskesmas saya dalam lima pertanyaan', en: 'My clinic in five questions' },
  'new.questionsHint': {
    id: 'Alur poli dan alur ILP untuk klinik Anda, siap dijalankan.',
    en: 'The poli flow and the ILP flow of your clinic, ready to run.',
  },
  'new.blank': { id: 'Alur kosong', en: 'Empty flow' },
  'new.blankHint': {
    id: 'Gambar sendiri dari awal, dengan pasien dan petugas Puskesmas perdesaan.',
    en: 'Draw it yourself, with the patients and staff of a rural clinic.',
  },
  'new.clinics': { id: 'Puskesmas contoh', en: 'Example clinics' },
  'new.demos': { id: 'Kasus latihan', en: 'Cases to practise on' },
  'new.variants': { id: 'Varian ILP yang diperdebatkan', en: 'Variants of ILP under debate' },
  'new.patients': { id: '{count} pasien/hari', en: '{count} patients/day' },
  'new.staff': { id: '{count} petugas', en: '{count} staff' },
  'new.flows': { id: '{count} alur', en: '{count} flows' },
  'new.kept': {
    id: 'Proyek yang terbuka, {name}, tetap tersimpan di komputer ini dan dapat dikembalikan dengan satu klik.',
    en: 'The open project, {name}, stays saved on this computer and can be brought back with one click.',
  },
  'new.untouched': {
    id: 'Proyek yang terbuka, {name}, adalah contoh dan dapat dibuka lagi kapan saja.',
    en: 'The open project, {name}, is an example and can be opened again at any time.',
  },
  'new.unsaved': {
    id: 'Proyek yang terbuka, {name}, belum tersimpan di komputer ini. Simpan berkasnya dahulu.',
    en: 'The open project, {name}, is not saved on this computer. Save its file first.',
  },
  'new.opened': { id: '{name} dibuka.', en: '{name} opened.' },
  'new.formerHeading': { id: 'Proyek sebelumnya', en: 'The project before' },
  'new.former': {
    id: 'Proyek baru terbuka. {name} masih dapat dikembalikan sampai Anda mengubah sesuatu.',
    en: 'The new project is open. {name} can be brought back until you change something.',
  },
  'new.name': { id: 'Nama Puskesmas', en: 'Name of the clinic' },
  'new.namePlaceholder': { id: 'misalnya Puskesmas Sukamaju', en: 'for example Puskesmas Sukamaju' },
  'new.assumed': { id: 'Kosong: {value}, asumsi', en: 'Empty: {value}, assumed' },
  'new.answered': { id: 'Jawaban tim', en: "The team's answer" },
  'new.back': { id: 'Kembali ke galeri', en: 'Back to the gallery' },
  'new.build': { id: 'Buat kedua alur', en: 'Make both flows' },
  'new.ourDesign': { id: 'Rancangan kita', en: 'Our design' },
} as const satisfies Catalogue;
