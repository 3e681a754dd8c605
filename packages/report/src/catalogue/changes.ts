/** What changed between two scenarios, one sentence each. */
import type { Catalogue } from '../language.ts';

export const CHANGES = {
  'change.same': { id: 'Identik: tidak ada yang berbeda.', en: 'Identical: nothing differs.' },
  'change.added': { id: '{node} ditambahkan.', en: '{node} was added.' },
  'change.removed': { id: '{node} dihapus.', en: '{node} was removed.' },
  'change.renamed': { id: '{before} sekarang bernama {after}.', en: '{before} is now called {after}.' },
  'change.rules': { id: 'Aturan di {node} berubah: {fields}.', en: 'The rules of {node} changed: {fields}.' },
  'change.staffAdded': { id: '{pool} ikut melayani di {node}.', en: '{pool} now serves at {node}.' },
  'change.staffRemoved': {
    id: '{pool} tidak lagi melayani di {node}.',
    en: '{pool} no longer serves at {node}.',
  },
  'change.staffMoved': { id: '{pool} pindah dari {from} ke {to}.', en: '{pool} moved from {from} to {to}.' },
  'change.staffShared': {
    id: 'Pembagian petugas di {node} berubah.',
    en: 'The steps of {node} are shared out differently among the staff.',
  },
  'change.stepAdded': {
    id: '{activity} sekarang dilakukan di {node}.',
    en: '{activity} is now done at {node}.',
  },
  'change.stepRemoved': {
    id: '{activity} tidak lagi dilakukan di {node}.',
    en: '{activity} is no longer done at {node}.',
  },
  'change.stepMoved': {
    id: '{activity} pindah dari {from} ke {to}.',
    en: '{activity} moved from {from} to {to}.',
  },
  'change.stepWhen': {
    id: 'Kapan {activity} dilakukan di {node} berubah.',
    en: 'When {activity} is done at {node} changed.',
  },
  'change.stepOffer': {
    id: '{activity} di {node} ditawarkan dengan cara lain.',
    en: '{activity} at {node} is offered in another way.',
  },
  'change.order': {
    id: 'Urutan langkah di {node} berubah.',
    en: 'The order of the steps at {node} changed.',
  },
  'change.edgeAdded': { id: 'Jalan baru dari {from} ke {to}.', en: 'A new way from {from} to {to}.' },
  'change.edgeRemoved': {
    id: 'Jalan dari {from} ke {to} dihapus.',
    en: 'The way from {from} to {to} was removed.',
  },
  'change.edgeMoved': {
    id: 'Jalan dari {from} sekarang menuju {to}, tidak lagi {before}.',
    en: 'The way from {from} now leads to {to}, no longer to {before}.',
  },
  'change.share': {
    id: 'Bagian pasien dari {from} ke {to}: {before} menjadi {after}.',
    en: 'Share of patients from {from} to {to}: {before} became {after}.',
  },
  'change.edgeRule': {
    id: 'Syarat jalan dari {from} ke {to} berubah.',
    en: 'The condition of the way from {from} to {to} changed.',
  },
  'change.minutes': {
    id: '{activity}: biasanya {before} menit menjadi {after} menit.',
    en: '{activity}: usually {before} minutes became {after} minutes.',
  },
  'change.people': { id: 'Tambah {count} {pool}: {name}.', en: '{count} more {pool}: {name}.' },
  'change.peopleOther': {
    id: 'Tambahan petugas berubah: {name}.',
    en: 'The additional staff changed: {name}.',
  },
  'change.peopleGone': {
    id: 'Tambahan petugas ditiadakan: {name}.',
    en: 'The additional staff was taken back: {name}.',
  },
  'change.shared': {
    id: 'Rekam medis sekarang bersama; tadinya tiap titik layanan mencatat sendiri.',
    en: 'The record is now shared; before, each station kept its own.',
  },
  'change.separate': {
    id: 'Rekam medis sekarang terpisah tiap titik layanan; tadinya bersama.',
    en: 'Each station now keeps its own record; before, it was shared.',
  },
} as const satisfies Catalogue;
