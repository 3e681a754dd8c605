/**
 * A distribution as least, usual and most. Reading it never changes it: a lognormal stays one until a number is typed,
 * and then the change of family is said, with a way back.
 */
import { inFamily, pointsOf } from '@simalur/analysis';
import {
  type Distribution,
  type DistributionFamily,
  distributionKind,
  type FieldPath,
  fieldValue,
  type ThreePoints,
  threePointDistribution,
  withField,
  withOwnFigure,
  withPoint,
} from '@simalur/model';
import { formatNumber } from '@simalur/report';
import { type ComponentType, useState } from 'react';
import { useWords, type Words } from '../../language/useWords.ts';
import { undo, useDocument } from '../../state/document.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/TextFields.tsx';
import { DistributionPicture } from './DistributionPicture.tsx';
import { edit } from './edit.ts';
import { ObservedMinutes } from './ObservedMinutes.tsx';
import { SourceNote } from './SourceNote.tsx';
import { choiceWords } from './schemaWords.ts';

interface DurationEditorProps {
  /** Place of the distribution. */
  readonly path: FieldPath;
  readonly label: string;
  /** Offer to fit observed minutes. */
  readonly observe?: boolean;
  /** The form drawn from the schema, for the analyst: given, because that form shows this editor in turn. */
  readonly Form: ComponentType<{ readonly path: FieldPath; readonly thing: string }>;
}

const POINTS = ['least', 'usual', 'most'] as const;
const FAMILIES = distributionKind().variants.map(({ value }) => value);

export function DurationEditor({ path, label, observe = false, Form }: DurationEditorProps) {
  const words = useWords();
  const { w, language } = words;
  const project = useDocument((state) => state.project);
  const past = useDocument((state) => state.past);
  const [became, setBecame] = useState<{ text: string; step: unknown } | undefined>(undefined);
  const distribution = fieldValue(project, path) as Distribution | undefined;
  if (!distribution) return null;
  const read = pointsOf(distribution);
  const shown = read.exact ? read : rounded(read);
  const unit = w(path.at(-1) === 'days' ? 'time.unitDays' : 'time.unit');
  const short = (minutes: number) => formatNumber(minutes, language, Number.isInteger(minutes) ? 0 : 1);

  const replace = (next: Distribution, note?: string): string | undefined => {
    const problem = edit(path, (now) => {
      const own = withOwnFigure(now, path, next);
      const source = [...path.slice(0, -1), 'source'];
      // The number of observations stays with the figure that they gave.
      return note === undefined || path[0] !== 'activities'
        ? own
        : withField(own, source, { tag: 'user', note });
    });
    if (problem !== undefined) return problem;
    const changed = next.family !== distribution.family;
    const text = w('time.became', {
      now: described(next, words),
      before: familyName(distribution.family, words).toLowerCase(),
    });
    setBecame(changed ? { text, step: useDocument.getState().past.at(-1) } : undefined);
    return undefined;
  };
  const typed = (which: keyof ThreePoints) => (value: number | undefined) =>
    value === undefined ? undefined : replace(threePointDistribution(withPoint(shown, which, value)));

  return (
    <fieldset className="duration-edit">
      <legend className="visually-hidden">{label}</legend>
      <div className="field__head">
        <span className="field__label">{label}</span>
        <SourceNote path={path} />
      </div>
      <div className="duration-edit__points">
        {POINTS.map((which) => (
          <NumberField
            key={which}
            label={w(`time.${which}`)}
            value={shown[which]}
            unit={unit}
            decimals={read.exact ? 4 : 1}
            onCommit={typed(which)}
          />
        ))}
      </div>
      <DistributionPicture
        distribution={distribution}
        label={w('time.picture', {
          least: short(shown.least),
          usual: short(shown.usual),
          most: short(shown.most),
          unit,
        })}
      />
      <p className="duration-edit__mean">
        {w('time.mean', { mean: formatNumber(read.mean, language, 1), unit })}
      </p>
      {read.exact ? null : (
        <p className="field__hint">
          {w('time.reading', { family: familyName(distribution.family, words).toLowerCase() })}
        </p>
      )}
      {became ? (
        <p className="duration-edit__became" role="status">
          {became.text}{' '}
          {past.at(-1) === became.step ? (
            <button
              type="button"
              className="button button--text"
              onClick={() => {
                undo();
                setBecame(undefined);
              }}
            >
              {w('time.undo')}
            </button>
          ) : null}
        </p>
      ) : null}
      {observe ? <ObservedMinutes onAccept={replace} /> : null}
      <details className="panel-more">
        <summary>{w('time.analyst')}</summary>
        <div className="panel-form">
          <SelectField
            label={words.w('inspector.family')}
            value={distribution.family}
            options={FAMILIES.map((family) => ({
              value: family,
              label: familyName(family, words),
            }))}
            onChoose={(family) => void replace(inFamily(distribution, family as DistributionFamily))}
          />
          <Form path={path} thing="duration" />
        </div>
      </details>
    </fieldset>
  );
}

function familyName(family: string, { language }: Words): string {
  return choiceWords('duration', 'family', family)?.[language] ?? '';
}

/** "segitiga 2–5–9", or the family alone. */
function described(distribution: Distribution, words: Words): string {
  const name = familyName(distribution.family, words).toLowerCase();
  if (distribution.family !== 'triangular') return name;
  const { min, mode, max } = distribution;
  const said = [min, mode, max].map((minutes) =>
    formatNumber(minutes, words.language, Number.isInteger(minutes) ? 0 : 1),
  );
  return `${name} ${said.join('–')}`;
}

/** What is seen is what an edit starts from. */
function rounded({ least, usual, most }: ThreePoints): ThreePoints {
  const tenth = (minutes: number) => Math.round(minutes * 10) / 10;
  return { least: tenth(least), usual: tenth(usual), most: tenth(most) };
}
