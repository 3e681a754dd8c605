/** The last net: a fault in the screen itself is said in words, and the project can still be saved. */
import { Component, type ReactNode } from 'react';
import { saveProject } from './features/files/save.ts';
import { word } from './language/useWords.ts';
import { usePreferences } from './state/preferences.ts';

export class Trouble extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { language } = usePreferences.getState();
    return (
      <main className="trouble card" role="alert">
        <h1>{word(language, 'trouble.heading')}</h1>
        <p>{word(language, 'trouble.help')}</p>
        <p className="trouble__actions">
          <button type="button" className="button button--primary" onClick={saveProject}>
            {word(language, 'command.save')}
          </button>
          <button type="button" className="button" onClick={() => location.reload()}>
            {word(language, 'trouble.reload')}
          </button>
        </p>
      </main>
    );
  }
}
