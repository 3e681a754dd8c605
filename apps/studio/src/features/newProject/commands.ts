/** A new project, and back to the one before it. */
import type { Command } from '../../commands/command.ts';
import { bringBack, useFormer } from './former.ts';
import { openNewProject } from './newProjectDialog.ts';

export function newProjectCommands(): readonly Command[] {
  return [
    { id: 'file.new', label: { key: 'command.new' }, when: () => true, run: () => openNewProject() },
    {
      id: 'file.bringBack',
      label: { key: 'command.bringBack' },
      when: () => useFormer.getState().former !== undefined,
      run: () => void bringBack(),
    },
  ];
}
