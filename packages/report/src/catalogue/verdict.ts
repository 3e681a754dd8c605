/** The verdicts of a comparison, and what they mean. */
import type { Catalogue } from '../language.ts';

export const VERDICT = {
  'verdict.better': { id: 'lebih baik', en: 'better' },
  'verdict.worse': { id: 'lebih buruk', en: 'worse' },
  'verdict.same': { id: 'tidak beda berarti', en: 'no difference that matters' },
  'verdict.unclear': { id: 'belum jelas', en: 'not yet clear' },
  'verdict.differs': { id: 'berbeda', en: 'differs' },
  'verdict.identical': { id: 'tepat sama', en: 'exactly the same' },
  'verdict.tooFew': { id: 'belum cukup hari simulasi', en: 'too few simulated days' },
  'verdict.more': {
    id: 'Kira-kira {more} hari simulasi lagi akan memperjelas.',
    en: 'About {more} more simulated days would tell.',
  },
  /** Instead of a verdict: the flow is drawn so, and the simulation found nothing. */
  'verdict.drawn': { id: 'karena alurnya digambar begitu', en: 'because the flow is drawn so' },
} as const satisfies Catalogue;
