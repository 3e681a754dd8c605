/** Text, times of the day, choices, and yes or no. */
import { formatClock } from '@simalur/report';
import { useId } from 'react';
import { useWords } from '../../language/useWords.ts';
import { describedBy, FieldFrame, type FrameProps } from './FieldFrame.tsx';
import { parseClock } from './parseClock.ts';
import { type Keep, useDraft } from './useDraft.ts';

interface TextFieldProps extends FrameProps {
  readonly value: string;
  readonly long?: boolean;
  readonly onCommit: Keep;
}

export function TextField({ label, hint, source, value, long, onCommit }: TextFieldProps) {
  const id = useId();
  const { problem, props } = useDraft(value, onCommit);
  const shared = {
    ...props,
    ...describedBy(id, hint, problem),
    id,
    className: 'field__input',
    'aria-invalid': problem !== undefined,
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} source={source} problem={problem}>
      {long ? <textarea {...shared} rows={2} /> : <input {...shared} type="text" autoComplete="off" />}
    </FieldFrame>
  );
}

interface ClockFieldProps extends FrameProps {
  /** Minutes after midnight. */
  readonly value: number | undefined;
  readonly optional?: boolean;
  readonly onCommit: (value: number | undefined) => string | undefined;
}

export function ClockField({ label, hint, source, value, optional, onCommit }: ClockFieldProps) {
  const { w, language } = useWords();
  const id = useId();
  const shown = value === undefined ? '' : formatClock(value, language);
  const { problem, props } = useDraft(shown, (text) => {
    if (text.trim() === '' && optional) return onCommit(undefined);
    const minutes = parseClock(text);
    const refused = minutes === undefined ? w('input.notTime', { text }) : onCommit(minutes);
    if (refused === undefined) return undefined;
    const old = shown === '' ? w('input.keptNone') : w('input.kept', { value: shown });
    return `${refused} ${old}`;
  });
  return (
    <FieldFrame id={id} label={label} hint={hint} source={source} problem={problem}>
      <span className="field__row">
        <input
          {...props}
          {...describedBy(id, hint, problem)}
          id={id}
          className="field__input field__input--number"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder={optional ? w('input.unset') : undefined}
          aria-invalid={problem !== undefined}
        />
        <span className="field__unit">{w('unit.clock')}</span>
      </span>
    </FieldFrame>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FrameProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

export function SelectField({ label, hint, source, value, options, onChoose }: SelectFieldProps) {
  const id = useId();
  const known = options.some((option) => option.value === value);
  return (
    <FieldFrame id={id} label={label} hint={hint} source={source}>
      <select
        {...describedBy(id, hint, undefined)}
        id={id}
        className="field__input"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {known ? null : <option value={value}>–</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface CheckFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckField({ label, hint, checked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="field field--check">
      <label className="field__check">
        <input
          {...describedBy(id, hint, undefined)}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
