/** The flow as a list that can be edited. */
import type { Catalogue } from '../../language/catalogue.ts';

export const OUTLINE_WORDS = {
  'command.outline': { id: 'Gambar atau daftar', en: 'Drawing or list' },
  'outline.list': { id: 'Alur sebagai daftar', en: 'The flow as a list' },
  'outline.help': {
    id: 'Panah atas dan bawah berpindah, A menambah sesudahnya, H menghubungkan, Delete menghapus.',
    en: 'Up and down arrows move, A adds after it, H connects, Delete deletes.',
  },
  'outline.ways': { id: 'Jalan dari {name}', en: 'Ways from {name}' },
  'outline.goTo': { id: 'Ke {name}', en: 'To {name}' },
  'outline.cut': { id: 'Hapus jalan ke {name}', en: 'Remove the way to {name}' },
  'outline.rename': { id: 'Ganti nama', en: 'Rename' },
  'outline.newName': { id: 'Nama baru', en: 'New name' },
  'outline.actions': { id: 'Ubah {name}', en: 'Change {name}' },
  'outline.share': { id: '{share} % pasien', en: '{share} % of patients' },
  'outline.empty': { id: 'Alur ini masih kosong.', en: 'This flow is still empty.' },
} as const satisfies Catalogue;
