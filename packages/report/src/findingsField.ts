/** Words about one field, and about names. */
import type { FindingCode } from '@simalur/model';
import type { FindingWordsOf } from './findingsWords.ts';

type Group =
  | 'field'
  | 'type'
  | 'number'
  | 'choice'
  | 'text'
  | 'id'
  | 'list'
  | 'bounds'
  | 'time'
  | 'probabilities';
type Code = Extract<FindingCode, `${Group | 'profile' | 'value' | 'reference'}.${string}`> | 'batch.order';

export const FIELD_FINDINGS: FindingWordsOf<Code> = {
  'field.missing': {
    id: ['Isian “{field}” belum ada.', 'Tambahkan isian “{field}”.'],
    en: ['The field “{field}” is missing.', 'Add the field “{field}”.'],
  },
  'field.unknown': {
    id: [
      'Isian “{field}” tidak dikenal.',
      'Hapus isian itu, atau periksa ejaannya.',
      'Mungkin maksudnya “{nearest}”? Ganti namanya, atau hapus.',
    ],
    en: [
      'The field “{field}” is not known.',
      'Remove it, or check its spelling.',
      'Did you mean “{nearest}”? Rename it, or remove it.',
    ],
  },
  'type.wrong': {
    id: ['Di sini seharusnya {expected:type}, bukan {found:type}.', 'Ganti isinya dengan {expected:type}.'],
    en: ['This should be {expected:type}, not {found:type}.', 'Put {expected:type} here.'],
  },
  'number.outOfRange': {
    id: ['Nilainya {found}, di luar batas.', 'Isi dengan angka antara {min} dan {max}.'],
    en: ['The value is {found}, out of bounds.', 'Enter a number between {min} and {max}.'],
  },
  'number.tooSmall': {
    id: ['Nilainya {found}, terlalu kecil.', 'Isi dengan {min} atau lebih.'],
    en: ['The value is {found}, too small.', 'Enter {min} or more.'],
  },
  'number.notAbove': {
    id: ['Nilainya {found}, terlalu kecil.', 'Isi dengan angka lebih besar dari {min}.'],
    en: ['The value is {found}, too small.', 'Enter a number above {min}.'],
  },
  'number.tooBig': {
    id: ['Nilainya {found}, terlalu besar.', 'Isi dengan {max} atau kurang.'],
    en: ['The value is {found}, too large.', 'Enter {max} or less.'],
  },
  'number.notWhole': {
    id: ['Nilainya {found}, padahal harus bilangan bulat.', 'Bulatkan nilainya.'],
    en: ['The value is {found}, but must be a whole number.', 'Round it.'],
  },
  'choice.unknown': {
    id: [
      '“{found}” bukan salah satu pilihan.',
      'Pilih salah satu: {options}.',
      'Mungkin maksudnya “{nearest}”? Pilihannya: {options}.',
    ],
    en: [
      '“{found}” is not one of the options.',
      'Choose one of: {options}.',
      'Did you mean “{nearest}”? The options are: {options}.',
    ],
  },
  'text.tooLong': {
    id: ['Teks ini {length} huruf.', 'Ringkas sampai paling banyak {max} huruf.'],
    en: ['This text has {length} characters.', 'Shorten it to at most {max}.'],
  },
  'text.tooShort': {
    id: ['Teks ini kosong.', 'Isi dengan paling sedikit {min} huruf.'],
    en: ['This text is empty.', 'Enter at least {min} characters.'],
  },
  'id.format': {
    id: [
      '“{found}” tidak dapat dipakai sebagai kode.',
      'Pakai huruf, angka, “-” atau “_” tanpa spasi, paling banyak 64, diawali huruf atau angka.',
    ],
    en: [
      '“{found}” cannot be an id.',
      'Use letters, digits, “-” or “_” without spaces, at most 64, beginning with a letter or digit.',
    ],
  },
  'list.tooLong': {
    id: ['Daftar ini berisi {length}.', 'Kurangi sampai paling banyak {max}.'],
    en: ['This list has {length} entries.', 'Reduce it to at most {max}.'],
  },
  'list.tooShort': {
    id: ['Daftar ini berisi {length}.', 'Isi dengan paling sedikit {min}.'],
    en: ['This list has {length} entries.', 'It needs at least {min}.'],
  },
  'bounds.order': {
    id: ['Batas atas tidak lebih besar dari batas bawah.', 'Tukar atau ubah kedua batas itu.'],
    en: ['The upper bound is not above the lower one.', 'Swap or change the two bounds.'],
  },
  'batch.order': {
    id: ['Kelompok terbesar lebih kecil daripada kelompok terkecil.', 'Tukar atau ubah kedua jumlah itu.'],
    en: ['The largest group is smaller than the smallest.', 'Swap or change the two numbers.'],
  },
  'bounds.mode': {
    id: [
      'Nilai yang paling sering berada di luar kedua batas.',
      'Isi dengan nilai antara batas bawah dan batas atas.',
    ],
    en: [
      'The most likely value lies outside the bounds.',
      'Choose a value between the lower and the upper bound.',
    ],
  },
  'time.order': {
    id: ['Jam selesai tidak sesudah jam mulai.', 'Ubah salah satu jam itu.'],
    en: ['The end is not after the start.', 'Change one of the two times.'],
  },
  'probabilities.count': {
    id: ['Jumlah peluang tidak sama dengan jumlah nilai.', 'Beri satu peluang untuk setiap nilai.'],
    en: ['There are not as many probabilities as values.', 'Give one probability for each value.'],
  },
  'probabilities.sum': {
    id: ['Semua peluang berjumlah {found}, bukan 1.', 'Ubah peluangnya sampai jumlahnya tepat 1.'],
    en: ['The probabilities sum to {found}, not 1.', 'Change them until they sum to exactly 1.'],
  },
  'profile.weights.count': {
    id: [
      'Jumlah bobot tidak cocok dengan jumlah batas waktu.',
      'Pola tetap: satu bobot per selang waktu. Pola miring: satu bobot per batas waktu.',
    ],
    en: [
      'The number of weights does not fit the number of times.',
      'Constant: one weight per interval. Linear: one weight per time.',
    ],
  },
  'profile.weights.zero': {
    id: [
      'Semua bobot pola kedatangan nol: tidak pernah ada yang datang.',
      'Beri bobot pada paling sedikit satu selang.',
    ],
    en: [
      'All weights of the arrival profile are zero: nobody ever comes.',
      'Give at least one interval a weight.',
    ],
  },
  'profile.breaks.order': {
    id: ['Batas waktu pola kedatangan tidak berurutan.', 'Urutkan dari yang paling pagi, tanpa yang sama.'],
    en: ['The times of the arrival profile are not in order.', 'Sort them, earliest first, without repeats.'],
  },
  'value.invalid': {
    id: ['Nilai ini tidak dapat dipakai.', 'Ganti nilainya; lihat contoh di dokumen model.'],
    en: ['This value cannot be used.', 'Change it; see the examples in the model guide.'],
  },
  'id.duplicate': {
    id: ['Kode “{id}” dipakai oleh dua {kind:kind}.', 'Beri salah satunya kode lain.'],
    en: ['The id “{id}” is used twice ({kind:kind}).', 'Give one of them another id.'],
  },
  'reference.unknown': {
    id: [
      'Tidak ada {kind:kind} dengan kode “{id}”.',
      'Pilih {kind:kind} yang ada, atau tambahkan dulu.',
      'Mungkin maksudnya “{nearest}”? Kalau bukan, tambahkan dulu {kind:kind} “{id}”.',
    ],
    en: [
      'There is no {kind:kind} “{id}”.',
      'Choose one that exists, or add it first.',
      'Did you mean “{nearest}”? If not, add “{id}” first.',
    ],
  },
  'reference.twice': {
    id: ['“{id}” ({kind:kind}) disebut dua kali dalam daftar ini.', 'Gabungkan menjadi satu baris.'],
    en: ['“{id}” ({kind:kind}) is named twice in this list.', 'Make it one entry.'],
  },
};
