/** Where a figure comes from, in the fewest words: each helper makes the source of one figure. */
import type { Source } from '@simalur/model';
import { words } from './words.ts';

/** An asumsi, with the reason in both languages. `cite` names what it leans on, if anything. */
export function assumption(id: string, en: string, cite?: string): Source {
  return { tag: 'assumption', ...(cite === undefined ? {} : { cite }), note: words(id, en) };
}

/** A figure that somebody else has written down; `tag` says what kind of text that is. */
export function cited(
  tag: Exclude<Source['tag'], 'assumption'>,
  cite: string,
  id: string,
  en: string,
): Source {
  return { tag, cite, note: words(id, en) };
}
