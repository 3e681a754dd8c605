/** A button for a command: its label, its shortcut in the tooltip, disabled while it cannot be done. */
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useWords } from '../language/useWords.ts';
import { useRun } from '../run/useRun.ts';
import { useDocument } from '../state/document.ts';
import { shownKeys } from './keys.ts';
import { commandById } from './registry.ts';

interface CommandButtonProps {
  readonly id: string;
  readonly icon?: IconName;
  /** Icon only; the label is still its name. */
  readonly bare?: boolean;
  readonly className?: string;
}

export function CommandButton({ id, icon, bare = false, className = '' }: CommandButtonProps) {
  const { w, language } = useWords();
  // `when` reads these two: rendering again when they change keeps the button true.
  useDocument();
  useRun();
  const command = commandById(id);
  const name = w(command.label.key, command.label.params?.(language));
  const shortcut = command.keys?.[0];
  const tip = shortcut ? `${name} (${shownKeys(shortcut)})` : name;
  const kind = bare ? 'button button--quiet button--icon' : 'button';
  return (
    <button
      type="button"
      className={`${kind} ${className}`.trim()}
      // Not `disabled`: the last undo must not drop the keyboard's focus.
      aria-disabled={!command.when()}
      title={tip}
      {...(bare ? { 'aria-label': name } : {})}
      onClick={() => {
        if (command.when()) command.run();
      }}
    >
      {icon ? <Icon name={icon} size={bare ? 18 : 17} /> : null}
      {bare ? null : <span className="button__label">{name}</span>}
    </button>
  );
}
