/** The few measures that matter, side by side, each with how sure it is and what it means against the baseline. */
import type { Project } from '@simalur/model';
import { kpi, labelText } from '@simalur/model';
import { comparisonTable, KEY_KPIS } from '@simalur/report';
import { useId, useMemo } from 'react';
import { useWords } from '../../language/useWords.ts';
import type { StudyView } from '../../run/view.ts';
import { FactRows } from './FactRows.tsx';
import { KpiCell } from './KpiCell.tsx';
import { rowScale } from './scales.ts';
import './comparison.css';

interface ComparisonTableProps {
  readonly project: Project;
  readonly study: StudyView | undefined;
  readonly stale: boolean;
}

export function ComparisonTable({ project, study, stale }: ComparisonTableProps) {
  const { w, label, language } = useWords();
  const heading = useId();
  const comparison = study?.comparison;
  const texts = useMemo(
    () => (comparison ? comparisonTable(comparison, project, language) : undefined),
    [comparison, project, language],
  );
  const settled = stale ? 'stale' : 'settles';

  return (
    <section className="card comparison" id="comparison" tabIndex={-1} aria-labelledby={heading}>
      <div className="comparison__head">
        <h2 id={heading}>{w('comparison.heading')}</h2>
        <p className="comparison__caption">
          {w('comparison.caption', { baseline: label(project.scenarios[0]?.name) })}
          {stale ? <strong> {w('run.stale')}.</strong> : null}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="comparison__box" tabIndex={0} aria-label={w('comparison.table')}>
        <table className="comparison__table" aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">{w('comparison.kpi')}</th>
              {project.scenarios.map((scenario, index) => (
                <th key={scenario.id} scope="col">
                  {label(scenario.name)}
                  {index === 0 ? <small>{w('comparison.baseline')}</small> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KEY_KPIS.map((id) => {
              const numbers = comparison?.kpis.find((row) => row.id === id);
              const text = texts?.rows.find((row) => row.id === id);
              return (
                <tr key={id}>
                  <th scope="row" title={labelText(kpi(id).definition, language)}>
                    {labelText(kpi(id).name, language)}
                  </th>
                  {project.scenarios.map((scenario, index) => (
                    <td key={scenario.id} className={settled}>
                      <KpiCell
                        cell={numbers?.cells.find((cell) => cell.scenario === scenario.id)}
                        text={text?.cells.find((cell) => cell.scenario === scenario.id)}
                        scale={numbers ? rowScale(numbers) : undefined}
                        baseline={index === 0 ? null : (numbers?.cells[0]?.estimate.mean ?? null)}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
            <FactRows facts={texts?.facts ?? []} settled={settled} />
          </tbody>
        </table>
      </section>
      <p className="comparison__legend">
        {w('comparison.legend')} {texts?.note}
      </p>
    </section>
  );
}
