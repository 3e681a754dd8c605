/** Drawing or list. */
import type { Command } from '../../commands/command.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { toggleShape } from './shape.ts';

export function outlineCommands(): readonly Command[] {
  return [
    {
      id: 'outline.toggle',
      label: { key: 'command.outline' },
      keys: ['L'],
      when: () => useWorkspace.getState().view === 'design',
      run: toggleShape,
    },
  ];
}
