/** Fields drawn from the schema: whatever the document can hold can be seen and changed, in words of the catalogue. */
import {
  type Field,
  type FieldKind,
  type FieldPath,
  fieldsAt,
  fieldValue,
  type Label,
  namesFor,
  startingValue,
  withItem,
  withItemMoved,
  withOwnFigure,
  withoutItem,
} from '@simalur/model';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { CheckField, ClockField, SelectField, TextField } from '../../ui/fields/TextFields.tsx';
import { DurationEditor } from './DurationEditor.tsx';
import { edit, editFigure, editPart } from './edit.ts';
import { ProfileBars } from './ProfileBars.tsx';
import { renamed } from './renamed.ts';
import { SourceNote } from './SourceNote.tsx';
import { choiceWords, fieldWords, UNITS } from './schemaWords.ts';

/** What no person edits as a field: names of things inside the file, places on the canvas, sources (edits set them). */
const NEVER: readonly string[] = ['id', 'position', 'source'];

interface SchemaFormProps {
  readonly path: FieldPath;
  /** Only these fields, in the order of the schema. */
  readonly only?: readonly string[];
  readonly omit?: readonly string[];
  /** Under which name the words are looked up, where it is not the name of the field around. */
  readonly thing?: string;
}

export function SchemaForm({ path, only, omit = [], thing }: SchemaFormProps) {
  const project = useDocument((state) => state.project);
  const fields = fieldsAt(project, path).filter(
    ({ name }) =>
      !NEVER.includes(name) && !omit.includes(name) && (only === undefined || only.includes(name)),
  );
  return (
    <div className="panel-form">
      {fields.map((field) => (
        <SchemaField key={field.name} path={[...path, field.name]} field={field} thing={thing} />
      ))}
    </div>
  );
}

interface SchemaFieldProps {
  readonly path: FieldPath;
  readonly field: Field;
  readonly thing?: string | undefined;
}

function SchemaField({ path, field, thing = thingOf(path) }: SchemaFieldProps) {
  const { language } = useWords();
  const project = useDocument((state) => state.project);
  const words = fieldWords(thing, field.name);
  const label = words?.name[language] ?? '';
  const hint = words?.hint?.[language];
  const value = fieldValue(project, path);
  const { of, optional } = field;
  // Small forms of their own are switched on and off; the others are simply empty.
  const switched = ['object', 'variants', 'distribution', 'profile'].includes(of.kind);
  if (!switched || !optional)
    return <Control path={path} of={of} optional={optional} label={label} hint={hint} thing={thing} />;
  const starting = startingValue(project, path, of);
  return (
    <div className="panel-form__switch">
      <CheckField
        label={label}
        hint={starting === undefined && value === undefined ? undefined : hint}
        checked={value !== undefined}
        onChange={(on) => {
          if (!on) editPart(path, undefined);
          else if (starting !== undefined) edit(path, (now) => withOwnFigure(now, path, starting));
        }}
      />
      {starting === undefined && value === undefined ? <Nothing /> : null}
      {value === undefined ? null : (
        <Control path={path} of={of} optional={false} label={label} thing={thing} />
      )}
    </div>
  );
}

interface ControlProps {
  readonly path: FieldPath;
  readonly of: FieldKind;
  readonly optional: boolean;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly thing?: string | undefined;
}

/** The control of one value; its look follows from what the schema allows. */
function Control({ path, of, optional, label, hint, thing = thingOf(path) }: ControlProps) {
  const { w, language, label: text } = useWords();
  const project = useDocument((state) => state.project);
  const value = fieldValue(project, path);
  const field = lastName(path);
  const frame = { label, hint };
  const source = <SourceNote path={path} />;
  const choices = (options: readonly string[]) => [
    ...(optional ? [{ value: '', label: w('input.unset') }] : []),
    ...options.map((option) => ({
      value: option,
      label: choiceWords(thing, field, option)?.[language] ?? '',
    })),
  ];
  switch (of.kind) {
    case 'number': {
      const unit = fieldWords(thing, field)?.unit ?? 'number';
      return (
        <NumberField
          {...frame}
          source={source}
          value={value as number | undefined}
          unit={UNITS[unit][language]}
          scale={unit === 'percent' ? 100 : 1}
          whole={of.whole && unit !== 'percent'}
          min={of.min}
          max={of.max}
          optional={optional}
          onCommit={(next) => editFigure(path, next)}
        />
      );
    }
    case 'clock':
      return (
        <ClockField
          {...frame}
          source={source}
          value={value as number | undefined}
          optional={optional}
          onCommit={(next) => editFigure(path, next)}
        />
      );
    case 'boolean':
      return optional ? (
        <SelectField
          {...frame}
          value={value === undefined ? '' : String(value)}
          options={[
            { value: '', label: w('input.unset') },
            { value: 'true', label: w('form.yes') },
            { value: 'false', label: w('form.no') },
          ]}
          onChoose={(next) => void editPart(path, next === '' ? undefined : next === 'true')}
        />
      ) : (
        <CheckField {...frame} checked={value === true} onChange={(next) => void editPart(path, next)} />
      );
    case 'choice':
      return (
        <SelectField
          {...frame}
          value={typeof value === 'string' ? value : ''}
          options={choices(of.options)}
          onChoose={(next) => void editPart(path, next === '' ? undefined : next)}
        />
      );
    case 'weekday':
    case 'either':
      return <WeekdayChoice path={path} label={label} average={of.kind === 'either'} />;
    case 'label':
    case 'text':
      return (
        <TextField
          {...frame}
          value={text(value as Label | undefined)}
          onCommit={(next) => editPart(path, renamed(value as Label | undefined, next, language, optional))}
        />
      );
    case 'id': {
      const names = namesFor(project, path);
      if (names === undefined || field === 'skill') {
        return (
          <TextField
            {...frame}
            value={typeof value === 'string' ? value : ''}
            onCommit={(next) => editPart(path, next.trim() === '' && optional ? undefined : next.trim())}
          />
        );
      }
      const options = names.map(({ id, name }) => ({ value: id, label: text(name) }));
      return (
        <SelectField
          {...frame}
          value={typeof value === 'string' ? value : ''}
          options={optional ? [{ value: '', label: w('input.unset') }, ...options] : options}
          onChoose={(next) => void editPart(path, next === '' ? undefined : next)}
        />
      );
    }
    case 'distribution':
      return <DurationEditor path={path} label={label} Form={SchemaForm} />;
    case 'profile':
      return <ProfileBars path={path} label={label} />;
    case 'object':
      return (
        <fieldset className="panel-form__group">
          <legend className={optional ? undefined : 'visually-hidden'}>{label}</legend>
          <SchemaForm path={path} />
        </fieldset>
      );
    case 'variants':
      return <Variants path={path} of={of} label={label} />;
    case 'list':
      return <List path={path} of={of} label={label} />;
    case 'source':
      return null;
  }
}

/** One of several forms; another one starts with what its own fields need. */
function Variants({
  path,
  of,
  label,
}: {
  readonly path: FieldPath;
  readonly of: Extract<FieldKind, { kind: 'variants' }>;
  readonly label: string;
}) {
  const { language } = useWords();
  const project = useDocument((state) => state.project);
  const thing = lastName(path);
  const value = String(fieldValue(project, [...path, of.by]) ?? '');
  const name = fieldWords(thing, of.by)?.name[language] ?? label;
  return (
    <fieldset className="panel-form__group">
      <legend className="visually-hidden">{label}</legend>
      <SelectField
        label={name}
        value={value}
        options={of.variants.flatMap((variant) =>
          startingValue(project, path, { ...of, variants: [variant] }) === undefined
            ? []
            : [{ value: variant.value, label: choiceWords(thing, of.by, variant.value)?.[language] ?? '' }],
        )}
        onChoose={(next) => {
          const chosen = of.variants.filter((variant) => variant.value === next);
          editPart(path, startingValue(project, path, { ...of, variants: chosen }));
        }}
      />
      <SchemaForm path={path} />
    </fieldset>
  );
}

interface ListProps {
  readonly path: FieldPath;
  readonly of: Extract<FieldKind, { kind: 'list' }>;
  readonly label: string;
}

/** More than this is data (a list of patients, of booked times), not a form. */
const LONG = 40;

function List({ path, of, label }: ListProps) {
  const { w, language } = useWords();
  const project = useDocument((state) => state.project);
  const items = (fieldValue(project, path) ?? []) as readonly unknown[];
  if (of.of.kind === 'weekday') return <Weekdays path={path} label={label} />;
  const name = (fieldWords(thingOf(path), lastName(path))?.name[language] ?? label).toLowerCase();
  const starting = startingValue(project, [...path, items.length], of.of);
  return (
    <fieldset className="panel-form__list">
      <legend className="panel-form__title">{label}</legend>
      {items.slice(0, LONG).map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a document have no name but their place
        <div className="panel-form__item" key={index}>
          <Control
            path={[...path, index]}
            of={of.of}
            optional={false}
            label={w('form.item', { name: label, number: index + 1 })}
          />
          <span className="panel-form__tools">
            {items.length > 1 ? (
              <Tool
                icon="up"
                name={w('form.up', { name: `${name} ${index + 1}` })}
                onClick={() => void edit(path, (now) => withItemMoved(now, [...path, index], -1))}
              />
            ) : null}
            {items.length > of.min ? (
              <Tool
                icon="close"
                name={w('form.remove', { name: `${name} ${index + 1}` })}
                onClick={() => void edit(path, (now) => withoutItem(now, [...path, index]))}
              />
            ) : null}
          </span>
        </div>
      ))}
      {starting === undefined ? (
        <Nothing />
      ) : items.length < of.max ? (
        <button
          type="button"
          className="button button--text"
          onClick={() => void edit(path, (now) => withItem(now, path, starting))}
        >
          <Icon name="plus" size={14} />
          {w('form.add', { name })}
        </button>
      ) : null}
    </fieldset>
  );
}

export function Tool({
  icon,
  name,
  onClick,
}: {
  readonly icon: IconName;
  readonly name: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="button button--quiet button--icon button--small"
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} size={15} />
    </button>
  );
}

function Nothing(): ReactNode {
  const { w } = useWords();
  return <p className="field__hint">{w('form.nothing')}</p>;
}

/** Sunday is 0 in the document; a week of a Puskesmas begins on Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

function weekdayName(day: number, language: 'id' | 'en', style: 'long' | 'short' = 'long'): string {
  // 4 January 1970 was a Sunday.
  const date = new Date(Date.UTC(1970, 0, 4 + day));
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(date);
}

function Weekdays({ path, label }: { readonly path: FieldPath; readonly label: string }) {
  const { language } = useWords();
  const project = useDocument((state) => state.project);
  const days = fieldValue(project, path) as readonly number[] | undefined;
  const on = (day: number) => days === undefined || days.includes(day);
  return (
    <fieldset className="panel-form__days">
      <legend className="field__label">{label}</legend>
      {WEEK.map((day) => (
        <label key={day} className="panel-form__day">
          <input
            type="checkbox"
            checked={on(day)}
            onChange={() => {
              const next = WEEK.filter((one) => (one === day ? !on(one) : on(one)));
              editPart(path, next.length === WEEK.length ? undefined : next);
            }}
          />
          {weekdayName(day, language, 'short')}
        </label>
      ))}
    </fieldset>
  );
}

function WeekdayChoice({
  path,
  label,
  average,
}: {
  readonly path: FieldPath;
  readonly label: string;
  readonly average: boolean;
}) {
  const { language } = useWords();
  const project = useDocument((state) => state.project);
  const days = WEEK.map((day) => ({ value: String(day), label: weekdayName(day, language) }));
  const first = { value: 'average', label: choiceWords(undefined, 'weekday', 'average')?.[language] ?? '' };
  return (
    <SelectField
      label={label}
      value={String(fieldValue(project, path))}
      options={average ? [first, ...days] : days}
      onChoose={(next) => void editPart(path, next === 'average' ? next : Number(next))}
    />
  );
}

function lastName(path: FieldPath): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

/** The list or object around a field. */
function thingOf(path: FieldPath): string | undefined {
  const names = path.filter((key) => typeof key === 'string');
  return names.at(-2);
}
