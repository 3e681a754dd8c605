/** Why patients wait, and what a next step would change. */
import type { Catalogue } from '../language.ts';

export const WHY = {
  'cause.closed': { id: 'pelayanan belum buka', en: 'service has not opened' },
  'cause.noStaff': { id: 'tidak ada petugas bertugas', en: 'nobody is on duty' },
  'cause.staffBusyHere': {
    id: 'semua petugas sedang melayani pasien lain di sini',
    en: 'all staff are with other patients here',
  },
  'cause.staffBusyElsewhere': {
    id: 'petugas sedang melayani di tempat lain',
    en: 'the staff are busy at another station',
  },
  'cause.noRoom': { id: 'ruang penuh', en: 'no room is free' },
  'cause.groupNotFull': { id: 'kelompok belum lengkap', en: 'the group is not complete' },
  'cause.notYetDue': { id: 'belum jam perjanjian', en: 'before the booked time' },
  'cause.blocked': { id: 'tempat berikutnya penuh', en: 'the next station is full' },

  'why.station': {
    id: '{station}: {share} dari seluruh waktu menunggu ada di sini. Sebab terbesar: {cause} ({causeShare}).',
    en: '{station}: {share} of all waiting is here. Main cause: {cause} ({causeShare}).',
  },
  'why.busy': {
    id: 'Separuhnya terjadi pukul {from}–{to}.',
    en: 'Half of it happens from {from} to {to}.',
  },
  'why.nothing': {
    id: 'Tidak ada masalah antrean pada jumlah pasien ini.',
    en: 'There is no problem with queues at this number of patients.',
  },

  'step.addUnit': { id: 'Tambah 1 {pool} sepanjang hari', en: 'Add 1 {pool} all day' },
  'step.addUnitSpan': { id: 'Tambah 1 {pool} pukul {from}–{to}', en: 'Add 1 {pool} from {from} to {to}' },
  'step.addRoom': { id: 'Tambah 1 ruang di {station}', en: 'Add 1 room at {station}' },
  'step.callFirst': {
    id: 'Petugas bersama memanggil pasien {station} lebih dulu',
    en: 'Shared staff call patients of {station} first',
  },
  'step.helpOut': {
    id: '{pool} ikut membantu di {station}',
    en: '{pool} helps out at {station}',
  },

  'trial.clear': {
    id: 'lama kunjungan {difference} menit ({low} sampai {high})',
    en: 'length of stay {difference} min ({low} to {high})',
  },
  'trial.same': { id: 'tidak mengubah apa pun yang berarti', en: 'changes nothing that matters' },
  'trial.unclear': { id: 'pengaruhnya belum jelas', en: 'its effect is not yet clear' },
  'trial.cost': {
    id: 'menambah {minutes} menit petugas per hari',
    en: 'adds {minutes} staff minutes a day',
  },
  'trial.free': { id: 'tanpa tambahan petugas', en: 'without more staff' },

  'part.wait': { id: 'menunggu', en: 'waiting' },
  'part.valueAdding': { id: 'diperiksa, dirawat, diberi tahu', en: 'examined, treated, advised' },
  'part.otherService': { id: 'administrasi dan pencatatan', en: 'administration and recording' },
  'part.delay': { id: 'berjalan dan menunggu hasil', en: 'walking and waiting for results' },
  'part.rest': { id: 'tertahan', en: 'held up' },

  'groups.harm': {
    id: 'Perhatian: rata-rata membaik pada {name}, tetapi {groups} lebih lama.',
    en: 'Caution: the average improves in {name}, but {groups} stay longer.',
  },
  'groups.harmOnly': {
    id: 'Pada {name}, {groups} lebih lama.',
    en: 'In {name}, {groups} stay longer.',
  },
} as const satisfies Catalogue;
