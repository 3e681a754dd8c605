/** The first screen: the answer, the flows, the comparison, and what may be tried. */
import { useEffect } from 'react';
import { useShortcuts } from './commands/useShortcuts.ts';
import { Answer } from './features/answer/Answer.tsx';
import { Assumptions } from './features/assumptions/Assumptions.tsx';
import { ComparisonTable } from './features/comparison/ComparisonTable.tsx';
import { Controls } from './features/controls/Controls.tsx';
import { DropZone } from './features/files/DropZone.tsx';
import { FileProblems } from './features/files/FileProblems.tsx';
import { Flows } from './features/flow-canvas/Flows.tsx';
import { Legend } from './features/flow-canvas/Legend.tsx';
import { Header } from './features/header/Header.tsx';
import { useWords } from './language/useWords.ts';
import { useRun } from './run/useRun.ts';
import { useAnnouncement } from './state/announcements.ts';
import { useDocument } from './state/document.ts';
import { themeOf, usePreferences } from './state/preferences.ts';

export function App() {
  const { w, language } = useWords();
  const project = useDocument((state) => state.project);
  const { study, stale } = useRun();
  const announcement = useAnnouncement((state) => state.text);
  const theme = usePreferences(themeOf);
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);

  return (
    <DropZone>
      <a className="skip" href="#answer">
        {w('app.skip')}
      </a>
      <Header />
      <div className="page">
        <aside className="page__side" aria-label={w('controls.heading')}>
          <Controls />
          <Legend />
        </aside>
        <main className="page__main">
          <Answer />
          <Flows project={project} study={study} stale={stale} />
          <ComparisonTable project={project} study={study} stale={stale} />
        </main>
      </div>
      <FileProblems />
      <Assumptions />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </DropZone>
  );
}
