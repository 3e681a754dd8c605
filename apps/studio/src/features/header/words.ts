/** The bar on top, and the page around everything. */
import type { Catalogue } from '../../language/catalogue.ts';

export const HEADER_WORDS = {
  'app.skip': { id: 'Lompat ke isi', en: 'Skip to the content' },
  'header.language': { id: 'Bahasa', en: 'Language' },
  'language.id': { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  'language.en': { id: 'English', en: 'English' },
  'theme.toDark': { id: 'Tema gelap', en: 'Dark theme' },
  'theme.toLight': { id: 'Tema terang', en: 'Light theme' },
  'trouble.heading': { id: 'Tampilan terganggu', en: 'The screen has a fault' },
  'trouble.help': {
    id: 'Proyek Anda masih ada. Simpan dulu ke berkas, lalu muat ulang halaman dan buka berkas itu lagi.',
    en: 'Your project is still there. Save it to a file first, then reload the page and open that file again.',
  },
  'trouble.reload': { id: 'Muat ulang', en: 'Reload' },
} as const satisfies Catalogue;
