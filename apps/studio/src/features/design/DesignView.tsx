/** The editor: the canvas in the middle, what can be added on the left, what is selected on the right. */
import { ReactFlowProvider } from '@xyflow/react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { useScenario } from '../../state/useScenario.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { Outline } from '../outline/Outline.tsx';
import { useShape } from '../outline/shape.ts';
import { Problems } from '../problems/Problems.tsx';
import { ScenarioBar } from '../scenarios/ScenarioBar.tsx';
import { Canvas } from './Canvas.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { DesignDialogs } from './DesignDialogs.tsx';
import { Palette } from './Palette.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import './design.css';

export function DesignView() {
  const { w, label } = useWords();
  const scenario = useScenario();
  const asList = useShape((state) => state.asList);
  return (
    <main className="design" aria-label={w('view.design')}>
      <div className="design__bar">
        <ScenarioBar />
      </div>
      <aside className="design__palette" aria-label={w('design.palette')}>
        <Palette />
      </aside>
      <section
        className="design__canvas card"
        aria-label={w('design.canvas', { name: label(scenario.name) })}
      >
        <div className="design__tools">
          <SelectionBar />
          <span className="design__zoom">
            <CommandButton id="outline.toggle" icon={asList ? 'flow' : 'list'} bare />
            {asList ? null : (
              <>
                <CommandButton id="design.tidy" icon="tidy" bare />
                <CommandButton id="design.zoomOut" icon="minus" bare />
                <CommandButton id="design.zoomIn" icon="plus" bare />
                <CommandButton id="design.fit" icon="fit" bare />
              </>
            )}
          </span>
        </div>
        <div className="design__drawing">
          {asList ? (
            <Outline />
          ) : (
            <ReactFlowProvider>
              <Canvas />
            </ReactFlowProvider>
          )}
        </div>
      </section>
      <aside className="design__side">
        <Inspector />
      </aside>
      <div className="design__problems">
        <Problems />
      </div>
      <ContextMenu />
      <DesignDialogs />
    </main>
  );
}
