/** The list of versions and of the projects in this browser. */
import type { Catalogue } from '../../language/catalogue.ts';

export const VERSION_WORDS = {
  'versions.heading': { id: 'Versi tersimpan', en: 'Saved versions' },
  'versions.nameLabel': { id: 'Nama untuk keadaan sekarang', en: 'A name for how it is now' },
  'versions.nameHint': { id: 'misalnya: sebelum rapat', en: 'for example: before the meeting' },
  'versions.name': { id: 'Simpan versi', en: 'Save version' },
  'versions.notSaved': {
    id: 'Belum dapat disimpan di peramban. Pakai Simpan berkas.',
    en: 'It cannot be saved in the browser yet. Use Save file.',
  },
  'versions.named': { id: 'Versi bernama', en: 'Named versions' },
  'versions.automatic': { id: 'Simpanan otomatis', en: 'Automatic saves' },
  'versions.none': { id: 'Belum ada.', en: 'None yet.' },
  'versions.restore': { id: 'Pulihkan', en: 'Restore' },
  'versions.restoreOf': { id: 'Pulihkan {name}', en: 'Restore {name}' },
  'versions.restored': {
    id: 'Versi {name} dipulihkan. Urungkan untuk kembali.',
    en: 'Version {name} restored. Undo brings back what was.',
  },
  'versions.unreadable': { id: 'tidak terbaca', en: 'cannot be read' },
  'versions.current': { id: 'sama dengan sekarang', en: 'as it is now' },
  'versions.differs': { id: 'Beda dari sekarang: {parts}', en: 'Differs from now in: {parts}' },
  'versions.others': { id: 'Proyek lain di peramban ini', en: 'Other projects in this browser' },
  'versions.openOf': { id: 'Buka {name}', en: 'Open {name}' },
  'versions.open': { id: 'Buka', en: 'Open' },
  'versions.remove': { id: 'Hapus', en: 'Delete' },
  'versions.removeOf': { id: 'Hapus {name}', en: 'Delete {name}' },
  'versions.removeSure': { id: 'Yakin hapus?', en: 'Really delete?' },
  'versions.isCopy': { id: 'salinan', en: 'copy' },
  'versions.lives': {
    id: 'Semua ini tersimpan di peramban komputer ini saja. Simpan berkas untuk memindahkan atau mencadangkan.',
    en: 'All of this is kept in the browser of this computer only. Save a file to move it or to back it up.',
  },
  'differs.name': { id: 'nama', en: 'name' },
  'differs.clinic': { id: 'jam buka', en: 'opening hours' },
  'differs.roster': { id: 'petugas', en: 'staff' },
  'differs.demand': { id: 'permintaan pasien', en: 'patient demand' },
  'differs.activities': { id: 'kegiatan', en: 'activities' },
  'differs.settings': { id: 'pengaturan', en: 'settings' },
  'differs.added': {
    id: 'skenario yang kini tidak ada ({count})',
    en: 'scenarios that are gone now ({count})',
  },
  'differs.removed': { id: 'skenario baru ({count})', en: 'new scenarios ({count})' },
  'differs.changed': { id: 'isi skenario ({count})', en: 'scenarios changed ({count})' },
} as const satisfies Catalogue;
