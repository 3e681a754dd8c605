/** The report: a page to print, and everything to take away. */
import { useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { useDocument } from '../../state/document.ts';
import { takeCsv, takeJson, takeXlsx } from './exports.ts';
import { HeadSheet } from './HeadSheet.tsx';
import { runsToTheSame } from './selfTest.ts';
import './report.css';

type Check = 'none' | 'checking' | 'identical' | 'different' | 'checkFailed';

export function ReportView() {
  const { w, language } = useWords();
  const project = useDocument((state) => state.project);
  const { study, stale, phase } = useRun();
  const [checked, setChecked] = useState<{ readonly check: Check; readonly of: unknown }>({
    check: 'none',
    of: undefined,
  });
  if (!study || stale || phase !== 'done') {
    return (
      <main className="report">
        <p className="card report__waiting" role="status">
          {w('report.waiting')}
        </p>
      </main>
    );
  }
  const { comparison } = study;
  const check: Check = checked.of === comparison ? checked.check : 'none';
  const test = async () => {
    setChecked({ check: 'checking', of: comparison });
    try {
      const same = await runsToTheSame(project, comparison);
      setChecked({ check: same ? 'identical' : 'different', of: comparison });
    } catch {
      setChecked({ check: 'checkFailed', of: comparison });
    }
  };
  return (
    <main className="report">
      <aside className="card report__take" aria-label={w('report.take')}>
        <h2>{w('report.take')}</h2>
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          <Icon name="source" /> {w('report.print')}
        </button>
        <button type="button" className="button" onClick={() => void takeXlsx(project, comparison, language)}>
          <Icon name="save" /> {w('report.xlsx')}
        </button>
        <button type="button" className="button" onClick={() => takeCsv(project, comparison, language)}>
          <Icon name="save" /> {w('report.csv')}
        </button>
        <button type="button" className="button" onClick={() => takeJson(project, comparison, language)}>
          <Icon name="save" /> {w('report.json')}
        </button>
        <hr />
        <button
          type="button"
          className="button"
          aria-disabled={check === 'checking'}
          onClick={() => {
            if (check !== 'checking') void test();
          }}
        >
          <Icon name="reset" /> {w('report.check')}
        </button>
        <p className="report__help" role="status" data-check={check}>
          {check === 'none' ? w('report.checkHelp') : w(`report.${check}`)}
        </p>
      </aside>
      <HeadSheet project={project} comparison={comparison} />
    </main>
  );
}
