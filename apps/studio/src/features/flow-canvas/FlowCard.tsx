/** One flow with its name, its key numbers and the choice between picture and list. */
import type { Project, Scenario } from '@simalur/model';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { FlowOutline } from './FlowOutline.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { Legend } from './Legend.tsx';

interface FlowCardProps {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
  readonly role: string;
  readonly widest: number;
  /** Choice of the scenario, where there is one. */
  readonly chooser?: ReactNode;
}

export function FlowCard({ project, scenario, view, stale, role, widest, chooser }: FlowCardProps) {
  const { w, label } = useWords();
  // On a phone a picture of a whole flow shows a corner of it: the list reads better.
  const [asList, setAsList] = useState(() => window.matchMedia('(max-width: 700px)').matches);
  const title = useId();
  return (
    <section className="card flow-card" aria-labelledby={title}>
      <div className="flow-card__head">
        {/* The chosen tab already shows the name. */}
        <h2 className={chooser ? 'visually-hidden' : 'flow-card__title'} id={title}>
          <span className="flow-card__role">{role}</span> {label(scenario.name)}
        </h2>
        {chooser}
        <KeyNumbers view={view} stale={stale} />
        <button type="button" className="button button--quiet" onClick={() => setAsList(!asList)}>
          <Icon name={asList ? 'flow' : 'list'} size={16} />
          {w(asList ? 'flows.asPicture' : 'flows.asList')}
        </button>
      </div>
      {asList ? (
        <FlowOutline project={project} scenario={scenario} view={view} stale={stale} />
      ) : (
        <FlowPicture project={project} scenario={scenario} view={view} stale={stale} widest={widest} />
      )}
      {/* Once is enough: the signs are the same in every picture. */}
      {asList || chooser ? null : <Legend />}
    </section>
  );
}
