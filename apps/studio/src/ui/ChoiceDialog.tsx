/** A dialog with a search field over a list: arrow keys choose, Enter takes, Escape closes. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useWords } from '../language/useWords.ts';
import './choice-dialog.css';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  readonly icon?: IconName;
  /** A shortcut or another remark at the end of the line. */
  readonly aside?: string;
}

interface ChoiceDialogProps {
  readonly heading: string;
  readonly search: string;
  readonly empty: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

export function ChoiceDialog({ heading, search, empty, choices, onChoose, onClose }: ChoiceDialogProps) {
  const { w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const shown = matching(choices, text);
  const current = Math.min(at, shown.length - 1);
  const chosen = useRef(false);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${list}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, list]);

  const take = (choice: Choice | undefined) => {
    if (!choice || chosen.current) return;
    chosen.current = true;
    // Closed first: what is chosen may open a dialog of its own.
    dialog.current?.close();
    onChoose(choice.id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
    else if (event.key === 'Enter') take(shown[current]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="dialog choice"
      aria-labelledby={title}
      onClose={() => {
        if (!chosen.current) onClose();
      }}
    >
      <div className="dialog__head choice__head">
        <h2 id={title}>{heading}</h2>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          {...(shown.length > 0 ? { 'aria-activedescendant': `${list}-${current}` } : {})}
          className="choice__search"
          aria-label={search}
          placeholder={search}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      <div className="dialog__body choice__body">
        {shown.length === 0 ? <p className="choice__empty">{empty}</p> : null}
        <div id={list} role="listbox" aria-label={heading} className="choice__list">
          {shown.map((choice, index) => (
            <div
              key={choice.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === current}
              tabIndex={-1}
              className="choice__option"
              onClick={() => take(choice)}
              onKeyDown={press}
            >
              {choice.icon ? <Icon name={choice.icon} size={17} /> : null}
              <span className="choice__name">{choice.name}</span>
              {choice.hint ? <span className="choice__hint">{choice.hint}</span> : null}
              {choice.aside ? <kbd className="choice__aside">{choice.aside}</kbd> : null}
            </div>
          ))}
        </div>
      </div>
      <form method="dialog" className="dialog__foot">
        <button type="submit" className="button">
          {w('design.cancel')}
        </button>
      </form>
    </dialog>
  );
}

/** Every word that was typed is somewhere in the name or the hint; names that begin with it come first. */
function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  const found = choices.filter(({ name, hint }) => {
    const all = `${name} ${hint ?? ''}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const starts = ({ name }: Choice) => name.toLowerCase().startsWith(words[0] ?? '');
  return [...found.filter(starts), ...found.filter((choice) => !starts(choice))];
}
