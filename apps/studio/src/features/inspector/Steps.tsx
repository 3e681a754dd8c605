/** What a station does for a patient, in order: each activity, and when it is done. */
import {
  type Condition,
  type FieldPath,
  type Station,
  type Step,
  withField,
  withItem,
  withItemMoved,
  withoutItem,
} from '@simalur/model';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { SelectField } from '../../ui/fields/TextFields.tsx';
import { edit } from './edit.ts';
import { SchemaForm, Tool } from './SchemaForm.tsx';

interface StepsProps {
  readonly station: Station;
  /** Place of the station. */
  readonly path: FieldPath;
}

export function Steps({ station, path }: StepsProps) {
  const { w } = useWords();
  const list = [...path, 'steps'];
  const last = station.steps.at(-1);
  return (
    <section className="panel-part panel-part--plain">
      <h3>{w('part.steps')}</h3>
      <ol className="panel-steps">
        {station.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same activity may be done twice
          <li key={index} className="panel-steps__item">
            <StepForm step={step} path={[...list, index]} many={station.steps.length > 1} />
          </li>
        ))}
      </ol>
      {last ? (
        <button
          type="button"
          className="button button--text"
          onClick={() =>
            // The same people go on: what is added is done by whoever does the last.
            void edit(list, (now) =>
              withItem(now, list, { activity: last.activity, when: [], staff: last.staff } satisfies Step),
            )
          }
        >
          <Icon name="plus" size={14} />
          {w('part.addStep')}
        </button>
      ) : null}
    </section>
  );
}

interface StepFormProps {
  readonly step: Step;
  readonly path: FieldPath;
  readonly many: boolean;
}

function StepForm({ step, path, many }: StepFormProps) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const name = label(project.activities.find(({ id }) => id === step.activity)?.name);
  const list = path.slice(0, -1);
  return (
    <div className="panel-form">
      <div className="panel-steps__head">
        <SelectField
          label={w('part.stepDone')}
          value={step.activity}
          options={project.activities.map((one) => ({ value: one.id, label: label(one.name) }))}
          onChoose={(activity) => void edit(path, (now) => withField(now, [...path, 'activity'], activity))}
        />
        {many ? (
          <span className="panel-form__tools">
            <Tool
              icon="up"
              name={w('form.up', { name })}
              onClick={() => void edit(list, (now) => withItemMoved(now, path, -1))}
            />
            <Tool
              icon="down"
              name={w('form.down', { name })}
              onClick={() => void edit(list, (now) => withItemMoved(now, path, 1))}
            />
            <Tool
              icon="close"
              name={w('form.remove', { name })}
              onClick={() => void edit(list, (now) => withoutItem(now, path))}
            />
          </span>
        ) : null}
      </div>
      <When step={step} path={path} />
      <details className="panel-more">
        <summary>{w('part.rareStep')}</summary>
        <p className="field__hint">{w('part.conditionOf')}</p>
        <SchemaForm path={path} only={['when', 'offer']} />
      </details>
    </div>
  );
}

/** Always, at the first contact, or for one need: what a head of Puskesmas says. Other conditions stay in the details. */
function When({ step, path }: Omit<StepFormProps, 'many'>) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const place = [...path, 'when'];
  return (
    <SelectField
      label={w('part.when')}
      value={plainWhen(step.when)}
      options={[
        { value: 'always', label: w('part.when.always') },
        { value: 'firstContact', label: w('part.when.firstContact') },
        ...project.needs.map(({ id, name }) => ({
          value: `need:${id}`,
          label: w('part.when.need', { need: label(name) }),
        })),
        ...(plainWhen(step.when) === 'other' ? [{ value: 'other', label: w('part.when.other') }] : []),
      ]}
      onChoose={(value) => {
        const when = conditionsOf(value);
        if (when) edit(path, (now) => withField(now, place, when));
      }}
    />
  );
}

function plainWhen(when: readonly Condition[]): string {
  const [first, ...rest] = when;
  if (!first) return 'always';
  if (rest.length > 0) return 'other';
  if (first.kind === 'firstContact') return 'firstContact';
  return first.kind === 'need' ? `need:${first.need}` : 'other';
}

function conditionsOf(value: string): readonly Condition[] | undefined {
  if (value === 'always') return [];
  if (value === 'firstContact') return [{ kind: 'firstContact' }];
  return value.startsWith('need:') ? [{ kind: 'need', need: value.slice('need:'.length) }] : undefined;
}
