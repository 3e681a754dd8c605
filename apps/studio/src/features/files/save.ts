/**
 * Saves the project as a file: where the browser lets a page write, in the place that was chosen (and there again the
 * next time), else in the download folder. Works with every other storage broken.
 */
import { labelText, type Project } from '@simalur/model';
import { word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { originOf } from '../../storage/session.ts';

interface WritableHandle {
  readonly name: string;
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{
    write: (data: Blob) => Promise<void>;
    close: () => Promise<void>;
  }>;
}

type Picker = (options: unknown) => Promise<WritableHandle>;

/** Where the project that was opened is saved, and when we last wrote there. */
const places = new WeakMap<Project, { readonly handle: WritableHandle; readonly written: number }>();

/** To the same place as before, where there is one. */
export function saveProject(): void {
  void save(places.get(useDocument.getState().opened));
}

/** Asks for the place each time. */
export function saveCopy(): void {
  void save(undefined);
}

async function save(place: { readonly handle: WritableHandle; readonly written: number } | undefined) {
  const { project, opened } = useDocument.getState();
  const { language } = usePreferences.getState();
  const name = fileName(labelText(project.name, language));
  const content = contentOf(project);
  try {
    const known = place && (await isUntouched(place)) ? place.handle : undefined;
    const handle = known ?? (await pick(name));
    if (handle) {
      const file = await write(handle, content);
      places.set(opened, { handle, written: file.lastModified });
      announce(word(language, 'file.savedAs', { name: handle.name }));
      return;
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    // The stick was pulled, the disk is full, the permission is gone: the download folder may still take it.
  }
  download(name, content);
  announce(word(language, 'file.saved', { name }));
}

/** A project of a newer SimAlur is saved as it came, byte for byte. */
function contentOf(project: Project): Blob {
  const origin = originOf();
  if (origin.kind === 'newer') return origin.original;
  return new Blob([`${JSON.stringify(project, null, 2)}\n`], { type: 'application/json' });
}

async function pick(name: string): Promise<WritableHandle | undefined> {
  const picker = (window as { readonly showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) return undefined;
  const types = [{ description: 'SimAlur', accept: { 'application/json': ['.json'] } }];
  return picker.call(window, { suggestedName: name, types });
}

async function write(handle: WritableHandle, content: Blob): Promise<File> {
  const target = await handle.createWritable();
  await target.write(content);
  await target.close();
  const file = await handle.getFile();
  if ((await file.text()) !== (await content.text())) throw new Error('the file was not written whole');
  return file;
}

/** Another program, or another tab, may have written there since. */
async function isUntouched(place: { readonly handle: WritableHandle; readonly written: number }) {
  try {
    return (await place.handle.getFile()).lastModified === place.written;
  } catch {
    return false;
  }
}

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `Puskesmas Perdesaan` → `puskesmas-perdesaan.simalur.json`. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'proyek'}.simalur.json`;
}
