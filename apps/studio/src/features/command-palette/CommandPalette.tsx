/** Everything that can be done now, by name; and what each key does. */
import { useEffect, useId, useRef } from 'react';
import type { Command } from '../../commands/command.ts';
import { shownKeys } from '../../commands/keys.ts';
import { commands } from '../../commands/registry.ts';
import { useWords } from '../../language/useWords.ts';
import { ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import { openPalette, usePaletteDialog } from './paletteDialog.ts';
import './command-palette.css';

export function CommandPalette() {
  const { open } = usePaletteDialog();
  if (open === 'commands') return <CommandList />;
  return open === 'shortcuts' ? <Shortcuts /> : null;
}

function useName(): (command: Command) => string {
  const { w, language } = useWords();
  return ({ label }) => w(label.key, label.params?.(language));
}

function CommandList() {
  const { w } = useWords();
  const name = useName();
  const possible = commands().filter((command) => command.id !== 'help.palette' && command.when());
  return (
    <ChoiceDialog
      heading={w('palette.heading')}
      search={w('palette.search')}
      empty={w('palette.none')}
      choices={possible.map((command) => {
        const keys = command.keys?.[0];
        return { id: command.id, name: name(command), ...(keys ? { aside: shownKeys(keys) } : {}) };
      })}
      onClose={() => openPalette('none')}
      onChoose={(id) => {
        openPalette('none');
        possible.find((command) => command.id === id)?.run();
      }}
    />
  );
}

function Shortcuts() {
  const { w } = useWords();
  const name = useName();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const withKeys = commands().flatMap((command) => {
    const [keys] = command.keys ?? [];
    return keys ? [{ command, keys }] : [];
  });
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={() => openPalette('none')}>
      <div className="dialog__head">
        <h2 id={heading}>{w('palette.shortcuts')}</h2>
        <p className="shortcuts__help">{w('palette.plain')}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="dialog__body" tabIndex={0} aria-label={w('palette.shortcuts')}>
        <dl className="shortcuts">
          {withKeys.map(({ command, keys }) => (
            <div key={command.id} className="shortcuts__row">
              <dt>{name(command)}</dt>
              <dd>
                <kbd>{shownKeys(keys)}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <p className="shortcuts__help">{w('palette.others')}</p>
      </section>
      <form method="dialog" className="dialog__foot">
        <button type="submit" className="button button--primary">
          {w('file.close')}
        </button>
      </form>
    </dialog>
  );
}
