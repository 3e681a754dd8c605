/** Back and forth in the history of the document. */
import { redo, undo, useDocument } from '../state/document.ts';
import type { Command } from './command.ts';

export function historyCommands(): readonly Command[] {
  return [
    {
      id: 'edit.undo',
      label: { key: 'command.undo' },
      keys: ['Mod+Z'],
      when: () => useDocument.getState().past.length > 0,
      run: undo,
    },
    {
      id: 'edit.redo',
      label: { key: 'command.redo' },
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      when: () => useDocument.getState().future.length > 0,
      run: redo,
    },
  ];
}
