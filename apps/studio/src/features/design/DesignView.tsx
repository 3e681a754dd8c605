/** The editor: the canvas in the middle, what can be added on the left, what is selected on the right. */
import { ReactFlowProvider } from '@xyflow/react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { useScenario } from '../../state/useScenario.ts';
import { Canvas } from './Canvas.tsx';
import { DesignDialogs } from './DesignDialogs.tsx';
import { Palette } from './Palette.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import './design.css';

export function DesignView() {
  const { w, label } = useWords();
  const scenario = useScenario();
  return (
    <main className="design" aria-label={w('view.design')}>
      <aside className="design__palette">
        <Palette />
      </aside>
      <section
        className="design__canvas card"
        aria-label={w('design.canvas', { name: label(scenario.name) })}
      >
        <div className="design__tools">
          <SelectionBar />
          <span className="design__zoom">
            <CommandButton id="design.tidy" icon="tidy" bare />
            <CommandButton id="design.zoomOut" icon="minus" bare />
            <CommandButton id="design.zoomIn" icon="plus" bare />
            <CommandButton id="design.fit" icon="fit" bare />
          </span>
        </div>
        <div className="design__drawing">
          <ReactFlowProvider>
            <Canvas />
          </ReactFlowProvider>
        </div>
      </section>
      <DesignDialogs />
    </main>
  );
}
