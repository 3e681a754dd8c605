/** The chosen language as a hook: words, labels of the document and numbers, all in that language. */
import type { Label } from '@simalur/model';
import { labelText } from '@simalur/model';
import { useMemo } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { type Language, WORDS, type WordKey } from './words.ts';

export type Params = Readonly<Record<string, string | number>>;

/** The word with its `{name}` places filled. */
export function word(language: Language, key: WordKey, params: Params = {}): string {
  return WORDS[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

export interface Words {
  readonly language: Language;
  readonly w: (key: WordKey, params?: Params) => string;
  readonly label: (label: Label | undefined) => string;
}

export function useWords(): Words {
  const language = usePreferences((state) => state.language);
  return useMemo(
    () => ({
      language,
      w: (key, params) => word(language, key, params),
      label: (label) => labelText(label, language),
    }),
    [language],
  );
}
