/** The way to the demand editor from anywhere. */
import type { Command } from '../../commands/command.ts';
import { openDemand } from './demandDialog.ts';

export function demandCommands(): readonly Command[] {
  return [{ id: 'demand.open', label: { key: 'command.demand' }, when: () => true, run: openDemand }];
}
