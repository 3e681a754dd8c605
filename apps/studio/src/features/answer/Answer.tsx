/** The answer first: one sentence, how sure it is, and whether it still belongs to what is set. */
import { sayConclusion } from '@simalur/report';
import { useId, useMemo } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { Blocked } from './Blocked.tsx';
import { RunStatus } from './RunStatus.tsx';
import './answer.css';

/** Letters above which the sentence is set smaller. */
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
  const text = sentence.length > LONG ? 'answer__text answer__text--long' : 'answer__text';

  return (
    <section
      className="card answer"
      id="answer"
      aria-labelledby={heading}
      tabIndex={-1}
      data-run={run.phase}
      data-stale={run.stale}
    >
      <div>
        <h2 className="answer__kicker" id={heading}>
          {w('answer.heading')}
        </h2>
        {run.failure && run.phase === 'failed' ? <Blocked failure={run.failure} /> : null}
        <div className={run.stale ? 'stale' : 'settles'} aria-live="polite" aria-busy={run.busy}>
          <p className={text}>
            {clausesOf(sentence).map((clause) => (
              <span key={clause} className="answer__clause">
                {clause}{' '}
              </span>
            ))}
          </p>
          <ul className="answer__cautions">
            {said?.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </div>
      </div>
      <RunStatus />
    </section>
  );
}

/** One line per flow: the sentence has a semicolon between them. */
function clausesOf(sentence: string): readonly string[] {
  return sentence.split(/(?<=;) /);
}
