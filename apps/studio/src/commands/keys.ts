/** Keyboard shortcuts: `Mod+Shift+Z` against a key press. `Mod` is Ctrl, on a Mac ⌘; `Plus` is the key `+`. */

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

export function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const last = parts.at(-1) ?? '';
  const key = last === 'Plus' ? '+' : last.toLowerCase();
  const mod = isMac ? event.metaKey : event.ctrlKey;
  // Which signs need Shift depends on the keyboard: ? and + are asked for by what they write.
  const written = key.length === 1 && !/[a-z0-9]/.test(key);
  return (
    event.key.toLowerCase() === key &&
    mod === parts.includes('Mod') &&
    (written || event.shiftKey === parts.includes('Shift')) &&
    event.altKey === parts.includes('Alt')
  );
}

const SHOWN: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Plus: '+',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
};

/** As a person of this system reads it. */
export function shownKeys(keys: string): string {
  return keys
    .split('+')
    .map((part) => SHOWN[part] ?? part)
    .join('+');
}
