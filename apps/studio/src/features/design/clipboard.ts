/**
 * Copy, cut and paste: the system's clipboard where the browser lets us, and a buffer of our own where it does not. A text
 * is pasted only if it is a fragment of ours; what is in it goes through the schema like every file.
 */
import { copyFragment, FRAGMENT_FORMAT, readFragment, withFragment, withoutNodes } from '@simalur/model';
import { word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { changeOnce, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { clearSelection, select, useSelection } from '../../state/selection.ts';
import { currentScenario } from '../../state/useScenario.ts';

const SHIFT = { x: 32, y: 32 } as const;
let buffer = '';

export function copySelection(): void {
  const { nodes } = useSelection.getState();
  buffer = JSON.stringify(copyFragment(useDocument.getState().project, currentScenario(), nodes));
  // Refused without a gesture or outside of a secure page: the buffer is enough inside this tab.
  navigator.clipboard?.writeText(buffer).catch(() => undefined);
  say('design.done.copy', nodes.length);
}

export function cutSelection(): void {
  const { nodes } = useSelection.getState();
  copySelection();
  clearSelection();
  changeOnce(withoutNodes(useDocument.getState().project, currentScenario().id, nodes));
}

export async function paste(): Promise<void> {
  let text = buffer;
  try {
    const outside = await navigator.clipboard.readText();
    if (outside.includes(FRAGMENT_FORMAT)) text = outside;
  } catch {
    // Reading was refused: what this tab has copied is still there.
  }
  pasteText(text);
}

function pasteText(text: string): void {
  const fragment = readFragment(text);
  if (!fragment) {
    announce(word(usePreferences.getState().language, 'design.paste.bad'));
    return;
  }
  const { project } = useDocument.getState();
  const { project: next, nodes } = withFragment(project, currentScenario().id, fragment, SHIFT);
  changeOnce(next);
  select({ nodes });
  say('design.done.paste', nodes.length);
}

export function duplicateSelection(): void {
  const { project } = useDocument.getState();
  const scenario = currentScenario();
  const fragment = copyFragment(project, scenario, useSelection.getState().nodes);
  const { project: next, nodes } = withFragment(project, scenario.id, fragment, SHIFT);
  changeOnce(next);
  select({ nodes });
  say('design.done.paste', nodes.length);
}

function say(key: 'design.done.copy' | 'design.done.paste', count: number): void {
  announce(word(usePreferences.getState().language, key, { count }));
}
