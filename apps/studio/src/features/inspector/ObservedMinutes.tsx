/** Minutes timed by the team: typed or pasted, fitted, seen against the curve, and taken over. */
import { type FitRefusal, fitMinutes } from '@simalur/analysis';
import type { Distribution } from '@simalur/model';
import { formatNumber } from '@simalur/report';
import { useId, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { parseList } from '../../ui/fields/parseList.ts';
import { DistributionPicture } from './DistributionPicture.tsx';
import { choiceWords } from './schemaWords.ts';

interface ObservedMinutesProps {
  /** Keeps the distribution with a note on where it is from, or says why not. */
  readonly onAccept: (distribution: Distribution, note: string) => string | undefined;
}

export function ObservedMinutes({ onAccept }: ObservedMinutesProps) {
  const { w, language } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const { values, unread } = parseList(text, language);
  const result = text.trim() === '' ? undefined : fitMinutes(values);
  const best = result?.ok ? result.fits[0] : undefined;
  const name = (family: string) =>
    (choiceWords('duration', 'family', family)?.[language] ?? '').toLowerCase();
  const refused = (why: FitRefusal) => w(`time.refused.${why}`, { n: values.length });
  const accept = () => {
    if (!best || onAccept(best.distribution, w('time.fitNote', { n: values.length })) !== undefined) return;
    setText('');
  };
  return (
    <details className="panel-more">
      <summary>{w('time.observed')}</summary>
      <div className="panel-form">
        <div className="field">
          <label className="field__label" htmlFor={id}>
            {w('time.observedField')}
          </label>
          <textarea
            id={id}
            className="field__input"
            rows={4}
            value={text}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p className="field__hint" id={`${id}-hint`}>
            {w('time.observedHint')}
          </p>
        </div>
        <div role="status" className="panel-form">
          {unread.length > 0 ? (
            <p className="field__problem">{w('time.unread', { text: unread.slice(0, 3).join(', ') })}</p>
          ) : null}
          {result && !result.ok ? <p className="field__hint">{refused(result.why)}</p> : null}
          {best && result?.ok ? (
            <>
              <p>
                {w('time.fit', {
                  n: result.n,
                  family: name(best.family),
                  mean: formatNumber(best.mean, language, 1),
                })}
              </p>
              <DistributionPicture
                distribution={best.distribution}
                observed={values}
                label={w('time.fitPicture', { n: result.n })}
              />
              <p className="field__hint">{w('time.fitCaution', { n: result.n })}</p>
              <details className="panel-more">
                <summary>{w('time.fitAll')}</summary>
                <ul className="panel-form__plain">
                  {result.fits.map((fit) => (
                    <li key={fit.family}>
                      {w('time.fitRow', {
                        family: name(fit.family),
                        value: formatNumber(fit.logLikelihood, language, 1),
                      })}
                    </li>
                  ))}
                </ul>
                <p className="field__hint">{w('time.fitMethod')}</p>
              </details>
            </>
          ) : null}
        </div>
        {best && unread.length === 0 ? (
          <button type="button" className="button" onClick={accept}>
            {w('time.accept')}
          </button>
        ) : null}
      </div>
    </details>
  );
}
