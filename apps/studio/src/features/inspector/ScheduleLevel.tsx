/** Jadwal: when the clinic is open, which day is simulated, and when patients come. */
import type { Stream } from '@simalur/model';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { SchemaForm } from './SchemaForm.tsx';
import type { InspectorContext } from './subject.ts';

export function ScheduleLevel({ subject }: InspectorContext) {
  const { w } = useWords();
  const streams = useDocument((state) => state.project.demand.streams);
  const sessions =
    subject.kind === 'node' && subject.node.kind === 'station' ? subject.node.batch : undefined;
  return (
    <>
      <p className="inspector__note">{w('schedule.shared')}</p>
      {subject.kind === 'node' && sessions ? <SchemaForm path={[...subject.path, 'batch']} /> : null}
      <section className="panel-part panel-part--plain">
        <h3>{w('schedule.hours')}</h3>
        <SchemaForm path={['clinic', 'calendar']} />
      </section>
      <section className="panel-part panel-part--plain">
        <h3>{w('schedule.arrivals')}</h3>
        {streams.map((stream, index) => (
          <StreamTimes key={stream.id} stream={stream} index={index} />
        ))}
        <CommandButton id="demand.open" icon="group" />
      </section>
      <section className="panel-part panel-part--plain">
        <h3>{w('schedule.day')}</h3>
        <SchemaForm path={['settings']} only={['weekday', 'days', 'horizon']} />
      </section>
      <details className="panel-part">
        <summary>{w('schedule.bad')}</summary>
        <SchemaForm path={['settings']} only={['disturbances']} />
      </details>
    </>
  );
}

const TIMES = {
  walkIn: ['profile'],
  renewal: ['from', 'gap'],
  appointments: ['slots', 'early', 'late', 'noShow'],
  list: [],
} as const satisfies Record<Stream['kind'], readonly string[]>;

function StreamTimes({ stream, index }: { readonly stream: Stream; readonly index: number }) {
  return <SchemaForm path={['demand', 'streams', index]} only={TIMES[stream.kind]} thing={stream.kind} />;
}
