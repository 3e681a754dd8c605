/** Saves the project as a file in the download folder. */
import { labelText } from '@simalur/model';
import { word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';

export function saveProject(): void {
  const { project } = useDocument.getState();
  const { language } = usePreferences.getState();
  const name = fileName(labelText(project.name, language));
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(project, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  announce(word(language, 'file.saved', { name }));
}

/** `Puskesmas Perdesaan` → `puskesmas-perdesaan.simalur.json`. */
function fileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'proyek'}.simalur.json`;
}
