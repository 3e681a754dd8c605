/** What is wrong with the project while it is edited: where, what, the way there, and a mend where there is one. */
import { type Finding, mend, mendKind, type Project } from '@simalur/model';
import { sayFinding } from '@simalur/report';
import { useMemo } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useWords, word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { change, useDocument } from '../../state/document.ts';
import { showOnCanvas } from '../scenarios/show.ts';
import { useProblemsPanel } from './panel.ts';
import { placeOf, useFindings } from './useFindings.ts';
import './problems.css';

/** The first ones are mended first. */
const MOST = 30;

export function Problems() {
  const { w } = useWords();
  const { project, findings } = useFindings();
  const open = useProblemsPanel((state) => state.open) && findings.length > 0;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return (
    <section className="problems-panel card" aria-label={w('problems.heading')}>
      <div className="problems-panel__head">
        <p
          className={
            errors > 0 ? 'problems-panel__state problems-panel__state--errors' : 'problems-panel__state'
          }
        >
          <Icon name={errors > 0 ? 'worse' : warnings > 0 ? 'bottleneck' : 'better'} size={16} />
          <span role="status">{summary(errors, warnings, w)}</span>
        </p>
        {findings.length > 0 ? (
          <CommandButton id="problems.toggle" icon="list" className={open ? 'button--on' : ''} />
        ) : null}
      </div>
      {open ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        <ol className="problems-panel__list" tabIndex={0} aria-label={w('problems.heading')}>
          {findings.slice(0, MOST).map((finding) => (
            <Problem
              key={`${finding.code} ${finding.path.join(' ')} ${JSON.stringify(finding.params)}`}
              finding={finding}
              project={project}
            />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function summary(errors: number, warnings: number, w: ReturnType<typeof useWords>['w']): string {
  if (errors + warnings === 0) return w('problems.none');
  const parts = [
    ...(errors > 0 ? [w('problems.errors', { count: errors })] : []),
    ...(warnings > 0 ? [w('problems.warnings', { count: warnings })] : []),
  ];
  return `${parts.join(', ')}. ${w(errors > 0 ? 'problems.stops' : 'problems.runs')}`;
}

interface ProblemProps {
  readonly finding: Finding;
  readonly project: Project;
}

function Problem({ finding, project }: ProblemProps) {
  const { w, language } = useWords();
  const said = sayFinding(finding, language, project);
  const place = placeOf(project, finding);
  const kind = mendKind(finding.code);
  // Tried before it is offered: a button that does nothing would be worse than none.
  const mendable = useMemo(() => mend(project, finding) !== undefined, [project, finding]);
  const about = `${said.where}: ${said.what}`;
  const repair = () => {
    const next = mend(useDocument.getState().project, finding);
    if (!next) return;
    change('mend', next);
    announce(word(language, 'problems.mended', { where: said.where }));
  };
  return (
    <li className={`problems-panel__item problems-panel__item--${finding.severity}`}>
      <Icon name={finding.severity === 'error' ? 'worse' : 'bottleneck'} size={16} />
      <span className="problems-panel__text">
        <span className="visually-hidden">{w(`problems.${finding.severity}`)}: </span>
        <span className="problems-panel__where">{said.where}</span>
        <span>
          {said.what} <span className="problems-panel__mend">{said.mend}</span>
        </span>
      </span>
      <span className="problems-panel__ways">
        {place ? (
          <button
            type="button"
            className="button button--text"
            aria-label={`${w('problems.open')}: ${about}`}
            onClick={() => showOnCanvas(place)}
          >
            {w('problems.open')}
          </button>
        ) : null}
        {kind && mendable ? (
          <button
            type="button"
            className="button problems-panel__repair"
            aria-label={`${w(`mend.${kind}`)}: ${about}`}
            onClick={repair}
          >
            {w(`mend.${kind}`)}
          </button>
        ) : null}
      </span>
    </li>
  );
}
