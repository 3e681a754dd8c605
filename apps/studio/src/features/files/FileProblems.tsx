/** What is wrong with a file: where, what, and how to mend it. The project that was open is still there. */
import { useEffect, useRef } from 'react';
import { ProblemList } from '../../findings/FindingList.tsx';
import { useWords } from '../../language/useWords.ts';
import { problemRows } from './problemRows.ts';
import { dismissProblems, useProblems } from './problems.ts';

export function FileProblems() {
  const { w, language } = useWords();
  const shown = useProblems((state) => state.shown);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (shown && dialog.current && !dialog.current.open) dialog.current.showModal();
  }, [shown]);
  if (!shown) return null;

  const { trouble, file } = shown;
  const opened = trouble.kind === 'remarks';
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="file-problems" onClose={dismissProblems}>
      <div className="dialog__head">
        <h2 id="file-problems">{w(opened ? 'file.openedWarnings' : 'file.errorHeading')}</h2>
        <p className="dialog__file">
          {w('file.name')}: <strong>{file}</strong>
        </p>
        {opened ? null : <p className="dialog__file">{w('file.kept')}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <div className="dialog__body" tabIndex={0}>
        <ProblemList rows={problemRows(trouble, language)} />
      </div>
      <form method="dialog" className="dialog__foot">
        {/* biome-ignore lint/a11y/noAutofocus: the keyboard starts at the only thing to do. */}
        <button type="submit" className="button button--primary" autoFocus>
          {w('file.close')}
        </button>
      </form>
    </dialog>
  );
}
