/** The page around every view: the bar on top, the dialogs, the voice for the screen reader. */
import { useEffect } from 'react';
import { useShortcuts } from './commands/useShortcuts.ts';
import { Assumptions } from './features/assumptions/Assumptions.tsx';
import { CommandPalette } from './features/command-palette/CommandPalette.tsx';
import { Demand } from './features/demand/Demand.tsx';
import { DropZone } from './features/files/DropZone.tsx';
import { FileDialogs } from './features/files/FileDialogs.tsx';
import { StorageNotices } from './features/files/StorageNotices.tsx';
import { Header } from './features/header/Header.tsx';
import { FormerNotice } from './features/newProject/FormerNotice.tsx';
import { NewProject } from './features/newProject/NewProject.tsx';
import { PictureDialog } from './features/picture-export/PictureDialog.tsx';
import { useWords } from './language/useWords.ts';
import { useAnnouncement } from './state/announcements.ts';
import { themeOf, usePreferences } from './state/preferences.ts';
import { useWorkspace } from './state/workspace.ts';
import { VIEW_COMPONENTS } from './views/views.ts';

export function App() {
  const { w, language } = useWords();
  const View = VIEW_COMPONENTS[useWorkspace((state) => state.view)];
  const announcement = useAnnouncement((state) => state.text);
  const theme = usePreferences(themeOf);
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);

  return (
    <DropZone>
      <a className="skip" href="#view">
        {w('app.skip')}
      </a>
      <Header />
      <StorageNotices />
      <FormerNotice />
      <div id="view" tabIndex={-1}>
        <View />
      </div>
      <FileDialogs />
      <Assumptions />
      <Demand />
      <NewProject />
      <PictureDialog />
      <CommandPalette />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </DropZone>
  );
}
