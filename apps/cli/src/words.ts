/** What the command line itself says; words about results come from the report's catalogue. */
import { type Catalogue, createSay } from '@simalur/report';

const WORDS = {
  'usage.unknownCommand': {
    id: 'Perintah "{name}" tidak dikenal. Lihat: simalur help',
    en: 'Unknown command "{name}". See: simalur help',
  },
  'usage.unknownOption': {
    id: 'Pilihan {name} tidak dikenal untuk "{command}". Lihat: simalur help',
    en: 'Unknown option {name} for "{command}". See: simalur help',
  },
  'usage.needsValue': { id: 'Pilihan {name} memerlukan nilai.', en: 'Option {name} needs a value.' },
  'usage.noValue': { id: 'Pilihan {name} tidak menerima nilai.', en: 'Option {name} takes no value.' },
  'usage.twice': { id: 'Pilihan {name} diberikan dua kali.', en: 'Option {name} is given twice.' },
  'usage.number': {
    id: 'Pilihan {name} harus bilangan bulat dari {min} sampai {max}, bukan "{value}".',
    en: 'Option {name} must be a whole number from {min} to {max}, not "{value}".',
  },
  'usage.language': {
    id: 'Pilihan --lang harus id atau en, bukan "{value}".',
    en: 'Option --lang must be id or en, not "{value}".',
  },
  'usage.arguments': {
    id: '"{command}" menerima {min} sampai {max} argumen, bukan {found}. Lihat: simalur help',
    en: '"{command}" takes {min} to {max} arguments, not {found}. See: simalur help',
  },
  'usage.scenario': {
    id: 'Skenario "{value}" tidak ada. Yang ada: {known}',
    en: 'There is no scenario "{value}". There are: {known}',
  },
  'usage.needsScenario': {
    id: 'Pilih satu skenario dengan --scenario. Yang ada: {known}',
    en: 'Choose one scenario with --scenario. There are: {known}',
  },
  'usage.preset': {
    id: 'Klinik bawaan "{value}" tidak ada. Yang ada: {known}',
    en: 'There is no built-in clinic "{value}". There are: {known}',
  },
  'compare.more': {
    id: '{count} indikator lain: tambahkan --all.',
    en: '{count} more indicators: add --all.',
  },
  'usage.staff': {
    id: 'Pilihan --staff ditulis seperti dokter=2,perawat=3, bukan "{value}". Profesi: {known}',
    en: 'Option --staff is written like dokter=2,perawat=3, not "{value}". Professions: {known}',
  },
  'usage.hours': {
    id: 'Pilihan --hours ditulis seperti 07:30-14:00 atau 07:30-12:00-14:00, bukan "{value}".',
    en: 'Option --hours is written like 07:30-14:00 or 07:30-12:00-14:00, not "{value}".',
  },
  'usage.oneOf': {
    id: 'Pilihan {name} harus salah satu dari {known}, bukan "{value}".',
    en: 'Option {name} must be one of {known}, not "{value}".',
  },
  'usage.answers': { id: 'Belum dapat dibuat: {problems}', en: 'Cannot be made yet: {problems}' },
  'usage.bench': {
    id: 'Uji kecepatan "{value}" tidak ada. Jalankan: simalur bench, atau simalur bench W1|W2|W3 UKURAN BENIH',
    en: 'There is no benchmark "{value}". Run: simalur bench, or simalur bench W1|W2|W3 SIZE SEED',
  },
  'bench.peers': {
    id: 'Program pembanding di "{path}" tidak ditemukan.',
    en: 'There are no programs to compare with in "{path}".',
  },
  'crn.needsTwo': {
    id: 'Perbandingan perlu dua skenario; proyek ini punya {found}.',
    en: 'A comparison needs two scenarios; this project has {found}.',
  },
  'crn.title': {
    id: '{project}: {days} hari, benih {seed}. {first} dan {second} dengan pasien yang sama, dan dengan pasien lain.',
    en: '{project}: {days} days, seed {seed}. {first} and {second} with the same patients, and with others.',
  },
  'crn.correlation': { id: 'korelasi', en: 'correlation' },
  'crn.same': { id: 'galat baku, pasien sama', en: 'standard error, same patients' },
  'crn.other': { id: 'galat baku, pasien lain', en: 'standard error, others' },
  'crn.saved': { id: 'ragam dihemat', en: 'variance saved' },
  'crn.note': {
    id: 'Galat baku adalah yang untuk selisih rata-rata. Ragam dihemat: dengan pasien yang sama cukup hari sebanyak (100% − angka ini).',
    en: 'The standard error is that of the difference of the means. Variance saved: with the same patients, (100% − this) of the days are enough.',
  },
  'golden.same': { id: '{count} proyek acuan: semua sama.', en: '{count} golden projects: all the same.' },
  'golden.differs': {
    id: 'Berbeda dari acuan: {names}',
    en: 'Differ from the recorded ones: {names}',
  },
  'usage.traceNeedsJson': {
    id: '--trace memerlukan --json FILE (atau --json -), atau nama berkas: --trace=FILE',
    en: '--trace needs --json FILE (or --json -), or a file name: --trace=FILE',
  },
  'file.missing': {
    id: 'Berkas "{path}" tidak ditemukan.',
    en: 'File "{path}" does not exist.',
  },
  'file.missingOrPreset': {
    id: 'Berkas "{path}" tidak ditemukan, dan bukan klinik bawaan ({known}).',
    en: 'File "{path}" does not exist, and is no built-in clinic ({known}).',
  },
  'file.directory': { id: '"{path}" adalah folder, bukan berkas.', en: '"{path}" is a folder, not a file.' },
  'file.unreadable': {
    id: 'Berkas "{path}" tidak dapat dibaca ({code}).',
    en: 'File "{path}" cannot be read ({code}).',
  },
  'file.unwritable': {
    id: 'Berkas "{path}" tidak dapat ditulis ({code}).',
    en: 'File "{path}" cannot be written ({code}).',
  },
  'file.written': { id: 'Ditulis: {path}', en: 'Written: {path}' },
  'project.errors': {
    id: 'Proyek "{path}" belum dapat dijalankan:',
    en: 'Project "{path}" cannot run yet:',
  },
  'usage.effort': {
    id: 'Pilihan --effort harus bilangan dari 0.01 sampai 100, bukan "{value}".',
    en: 'Option --effort must be a number from 0.01 to 100, not "{value}".',
  },
  'verify.nothing': {
    id: 'Tidak ada kasus acuan di "{path}".',
    en: 'There are no reference cases in "{path}".',
  },
  'verify.noJson': { id: '{path}: bukan JSON, dilewati.', en: '{path}: no JSON, passed over.' },
  'verify.cancelled': { id: 'Dibatalkan.', en: 'Cancelled.' },
  'validate.good': { id: '{path}: tidak ada temuan.', en: '{path}: no findings.' },
  'validate.count': {
    id: '{path}: {errors} kesalahan, {warnings} peringatan.',
    en: '{path}: {errors} errors, {warnings} warnings.',
  },
  'severity.error': { id: 'KESALAHAN', en: 'ERROR' },
  'severity.warning': { id: 'PERINGATAN', en: 'WARNING' },
  'trace.tooLong': {
    id: 'Catatan kejadian lebih dari {most} baris. Kurangi --replications.',
    en: 'The event log has more than {most} rows. Use fewer --replications.',
  },
  'run.title': {
    id: '{project}, {scenario}: {replications} ulangan, benih {seed}',
    en: '{project}, {scenario}: {replications} runs, seed {seed}',
  },
  'run.note': {
    id: 'Angka ± adalah rentang 95% untuk rata-rata.',
    en: 'The ± is the 95% interval of the average.',
  },
  internal: {
    id: 'Ada yang salah di dalam SimAlur ({detail}). Mohon laporkan.',
    en: 'Something is wrong inside SimAlur ({detail}). Please report it.',
  },
} as const satisfies Catalogue;

/** A text of the command line in a language. */
export const tell = createSay(WORDS);
