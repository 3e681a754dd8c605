/** The flow as a picture file. */
import type { Command } from '../../commands/command.ts';
import { openPicture } from './pictureDialog.ts';

export function pictureCommands(): readonly Command[] {
  return [{ id: 'file.picture', label: { key: 'command.picture' }, when: () => true, run: openPicture }];
}
