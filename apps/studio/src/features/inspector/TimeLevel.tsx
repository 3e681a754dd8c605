/** Waktu: the minutes of everything that is done here. One duration per activity, and it says so. */
import {
  type Activity,
  type FlowNode,
  usesOfActivity,
  withDurationLever,
  withField,
  withoutItem,
} from '@simalur/model';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { CheckField } from '../../ui/fields/TextFields.tsx';
import { DurationEditor } from './DurationEditor.tsx';
import { edit } from './edit.ts';
import { SchemaForm, Tool } from './SchemaForm.tsx';
import type { InspectorContext } from './subject.ts';

export function TimeLevel({ scenario, subject, path }: InspectorContext) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const wanted = subject.kind === 'node' ? activitiesAt(subject.node) : undefined;
  const activities = project.activities
    .map((activity, index) => ({ activity, index }))
    .filter(({ activity }) =>
      wanted
        ? wanted.includes(activity.id)
        : scenario.flow.nodes.some((node) => activitiesAt(node).includes(activity.id)),
    );
  const ordered = wanted
    ? activities.toSorted((a, b) => wanted.indexOf(a.activity.id) - wanted.indexOf(b.activity.id))
    : activities;
  const open = wanted !== undefined && ordered.length <= 2;
  return (
    <>
      <p className="inspector__note">{w('time.shared')}</p>
      {subject.kind === 'node' && subject.node.kind === 'followUp' ? (
        <SchemaForm path={subject.path} only={['days', 'adherence', 'at']} />
      ) : null}
      {ordered.length === 0 && !(subject.kind === 'node' && subject.node.kind === 'followUp') ? (
        <p className="inspector__empty">{w('time.none')}</p>
      ) : null}
      {ordered.map(({ activity, index }) => (
        <details key={activity.id} className="panel-part" open={open || undefined}>
          <summary>{label(activity.name)}</summary>
          <ActivityTime activity={activity} index={index} scenario={scenario} path={path} />
        </details>
      ))}
    </>
  );
}

interface ActivityTimeProps extends Pick<InspectorContext, 'scenario' | 'path'> {
  readonly activity: Activity;
  readonly index: number;
}

function ActivityTime({ activity, index, scenario, path }: ActivityTimeProps) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const name = label(activity.name);
  const own = scenario.levers.findIndex(
    (lever) => lever.kind === 'duration' && lever.activity === activity.id,
  );
  const lever = scenario.levers[own];
  const leverPath = [...path, 'levers', own];
  const uses = usesOfActivity(project, activity.id);
  const places = uses.map((use) => {
    const where = project.scenarios.find(({ id }) => id === use.scenario);
    return label(where?.flow.nodes.find(({ id }) => id === use.node)?.name);
  });
  const at = ['activities', index];
  return (
    <div className="panel-form">
      <DurationEditor Form={SchemaForm} path={[...at, 'duration']} label={w('time.duration')} observe />
      {activity.durationByClass?.map((one, i) => (
        <DurationEditor
          Form={SchemaForm}
          key={one.class}
          path={[...at, 'durationByClass', i, 'duration']}
          label={w('time.byClass', {
            name: label(project.demand.classes.find(({ id }) => id === one.class)?.name),
          })}
        />
      ))}
      <p className="field__hint">
        {places.length > 0
          ? w('time.usedAt', {
              places: [...new Set(places)].join(', '),
              count: new Set(uses.map((use) => use.scenario)).size,
              all: project.scenarios.length,
            })
          : w('time.unused')}
      </p>
      {lever?.kind === 'duration' ? (
        <section className="panel-form__item panel-form__item--tall">
          <div className="panel-form">
            <CheckField
              label={w('time.lever')}
              hint={w('time.leverHelp')}
              checked={lever.enabled}
              onChange={(on) => void edit(leverPath, (now) => withField(now, [...leverPath, 'enabled'], on))}
            />
            <DurationEditor Form={SchemaForm} path={[...leverPath, 'duration']} label={label(lever.name)} />
          </div>
          <Tool
            icon="close"
            name={w('form.remove', { name: w('time.lever').toLowerCase() })}
            onClick={() => void edit([...path, 'levers'], (now) => withoutItem(now, leverPath))}
          />
        </section>
      ) : (
        <button
          type="button"
          className="button button--text"
          onClick={() =>
            void edit([...path, 'levers'], (now) =>
              withDurationLever(now, scenario.id, activity.id, w('time.leverName', { name })),
            )
          }
        >
          {w('time.leverAdd')}
        </button>
      )}
      <details className="panel-more">
        <summary>{w('part.rareStep')}</summary>
        <SchemaForm path={at} omit={['duration']} />
      </details>
    </div>
  );
}

/** What takes time at a node, in order, each activity once. */
function activitiesAt(node: FlowNode): readonly string[] {
  if (node.kind === 'delay') return [node.activity];
  if (node.kind !== 'station') return [];
  const own = node.steps.map(({ activity }) => activity);
  return [...new Set(node.turnaround === undefined ? own : [...own, node.turnaround])];
}
