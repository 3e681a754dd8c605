/** The panel beside the canvas: one selected thing, or the whole scenario, at four levels of the same model. */
import { type KeyboardEvent, useId } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { chooseLevel, type Level, useWorkspace } from '../../state/workspace.ts';
import { FlowLevel } from './FlowLevel.tsx';
import { ScheduleLevel } from './ScheduleLevel.tsx';
import { StaffLevel } from './StaffLevel.tsx';
import { type InspectorContext, useInspected } from './subject.ts';
import { TimeLevel } from './TimeLevel.tsx';
import './inspector.css';

const LEVELS = ['flow', 'time', 'staff', 'schedule'] as const satisfies readonly Level[];

const CONTENT = { flow: FlowLevel, time: TimeLevel, staff: StaffLevel, schedule: ScheduleLevel };

export function Inspector() {
  const { w } = useWords();
  const level = useWorkspace((state) => state.level);
  const context = useInspected();
  const id = useId();
  const title = useTitle(context);
  const Content = CONTENT[level];
  const { subject, scenario } = context;
  const key =
    subject.kind === 'node' ? subject.node.id : subject.kind === 'edge' ? subject.edge.id : subject.kind;
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = LEVELS[(LEVELS.indexOf(level) + by + LEVELS.length) % LEVELS.length] ?? level;
    chooseLevel(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section className="card inspector" aria-label={w('inspector.label')}>
      <div className="inspector__levels" role="tablist" aria-label={w('inspector.levels')} onKeyDown={press}>
        {LEVELS.map((one) => (
          <button
            key={one}
            id={`${id}-${one}`}
            type="button"
            role="tab"
            className="inspector__level"
            aria-selected={one === level}
            aria-controls={`${id}-panel`}
            tabIndex={one === level ? 0 : -1}
            onClick={() => chooseLevel(one)}
          >
            {w(`level.${one}`)}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${level}`}
        className="inspector__body"
        // Another thing or level is another form: nothing half typed moves from one to the other.
        key={`${scenario.id}/${key}/${level}`}
      >
        <h2 className="inspector__title">{title}</h2>
        {subject.kind === 'several' ? (
          <p className="inspector__note">{w('inspector.severalHelp')}</p>
        ) : (
          <Content {...context} />
        )}
        {subject.kind === 'whole' && level !== 'schedule' ? (
          <CommandButton id="demand.open" icon="group" className="inspector__demand" />
        ) : null}
      </div>
    </section>
  );
}

function useTitle({ scenario, subject }: InspectorContext): string {
  const { w, label } = useWords();
  const name = (id: string) => label(scenario.flow.nodes.find((node) => node.id === id)?.name);
  switch (subject.kind) {
    case 'whole':
      return w('inspector.whole', { name: label(scenario.name) });
    case 'several':
      return w('inspector.several', { count: subject.count });
    case 'edge':
      return w('inspector.way', { from: name(subject.edge.from), to: name(subject.edge.to) });
    case 'node':
      return label(subject.node.name);
  }
}
