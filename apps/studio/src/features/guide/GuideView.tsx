/** The guide: first steps, reading the answer, terms, and the definition of every indicator. */
import { KPIS, labelText } from '@simalur/model';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { GUIDE } from './guideText.ts';
import './manual.css';

export function GuideView() {
  const { w, language } = useWords();
  return (
    <main className="manual">
      <nav className="card manual__contents" aria-label={w('guide.contents')}>
        <ul>
          {GUIDE.map(({ id, title }) => (
            <li key={id}>
              <a href={`#guide-${id}`}>{title[language]}</a>
            </li>
          ))}
          <li>
            <a href="#guide-kpis">{w('guide.kpis')}</a>
          </li>
        </ul>
        <CommandButton id="help.shortcuts" icon="command" />
        <CommandButton id="help.assumptions" icon="source" />
      </nav>
      <div className="manual__text">
        {GUIDE.map(({ id, title, entries }) => (
          <section key={id} className="card manual__section" id={`guide-${id}`} tabIndex={-1}>
            <h2>{title[language]}</h2>
            <dl>
              {entries.map((entry) => (
                <div key={entry.title.id}>
                  <dt>{entry.title[language]}</dt>
                  <dd>{entry.text[language]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className="card manual__section" id="guide-kpis" tabIndex={-1}>
          <h2>{w('guide.kpis')}</h2>
          <dl>
            {KPIS.map((kpi) => (
              <div key={kpi.id}>
                <dt>{labelText(kpi.name, language)}</dt>
                <dd>
                  {labelText(kpi.definition, language)} {w(`guide.better.${kpi.direction}`)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </main>
  );
}
