/** Named versions, automatic saves and the other projects of this browser; going back can be undone. */
import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords, word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { change } from '../../state/document.ts';
import { saveEverything, store } from '../../storage/session.ts';
import { useStorage } from '../../storage/storageState.ts';
import { savedTime } from '../files/savedTime.ts';
import { loadVersions, type Version, type Versions } from './loadVersions.ts';
import { OtherProjects } from './OtherProjects.tsx';
import { VersionList } from './VersionList.tsx';
import { closeVersions, useVersionsDialog } from './versionsDialog.ts';
import './versions.css';

const EMPTY: Versions = { versions: [], others: [] };
const TITLE_MAX = 80;

export function VersionsDialog() {
  return useVersionsDialog((state) => state.open) ? <Open /> : null;
}

function Open() {
  const { w, language } = useWords();
  const document = useStorage((state) => state.document);
  const revision = useStorage((state) => state.revision);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const field = useId();
  const [shown, setShown] = useState(EMPTY);
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const load = useCallback(() => {
    loadVersions(document).then(setShown, () => setShown(EMPTY));
  }, [document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a new line of the list.
  useEffect(load, [load, revision]);

  const nameNow = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const named = (await saveEverything().catch(() => false)) && (await entitleNewest(title.trim()));
    setRefused(!named);
    if (named) setTitle('');
    load();
  };
  const restore = (version: Version) => {
    if (!version.project) return;
    change('version.restore', version.project);
    const name = version.title ?? savedTime(version.savedAt, language);
    announce(word(language, 'versions.restored', { name }));
    dialog.current?.close();
  };
  const named = shown.versions.filter((version) => version.title !== undefined);
  const automatic = shown.versions.filter((version) => version.title === undefined);

  return (
    <dialog ref={dialog} className="dialog versions" aria-labelledby={heading} onClose={closeVersions}>
      <div className="dialog__head">
        <h2 id={heading}>{w('versions.heading')}</h2>
        <form className="versions__name" onSubmit={nameNow}>
          <label htmlFor={field}>{w('versions.nameLabel')}</label>
          <input
            id={field}
            value={title}
            maxLength={TITLE_MAX}
            placeholder={w('versions.nameHint')}
            onChange={(event) => setTitle(event.target.value)}
          />
          <button type="submit" className="button" aria-disabled={title.trim() === ''}>
            {w('versions.name')}
          </button>
        </form>
        {refused ? (
          <p role="alert" className="versions__refused">
            {w('versions.notSaved')}
          </p>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <div className="dialog__body" tabIndex={0}>
        <VersionList heading={w('versions.named')} versions={named} onRestore={restore} />
        <VersionList heading={w('versions.automatic')} versions={automatic} onRestore={restore} />
        <OtherProjects documents={shown.others} onChanged={load} onOpened={() => dialog.current?.close()} />
        <p className="versions__lives">{w('versions.lives')}</p>
      </div>
      <form method="dialog" className="dialog__foot dialog__foot--two">
        <CommandButton id="file.share" className="versions__share" />
        <CommandButton id="file.saveCopy" />
        <button type="submit" className="button button--primary">
          {w('file.close')}
        </button>
      </form>
    </dialog>
  );
}

async function entitleNewest(title: string): Promise<boolean> {
  const { document, revision } = useStorage.getState();
  try {
    return await store.entitle(document, revision, title);
  } catch {
    return false;
  }
}
