/** Stop the run, or ask for it again. */
import type { Command } from '../commands/command.ts';
import { cancelRun, rerun, runState } from './controller.ts';

export function runCommands(): readonly Command[] {
  return [
    { id: 'run.cancel', label: { key: 'command.cancel' }, when: () => runState().busy, run: cancelRun },
    {
      id: 'run.again',
      label: { key: 'command.rerun' },
      keys: ['Mod+Enter'],
      when: () => !runState().busy,
      run: rerun,
    },
  ];
}
