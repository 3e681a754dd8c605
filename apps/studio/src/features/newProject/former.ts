/**
 * Puts a new project in the place of the one that is open. The former one is saved first, and can be brought back with
 * one click until something is changed.
 */
import { labelText, type Project } from '@simalur/model';
import { create } from 'zustand';
import { word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { openProject, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { clearSelection } from '../../state/selection.ts';
import { openStored, saveEverything, store } from '../../storage/session.ts';
import { useStorage } from '../../storage/storageState.ts';

interface Former {
  readonly project: Project;
  /** Where it is stored, if it is. */
  readonly document: string;
}

export const useFormer = create<{ readonly former: Former | undefined }>(() => ({ former: undefined }));

export async function replaceProject(next: Project): Promise<void> {
  await saveEverything();
  const former = { project: useDocument.getState().project, document: useStorage.getState().document };
  clearSelection();
  openProject(next);
  useFormer.setState({ former });
  forgetAtFirstChange(next);
  const { language } = usePreferences.getState();
  announce(word(language, 'new.opened', { name: labelText(next.name, language) }));
}

export async function bringBack(): Promise<void> {
  const { former } = useFormer.getState();
  if (!former) return;
  forget();
  clearSelection();
  const records = await store.documents().catch(() => []);
  const record = records.find(({ id }) => id === former.document);
  const opened = record ? await openStored(record).catch(() => false) : false;
  // Not stored, or the storage is refused: what was on the screen is still in memory.
  if (!opened) openProject(former.project);
}

export function forget(): void {
  useFormer.setState({ former: undefined });
}

function forgetAtFirstChange(opened: Project): void {
  const stop = useDocument.subscribe(({ project }) => {
    if (project === opened) return;
    stop();
    forget();
  });
}
