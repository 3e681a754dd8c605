/** After a new project was opened: what became of the one before, and the way back. */
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { forget, useFormer } from './former.ts';
import './new-project.css';

export function FormerNotice() {
  const { w, label } = useWords();
  const former = useFormer((state) => state.former);
  if (!former) return null;
  return (
    <section className="former" aria-label={w('new.formerHeading')}>
      <span className="former__text">{w('new.former', { name: label(former.project.name) })}</span>
      <CommandButton id="file.bringBack" icon="undo" />
      <button type="button" className="button button--quiet" onClick={forget}>
        {w('file.close')}
      </button>
    </section>
  );
}
