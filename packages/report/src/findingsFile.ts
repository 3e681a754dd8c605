/** Words about a file as a whole: size, damage, version. */
import type { FindingCode } from '@simalur/model';
import type { FindingWordsOf } from './findingsWords.ts';

type Code = Extract<FindingCode, `${'file' | 'key' | 'version' | 'findings'}.${string}`>;

export const FILE_FINDINGS: FindingWordsOf<Code> = {
  'file.tooBig': {
    id: [
      'Berkas ini {size:mega} MB; yang dapat dibuka paling besar {max:mega} MB.',
      'Periksa apakah ini berkas proyek yang benar. Daftar pasien yang panjang dapat diganti dengan pola kedatangan.',
    ],
    en: [
      'This file is {size:mega} MB; the largest that can be opened is {max:mega} MB.',
      'Check that this is the right project file. A long list of patients can become an arrival profile.',
    ],
  },
  'file.empty': {
    id: ['Berkas ini kosong.', 'Buka berkas lain, atau salinan cadangannya.'],
    en: ['This file is empty.', 'Open another file, or its backup copy.'],
  },
  'file.truncated': {
    id: [
      'Berkas terputus: isinya berakhir terlalu cepat di baris {line}, kolom {column}.',
      'Berkas ini mungkin belum selesai diunduh atau disalin. Salin sekali lagi dari sumbernya.',
    ],
    en: [
      'The file ends too early, at line {line}, column {column}.',
      'It may not have been downloaded or copied to the end. Copy it again from where it came.',
    ],
  },
  'file.unexpected': {
    id: [
      'Berkas rusak di baris {line}, kolom {column}: ada “{found}” yang tidak pada tempatnya.',
      'Bila berkas pernah diubah dengan tangan, periksa koma, tanda kutip, dan kurung di sekitar tempat itu.',
    ],
    en: [
      'The file is broken at line {line}, column {column}: “{found}” does not belong there.',
      'If the file was edited by hand, check commas, quotes and brackets around that place.',
    ],
  },
  'file.tooDeep': {
    id: [
      'Isi berkas bertingkat lebih dari {max} lapis; berkas proyek tidak pernah sedalam itu.',
      'Buka berkas proyek SimAlur yang asli.',
    ],
    en: [
      'The file is nested more than {max} levels deep; a project file never is.',
      'Open the original SimAlur project file.',
    ],
  },
  'file.tooManyValues': {
    id: [
      'Isi berkas terlalu banyak: lebih dari {max} nilai.',
      'Kurangi daftar pasien, atau ganti dengan pola kedatangan.',
    ],
    en: [
      'The file holds too much: more than {max} values.',
      'Shorten the list of patients, or use a profile.',
    ],
  },
  'file.notPlain': {
    id: ['Ada isi yang bukan data biasa ({found}).', 'Buka proyek dari berkas, bukan dari salinan ini.'],
    en: ['There is something that is not plain data ({found}).', 'Open the project from a file instead.'],
  },
  'file.notProject': {
    id: [
      'Ini bukan berkas proyek SimAlur.',
      'Pilih berkas yang disimpan dari SimAlur; isinya dimulai dengan "format": "simalur-project".',
    ],
    en: [
      'This is not a SimAlur project file.',
      'Choose a file that SimAlur saved; it begins with "format": "simalur-project".',
    ],
  },
  'key.forbidden': {
    id: [
      'Nama isian “{key}” tidak diperbolehkan.',
      'Hapus isian itu. Jangan jalankan berkas dari sumber yang meragukan.',
    ],
    en: [
      'A field must not be called “{key}”.',
      'Remove that field. Be careful with files of doubtful origin.',
    ],
  },
  'version.newer': {
    id: [
      'Berkas ini dibuat dengan SimAlur yang lebih baru (versi berkas {found}; yang dikenal di sini sampai {known}).',
      'Perbarui SimAlur, lalu buka lagi. Berkasnya tidak diubah.',
    ],
    en: [
      'This file was made by a newer SimAlur (file version {found}; this one reads up to {known}).',
      'Update SimAlur and open it again. The file was not changed.',
    ],
  },
  'version.invalid': {
    id: [
      'Versi berkas tidak dikenal ({found}).',
      'Isi “schemaVersion” dengan 1, atau buka salinan yang asli.',
    ],
    en: [
      'The version of the file is not known ({found}).',
      'Set “schemaVersion” to 1, or open the original copy.',
    ],
  },
  'version.migrated': {
    id: [
      'Berkas versi lama ({found}) telah dibaca sebagai versi {known}.',
      'Simpan proyek ini supaya lain kali langsung terbaca. Berkas lamanya tidak diubah.',
    ],
    en: [
      'A file of an older version ({found}) was read as version {known}.',
      'Save the project to keep it in the new form. The old file was not changed.',
    ],
  },
  'findings.more': {
    id: ['Masih ada {count} temuan lagi.', 'Perbaiki yang di atas dulu; sisanya sering ikut hilang.'],
    en: ['There are {count} more findings.', 'Mend those above first; the rest often go with them.'],
  },
  'findings.many': {
    id: [
      'Masih ada sangat banyak temuan lagi.',
      'Perbaiki yang di atas dulu; biasanya satu kesalahan yang berulang.',
    ],
    en: ['There are very many more findings.', 'Mend those above first; it is mostly one mistake, repeated.'],
  },
  'findings.moreWarnings': {
    id: ['Masih ada {count} catatan lagi.', 'Simulasi tetap dapat dijalankan.'],
    en: ['There are {count} more remarks.', 'The simulation can run all the same.'],
  },
};
