/** The flows under each other: the current one stays, the one beside it is chosen by a tab. */
import type { Project } from '@simalur/model';
import { useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import type { StudyView } from '../../run/view.ts';
import { FlowCard } from './FlowCard.tsx';
import { layoutOf } from './layout.ts';
import { ScenarioTabs } from './ScenarioTabs.tsx';
import './flow-canvas.css';

interface FlowsProps {
  readonly project: Project;
  readonly study: StudyView | undefined;
  readonly stale: boolean;
}

export function Flows({ project, study, stale }: FlowsProps) {
  const { w, language } = useWords();
  const [baseline, ...others] = project.scenarios;
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const compared = others.find((scenario) => scenario.id === chosen) ?? others[0];
  const widest = Math.max(...project.scenarios.map(({ flow }) => layoutOf(flow, language).width));
  const viewOf = (id: string) => study?.flows.get(id);
  return (
    <div className="flows">
      {baseline ? (
        <FlowCard
          project={project}
          scenario={baseline}
          view={viewOf(baseline.id)}
          stale={stale}
          role={w('flows.baseline')}
          widest={widest}
        />
      ) : null}
      {compared ? (
        <FlowCard
          project={project}
          scenario={compared}
          view={viewOf(compared.id)}
          stale={stale}
          role={w('flows.compared')}
          widest={widest}
          chooser={
            others.length > 1 ? (
              <ScenarioTabs scenarios={others} chosen={compared.id} onChoose={setChosen} />
            ) : null
          }
        />
      ) : null}
    </div>
  );
}
