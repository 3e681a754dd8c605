/** The guide's own words; its text is in `guideText.ts`. */
import type { Catalogue } from '../../language/catalogue.ts';

export const GUIDE_WORDS = {
  'guide.contents': { id: 'Isi panduan', en: 'Contents' },
  'guide.kpis': { id: 'Indikator dan artinya', en: 'Indicators and what they mean' },
  'guide.better.lower': { id: 'Lebih rendah lebih baik.', en: 'Lower is better.' },
  'guide.better.higher': { id: 'Lebih tinggi lebih baik.', en: 'Higher is better.' },
  'guide.better.none': { id: 'Tidak ada arah yang lebih baik.', en: 'Neither way is better.' },
  'command.present': { id: 'Mode tayang untuk proyektor', en: 'Presenting on a projector' },
} as const satisfies Catalogue;
