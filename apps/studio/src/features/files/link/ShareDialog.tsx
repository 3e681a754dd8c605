/** The link of the open project, ready to be copied; or why there is none. */
import { formatNumber } from '@simalur/report';
import { useEffect, useId, useRef, useState } from 'react';
import { CommandButton } from '../../../commands/CommandButton.tsx';
import { useWords } from '../../../language/useWords.ts';
import { LINK_MAX } from './link.ts';
import { endSharing, useLinks } from './linkState.ts';

export function ShareDialog() {
  const sharing = useLinks((state) => state.sharing);
  return sharing ? <Share {...sharing} /> : null;
}

function Share({ fragment, length }: { readonly fragment?: string; readonly length: number }) {
  const { w, language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const address = useRef<HTMLTextAreaElement>(null);
  const heading = useId();
  const field = useId();
  const [answer, setAnswer] = useState<'link.copied' | 'link.copyRefused'>();
  useEffect(() => dialog.current?.showModal(), []);
  const sizes = { size: formatNumber(length, language), limit: formatNumber(LINK_MAX, language) };
  const copy = async () => {
    address.current?.select();
    try {
      await navigator.clipboard.writeText(address.current?.value ?? '');
      setAnswer('link.copied');
    } catch {
      // No clipboard on plain http, or it was refused: the text is selected.
      setAnswer('link.copyRefused');
    }
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={endSharing}>
      <div className="dialog__head">
        <h2 id={heading}>{w('link.heading')}</h2>
      </div>
      <div className="dialog__body">
        {fragment === undefined ? (
          <p>{w('link.noFit', sizes)}</p>
        ) : (
          <>
            <p>{w('link.what')}</p>
            <label className="visually-hidden" htmlFor={field}>
              {w('link.address')}
            </label>
            <textarea
              id={field}
              ref={address}
              className="link__address"
              readOnly
              value={`${location.href.split('#')[0]}${fragment}`}
            />
            <p className="link__note">
              {w('link.size', sizes)}. {isLocal() ? w('link.local') : ''}
            </p>
          </>
        )}
        <p role="status">{answer ? w(answer) : ''}</p>
      </div>
      <form method="dialog" className="dialog__foot dialog__foot--two">
        <button type="submit" className="button">
          {w('file.close')}
        </button>
        {fragment === undefined ? (
          <CommandButton id="file.saveCopy" />
        ) : (
          <button type="button" className="button button--primary" onClick={() => void copy()}>
            {w('link.copy')}
          </button>
        )}
      </form>
    </dialog>
  );
}

function isLocal(): boolean {
  return location.protocol === 'file:' || ['localhost', '127.0.0.1'].includes(location.hostname);
}
