/** Ways to the list of commands and to the shortcuts. */
import type { Command } from '../../commands/command.ts';
import { openPalette } from './paletteDialog.ts';

export function paletteCommands(): readonly Command[] {
  return [
    {
      id: 'help.palette',
      label: { key: 'command.palette' },
      keys: ['Mod+K'],
      when: () => true,
      run: () => openPalette('commands'),
    },
    {
      id: 'help.shortcuts',
      label: { key: 'command.shortcuts' },
      keys: ['?'],
      when: () => true,
      run: () => openPalette('shortcuts'),
    },
  ];
}
