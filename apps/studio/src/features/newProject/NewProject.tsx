/** A new project: a gallery of clinics with pictures, the five questions, or an empty flow. */
import { withOnlyBlankScenario } from '@simalur/model';
import { buildPreset, GALLERY, type GalleryEntry } from '@simalur/presets';
import { useEffect, useId, useRef } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { themeOf, usePreferences } from '../../state/preferences.ts';
import { showView } from '../../state/workspace.ts';
import { useStorage } from '../../storage/storageState.ts';
import { BLANK_NAMES } from './blankNames.ts';
import { replaceProject } from './former.ts';
import { GalleryCard } from './GalleryCard.tsx';
import { useMiniatures } from './miniatures.ts';
import { closeNewProject, openNewProject, useNewProject } from './newProjectDialog.ts';
import { Questions } from './Questions.tsx';
import './new-project.css';

export function NewProject() {
  const page = useNewProject((state) => state.page);
  return page === 'closed' ? null : <Opened page={page} />;
}

function Opened({ page }: { readonly page: 'gallery' | 'questions' }) {
  const { w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog dialog--wide new-project"
      aria-labelledby={heading}
      onClose={closeNewProject}
    >
      <div className="dialog__head">
        <h2 id={heading}>{w(page === 'gallery' ? 'new.heading' : 'new.questions')}</h2>
        <WhatHappens />
      </div>
      {page === 'gallery' ? <Gallery /> : <Questions />}
    </dialog>
  );
}

/** What becomes of the project that is open. */
function WhatHappens() {
  const { w, label } = useWords();
  const name = label(useDocument((state) => state.project.name));
  const phase = useStorage((state) => state.phase);
  const unsaved = phase === 'failed';
  return (
    <p className={unsaved ? 'new-project__note new-project__note--unsaved' : 'new-project__note'}>
      {w(unsaved ? 'new.unsaved' : phase === 'untouched' ? 'new.untouched' : 'new.kept', { name })}{' '}
      {unsaved ? <CommandButton id="file.save" icon="save" /> : null}
    </p>
  );
}

const SECTIONS = [
  { kind: 'clinic', heading: 'new.clinics' },
  { kind: 'demo', heading: 'new.demos' },
  { kind: 'gallery', heading: 'new.variants' },
] as const;

function Gallery() {
  const { w } = useWords();
  const theme = usePreferences(themeOf);
  const pictures = useMiniatures(theme);
  const open = (entry: GalleryEntry) => {
    closeNewProject();
    void replaceProject(buildPreset(entry.id));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <div className="dialog__body new-project__body" tabIndex={0}>
        <ul className="new-project__cards new-project__cards--own">
          <li>
            <button
              type="button"
              className="gallery-card gallery-card--own"
              onClick={() => openNewProject('questions')}
            >
              <Icon name="unsure" size={26} />
              <span className="gallery-card__name">{w('new.questions')}</span>
              <span className="gallery-card__summary">{w('new.questionsHint')}</span>
            </button>
          </li>
          <li>
            <button type="button" className="gallery-card gallery-card--own" onClick={openBlank}>
              <Icon name="plus" size={26} />
              <span className="gallery-card__name">{w('new.blank')}</span>
              <span className="gallery-card__summary">{w('new.blankHint')}</span>
            </button>
          </li>
        </ul>
        {SECTIONS.map(({ kind, heading }) => (
          <section key={kind}>
            <h3 className="new-project__section">{w(heading)}</h3>
            <ul className="new-project__cards">
              {GALLERY.filter((entry) => entry.kind === kind).map((entry) => (
                <li key={entry.id}>
                  <GalleryCard entry={entry} pictures={pictures(entry.id)} onOpen={open} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <form method="dialog" className="dialog__foot">
        <button type="submit" className="button">
          {w('design.cancel')}
        </button>
      </form>
    </>
  );
}

/** The village clinic's patients and staff, and nothing drawn yet. */
function openBlank(): void {
  closeNewProject();
  void replaceProject(withOnlyBlankScenario(buildPreset('perdesaan'), BLANK_NAMES)).then(() =>
    showView('design'),
  );
}
