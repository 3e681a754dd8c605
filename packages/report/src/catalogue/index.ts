/** All words of results in one typed dictionary. */
import { createSay } from '../language.ts';
import { CAUTION } from './caution.ts';
import { CERTAINTY } from './certainty.ts';
import { CHANGES } from './changes.ts';
import { COMPARISON } from './comparison.ts';
import { CONCLUSION } from './conclusion.ts';
import { STUDY } from './study.ts';
import { VERDICT } from './verdict.ts';
import { WHY } from './why.ts';

export const CATALOGUE = {
  ...VERDICT,
  ...COMPARISON,
  ...CONCLUSION,
  ...CAUTION,
  ...CERTAINTY,
  ...STUDY,
  ...WHY,
  ...CHANGES,
} as const;
export type WordKey = keyof typeof CATALOGUE;

/**
 * A text of the catalogue in a language.
 *
 * @example say('caution.tooFew', { replications: 12 }, 'id')
 */
export const say = createSay(CATALOGUE);
