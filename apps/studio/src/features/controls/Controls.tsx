/** What a person may try at once: patients per day and who is on duty. Both hold for every flow, and it says so. */
import { useId } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { staffPools } from '../../logic/edits.ts';
import { useDocument } from '../../state/document.ts';
import { PatientsControl } from './PatientsControl.tsx';
import { StaffRow } from './StaffRow.tsx';
import './controls.css';

export function Controls() {
  const { w } = useWords();
  const heading = useId();
  const { project, opened } = useDocument();
  return (
    <section className="card controls" aria-labelledby={heading}>
      <div className="controls__head">
        <h2 id={heading}>{w('controls.heading')}</h2>
        <CommandButton id="edit.restore" className="button--quiet" />
      </div>
      <PatientsControl project={project} opened={opened} />
      <fieldset className="controls__group">
        <legend className="controls__legend">{w('controls.staff')}</legend>
        <p className="controls__help">{w('controls.staffHelp')}</p>
        <ul className="staff">
          {staffPools(project).map((pool) => (
            <StaffRow
              key={pool.id}
              pool={pool}
              opened={opened.clinic.roster.pools.find((one) => one.id === pool.id)?.units.length}
            />
          ))}
        </ul>
      </fieldset>
    </section>
  );
}
