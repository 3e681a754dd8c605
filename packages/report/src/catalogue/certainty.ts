/** Certainty for people: simulated days, enough or not, how sure the average is, how different days are. */
import type { Catalogue } from '../language.ts';

export const CERTAINTY = {
  'certainty.enough': { id: 'Cukup', en: 'Enough' },
  'certainty.notEnough': { id: 'Belum cukup', en: 'Not enough yet' },
  'certainty.days': { id: '{days} hari simulasi', en: '{days} simulated days' },
  'certainty.quickSentence': {
    id: 'Jawaban cepat dari {days} hari simulasi. Belum cukup untuk menilai.',
    en: 'A quick answer from {days} simulated days. Not enough to judge yet.',
  },
  'certainty.enoughSentence': {
    id: 'Cukup: {days} hari simulasi. Menambah hari hampir tidak akan mengubah angka utama.',
    en: 'Enough: {days} simulated days. More days would hardly change the main numbers.',
  },
  'certainty.notEnoughSentence': {
    id: 'Belum cukup: {days} hari simulasi. Yang paling belum pasti: {what}, masih ± {half}.',
    en: 'Not enough yet: {days} simulated days. Least sure: {what}, still ± {half}.',
  },
  'certainty.notEnoughPlain': {
    id: 'Belum cukup: {days} hari simulasi.',
    en: 'Not enough yet: {days} simulated days.',
  },
  'certainty.needed': {
    id: 'Kira-kira {days} hari simulasi akan cukup.',
    en: 'About {days} simulated days would be enough.',
  },
  'certainty.what': { id: '{kpi} pada {name}', en: '{kpi} in {name}' },
  'certainty.error': { id: 'Seberapa pasti rata-ratanya', en: 'How sure the average is' },
  'certainty.risk': { id: 'Seberapa berbeda harinya', en: 'How different the days are' },
  'certainty.riskNone': {
    id: 'Hari simulasi belum cukup untuk mengatakan seberapa buruk satu hari dapat terjadi.',
    en: 'There are too few simulated days to say how bad a day can be.',
  },
  'certainty.quantile': {
    id: 'Pada 9 dari 10 hari paling banyak {value} (antara {low} dan {high}).',
    en: 'On 9 days in 10 at most {value} (between {low} and {high}).',
  },
  'certainty.quantileOpen': {
    id: 'Pada 9 dari 10 hari paling banyak sekitar {value}; hari simulasi belum cukup untuk batas yang pasti.',
    en: 'On 9 days in 10 at most about {value}; there are too few simulated days for a sure bound.',
  },
  'dots.finish': {
    id: 'Pada {count} dari {of} hari, pasien terakhir pulang sebelum {time}.',
    en: 'On {count} of {of} days the last patient has left before {time}.',
  },
  'dots.finishAll': {
    id: 'Pada semua {of} hari simulasi, pasien terakhir pulang sebelum {time}.',
    en: 'On all {of} simulated days the last patient has left before {time}.',
  },
  'dots.finishNone': {
    id: 'Pada tidak satu pun dari {of} hari simulasi pasien terakhir pulang sebelum {time}.',
    en: 'On none of the {of} simulated days has the last patient left before {time}.',
  },
  'dots.within': {
    id: 'Pada {count} dari {of} hari: {kpi} paling banyak {limit}.',
    en: 'On {count} of {of} days: {kpi} at most {limit}.',
  },
  'dots.each': {
    id: 'Setiap titik mewakili {share} hari.',
    en: 'Each dot stands for {share} days.',
  },
  'best.one': { id: '{name} memberi kunjungan tersingkat.', en: '{name} gives the shortest visit.' },
  'best.some': {
    id: '{names} bisa memberi kunjungan tersingkat; yang lain tidak.',
    en: '{names} could give the shortest visit; the others do not.',
  },
  'best.any': {
    id: 'Belum dapat dikatakan mana yang memberi kunjungan tersingkat.',
    en: 'It cannot be said yet which gives the shortest visit.',
  },
} as const satisfies Catalogue;
