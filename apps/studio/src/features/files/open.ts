/**
 * Opens a project file. Whatever the file holds, the open project stays until the new one has been read and can
 * run; reading happens off the main path and is bounded by the model's own limits.
 */
import { LIMITS, labelText, type Validation, validateText } from '@simalur/model';
import { word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { openProject } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { openNewer } from '../../storage/session.ts';
import { showProblems } from './problems.ts';

export function pickFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
  });
  input.click();
}

export async function openFile(file: File): Promise<void> {
  // Before a byte is read: a film dropped by mistake must not fill the memory.
  if (file.size > LIMITS.fileSize) {
    showProblems({ file: file.name, trouble: { kind: 'tooBig', size: file.size, limit: LIMITS.fileSize } });
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    showProblems({ file: file.name, trouble: { kind: 'unreadable' } });
    return;
  }
  openText(text, file.name, validateText(text), file);
}

/** Opens a project that has been read, or says what is wrong with it; `original` is kept where we cannot write it. */
export function openText(text: string, name: string, result: Validation, original: Blob): void {
  const newer = result.findings.some(({ code }) => code === 'version.newer');
  if (newer && openNewer(text, original)) return;
  if (!result.ok || !result.project) {
    showProblems({
      file: name,
      trouble: { kind: 'findings', findings: result.findings, document: result.project ?? readable(text) },
    });
    return;
  }
  openProject(result.project);
  const { language } = usePreferences.getState();
  announce(word(language, 'file.opened', { name: labelText(result.project.name, language) }));
  if (result.findings.length > 0) {
    showProblems({
      file: name,
      trouble: { kind: 'remarks', findings: result.findings, document: result.project },
    });
  }
}

/** The document as far as it can be read, so that the findings can name places instead of numbering them. */
function readable(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
