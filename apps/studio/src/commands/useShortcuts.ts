/** One listener for all shortcuts of the registry. */
import { useEffect } from 'react';
import { matches } from './keys.ts';
import { commands } from './registry.ts';

export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A dialog has the keyboard to itself.
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const found = commands().filter((one) => one.keys?.some((keys) => matches(keys, event)));
      if (found.length === 0 || belongsToField(event)) return;
      // A key may mean something else in each view: the first that can be done now is done.
      const command = found.find((one) => one.when());
      // The browser's own meaning of Ctrl+S must not surprise when there is nothing to do; a plain key is left alone.
      if (command || event.ctrlKey || event.metaKey) event.preventDefault();
      command?.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

const TEXT_EDITING = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

/** In a field that is typed in, plain keys and those that edit its text are the field's. */
function belongsToField(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !isTypedIn(target)) return false;
  const mod = event.ctrlKey || event.metaKey;
  return mod ? TEXT_EDITING.has(event.key.toLowerCase()) : !/^F\d+$/.test(event.key);
}

function isTypedIn(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

const NOT_TYPED = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);
