/** The list of all commands, and the sheet of shortcuts. */
import type { Catalogue } from '../../language/catalogue.ts';

export const COMMAND_PALETTE_WORDS = {
  'palette.heading': { id: 'Semua perintah', en: 'All commands' },
  'palette.search': { id: 'Cari perintah', en: 'Find a command' },
  'palette.none': { id: 'Tidak ada perintah yang cocok.', en: 'No command matches.' },
  'palette.shortcuts': { id: 'Tombol pintas', en: 'Shortcuts' },
  'palette.plain': {
    id: 'Huruf tunggal berlaku di Rancang, di luar kolom isian.',
    en: 'Single letters work in Design, outside of fields.',
  },
  'palette.others': {
    id: 'Tahan Shift dan seret untuk memilih beberapa titik. Klik titik bulat di sisi kotak, lalu klik kotak tujuan, untuk menghubungkan.',
    en: 'Hold Shift and drag to select several nodes. Click the dot at the side of a box, then the box it leads to, to connect them.',
  },
  'command.palette': { id: 'Semua perintah', en: 'All commands' },
  'command.shortcuts': { id: 'Tombol pintas', en: 'Shortcuts' },
} as const satisfies Catalogue;
