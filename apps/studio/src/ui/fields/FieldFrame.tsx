/** Around every field: its name, where its figure comes from, a hint, and what is wrong with what was typed. */
import type { ReactNode } from 'react';
import './fields.css';

export interface FrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where the figure comes from, beside the name. */
  readonly source?: ReactNode;
}

interface FieldFrameProps extends FrameProps {
  readonly id: string;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** The ids that the control names in `aria-describedby`. */
export function describedBy(id: string, hint: string | undefined, problem: string | undefined) {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])];
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

export function FieldFrame({ id, label, hint, source, problem, children }: FieldFrameProps) {
  return (
    <div className="field">
      <div className="field__head">
        <label className="field__label" htmlFor={id}>
          {label}
        </label>
        {source}
      </div>
      {children}
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="field__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
