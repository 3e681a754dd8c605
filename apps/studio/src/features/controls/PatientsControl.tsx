/** Patients per day: a slider to sweep, a stepper to aim. Belongs to the demand, so to every flow. */
import type { Project } from '@simalur/model';
import { useId } from 'react';
import { useWords } from '../../language/useWords.ts';
import { PATIENTS, patientsPerDay, withPatientsPerDay } from '../../logic/edits.ts';
import { change } from '../../state/document.ts';
import { Stepper } from './Stepper.tsx';

interface PatientsControlProps {
  readonly project: Project;
  readonly opened: Project;
}

export function PatientsControl({ project, opened }: PatientsControlProps) {
  const { w } = useWords();
  const help = useId();
  const now = patientsPerDay(project);
  const before = patientsPerDay(opened);
  if (now === undefined || before === undefined) return null;
  const shown = Math.round(now);
  // The slider covers up to three times the clinic's own number: fine enough to aim, wide enough to break it.
  const top = Math.min(PATIENTS.max, Math.max(60, Math.ceil((before * 3) / 10) * 10, shown));
  return (
    <fieldset className="controls__group">
      <legend className="controls__legend">{w('controls.patients')}</legend>
      <p className="controls__help" id={help}>
        {w('controls.patientsHelp')}
      </p>
      <div className="patients">
        <input
          className="patients__slider"
          type="range"
          min={PATIENTS.min}
          max={top}
          step={1}
          value={shown}
          aria-label={w('controls.patients')}
          aria-describedby={help}
          onChange={(event) =>
            change('patients', withPatientsPerDay(project, event.currentTarget.valueAsNumber))
          }
        />
        <Stepper less="demand.fewer" more="demand.more" value={shown} name={w('controls.patients')} />
      </div>
      {shown === Math.round(before) ? null : (
        <p className="staff__was">{w('controls.opened', { count: Math.round(before) })}</p>
      )}
    </fieldset>
  );
}
