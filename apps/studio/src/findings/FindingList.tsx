/** Findings as a list: where, what, and how to mend it. The first ones only: they are mended first. */
import type { Finding, Project } from '@simalur/model';
import { type SaidFinding, sayFinding } from '@simalur/report';
import { useWords } from '../language/useWords.ts';
import './findings.css';

const MOST = 20;

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The project they are about, where there is one, for the names of things. */
  readonly project?: Project | undefined;
}

export function FindingList({ findings, project }: FindingListProps) {
  const { language } = useWords();
  return <ProblemList rows={findings.map((finding) => sayFinding(finding, language, project))} />;
}

export function ProblemList({ rows }: { readonly rows: readonly SaidFinding[] }) {
  const { w } = useWords();
  return (
    <>
      <ol className="problems">
        {rows.slice(0, MOST).map((row) => (
          <li key={`${row.where} ${row.what}`} className="problem">
            <dl>
              <dt>{w('file.where')}</dt>
              <dd>{row.where || w('file.wholeFile')}</dd>
              <dt>{w('file.what')}</dt>
              <dd className="problem__what">{row.what}</dd>
              <dt>{w('file.mend')}</dt>
              <dd className="problem__mend">{row.mend}</dd>
            </dl>
          </li>
        ))}
      </ol>
      {rows.length > MOST ? <p>{w('file.more', { count: rows.length - MOST })}</p> : null}
    </>
  );
}
