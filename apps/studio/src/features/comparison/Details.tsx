/** Under the table: where the minutes go, how days differ, who gains and who pays. */
import type { Project } from '@simalur/model';
import { useId } from 'react';
import { useWords } from '../../language/useWords.ts';
import type { StudyView } from '../../run/view.ts';
import { FinishDots } from './FinishDots.tsx';
import { GroupTable } from './GroupTable.tsx';
import { MinutesParts } from './MinutesParts.tsx';
import './details.css';

interface DetailsProps {
  readonly project: Project;
  readonly study: StudyView | undefined;
  readonly stale: boolean;
}

export function Details({ project, study, stale }: DetailsProps) {
  const { w } = useWords();
  const heading = useId();
  if (!study) return null;
  const { comparison } = study;
  return (
    <section className={stale ? 'card details stale' : 'card details'} aria-labelledby={heading}>
      <h2 id={heading} className="details__heading">
        {w('detail.heading')}
      </h2>
      <div className="details__figures">
        <MinutesParts comparison={comparison} />
        <FinishDots comparison={comparison} closes={project.clinic.calendar.closes} />
        <GroupTable project={project} comparison={comparison} />
      </div>
    </section>
  );
}
