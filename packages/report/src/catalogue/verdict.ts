/** The verdicts of a comparison, and what they mean. */
import type { Catalogue } from '../language.ts';

export const VERDICT = {
  'verdict.better': { id: 'lebih baik', en: 'better' },
  'verdict.worse': { id: 'lebih buruk', en: 'worse' },
  'verdict.same': { id: 'tidak beda berarti', en: 'no difference that matters' },
  'verdict.unclear': { id: 'belum jelas', en: 'not yet clear' },
  'verdict.differs': { id: 'berbeda', en: 'differs' },
  'verdict.identical': { id: 'tepat sama', en: 'exactly the same' },
  'verdict.tooFew': { id: 'belum cukup ulangan', en: 'too few runs' },
  'verdict.more': {
    id: 'Kira-kira {more} ulangan lagi akan memperjelas.',
    en: 'About {more} more runs would tell.',
  },
} as const satisfies Catalogue;
