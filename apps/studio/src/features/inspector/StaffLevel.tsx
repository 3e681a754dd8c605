/** Petugas: who serves here, how many they are, and when they are there. The roster belongs to every scenario. */
import { markedOwn, type Pool, type Station, withField, withoutItem, withUnitsLever } from '@simalur/model';
import { useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { STAFF, withStaffCount } from '../../logic/edits.ts';
import { useDocument } from '../../state/document.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { CheckField, TextField } from '../../ui/fields/TextFields.tsx';
import { poolsAt } from '../flow-canvas/staffing.ts';
import { edit } from './edit.ts';
import { SchemaForm, Tool } from './SchemaForm.tsx';
import { SourceNote } from './SourceNote.tsx';
import type { InspectorContext } from './subject.ts';

export function StaffLevel(context: InspectorContext) {
  const { subject } = context;
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const { pools } = project.clinic.roster;
  const here = subject.kind === 'node' ? poolsAt(subject.node) : undefined;
  const shown = pools
    .map((pool, index) => ({ pool, index }))
    .filter(({ pool }) => (here ? here.has(pool.id) : true));
  return (
    <>
      <p className="inspector__note">{w('staff.shared')}</p>
      {subject.kind === 'node' && subject.node.kind === 'station' ? (
        <Requirements station={subject.node} path={subject.path} />
      ) : null}
      {subject.kind === 'node' && shown.length === 0 ? (
        <p className="inspector__empty">{w('staff.none')}</p>
      ) : null}
      {shown.map(({ pool, index }) => (
        <details key={pool.id} className="panel-part" open={shown.length <= 1 || undefined}>
          <summary>
            {label(pool.name)} <span className="panel-part__aside">{pool.units.length}</span>
          </summary>
          <PoolForm pool={pool} index={index} {...context} />
        </details>
      ))}
    </>
  );
}

/** Per activity: all of several, each any of a preference. */
function Requirements({
  station,
  path,
}: {
  readonly station: Station;
  readonly path: InspectorContext['path'];
}) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  return (
    <section className="panel-part panel-part--plain">
      <h3>{w('staff.who')}</h3>
      <p className="field__hint">{w('staff.all')}</p>
      {station.steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same activity may be done twice
        <details className="panel-more" key={index}>
          <summary>
            {label(project.activities.find(({ id }) => id === step.activity)?.name)}
            <span className="panel-part__aside">
              {step.staff
                .map(({ anyOf }) =>
                  anyOf
                    .map((id) => label(project.clinic.roster.pools.find((pool) => pool.id === id)?.name))
                    .join(' / '),
                )
                .join(' + ') || '–'}
            </span>
          </summary>
          <SchemaForm path={[...path, 'steps', index]} only={['staff']} />
        </details>
      ))}
    </section>
  );
}

interface PoolFormProps extends InspectorContext {
  readonly pool: Pool;
  readonly index: number;
}

function PoolForm({ pool, index, scenario, path }: PoolFormProps) {
  const { w, label } = useWords();
  const at = ['clinic', 'roster', 'pools', index];
  const count = [...at, 'units'];
  return (
    <div className="panel-form">
      {pool.kind === 'staff' ? (
        <NumberField
          label={w('staff.count')}
          hint={w('staff.countHint')}
          source={<SourceNote path={count} />}
          value={pool.units.length}
          unit={w('staff.people')}
          whole
          min={STAFF.min}
          max={STAFF.max}
          onCommit={(next) =>
            next === undefined
              ? undefined
              : edit(count, (now) => markedOwn(withStaffCount(now, pool.id, next), count))
          }
        />
      ) : null}
      <SchemaForm path={at} only={['endOfShift', 'atBreak']} />
      <details className="panel-more">
        <summary>{w('staff.hours')}</summary>
        <SchemaForm path={at} only={['shifts', 'breaks', 'lateness', 'absence', 'speed', 'skills']} />
      </details>
      <details className="panel-more">
        <summary>{w('staff.units')}</summary>
        <SchemaForm path={at} only={['name', 'profession', 'costPerHour', 'units']} />
      </details>
      {scenario.levers.map((lever, l) =>
        lever.kind === 'addUnits' && lever.pool === pool.id ? (
          <section className="panel-form__item" key={lever.id}>
            <CheckField
              label={`${w('staff.added')}: ${label(lever.name)}`}
              hint={label(lever.source.note)}
              checked={lever.enabled}
              onChange={(on) =>
                void edit([...path, 'levers', l], (now) =>
                  withField(now, [...path, 'levers', l, 'enabled'], on),
                )
              }
            />
            <Tool
              icon="close"
              name={w('form.remove', { name: label(lever.name) })}
              onClick={() =>
                void edit([...path, 'levers'], (now) => withoutItem(now, [...path, 'levers', l]))
              }
            />
          </section>
        ) : null,
      )}
      <AddHere pool={pool} scenario={scenario.id} path={path} />
    </div>
  );
}

/** One more person in this scenario only, with the reason. */
function AddHere({
  pool,
  scenario,
  path,
}: {
  readonly pool: Pool;
  readonly scenario: string;
  readonly path: InspectorContext['path'];
}) {
  const { w, label } = useWords();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const name = label(pool.name);
  return (
    <details className="panel-more">
      <summary>{w('staff.only')}</summary>
      <div className="panel-form">
        <TextField
          label={w('staff.reason')}
          hint={missing ? w('staff.reasonNeeded') : w('staff.reasonHint')}
          value={reason}
          onCommit={(text) => {
            setReason(text);
            setMissing(false);
            return undefined;
          }}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            if (reason.trim() === '') return setMissing(true);
            edit([...path, 'levers'], (now) =>
              withUnitsLever(
                now,
                scenario,
                pool.id,
                w('staff.leverName', { name: name.toLowerCase() }),
                reason,
              ),
            );
            setReason('');
          }}
        >
          {w('staff.addOne', { name: name.toLowerCase() })}
        </button>
      </div>
    </details>
  );
}
