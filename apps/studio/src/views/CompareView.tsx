/** The first view: the answer, both flows, the comparison, and what may be tried. */
import { Answer } from '../features/answer/Answer.tsx';
import { ComparisonTable } from '../features/comparison/ComparisonTable.tsx';
import { Details } from '../features/comparison/Details.tsx';
import { Controls } from '../features/controls/Controls.tsx';
import { Flows } from '../features/flow-canvas/Flows.tsx';
import { Legend } from '../features/flow-canvas/Legend.tsx';
import { useWords } from '../language/useWords.ts';
import { useRun } from '../run/useRun.ts';
import { useDocument } from '../state/document.ts';

export function CompareView() {
  const { w } = useWords();
  const project = useDocument((state) => state.project);
  const { study, stale } = useRun();
  return (
    <div className="page">
      <aside className="page__side" aria-label={w('controls.heading')}>
        <Controls />
        <Legend />
      </aside>
      <main className="page__main">
        <Answer />
        <Flows project={project} study={study} stale={stale} />
        <ComparisonTable project={project} study={study} stale={stale} />
        <Details project={project} study={study} stale={stale} />
      </main>
    </div>
  );
}
