/** The sentence for Monday's meeting, in clauses, and the cautions beside it. */
import type { Catalogue } from '../language.ts';

export const CONCLUSION = {
  'conclusion.sentence': {
    id: 'Dibandingkan dengan {baseline}, {clauses}.',
    en: 'Compared with {baseline}, {clauses}.',
  },
  'conclusion.alone': {
    id: 'Hanya ada satu skenario, {baseline}: belum ada yang dibandingkan.',
    en: 'There is only one scenario, {baseline}: nothing to compare it with.',
  },
  'conclusion.uptake': {
    id: '{name} (skrining ditawarkan kepada {share} yang sudah waktunya)',
    en: '{name} (screening offered to {share} of those due)',
  },
  'conclusion.uptakeRange': {
    id: '{name} (skrining ditawarkan kepada {low} sampai {high} yang sudah waktunya)',
    en: '{name} (screening offered to {low} to {high} of those due)',
  },
  'conclusion.and': { id: '{time} dan {coverage}', en: '{time} and {coverage}' },
  'conclusion.but': { id: '{time}, tetapi {coverage}', en: '{time}, but {coverage}' },
  'conclusion.clause': { id: '{name} {what}', en: '{name} {what}' },
  'conclusion.wait': { id: '{time} ({wait})', en: '{time} ({wait})' },
  'stay.better': {
    id: 'memperpendek lama kunjungan {by} menit ({low} sampai {high})',
    en: 'shortens the visit by {by} min ({low} to {high})',
  },
  'stay.worse': {
    id: 'memperpanjang lama kunjungan {by} menit ({low} sampai {high})',
    en: 'lengthens the visit by {by} min ({low} to {high})',
  },
  'stay.same': {
    id: 'tidak mengubah lama kunjungan secara berarti (selisih {low} sampai {high} menit)',
    en: 'makes no difference that matters to the length of the visit (difference {low} to {high} min)',
  },
  'stay.identical': {
    id: 'tidak mengubah lama kunjungan sama sekali',
    en: 'leaves the length of the visit exactly the same',
  },
  'stay.unclear': {
    id: 'belum jelas mengubah lama kunjungan (selisih {low} sampai {high} menit)',
    en: 'cannot yet be told apart by the length of the visit (difference {low} to {high} min)',
  },
  'stay.unknown': {
    id: 'belum dapat dinilai lama kunjungannya',
    en: 'cannot be judged yet by the length of the visit',
  },
  'wait.better': {
    id: 'waktu tunggunya berkurang {by} menit, {low} sampai {high}',
    en: 'waiting falls by {by} min, {low} to {high}',
  },
  'wait.worse': {
    id: 'waktu tunggunya bertambah {by} menit, {low} sampai {high}',
    en: 'waiting rises by {by} min, {low} to {high}',
  },
  'coverage.better': {
    id: 'menaikkan cakupan skrining dari {from} menjadi {to}',
    en: 'raises screening coverage from {from} to {to}',
  },
  'coverage.worse': {
    id: 'menurunkan cakupan skrining dari {from} menjadi {to}',
    en: 'lowers screening coverage from {from} to {to}',
  },
  'coverage.same': {
    id: 'cakupan skriningnya tidak berbeda secara berarti ({from} dan {to})',
    en: 'screening coverage does not differ in a way that matters ({from} and {to})',
  },
  'coverage.unclear': {
    id: 'pengaruhnya pada cakupan skrining belum jelas ({from} dan {to})',
    en: 'its effect on screening coverage is not yet clear ({from} and {to})',
  },
  'caution.stopped': {
    id: 'Pada {name}, {replications} ulangan dihentikan karena antrean tumbuh tanpa batas: rata-ratanya tidak berarti.',
    en: 'In {name}, {replications} runs were stopped because a queue grows without limit: the averages mean nothing.',
  },
  'caution.tooFew': {
    id: 'Baru {replications} ulangan: belum cukup untuk menyimpulkan.',
    en: 'Only {replications} runs so far: too few to conclude from.',
  },
  'caution.inputs': {
    id: 'Rentang hanya memuat ketidakpastian simulasi; ketidakpastian angka masukan, yang sebagian asumsi, tidak termasuk.',
    en: 'The intervals hold the uncertainty of the simulation only; that of the inputs, some of them assumed, is not included.',
  },
  'caution.headCount': {
    id: '{name} memakai {to} petugas, alur dasar {from}: sebagian perbedaan dapat berasal dari situ.',
    en: '{name} uses {to} staff, the baseline {from}: part of the difference may come from that.',
  },
  'caution.drawnOnce': {
    id: 'Pada {name}, {tags} dikerjakan sekali karena alurnya digambar begitu; itu bukan temuan simulasi.',
    en: 'In {name}, {tags} is done once because the flow is drawn so; that is no finding of the simulation.',
  },
  'caution.left': {
    id: 'Lama kunjungan hanya menghitung pasien yang selesai; yang pergi tanpa dilayani {from} pada alur dasar dan {to} pada {name}.',
    en: 'The length of the visit counts finished patients only; {from} left without service in the baseline and {to} in {name}.',
  },
  'caution.deferred': {
    id: 'Pada {name}, {share} skrining yang sudah waktunya dijadwalkan ke lain hari: itu belum dikerjakan.',
    en: 'In {name}, {share} of the screening due is put off to another day: that is not screening done.',
  },
  'tag.registration': { id: 'pendaftaran', en: 'registration' },
  'tag.anamnesis': { id: 'anamnesis', en: 'history taking' },
  'tag.vitalSigns': { id: 'tanda vital', en: 'vital signs' },
  'tag.recording': { id: 'pencatatan', en: 'recording' },
  'list.last': { id: '{first} dan {last}', en: '{first} and {last}' },
} as const satisfies Catalogue;
