/** Words about bad days: staff who are away, stock that is out, a rush, a record system that is down. */
import type { FindingCode } from '@simalur/model';
import type { FindingWordsOf } from './findingsWords.ts';

type Group = 'detects' | 'disturbance' | 'stockOut' | 'surge' | 'recordsDown';
type Code = Extract<FindingCode, `${Group}.${string}`>;

export const DAY_FINDINGS: FindingWordsOf<Code> = {
  'detects.unused': {
    id: [
      'Peluang melihat kebutuhan tersembunyi pada {activity} tidak dipakai: kegiatan ini tidak mengungkap kebutuhan apa pun.',
      'Sebutkan kebutuhan yang terungkap, atau hapus peluangnya.',
    ],
    en: [
      'The probability of noticing a hidden need at {activity} is not used: it reveals none.',
      'Name the needs that it reveals, or remove the probability.',
    ],
  },
  'disturbance.order': {
    id: [
      '{name} berakhir pukul {to:clock}, tidak sesudah mulainya ({from:clock}).',
      'Isi akhir yang sesudah awalnya.',
    ],
    en: ['{name} ends at {to:clock}, not after it begins ({from:clock}).', 'Let it end after it begins.'],
  },
  'disturbance.outside': {
    id: [
      '{name} ({from:clock} sampai {to:clock}) seluruhnya di luar jam buka ({opens:clock} sampai {closes:clock}).',
      'Pindahkan ke jam buka, atau matikan.',
    ],
    en: [
      '{name} ({from:clock} to {to:clock}) lies wholly outside opening hours ({opens:clock} to {closes:clock}).',
      'Move it into opening hours, or switch it off.',
    ],
  },
  'stockOut.noStep': {
    id: [
      '{name} tidak berpengaruh: {activity} bukan langkah di titik layanan mana pun.',
      'Pilih kegiatan yang menjadi langkah titik layanan, atau matikan.',
    ],
    en: [
      '{name} changes nothing: {activity} is no step of any station.',
      'Choose an activity that is a step of a station, or switch it off.',
    ],
  },
  'stockOut.noNeed': {
    id: [
      'Pada {name}, {activity} ditunda, tetapi tidak ada kebutuhan yang ditunda bersamanya.',
      'Sebutkan kebutuhan yang dipenuhi kegiatan itu, atau pilih “lewati” sebagai akibatnya.',
    ],
    en: [
      'In {name}, {activity} is put off, but there is no need to put off with it.',
      'Name the need that the activity meets, or let the effect be to skip it.',
    ],
  },
  'surge.notWalkIn': {
    id: [
      '{name} menambah pasien pada “{stream}”, padahal hanya kedatangan tanpa janji yang dapat ditambah.',
      'Pilih kedatangan tanpa janji yang punya jumlah pasien per hari.',
    ],
    en: [
      '{name} adds patients to “{stream}”, but only walk-in arrivals can be added to.',
      'Choose walk-in arrivals, those with a number of patients per day.',
    ],
  },
  'recordsDown.noWork': {
    id: [
      '{name} tidak berpengaruh: tidak ada kegiatan pendaftaran atau pencatatan.',
      'Tandai kegiatan yang memakai rekam medis sebagai pendaftaran atau pencatatan, atau matikan.',
    ],
    en: [
      '{name} changes nothing: no activity is registration or recording.',
      'Tag the activities that use the records as registration or recording, or switch it off.',
    ],
  },
};
