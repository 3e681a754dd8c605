/** The scenarios of the project as tabs, what can be done with the one that is drawn, and what changed in it. */
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { clearSelection } from '../../state/selection.ts';
import { useScenario } from '../../state/useScenario.ts';
import { lookAtScenario } from '../../state/workspace.ts';
import { ScenarioTabs } from '../flow-canvas/ScenarioTabs.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useChangesState } from './changesState.ts';
import { RenameDialog } from './RenameDialog.tsx';
import './scenarios.css';

export function ScenarioBar() {
  const { w, label } = useWords();
  const scenarios = useDocument((state) => state.project.scenarios);
  const scenario = useScenario();
  const open = useChangesState((state) => state.open) && scenarios.length > 1;
  return (
    <section className="scenario-bar card" aria-label={w('scenario.bar')}>
      <div className="scenario-bar__tabs">
        <ScenarioTabs
          scenarios={scenarios}
          chosen={scenario.id}
          heading={w('scenario.choose')}
          first={w('scenario.baseline')}
          onChoose={(id) => {
            clearSelection();
            lookAtScenario(id);
          }}
        />
      </div>
      <div className="scenario-bar__tools">
        <CommandButton id="scenario.changes" icon="differs" className={open ? 'button--on' : ''} />
        <CommandButton id="scenario.duplicate" icon="copy" bare />
        <CommandButton id="scenario.blank" icon="plus" bare />
        <CommandButton id="scenario.rename" icon="design" bare />
        <CommandButton id="scenario.earlier" icon="chevron" bare className="scenario-bar__earlier" />
        <CommandButton id="scenario.later" icon="chevron" bare />
        <CommandButton id="scenario.delete" icon="trash" bare />
      </div>
      {scenario.reason ? <p className="scenario-bar__reason">{label(scenario.reason)}</p> : null}
      {open ? <ChangeList /> : null}
      <RenameDialog />
    </section>
  );
}
