/**
 * A user action as data. Toolbar, buttons and keyboard read the same list, and so will a menu and a palette:
 * nothing that a person can do is wired in one place only.
 */
import type { Params } from '../language/useWords.ts';
import type { WordKey } from '../language/words.ts';

export interface Command {
  readonly id: string;
  readonly label: { readonly key: WordKey; readonly params?: (language: 'id' | 'en') => Params };
  /** `Mod` is Ctrl, on a Mac ⌘. The first is the one that is shown. */
  readonly keys?: readonly string[];
  /** Whether it can be done now. Cheap: asked on every render of its button. */
  readonly when: () => boolean;
  readonly run: () => void;
}
