/** A change in words, and what its sentence is put together with. */
import type { WordKey } from './catalogue/index.ts';
import type { Language } from './language.ts';

export type ChangeKind = 'added' | 'removed' | 'staff' | 'minutes' | 'changed';

export interface SaidChange {
  readonly kind: ChangeKind;
  readonly text: string;
  /** The node that it is about, in the scenario after, or before where it was removed. */
  readonly node?: string;
  readonly edge?: string;
}

/** Names of things in both scenarios, and how a sentence is put together. */
export interface ChangeWords {
  readonly node: (id: string) => string;
  readonly pool: (id: string) => string;
  readonly activity: (id: string) => string;
  readonly language: Language;
  readonly say: (key: WordKey, params: Readonly<Record<string, string | number>>) => string;
}
