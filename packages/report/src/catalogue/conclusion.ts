/**
 * The sentence for Monday's meeting, in parts that fit together in any order, and the short lines under it. The first
 * flow of the sentence says what it is about (`time.*`), the others only point back to it (`again.*`).
 */
import type { Catalogue } from '../language.ts';

export const CONCLUSION = {
  'conclusion.alone': {
    id: 'Hanya ada satu skenario, {baseline}: belum ada yang dibandingkan.',
    en: 'There is only one scenario, {baseline}: nothing to compare it with.',
  },
  'conclusion.aloneUnnamed': {
    id: 'Hanya ada satu skenario: belum ada yang dibandingkan.',
    en: 'There is only one scenario: nothing to compare it with.',
  },
  'conclusion.endless': {
    id: 'Pada {baseline} antrean tumbuh tanpa batas, jadi belum ada yang dapat dibandingkan.',
    en: 'In {baseline} a queue grows without limit, so nothing can be compared yet.',
  },
  'conclusion.endlessUnnamed': {
    id: 'Pada alur dasar antrean tumbuh tanpa batas, jadi belum ada yang dapat dibandingkan.',
    en: 'In the baseline a queue grows without limit, so nothing can be compared yet.',
  },
  'conclusion.tooFew': {
    id: 'Baru {replications} hari simulasi: belum cukup untuk menilai {names}.',
    en: 'Only {replications} simulated days so far: too few to judge {names}.',
  },
  'conclusion.tooFewUnnamed': {
    id: 'Baru {replications} hari simulasi: belum cukup untuk membandingkan alur.',
    en: 'Only {replications} simulated days so far: too few to compare the flows.',
  },
  'conclusion.sentence': { id: '{staff}, {clauses}.', en: '{staff}, {clauses}.' },
  'staff.same': { id: 'Dengan petugas yang sama', en: 'With the same staff' },
  'staff.heads': { id: 'Dengan jumlah petugas yang berbeda', en: 'With a different number of staff' },
  'staff.minutes': { id: 'Dengan jam petugas yang berbeda', en: 'With different staff hours' },
  'conclusion.clause': { id: '{name} {what}', en: '{name} {what}' },
  'conclusion.others': { id: '{count} alur lain ada di rincian', en: '{count} more in the details' },
  'conclusion.likewise': { id: '{names} juga', en: '{names} likewise' },
  'conclusion.and': { id: '{time}, dan {coverage}', en: '{time}, and {coverage}' },
  'conclusion.but': { id: '{time}, tetapi {coverage}', en: '{time}, but {coverage}' },
  'name.with': { id: '{name} dengan {uptake}', en: '{name} with {uptake}' },
  'uptake.share': { id: 'skrining\u00a0{share}', en: '{share}\u00a0screening' },
  'uptake.range': { id: 'skrining {low} sampai {high}', en: '{low} to {high} screening' },

  'time.better': { id: 'mempersingkat kunjungan {by}', en: 'shortens the visit by {by}' },
  'time.worse': { id: 'memperpanjang kunjungan {by}', en: 'lengthens the visit by {by}' },
  'time.betterPlain': { id: 'mempersingkat kunjungan', en: 'shortens the visit' },
  'time.worsePlain': { id: 'memperpanjang kunjungan', en: 'lengthens the visit' },
  'time.same': {
    id: 'tidak mengubah lama kunjungan secara berarti',
    en: 'makes no difference that matters to the visit',
  },
  'time.identical': {
    id: 'tidak mengubah lama kunjungan sama sekali',
    en: 'leaves the visit exactly as long',
  },
  'time.unclear': {
    id: 'belum jelas pengaruhnya pada lama kunjungan',
    en: 'has no clear effect on the visit yet',
  },
  'time.unknown': { id: 'belum dapat dinilai lama kunjungannya', en: 'cannot be judged yet' },
  'time.endless': { id: 'antreannya tumbuh tanpa batas', en: 'has a queue that grows without limit' },
  'again.better': { id: 'mempersingkatnya {by}', en: 'shortens it by {by}' },
  'again.worse': { id: 'memperpanjangnya {by}', en: 'lengthens it by {by}' },
  'again.betterPlain': { id: 'mempersingkatnya', en: 'shortens it' },
  'again.worsePlain': { id: 'memperpanjangnya', en: 'lengthens it' },
  'again.same': {
    id: 'tidak mengubahnya secara berarti',
    en: 'makes no difference to it that matters',
  },
  'again.identical': { id: 'tidak mengubahnya sama sekali', en: 'leaves it exactly as long' },
  'again.unclear': { id: 'belum jelas pengaruhnya', en: 'has no clear effect on it yet' },
  'again.unknown': { id: 'belum dapat dinilai', en: 'cannot be judged yet' },
  'again.endless': { id: 'antreannya tumbuh tanpa batas', en: 'has a queue that grows without limit' },
  'by.about': { id: 'sekitar {minutes}\u00a0menit', en: 'about {minutes}\u00a0min' },
  'by.range': { id: '{low} sampai {high} menit', en: '{low} to {high} min' },
  'coverage.better': { id: 'cakupan naik ke {to}', en: 'coverage rises to {to}' },
  'coverage.worse': { id: 'cakupan turun ke {to}', en: 'coverage falls to {to}' },

  /** Where there are too many flows to name. */
  'count.sentence': {
    id: 'Dari {count} alur yang dibandingkan, {parts}.',
    en: 'Of the {count} flows compared, {parts}.',
  },
  'count.one': { id: 'Alur yang dibandingkan {what}.', en: 'The flow compared {what}.' },
  'count.better': { id: '{count} mempersingkat kunjungan', en: '{count} shorten the visit' },
  'count.worse': { id: '{count} memperpanjangnya', en: '{count} lengthen it' },
  'count.same': {
    id: '{count} tidak mengubahnya secara berarti',
    en: '{count} make no difference that matters',
  },
  'count.unclear': { id: '{count} belum jelas', en: '{count} are not yet clear' },

  'line.against': { id: 'Dibandingkan dengan {baseline}:', en: 'Compared with {baseline}:' },
  'line.scenario': { id: '{name}: {parts}.', en: '{name}: {parts}.' },
  'line.stay': {
    id: 'lama kunjungan {from} → {to} menit, selisih {difference} ({low} sampai {high}), {verdict}',
    en: 'visit {from} → {to} min, difference {difference} ({low} to {high}), {verdict}',
  },
  'line.stayIdentical': {
    id: 'lama kunjungan {from} menit, tepat sama',
    en: 'visit {from} min, exactly the same',
  },
  'line.stayOnly': {
    id: 'lama kunjungan {from} → {to} menit, belum cukup hari simulasi',
    en: 'visit {from} → {to} min, too few simulated days',
  },
  'line.stayUnknown': {
    id: 'lama kunjungan belum dapat dinilai',
    en: 'the visit cannot be judged yet',
  },
  'line.wait': {
    id: 'waktu tunggu {difference} menit ({low} sampai {high}), {verdict}',
    en: 'waiting {difference} min ({low} to {high}), {verdict}',
  },
  'line.coverage': {
    id: 'cakupan skrining {from} → {to}, {verdict}',
    en: 'screening coverage {from} → {to}, {verdict}',
  },
  'line.more': {
    id: 'kira-kira {more} hari simulasi lagi akan memperjelas',
    en: 'about {more} more simulated days would tell',
  },
  'line.uptake': {
    id: '{name} (skrining ditawarkan kepada {share} yang sudah waktunya)',
    en: '{name} (screening offered to {share} of those due)',
  },
  'line.uptakeRange': {
    id: '{name} (skrining ditawarkan kepada {low} sampai {high} yang sudah waktunya)',
    en: '{name} (screening offered to {low} to {high} of those due)',
  },
  'list.last': { id: '{first} dan {last}', en: '{first} and {last}' },
} as const satisfies Catalogue;
