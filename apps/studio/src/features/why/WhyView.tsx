/** Where patients pile up and why, and which next step was tried with which effect. */
import { formatNumber, say } from '@simalur/report';
import { useEffect, useId, useSyncExternalStore } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';
import { lookAtScenario } from '../../state/workspace.ts';
import { ScenarioSelect } from '../flow-canvas/ScenarioSelect.tsx';
import { BottleneckCard } from './BottleneckCard.tsx';
import { TriedSteps } from './TriedSteps.tsx';
import { trialsActor, tryCurrent } from './trials.ts';
import './why.css';

const subscribe = (listener: () => void) => {
  const { unsubscribe } = trialsActor.subscribe(listener);
  return unsubscribe;
};
const snapshot = () => trialsActor.getSnapshot();

export function WhyView() {
  const { w, language } = useWords();
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const { context, value } = useSyncExternalStore(subscribe, snapshot);
  const heading = useId();
  const triedHeading = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at and the project decide what to try.
  useEffect(() => tryCurrent(), [project, scenario.id]);
  const trials = context.trials?.scenario === scenario.id ? context.trials : null;
  const stale = trials !== null && trials.project !== project;
  const { done, total } = context.progress;
  return (
    <main className="why">
      <div className="why__bar card">
        <span className="why__label">{w('why.scenario')}</span>
        <ScenarioSelect scenarios={project.scenarios} chosen={scenario.id} onChoose={lookAtScenario} />
        <span className="why__state" role="status">
          {value === 'running'
            ? w('why.running', { done: formatNumber(done, language), total: formatNumber(total, language) })
            : value === 'cancelled'
              ? w('why.cancelled')
              : value === 'failed'
                ? w('why.failed')
                : stale
                  ? w('why.stale')
                  : ''}
        </span>
        {value === 'running' ? (
          <button type="button" className="button" onClick={() => trialsActor.send({ type: 'CANCEL' })}>
            {w('why.cancel')}
          </button>
        ) : value === 'idle' || value === 'done' ? null : (
          <button type="button" className="button" onClick={() => tryCurrent(true)}>
            {w('why.again')}
          </button>
        )}
      </div>
      {trials ? (
        <div className={stale ? 'why__found stale' : 'why__found'} data-run={value}>
          <section aria-labelledby={heading}>
            <h2 id={heading} className="why__heading">
              {w('why.heading')}
            </h2>
            {trials.found.bottlenecks.length === 0 ? (
              <p className="card why__nothing">{say('why.nothing', {}, language)}</p>
            ) : (
              <ol className="bottlenecks">
                {trials.found.bottlenecks.map((found, index) => (
                  <BottleneckCard
                    key={found.station}
                    project={trials.project}
                    scenario={scenario.id}
                    found={found}
                    rank={index + 1}
                  />
                ))}
              </ol>
            )}
          </section>
          {trials.found.tried.length > 0 ? (
            <section className="card why__tried" aria-labelledby={triedHeading}>
              <h2 id={triedHeading}>{w('why.tried')}</h2>
              <p className="why__help">
                {w('why.triedHelp', { days: formatNumber(trials.found.replications, language) })}
              </p>
              <TriedSteps
                project={trials.project}
                scenario={scenario.id}
                tried={trials.found.tried}
                stale={stale}
              />
            </section>
          ) : null}
        </div>
      ) : null}
    </main>
  );
}
