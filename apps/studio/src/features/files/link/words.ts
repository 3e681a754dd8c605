/** Share links: made, read, refused. */
import type { Catalogue } from '../../../language/catalogue.ts';

export const LINK_WORDS = {
  'link.heading': { id: 'Bagikan lewat tautan', en: 'Share with a link' },
  'link.what': {
    id: 'Seluruh proyek ada di dalam tautan ini. Tidak ada yang dikirim ke server.',
    en: 'The whole project is inside this link. Nothing is sent to a server.',
  },
  'link.local': {
    id: 'Alamat ini hanya ada di komputer ini. Penerima menempelkan bagian mulai dari tanda # di belakang alamat SimAlur miliknya.',
    en: 'This address exists on this computer only. The receiver puts the part from the # sign behind the address of their own SimAlur.',
  },
  'link.copy': { id: 'Salin tautan', en: 'Copy the link' },
  'link.copied': { id: 'Tautan disalin.', en: 'Link copied.' },
  'link.copyRefused': { id: 'Tekan Ctrl+C untuk menyalin.', en: 'Press Ctrl+C to copy.' },
  'link.address': { id: 'Tautan', en: 'Link' },
  'link.size': { id: '{size} dari {limit} huruf', en: '{size} of {limit} letters' },
  'link.noFit': {
    id: 'Proyek ini terlalu besar untuk sebuah tautan ({size} dari {limit} huruf). Kirim berkasnya.',
    en: 'This project is too large for a link ({size} of {limit} letters). Send the file instead.',
  },
  'link.whole': { id: 'Tautan', en: 'Link' },
  'link.tooLong': { id: 'Tautan terlalu panjang.', en: 'The link is too long.' },
  'link.tooLongMend': { id: 'Minta berkas proyeknya.', en: 'Ask for the project file.' },
  'link.damaged': { id: 'Tautan terpotong atau berubah.', en: 'The link was cut off or changed.' },
  'link.damagedMend': {
    id: 'Salin lagi seluruh tautan, atau minta berkas proyeknya.',
    en: 'Copy the whole link again, or ask for the project file.',
  },
  'link.newer': {
    id: 'Tautan ini dibuat dengan SimAlur yang lebih baru.',
    en: 'This link was made with a newer SimAlur.',
  },
  'link.newerMend': {
    id: 'Perbarui SimAlur, atau minta berkas proyeknya.',
    en: 'Update SimAlur, or ask for the project file.',
  },
  'link.otherVersion': {
    id: 'Tautan ini dibuat dengan versi SimAlur lain.',
    en: 'This link was made with another version of SimAlur.',
  },
  'link.otherVersionMend': {
    id: 'Pakai versi yang sama, atau minta berkas proyeknya.',
    en: 'Use the same version, or ask for the project file.',
  },
  'link.previewHeading': { id: 'Buka proyek dari tautan?', en: 'Open the project of this link?' },
  'link.project': { id: 'Proyek', en: 'Project' },
  'link.clinic': { id: 'Puskesmas', en: 'Clinic' },
  'link.scenarios': { id: 'Skenario', en: 'Scenarios' },
  'link.replaces': { id: 'Menggantikan di layar', en: 'Replaces on the screen' },
  'link.stays': {
    id: 'Proyek yang terbuka sekarang tetap ada di daftar versi tersimpan.',
    en: 'The project that is open now stays in the list of saved versions.',
  },
  'link.notStored': {
    id: 'Proyek yang terbuka sekarang belum tersimpan di peramban. Simpan dulu ke berkas.',
    en: 'The project that is open now is not saved in the browser. Save it to a file first.',
  },
  'link.open': { id: 'Buka proyek ini', en: 'Open this project' },
  'link.cancel': { id: 'Batal', en: 'Cancel' },
} as const satisfies Catalogue;
