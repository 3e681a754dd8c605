/**
 * How this person likes the screen: language and theme. Kept in localStorage, which is good enough for a
 * preference and never for a document; where storage is refused, the choice lasts as long as the page.
 */
import { create } from 'zustand';
import type { Language } from '../language/words.ts';

/** `system` follows the computer. */
export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

interface PreferencesState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly systemTheme: Theme;
}

// The single file shares its storage with every other local page: the prefix keeps the two apart.
const KEY = 'simalur:preferences';
const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

export const usePreferences = create<PreferencesState>(() => ({
  language: 'id',
  theme: 'system',
  ...remembered(),
  systemTheme: darkQuery.matches ? 'dark' : 'light',
}));

darkQuery.addEventListener('change', (event) => {
  usePreferences.setState({ systemTheme: event.matches ? 'dark' : 'light' });
});

export function themeOf(state: PreferencesState): Theme {
  return state.theme === 'system' ? state.systemTheme : state.theme;
}

export function choose(choice: { language?: Language; theme?: ThemeChoice }): void {
  usePreferences.setState(choice);
  const { language, theme } = usePreferences.getState();
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme }));
  } catch {
    // Storage is full or refused: the choice still holds on this page.
  }
}

function remembered(): { language?: Language; theme?: ThemeChoice } {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { language, theme } = stored as { language?: unknown; theme?: unknown };
    return {
      ...(language === 'id' || language === 'en' ? { language } : {}),
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    };
  } catch {
    return {};
  }
}
