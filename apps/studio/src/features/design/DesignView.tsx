/** The editor: the canvas in the middle, what can be added on the left, what is selected on the right. */
import { useWords } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';
import { FlowPicture } from '../flow-canvas/FlowPicture.tsx';
import { layoutOf } from '../flow-canvas/layout.ts';
import './design.css';

export function DesignView() {
  const { w, language } = useWords();
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const { study, stale } = useRun();
  const { width, height } = layoutOf(scenario.flow, language);
  return (
    <main className="design" aria-label={w('view.design')}>
      <div className="design__bar" />
      <aside className="design__palette" />
      <section className="design__canvas card">
        <FlowPicture
          project={project}
          scenario={scenario}
          view={study?.flows.get(scenario.id)}
          stale={stale}
          extent={{ width, height, flows: 1 }}
          chosen="readable"
          onScale={noScale}
        />
      </section>
      <aside className="design__side" />
      <div className="design__problems" />
    </main>
  );
}

function noScale(): void {}
