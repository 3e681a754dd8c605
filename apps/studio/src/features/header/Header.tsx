/** The bar on top: whose clinic this is, files, language, theme. */

import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { choose, themeOf, usePreferences } from '../../state/preferences.ts';
import { ViewTabs } from '../../views/ViewTabs.tsx';
import { SaveState } from '../files/SaveState.tsx';
import './header.css';

export function Header() {
  const { w, label, language } = useWords();
  const clinic = useDocument((state) => state.project.clinic.name);
  const theme = usePreferences(themeOf);
  const other = theme === 'dark' ? 'theme.toLight' : 'theme.toDark';
  return (
    <header className="header">
      <div className="header__brand">
        <Logo />
        <div className="header__names">
          <h1 className="header__name">SimAlur</h1>
          <span className="header__clinic">{label(clinic)}</span>
        </div>
      </div>
      <ViewTabs />
      <div className="header__tools">
        <SaveState />
        <CommandButton id="file.new" icon="newFile" bare />
        <CommandButton id="file.open" icon="open" bare />
        <CommandButton id="file.save" icon="save" bare />
        <span className="header__rule" aria-hidden="true" />
        <CommandButton id="edit.undo" icon="undo" bare />
        <CommandButton id="edit.redo" icon="redo" bare />
        <CommandButton id="help.palette" icon="command" bare />
        <span className="header__rule" aria-hidden="true" />
        <fieldset className="language">
          <legend className="visually-hidden">{w('header.language')}</legend>
          {(['id', 'en'] as const).map((code) => (
            <button
              key={code}
              type="button"
              lang={code}
              className="language__choice"
              aria-pressed={language === code}
              title={w(`language.${code}`)}
              onClick={() => choose({ language: code })}
            >
              {code.toUpperCase()}
              <span className="visually-hidden"> {w(`language.${code}`)}</span>
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={w(other)}
          title={w(other)}
          onClick={() => choose({ theme: theme === 'dark' ? 'light' : 'dark' })}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
      </div>
    </header>
  );
}

function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0f766e" />
      <path
        d="M6 16h6l4-7 4 14 3-7h4"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
