/** Open, save, share, go back to a version; and what the notices of the storage offer. */
import type { Command } from '../../commands/command.ts';
import { openExample, retrySave, takeNewest } from '../../storage/session.ts';
import { useStorage } from '../../storage/storageState.ts';
import { canUpdate, takeUpdate, useUpdate } from '../../sw/updates.ts';
import { openVersions } from '../versions/versionsDialog.ts';
import { shareLink } from './link/linkState.ts';
import { pickFile } from './open.ts';
import { saveCopy, saveProject } from './save.ts';

const always = () => true;
const phaseIs = (...phases: readonly string[]) => phases.includes(useStorage.getState().phase);
const noticed = (id: 'overtaken' | 'leftBehind' | 'outdated') => useStorage.getState().notices.includes(id);

export function fileCommands(): readonly Command[] {
  return [
    { id: 'file.open', label: { key: 'command.open' }, keys: ['Mod+O'], when: always, run: pickFile },
    { id: 'file.save', label: { key: 'command.save' }, keys: ['Mod+S'], when: always, run: saveProject },
    {
      id: 'file.saveCopy',
      label: { key: 'command.saveCopy' },
      keys: ['Mod+Shift+S'],
      when: always,
      run: saveCopy,
    },
    { id: 'file.versions', label: { key: 'command.versions' }, when: always, run: openVersions },
    {
      id: 'file.share',
      label: { key: 'command.share' },
      when: () => !phaseIs('readOnly'),
      run: () => void shareLink(),
    },
    {
      id: 'file.example',
      label: { key: 'command.example' },
      when: () => !phaseIs('untouched'),
      run: openExample,
    },
    {
      id: 'file.takeNewest',
      label: { key: 'command.takeNewest' },
      when: () => noticed('overtaken'),
      run: () => void takeNewest().catch(() => {}),
    },
    {
      id: 'storage.retry',
      label: { key: 'command.retrySave' },
      when: () => phaseIs('failed') || noticed('leftBehind'),
      run: retrySave,
    },
    {
      id: 'app.update',
      label: { key: 'command.update' },
      when: () => useUpdate.getState().ready && canUpdate(),
      run: () => void takeUpdate(),
    },
    {
      id: 'app.reload',
      label: { key: 'command.reload' },
      when: () => noticed('outdated'),
      run: () => location.reload(),
    },
  ];
}
