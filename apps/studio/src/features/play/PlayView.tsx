/** A simulated day, played over two flows on one clock. */
import { sampleOf } from '@simalur/analysis';
import { formatValue } from '@simalur/report';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { FlowPicture } from '../flow-canvas/FlowPicture.tsx';
import { layoutOf } from '../flow-canvas/layout.ts';
import { createClock } from './clock.ts';
import { dayChoices } from './dayChoices.ts';
import { FILLS, PlayLayer } from './PlayLayer.tsx';
import { QueueTable } from './QueueTable.tsx';
import { Transport } from './Transport.tsx';
import { TICKS_PER_MINUTE } from './timeOfDay.ts';
import { useDay } from './useDay.ts';
import { lessMotion, usePlaying } from './usePlaying.ts';
import '../flow-canvas/flow-canvas.css';
import '../flow-canvas/nodes.css';
import './play.css';

type Choice = 'typical' | 'bad' | 'first';

/** Seconds of real time that a move is drawn to take. */
const WALK_SECONDS = 0.6;

export function PlayView() {
  const words = useWords();
  const { w, label, language } = words;
  const { answers: project, result, study, busy } = useRun();
  const chosen = useWorkspace((state) => state.scenario);
  const [choice, setChoice] = useState<Choice>('typical');
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(5);
  const clock = useMemo(() => createClock(), []);

  const days = useMemo(() => {
    const [first] = result?.scenarios ?? [];
    return first ? dayChoices(sampleOf(first.layout, first.rows)) : { typical: undefined, bad: undefined };
  }, [result]);
  const replication = (result?.firstReplication ?? 0) + (choice === 'first' ? 0 : (days[choice] ?? 0));
  const others = project?.scenarios.slice(1) ?? [];
  const compared = others.find(({ id }) => id === chosen) ?? others[0];
  const shown = [project?.scenarios[0], compared].flatMap((scenario) => (scenario ? [scenario] : []));
  // A study that still sharpens would choose another day every few seconds.
  const day = useDay(
    busy ? undefined : project,
    shown.map(({ id }) => id).join(' '),
    result?.seed ?? 0,
    replication,
  );

  const flows = day.is === 'ready' ? day.flows : [];
  const from = Math.min(...flows.map(({ stays }) => stays.from));
  const to = Math.max(...flows.map(({ stays }) => stays.to));
  const stop = useCallback(() => setPlaying(false), []);
  usePlaying(clock, playing, speed, to, stop);
  useEffect(() => {
    if (!Number.isFinite(from)) return;
    setPlaying(false);
    // Opens in the busy hours: an empty picture would say nothing.
    clock.set(from + (to - from) / 3);
  }, [clock, from, to]);
  const step = () => {
    setPlaying(false);
    let next = to;
    for (const { stays } of flows) {
      for (const column of [stays.joined, stays.started, stays.ended])
        for (const time of column) if (time > clock.time && time < next) next = time;
    }
    clock.set(next);
  };
  const toggle = () => {
    if (!playing && clock.time >= to) clock.set(from);
    setPlaying(!playing);
  };

  const layouts = shown.map(({ flow }) => layoutOf(flow, language));
  const extent = {
    width: Math.max(1, ...layouts.map(({ width }) => width)),
    height: layouts.reduce((sum, { height }) => sum + height, 0),
    flows: shown.length,
  };
  const stay = study?.comparison.kpis.find(({ id }) => id === 'stay');
  const minutes = (value: number | null) => formatValue(value, 'minutes', language);
  const name = (which: Choice, index: number | undefined) =>
    w(`play.${which}`, { day: (index ?? 0) + 1 + (result?.firstReplication ?? 0) });

  return (
    <main className="play">
      <section className="card play__head" aria-labelledby="play-heading">
        <div className="play__title">
          <h2 id="play-heading">{w('play.heading')}</h2>
          <label className="play__speed">
            {w('play.day')}
            <select value={choice} onChange={(event) => setChoice(event.target.value as Choice)}>
              {days.typical === undefined ? null : (
                <option value="typical">{name('typical', days.typical)}</option>
              )}
              {days.bad === undefined ? null : <option value="bad">{name('bad', days.bad)}</option>}
              <option value="first">{w('play.first')}</option>
            </select>
          </label>
          <p className="play__note">
            {w('play.oneDay', { replications: study?.comparison.replications ?? 0 })}{' '}
            {shown
              .map((scenario) => {
                const cell = stay?.cells.find((one) => one.scenario === scenario.id);
                const mean = minutes(cell?.estimate.mean ?? null);
                const params = { name: label(scenario.name), mean };
                return cell?.days
                  ? w('play.averageRange', {
                      ...params,
                      low: minutes(cell.days.low),
                      high: minutes(cell.days.high),
                    })
                  : w('play.average', params);
              })
              .join('; ')}
            .
          </p>
        </div>
        {day.is === 'ready' ? (
          <Transport
            clock={clock}
            from={Math.floor(from / TICKS_PER_MINUTE)}
            to={Math.ceil(to / TICKS_PER_MINUTE)}
            playing={playing}
            onPlaying={toggle}
            onStep={step}
            speed={speed}
            onSpeed={setSpeed}
          />
        ) : (
          <p role="status">{w(`play.${day.is}`)}</p>
        )}
      </section>
      {project
        ? shown.map((scenario) => {
            const flow = flows.find((one) => one.scenario === scenario.id);
            return (
              <section key={scenario.id} className="card play__flow" aria-label={label(scenario.name)}>
                <h3 className="play__name">{label(scenario.name)}</h3>
                <FlowPicture
                  project={project}
                  scenario={scenario}
                  view={undefined}
                  stale={false}
                  extent={extent}
                  chosen="readable"
                  onScale={noScale}
                  overlay={(picture, viewport) =>
                    flow ? (
                      <PlayLayer
                        flow={flow}
                        picture={picture}
                        viewport={viewport}
                        clock={clock}
                        walk={lessMotion() ? 0 : WALK_SECONDS * speed * TICKS_PER_MINUTE}
                      />
                    ) : null
                  }
                />
              </section>
            );
          })
        : null}
      <section className="card play__legend" aria-label={w('play.legend')}>
        <ul>
          {project?.demand.classes.map(({ id, name: named }, index) => (
            <li key={id}>
              <span
                className={`play__mark play__mark--${index % 4}`}
                style={{ background: `var(--play-${index % FILLS})` }}
              />
              {label(named)}
            </li>
          ))}
        </ul>
        <p>{w('play.ring')}</p>
      </section>
      {project && flows.length > 0 ? (
        <details className="card play__details">
          <summary>{w('play.table')}</summary>
          <div className="play__tables">
            {flows.map((flow) => (
              <QueueTable key={flow.scenario} project={project} flow={flow} clock={clock} />
            ))}
          </div>
        </details>
      ) : null}
    </main>
  );
}

function noScale(): void {}
