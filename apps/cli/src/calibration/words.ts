/** What `simalur aa` and `simalur coverage` say. */
import { type Catalogue, createSay } from '@simalur/report';

const WORDS = {
  'aa.title': {
    id: '{project}, skenario {scenario} dibandingkan dengan dirinya sendiri: {studies} studi, benih mulai {seed}',
    en: '{project}, scenario {scenario} compared with itself: {studies} studies, seeds from {seed}',
  },
  'aa.seeds': {
    id: 'Pasien lain di tiap sisi (benih berbeda).',
    en: 'Other patients on each side (other seeds).',
  },
  'aa.rekeyed': {
    id: 'Pasien yang sama, tetapi durasi "{activity}" diundi ulang di satu sisi.',
    en: 'The same patients, but the durations of "{activity}" are drawn anew on one side.',
  },
  'aa.copy': { id: 'Salinan yang persis sama.', en: 'The very same copy.' },
  'aa.look': { id: 'Hari', en: 'Days' },
  'aa.coloured': { id: 'Studi yang diwarnai di sini', en: 'Studies coloured here' },
  'aa.ever': { id: '… di sini atau sebelumnya', en: '… here or before' },
  'aa.differs': { id: 'Netral "berbeda"', en: 'Neutral "differs"' },
  'aa.enough': { id: 'Cukup', en: 'Enough' },
  'aa.result': {
    id: 'Salah menuduh (lebih baik atau lebih buruk, sel mana pun, penilaian mana pun): {alarms} dari {studies} studi = {share} % (95 %: {low} sampai {high} %).',
    en: 'False alarms (better or worse, any cell, any look): {alarms} of {studies} studies = {share} % (95 %: {low} to {high} %).',
  },
  'aa.cells': { id: 'Sel yang diwarnai: {cells}', en: 'Cells coloured: {cells}' },
  'aa.identical': {
    id: 'Identik di {count} dari {studies} studi; selisih terbesar {largest}.',
    en: 'Identical in {count} of {studies} studies; largest difference {largest}.',
  },
  'aa.mode': {
    id: '--mode harus seeds, rekeyed, atau copy, bukan "{value}".',
    en: '--mode must be seeds, rekeyed or copy, not "{value}".',
  },
  'coverage.title': {
    id: 'Selang 95 % pada kasus berjawaban pasti, benih {seed}, usaha {effort}',
    en: '95 % intervals on cases with known answers, seed {seed}, effort {effort}',
  },
  'coverage.case': { id: 'Kasus', en: 'Case' },
  'coverage.truth': { id: 'Jawaban', en: 'Answer' },
  'coverage.mean': { id: 'Rata-rata', en: 'Mean' },
  'coverage.days': { id: 'Hari', en: 'Days' },
  'coverage.needed': { id: 'Perlu', en: 'Needed' },
  'coverage.studies': { id: 'Studi', en: 'Studies' },
  'coverage.covered': { id: 'Tercakup', en: 'Covered' },
  'coverage.below': { id: 'Terlalu rendah', en: 'Too low' },
  'coverage.above': { id: 'Terlalu tinggi', en: 'Too high' },
  'coverage.note': {
    id: 'Perlu: hari sebelum alat menilai hari yang secondong ini (28 + 25 × kecondongan²); * berarti belum, dan tidak dinilai. Yang lain harus 93 sampai 97 %; galat Monte Carlo paling besar {error} poin.',
    en: 'Needed: days before the tool claims anything of days as lopsided as these (28 + 25 × skewness²); * means not yet, and is not judged. The others must be 93 to 97 %; largest Monte Carlo error {error} points.',
  },
} as const satisfies Catalogue;

export const say = createSay(WORDS);
