/** The flows under each other: the current one stays, the one beside it is chosen. */
import type { Project } from '@simalur/model';
import { useWords } from '../../language/useWords.ts';
import type { StudyView } from '../../run/view.ts';
import { lookAtScenario, useWorkspace } from '../../state/workspace.ts';
import { FlowCard } from './FlowCard.tsx';
import { layoutOf } from './layout.ts';
import { ScenarioSelect } from './ScenarioSelect.tsx';
import { ScenarioTabs } from './ScenarioTabs.tsx';
import './flow-canvas.css';
import './nodes.css';

interface FlowsProps {
  readonly project: Project;
  readonly study: StudyView | undefined;
  readonly stale: boolean;
}

/** A row of tabs has room for this many letters beside the numbers; more are a list. */
const TABS_LETTERS = 56;

export function Flows({ project, study, stale }: FlowsProps) {
  const { w, label, language } = useWords();
  const [baseline, ...others] = project.scenarios;
  const chosen = useWorkspace((state) => state.scenario);
  const compared = others.find((scenario) => scenario.id === chosen) ?? others[0];
  const layouts = project.scenarios.map(({ flow }) => layoutOf(flow, language));
  // The baseline and the tallest of the others: choosing another one changes no scale.
  const tallest = Math.max(0, ...layouts.slice(1).map(({ height }) => height));
  const extent = {
    width: Math.max(...layouts.map(({ width }) => width)),
    height: (layouts[0]?.height ?? 0) + tallest,
    flows: compared ? 2 : 1,
  };
  const shared = { project, stale, extent };
  const letters = others.reduce((sum, { name }) => sum + label(name).length, 0);
  const Chooser = letters > TABS_LETTERS ? ScenarioSelect : ScenarioTabs;
  return (
    <div className="flows">
      {baseline ? (
        <FlowCard
          {...shared}
          scenario={baseline}
          view={study?.flows.get(baseline.id)}
          role={w('flows.baseline')}
        />
      ) : null}
      {compared ? (
        <FlowCard
          {...shared}
          scenario={compared}
          view={study?.flows.get(compared.id)}
          role={w('flows.compared')}
          chooser={
            others.length > 1 ? (
              <Chooser scenarios={others} chosen={compared.id} onChoose={lookAtScenario} />
            ) : null
          }
        />
      ) : null}
    </div>
  );
}
