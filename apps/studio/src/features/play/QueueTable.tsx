/** How many wait where, in words: what the dots show, for a screen reader and whoever wants figures. */
import type { Project } from '@simalur/model';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import type { Clock } from './clock.ts';
import { queueSteps, waitingAt } from './queueSteps.ts';
import { timeOfDay } from './timeOfDay.ts';
import type { RecordedFlow } from './useDay.ts';

interface QueueTableProps {
  readonly project: Project;
  readonly flow: RecordedFlow;
  readonly clock: Clock;
}

/** A table that changed with every frame could not be read. */
const EVERY_MS = 500;

export function QueueTable({ project, flow, clock }: QueueTableProps) {
  const { w, label, language } = useWords();
  const [time, setTime] = useState(clock.time);
  useEffect(() => {
    const timer = setInterval(() => setTime(clock.time), EVERY_MS);
    return () => clearInterval(timer);
  }, [clock]);
  const scenario = project.scenarios.find(({ id }) => id === flow.scenario);
  const stations = useMemo(
    () =>
      (scenario?.flow.nodes ?? [])
        .filter(({ kind }) => kind === 'station')
        .map(({ id, name }) => ({ id, name, steps: queueSteps(flow.stays, flow.nodes.indexOf(id)) })),
    [scenario, flow],
  );
  return (
    <table className="play__table">
      <caption>
        {label(scenario?.name)}, {timeOfDay(time, language)}
      </caption>
      <tbody>
        {stations.map(({ id, name, steps }) => (
          <tr key={id}>
            <th scope="row">{label(name)}</th>
            <td>{w('play.waiting', { count: waitingAt(steps, time) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
