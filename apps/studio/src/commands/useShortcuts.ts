/** One listener for all shortcuts of the registry. */
import { useEffect } from 'react';
import { matches } from './keys.ts';
import { commands } from './registry.ts';

export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A dialog has the keyboard to itself.
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = commands().find((one) => one.keys?.some((keys) => matches(keys, event)));
      if (!command) return;
      event.preventDefault();
      if (command.when()) command.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
