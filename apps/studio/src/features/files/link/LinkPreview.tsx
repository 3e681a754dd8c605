/** What a link holds and what it would replace, before anything is replaced. */
import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../../language/useWords.ts';
import { useDocument } from '../../../state/document.ts';
import { isSafe } from '../../../storage/session.ts';
import { useStorage } from '../../../storage/storageState.ts';
import { openText } from '../open.ts';
import { forgetLink, type OpenedLink, useLinks } from './linkState.ts';

export function LinkPreview() {
  const opened = useLinks((state) => state.opened);
  return opened ? <Preview link={opened} /> : null;
}

function Preview({ link: { text, validation } }: { readonly link: OpenedLink }) {
  const { w, label } = useWords();
  const current = useDocument((state) => state.project);
  useStorage();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const { project } = validation;
  if (!project) return null;
  const open = () => {
    dialog.current?.close();
    openText(text, w('link.whole'), validation, new Blob([text]));
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={forgetLink}>
      <div className="dialog__head">
        <h2 id={heading}>{w('link.previewHeading')}</h2>
      </div>
      <div className="dialog__body">
        <dl className="link__facts">
          <dt>{w('link.project')}</dt>
          <dd>{label(project.name)}</dd>
          <dt>{w('link.clinic')}</dt>
          <dd>{label(project.clinic.name)}</dd>
          <dt>{w('link.scenarios')}</dt>
          <dd>
            {project.scenarios.length}: {project.scenarios.map(({ name }) => label(name)).join('; ')}
          </dd>
          <dt>{w('link.replaces')}</dt>
          <dd>
            {label(current.clinic.name)}: {label(current.name)}
          </dd>
        </dl>
        <p className="link__note">{w(isSafe() ? 'link.stays' : 'link.notStored')}</p>
      </div>
      <form method="dialog" className="dialog__foot dialog__foot--two">
        <button type="submit" className="button">
          {w('link.cancel')}
        </button>
        <button type="button" className="button button--primary" onClick={open}>
          {w('link.open')}
        </button>
      </form>
    </dialog>
  );
}
