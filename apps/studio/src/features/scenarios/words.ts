/** Scenarios as tabs, and what changed in them. */
import type { Catalogue } from '../../language/catalogue.ts';

export const SCENARIO_WORDS = {
  'command.scenario.duplicate': { id: 'Gandakan alur ini', en: 'Duplicate this flow' },
  'command.scenario.blank': { id: 'Tambah alur kosong', en: 'Add an empty flow' },
  'command.scenario.rename': { id: 'Ganti nama dan alasan alur', en: 'Rename the flow and its reason' },
  'command.scenario.earlier': {
    id: 'Majukan alur (yang pertama adalah alur dasar)',
    en: 'Move the flow forward (the first is the baseline)',
  },
  'command.scenario.later': { id: 'Mundurkan alur', en: 'Move the flow back' },
  'command.scenario.delete': { id: 'Hapus alur ini', en: 'Delete this flow' },
  'command.scenario.changes': { id: 'Apa yang berubah', en: 'What changed' },
  'scenario.bar': { id: 'Alur proyek ini', en: 'Flows of this project' },
  'scenario.choose': { id: 'Pilih alur yang digambar', en: 'Choose the flow to draw' },
  'scenario.baseline': { id: 'alur dasar', en: 'baseline' },
  'scenario.changes': { id: 'Apa yang berubah', en: 'What changed' },
  'scenario.against': { id: 'Dibandingkan dengan', en: 'Against' },
  'scenario.identical': { id: 'Identik', en: 'Identical' },
  'scenario.count': { id: '{count} perubahan', en: '{count} changes' },
  'scenario.show': { id: 'Tunjukkan', en: 'Show' },
  'scenario.renameHeading': { id: 'Nama dan alasan', en: 'Name and reason' },
  'scenario.name': { id: 'Nama alur', en: 'Name of the flow' },
  'scenario.reason': { id: 'Mengapa alur ini ada', en: 'Why this flow exists' },
  'scenario.keep': { id: 'Pakai', en: 'Use' },
  'scenario.copyOf': { id: 'Berawal dari {name}.', en: 'Began as {name}.' },
  'scenario.done.duplicate': { id: '{name} dibuat.', en: '{name} made.' },
  'scenario.done.blank': { id: '{name} dibuat, masih kosong.', en: '{name} made, still empty.' },
  'scenario.done.baseline': {
    id: '{name} sekarang alur dasar: yang lain dibandingkan dengannya.',
    en: '{name} is now the baseline: the others are compared with it.',
  },
  'scenario.done.moved': { id: '{name} dipindahkan.', en: '{name} moved.' },
  'scenario.done.delete': {
    id: '{name} dihapus. Urungkan untuk mengembalikannya.',
    en: '{name} deleted. Undo brings it back.',
  },
  'mark.added': { id: 'baru', en: 'new' },
  'mark.removed': { id: 'dihapus', en: 'removed' },
  'mark.staff': { id: 'petugas', en: 'staff' },
  'mark.minutes': { id: 'menit', en: 'minutes' },
  'mark.changed': { id: 'berubah', en: 'changed' },
} as const satisfies Catalogue;
