/** Names of the commands: buttons, menus, the palette and the list of shortcuts. */
import type { Catalogue } from '../language/catalogue.ts';

export const COMMAND_WORDS = {
  'command.open': { id: 'Buka berkas', en: 'Open file' },
  'command.save': { id: 'Simpan berkas', en: 'Save file' },
  'command.undo': { id: 'Urungkan', en: 'Undo' },
  'command.redo': { id: 'Ulangi', en: 'Redo' },
  'command.language': { id: 'Ganti bahasa', en: 'Switch language' },
  'command.theme': { id: 'Ganti tema terang atau gelap', en: 'Switch light or dark theme' },
  'command.cancel': { id: 'Batal', en: 'Cancel' },
  'command.extendRun': { id: 'Tambah hari simulasi', en: 'Simulate more days' },
  'command.rerun': { id: 'Jalankan lagi', en: 'Run again' },
  'command.restore': { id: 'Kembalikan', en: 'Reset' },
  'command.assumptions': { id: 'Angka mana yang masih asumsi?', en: 'Which figures are assumed?' },
  'command.morePatients': { id: 'Tambah pasien per hari', en: 'More patients per day' },
  'command.fewerPatients': { id: 'Kurangi pasien per hari', en: 'Fewer patients per day' },
  'command.addStaff': { id: 'Tambah {pool}', en: 'Add one: {pool}' },
  'command.removeStaff': { id: 'Kurangi {pool}', en: 'Remove one: {pool}' },
} as const satisfies Catalogue;
