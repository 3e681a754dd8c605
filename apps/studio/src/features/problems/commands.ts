/** The list of problems, shown and hidden. */
import type { Command } from '../../commands/command.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { toggleProblems } from './panel.ts';

export function problemCommands(): readonly Command[] {
  return [
    {
      id: 'problems.toggle',
      label: { key: 'command.problems' },
      when: () => useWorkspace.getState().view === 'design',
      run: toggleProblems,
    },
  ];
}
