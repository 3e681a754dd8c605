/** What each group comes for and needs: a table of per cents per group. */
import type { FieldPath, PatientClass } from '@simalur/model';
import { formatNumber } from '@simalur/report';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { editFigure } from '../inspector/edit.ts';
import { SourceNote } from '../inspector/SourceNote.tsx';

export function NeedsTable() {
  const { w, label } = useWords();
  const classes = useDocument((state) => state.project.demand.classes);
  return (
    <section className="demand-needs">
      <h3>{w('demand.needs')}</h3>
      <p className="field__hint">{w('demand.needsHelp')}</p>
      {classes.map((one, index) => (
        <details className="panel-part" key={one.id}>
          <summary>{label(one.name)}</summary>
          <ClassNeeds patients={one} path={['demand', 'classes', index]} />
        </details>
      ))}
    </section>
  );
}

function ClassNeeds({ patients, path }: { readonly patients: PatientClass; readonly path: FieldPath }) {
  const { w, label, language } = useWords();
  const needs = useDocument((state) => state.project.needs);
  const name = (id: string) => label(needs.find((need) => need.id === id)?.name);
  const reasons = patients.reasons ?? [];
  const sum = Math.round(reasons.reduce((total, { share }) => total + share, 0) * 1000) / 10;
  return (
    <div className="demand-needs__groups">
      {reasons.map((reason, r) => (
        <fieldset className="demand-needs__group" key={reason.id}>
          <legend>{label(reason.name)}</legend>
          <Percent
            path={[...path, 'reasons', r, 'share']}
            label={w('demand.reasonShare')}
            value={reason.share}
          />
          {reason.needs.map((need, n) => (
            <Percent
              key={need.need}
              path={[...path, 'reasons', r, 'needs', n, 'probability']}
              label={name(need.need)}
              value={need.probability}
            />
          ))}
        </fieldset>
      ))}
      {reasons.length > 0 ? (
        <p className={sum === 100 ? 'panel-ways__sum' : 'panel-ways__sum field__problem'} role="status">
          {w('demand.reasonSum', { sum: formatNumber(sum, language, Number.isInteger(sum) ? 0 : 1) })}
        </p>
      ) : null}
      {(patients.needs ?? []).map((need, n) => (
        <Percent
          key={need.need}
          path={[...path, 'needs', n, 'probability']}
          label={name(need.need)}
          value={need.probability}
        />
      ))}
    </div>
  );
}

function Percent({
  path,
  label,
  value,
}: {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: number;
}) {
  return (
    <NumberField
      label={label}
      value={value}
      unit="%"
      scale={100}
      min={0}
      max={1}
      source={<SourceNote path={path} />}
      onCommit={(next) => editFigure(path, next)}
    />
  );
}
