/** Every figure of the project with its source, at first those that nobody has measured: the way to doubt an answer. */
import { describeProject } from '@simalur/presets';
import { formatNumber } from '@simalur/report';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { closeAssumptions, useAssumptionsDialog } from './assumptionsDialog.ts';
import { FigureTable } from './FigureTable.tsx';
import { isAssumed } from './isAssumed.ts';
import './assumptions.css';

export function Assumptions() {
  const open = useAssumptionsDialog((state) => state.open);
  // Made only when it is looked at: a project has hundreds of figures.
  return open ? <AssumptionsDialog /> : null;
}

function AssumptionsDialog() {
  const { w, language } = useWords();
  const project = useDocument((state) => state.project);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [all, setAll] = useState(false);
  const [search, setSearch] = useState('');
  const figures = useMemo(() => describeProject(project), [project]);
  const assumed = figures.filter(isAssumed);
  const wanted = search.trim().toLowerCase();
  const shown = (all ? figures : assumed).filter(
    (figure) =>
      wanted === '' || `${figure.name[language]} ${figure.note[language]}`.toLowerCase().includes(wanted),
  );
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="dialog dialog--wide" aria-labelledby={heading} onClose={closeAssumptions}>
      <div className="dialog__head">
        <h2 id={heading}>{w('assumptions.heading')}</h2>
        <p className="assumptions__count">
          {w('assumptions.count', {
            assumed: formatNumber(assumed.length, language),
            all: formatNumber(figures.length, language),
          })}
        </p>
        <div className="assumptions__tools">
          <label className="assumptions__check">
            <input
              type="checkbox"
              checked={!all}
              onChange={(event) => setAll(!event.currentTarget.checked)}
            />
            {w('assumptions.only')}
          </label>
          <input
            // Not `search`: there Escape empties the field instead of closing the dialog.
            type="text"
            className="assumptions__search"
            aria-label={w('assumptions.search')}
            placeholder={w('assumptions.search')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="dialog__body assumptions__body" tabIndex={0} aria-label={w('assumptions.table')}>
        <FigureTable figures={shown} />
      </section>
      <form method="dialog" className="dialog__foot">
        <button type="submit" className="button button--primary">
          {w('file.close')}
        </button>
      </form>
    </dialog>
  );
}
