/** Stop the run, or ask for it again. */
import type { Command } from '../commands/command.ts';
import { cancelRun, extendRun, rerun, runState } from './controller.ts';

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
    {
      id: 'run.extend',
      label: { key: 'command.extendRun' },
      when: () => runState().canExtend,
      run: extendRun,
    },
  ];
}
