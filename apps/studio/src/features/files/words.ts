/** Files: opened, saved, refused. */
import type { Catalogue } from '../../language/catalogue.ts';

import { VERSION_WORDS } from '../versions/words.ts';
import { LINK_WORDS } from './link/words.ts';
import { STORAGE_WORDS } from './storageWords.ts';

export const FILE_WORDS = {
  ...LINK_WORDS,
  ...STORAGE_WORDS,
  ...VERSION_WORDS,
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
  'file.savedAs': { id: 'Berkas {name} disimpan.', en: 'File {name} saved.' },
  'file.saved': {
    id: 'Berkas {name} disimpan ke folder unduhan.',
    en: 'File {name} saved to the download folder.',
  },
} as const satisfies Catalogue;
