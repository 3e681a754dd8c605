/** One flow: on one line its name, its key numbers and how it is shown; under it the picture or the list of steps. */
import type { Project, Scenario } from '@simalur/model';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { FlowOutline } from './FlowOutline.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import type { Chosen, Extent } from './scale.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface FlowCardProps {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
  readonly role: string;
  readonly extent: Extent;
  /** Choice of the scenario, where there is one. */
  readonly chooser?: ReactNode;
}

export function FlowCard(props: FlowCardProps) {
  const { project, scenario, view, stale, role, extent, chooser } = props;
  const { w, label } = useWords();
  // On a phone a picture of a whole flow shows a corner of it: the list reads better.
  const [asList, setAsList] = useState(() => window.matchMedia('(max-width: 700px)').matches);
  const [chosen, setChosen] = useState<Chosen>('readable');
  const [scale, setScale] = useState(1);
  const title = useId();
  const toggle = w(asList ? 'flows.asPicture' : 'flows.asList');
  return (
    <section className="card flow-card" aria-labelledby={title}>
      <div className="flow-card__head">
        {/* The chosen tab already shows the name. */}
        <h2 className={chooser ? 'visually-hidden' : 'flow-card__title'} id={title}>
          <span className="flow-card__role">{role}</span>{' '}
          <span className="flow-card__name">{label(scenario.name)}</span>
        </h2>
        {chooser ? (
          <span className="flow-card__role" aria-hidden="true">
            {role}
          </span>
        ) : null}
        {chooser}
        <KeyNumbers view={view} stale={stale} />
        {asList ? null : <ZoomButtons scale={scale} onChoose={setChosen} />}
        <button
          type="button"
          className="button button--quiet button--icon button--small"
          aria-label={toggle}
          title={toggle}
          onClick={() => setAsList(!asList)}
        >
          <Icon name={asList ? 'flow' : 'list'} size={16} />
        </button>
      </div>
      {asList ? (
        <FlowOutline project={project} scenario={scenario} view={view} stale={stale} />
      ) : (
        <FlowPicture
          project={project}
          scenario={scenario}
          view={view}
          stale={stale}
          extent={extent}
          chosen={chosen}
          onScale={setScale}
        />
      )}
    </section>
  );
}
