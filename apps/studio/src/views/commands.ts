/** What is on the screen: which view, in which language and theme. */
import type { Command } from '../commands/command.ts';
import { openAssumptions } from '../features/assumptions/assumptionsDialog.ts';
import { togglePresenting } from '../features/guide/present.ts';
import { choose, themeOf, usePreferences } from '../state/preferences.ts';
import { showView, useWorkspace } from '../state/workspace.ts';
import { VIEWS } from './list.ts';

export function viewCommands(): readonly Command[] {
  return [
    ...VIEWS.map(
      ({ id, label }): Command => ({
        id: `view.${id}`,
        label: { key: label },
        when: () => useWorkspace.getState().view !== id,
        run: () => showView(id),
      }),
    ),
    { id: 'help.assumptions', label: { key: 'command.assumptions' }, when: () => true, run: openAssumptions },
    {
      id: 'screen.present',
      label: { key: 'command.present' },
      keys: ['P'],
      when: () => true,
      run: togglePresenting,
    },
    {
      id: 'screen.language',
      label: { key: 'command.language' },
      when: () => true,
      run: () => choose({ language: usePreferences.getState().language === 'id' ? 'en' : 'id' }),
    },
    {
      id: 'screen.theme',
      label: { key: 'command.theme' },
      when: () => true,
      run: () => choose({ theme: themeOf(usePreferences.getState()) === 'dark' ? 'light' : 'dark' }),
    },
  ];
}
