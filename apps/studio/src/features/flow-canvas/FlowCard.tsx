/** One flow with its name, its key numbers and the choice between picture and list. */
import type { Project, Scenario } from '@simalur/model';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { FlowOutline } from './FlowOutline.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';

interface FlowCardProps {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
  readonly role: string;
  /** Choice of the scenario, where there is one. */
  readonly chooser?: ReactNode;
}

export function FlowCard({ project, scenario, view, stale, role, chooser }: FlowCardProps) {
  const { w, label } = useWords();
  const [asList, setAsList] = useState(false);
  const title = useId();
  return (
    <section className="card flow-card" aria-labelledby={title}>
      <div className="flow-card__head">
        <h2 className="flow-card__title" id={title}>
          <span className="flow-card__role">{role}</span>
          {/* The chosen tab already shows the name. */}
          <span className={chooser ? 'visually-hidden' : undefined}>{label(scenario.name)}</span>
        </h2>
        {chooser}
        <KeyNumbers view={view} stale={stale} />
        <button
          type="button"
          className="button button--quiet"
          aria-pressed={asList}
          onClick={() => setAsList(!asList)}
        >
          <Icon name={asList ? 'flow' : 'list'} size={16} />
          {w(asList ? 'flows.asPicture' : 'flows.asList')}
        </button>
      </div>
      {asList ? (
        <FlowOutline project={project} scenario={scenario} view={view} stale={stale} />
      ) : (
        <FlowPicture project={project} scenario={scenario} view={view} stale={stale} />
      )}
    </section>
  );
}
