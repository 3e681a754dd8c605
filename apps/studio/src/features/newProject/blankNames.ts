/** How an empty flow and its two nodes are called, in the document: both languages. */
import type { BlankNames } from '@simalur/model';
import { WORDS } from '../../language/words.ts';

export const BLANK_NAMES: BlankNames = {
  scenario: { ...WORDS['new.ourDesign'] },
  arrival: { ...WORDS['block.arrival'] },
  exit: { ...WORDS['block.home'] },
};
