/** One page for the head of the clinic: the sentence, the few numbers, where patients pile up, what to keep in mind. */
import { labelText, type Project } from '@simalur/model';
import { describeProject } from '@simalur/presets';
import {
  type Comparison,
  comparisonTable,
  formatNumber,
  formatValue,
  sayConclusion,
  sayGroups,
} from '@simalur/report';
import { useMemo } from 'react';
import { useWords } from '../../language/useWords.ts';
import { MinutesParts } from '../comparison/MinutesParts.tsx';

interface HeadSheetProps {
  readonly project: Project;
  readonly comparison: Comparison;
}

export function HeadSheet({ project, comparison }: HeadSheetProps) {
  const { w, label, language } = useWords();
  const said = sayConclusion(comparison.conclusion, language);
  const table = useMemo(
    () => comparisonTable(comparison, project, language),
    [comparison, project, language],
  );
  const figures = useMemo(() => describeProject(project), [project]);
  const assumed = figures.filter(({ tag }) => tag === undefined || tag === 'assumption').length;
  const today = new Date();
  const date = `${today.getDate()}/${today.getMonth() + 1}/${today.getFullYear()}`;
  return (
    <article className="sheet card" aria-label={w('report.sheet')}>
      <header className="sheet__head">
        <p className="sheet__kind">{w('report.title')}</p>
        <h2 className="sheet__clinic">{label(project.clinic.name)}</h2>
      </header>
      <section className="sheet__conclusion">
        <h3>{w('report.conclusion')}</h3>
        <p>{said.sentence}</p>
      </section>
      <section>
        <h3>{w('report.numbers')}</h3>
        <table className="sheet__table">
          <thead>
            <tr>
              <td />
              {table.columns.map((column) => (
                <th key={column.scenario} scope="col">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows
              .filter(({ key }) => key)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map((cell) => (
                    <td key={cell.scenario}>
                      <strong>{cell.value}</strong>
                      {cell.difference ? (
                        <span className="sheet__verdict">
                          {cell.difference} {cell.verdictText}
                        </span>
                      ) : null}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
        <p className="sheet__note">{table.note}</p>
      </section>
      <MinutesParts comparison={comparison} />
      <section>
        <h3>{w('report.queues')}</h3>
        <ul>
          {comparison.scenarios.map((scenario) => {
            const [worst] = scenario.queues;
            const flow = label(scenario.name);
            const nodes = project.scenarios.find(({ id }) => id === scenario.id)?.flow.nodes ?? [];
            return (
              <li key={scenario.id}>
                {worst
                  ? w('report.queue', {
                      flow,
                      station: label(nodes.find(({ id }) => id === worst.station)?.name),
                      wait: formatValue(worst.meanWait, 'minutes', language),
                      share: formatValue(worst.waitingShare, 'share', language, 0),
                    })
                  : w('report.noQueue', { flow })}
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h3>{w('report.cautions')}</h3>
        <ul>
          {[...sayGroups(project, comparison, language), ...said.cautions].map((text) => (
            <li key={text}>{text}</li>
          ))}
          <li>
            {w('report.assumed', {
              assumed: formatNumber(assumed, language),
              all: formatNumber(figures.length, language),
            })}
          </li>
        </ul>
      </section>
      <section className="sheet__notes">
        <h3>{w('report.notes')}</h3>
        <dl>
          {(['report.decided', 'report.who', 'report.measure'] as const).map((key) => (
            <div key={key}>
              <dt>{w(key)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
      <footer className="sheet__foot">
        {w('report.foot', {
          version: comparison.engineVersion,
          hash: comparison.projectHash,
          seed: comparison.seed,
          days: formatNumber(comparison.replications, language),
          date,
        })}{' '}
        · {labelText(project.name, language)}
      </footer>
    </article>
  );
}
