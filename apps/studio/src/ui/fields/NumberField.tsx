/** A number with its unit. Shares are shown in per cent. */
import { useId } from 'react';
import { useWords, type Words } from '../../language/useWords.ts';
import { describedBy, FieldFrame, type FrameProps } from './FieldFrame.tsx';
import { inputText, parseNumber } from './parseNumber.ts';
import { useDraft } from './useDraft.ts';

interface NumberRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface NumberFieldProps extends FrameProps, NumberRange {
  /** As in the document; undefined where nothing is set. */
  readonly value: number | undefined;
  readonly unit?: string | undefined;
  /** What the document's number is multiplied by on the screen: 100 for per cent. */
  readonly scale?: number;
  readonly whole?: boolean;
  readonly decimals?: number;
  /** An empty field takes the figure away. */
  readonly optional?: boolean;
  /** Keeps the number (as in the document), or says why not. */
  readonly onCommit: (value: number | undefined) => string | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const { label, hint, source, value, unit, scale = 1, decimals, optional } = props;
  const words = useWords();
  const id = useId();
  const shown = value === undefined ? '' : inputText(value * scale, words.language, decimals);
  const { problem, props: input } = useDraft(shown, (text) => {
    const refused = kept(text, props, words);
    if (refused === undefined) return undefined;
    const old = shown === '' ? words.w('input.keptNone') : words.w('input.kept', { value: shown });
    return `${refused} ${old}`;
  });
  return (
    <FieldFrame id={id} label={label} hint={hint} source={source} problem={problem}>
      <span className="field__row">
        <input
          {...input}
          {...describedBy(id, hint, problem)}
          id={id}
          className="field__input field__input--number"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder={optional ? words.w('input.unset') : undefined}
          aria-invalid={problem !== undefined}
        />
        {unit ? <span className="field__unit">{unit}</span> : null}
      </span>
    </FieldFrame>
  );
}

/** Commits what was typed; the reason where it cannot be. */
function kept(text: string, props: NumberFieldProps, { w, language }: Words): string | undefined {
  const { scale = 1, whole = false, optional, unit, onCommit } = props;
  const parsed = parseNumber(text, language, whole);
  if (parsed.kind === 'empty') return optional ? onCommit(undefined) : w('input.empty');
  if (parsed.kind === 'notNumber') return w('input.notNumber', { text });
  if (parsed.kind === 'ambiguous') {
    const [thousands, decimal] = parsed.readings.map((one) => inputText(one, language));
    return w('input.ambiguous', { text, thousands: thousands ?? '', decimal: decimal ?? '' });
  }
  const number = parsed.value;
  if (whole && !Number.isInteger(number)) return w('input.whole');
  const said = (bound: number) => [inputText(bound * scale, language), unit].filter(Boolean).join(' ');
  const { min, max } = props;
  const outside = (min !== undefined && number < min * scale) || (max !== undefined && number > max * scale);
  if (outside && min !== undefined && max !== undefined) {
    return w('input.between', { min: said(min), max: said(max) });
  }
  if (outside) {
    return min !== undefined
      ? w('input.atLeast', { min: said(min) })
      : w('input.atMost', { max: said(max ?? 0) });
  }
  return onCommit(scale === 1 ? number : Math.round((number / scale) * 1e9) / 1e9);
}
