/** Names of the views. */
import type { Catalogue } from '../language/catalogue.ts';

export const VIEW_WORDS = {
  'view.tabs': { id: 'Bagian', en: 'Views' },
  'view.compare': { id: 'Bandingkan', en: 'Compare' },
  'view.design': { id: 'Rancang', en: 'Design' },
  'view.why': { id: 'Mengapa', en: 'Why' },
  'view.report': { id: 'Laporan', en: 'Report' },
  'view.guide': { id: 'Panduan', en: 'Guide' },
} as const satisfies Catalogue;
