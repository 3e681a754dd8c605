/** Under the sentence, on one line: its details, the comparison further down, and where the figures come from. */
import type { SaidConclusion } from '@simalur/report';
import { useId, useState } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { AssumedCount } from '../assumptions/AssumedCount.tsx';

/** A screen of this height has room for the details and for both flows. */
const ROOMY = '(min-height: 960px) and (min-width: 901px)';

interface AnswerDetailsProps {
  readonly said: SaidConclusion | undefined;
  readonly stale: boolean;
}

export function AnswerDetails({ said, stale }: AnswerDetailsProps) {
  const { w } = useWords();
  const [open, setOpen] = useState(() => window.matchMedia(ROOMY).matches);
  const details = useId();
  return (
    <>
      <div className="answer__ways">
        <button
          type="button"
          className="button button--text"
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          <span className={open ? 'answer__chevron answer__chevron--open' : 'answer__chevron'}>
            <Icon name="chevron" size={13} />
          </span>
          {w('answer.details')}
        </button>
        <a className="button button--text" href="#comparison">
          {w('comparison.heading')}
          <Icon name="down" size={14} />
        </a>
        <CommandButton id="help.assumptions" icon="source" className="button--text" />
        <AssumedCount />
      </div>
      <div
        id={details}
        hidden={!open}
        className={stale ? 'answer__details stale' : 'answer__details settles'}
      >
        {said && said.lines.length > 0 ? (
          <>
            <p>{said.against}</p>
            <ul>
              {said.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : null}
        {said?.standing.map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
      </div>
    </>
  );
}
