/** Open and save. */
import type { Command } from '../../commands/command.ts';
import { pickFile } from './open.ts';
import { saveProject } from './save.ts';

export function fileCommands(): readonly Command[] {
  return [
    { id: 'file.open', label: { key: 'command.open' }, keys: ['Mod+O'], when: () => true, run: pickFile },
    { id: 'file.save', label: { key: 'command.save' }, keys: ['Mod+S'], when: () => true, run: saveProject },
  ];
}
