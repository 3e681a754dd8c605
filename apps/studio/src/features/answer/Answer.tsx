/** The answer first: one sentence, what must be read with it, and the way to all that carries it. */
import { sayConclusion } from '@simalur/report';
import { useId, useMemo } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import { Blocked } from './Blocked.tsx';
import { RunStatus } from './RunStatus.tsx';
import './answer.css';

/** Letters above which the sentence is set smaller, so that it stays on two lines. */
const LONG = 170;

export function Answer() {
  const { w, language } = useWords();
  const run = useRun();
  const heading = useId();
  const conclusion = run.study?.comparison.conclusion;
  const said = useMemo(
    () => (conclusion ? sayConclusion(conclusion, language) : undefined),
    [conclusion, language],
  );
  const sentence = said?.sentence ?? w(run.busy || run.phase === 'idle' ? 'answer.waiting' : 'answer.none');

  return (
    <section
      className="card answer"
      id="answer"
      aria-labelledby={heading}
      tabIndex={-1}
      data-run={run.phase}
      data-stale={run.stale}
      data-days={run.look?.days}
    >
      <div className="answer__main">
        <h2 className="answer__kicker" id={heading}>
          {w('answer.heading')}
        </h2>
        {run.failure && run.phase === 'failed' ? <Blocked failure={run.failure} /> : null}
        <div className={run.stale ? 'stale' : 'settles'} aria-live="polite" aria-busy={run.busy}>
          <p className={sentence.length > LONG ? 'answer__text answer__text--long' : 'answer__text'}>
            {sentence}
          </p>
          {said?.pressing.map((caution) => (
            <p key={caution} className="answer__pressing">
              {caution}
            </p>
          ))}
        </div>
        <AnswerDetails said={said} stale={run.stale} />
      </div>
      <RunStatus />
    </section>
  );
}
