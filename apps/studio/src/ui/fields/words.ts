/** What a field says beside itself. */
import type { Catalogue } from '../../language/catalogue.ts';

export const INPUT_WORDS = {
  'input.notNumber': {
    id: '“{text}” bukan angka. Tulis misalnya 4,5.',
    en: '“{text}” is no number. Write 4.5, say.',
  },
  'input.notTime': {
    id: '“{text}” bukan jam. Tulis misalnya 08.30.',
    en: '“{text}” is no time. Write 08:30, say.',
  },
  'input.empty': { id: 'Isian ini tidak boleh kosong.', en: 'This field cannot be empty.' },
  'input.ambiguous': {
    id: '“{text}” dapat berarti {thousands} atau {decimal}. Tulis salah satunya.',
    en: '“{text}” may mean {thousands} or {decimal}. Write one of them.',
  },
  'input.whole': { id: 'Isi dengan bilangan bulat.', en: 'Enter a whole number.' },
  'input.between': { id: 'Isi antara {min} dan {max}.', en: 'Enter between {min} and {max}.' },
  'input.atLeast': { id: 'Isi {min} atau lebih.', en: 'Enter {min} or more.' },
  'input.atMost': { id: 'Isi {max} atau kurang.', en: 'Enter {max} or less.' },
  'input.kept': { id: 'Nilai lama ({value}) tetap dipakai.', en: 'The old value ({value}) is kept.' },
  'input.keptNone': { id: 'Belum ada yang diubah.', en: 'Nothing was changed.' },
  'input.unset': { id: 'tidak diatur', en: 'not set' },
} as const satisfies Catalogue;
