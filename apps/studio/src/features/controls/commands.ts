/** What the controls beside the answer do: patients and staff, a step at a time, and back to how it was opened. */
import { labelText } from '@simalur/model';
import type { Command } from '../../commands/command.ts';
import {
  PATIENTS,
  patientsPerDay,
  restored,
  STAFF,
  staffPools,
  withPatientsPerDay,
  withStaffCount,
} from '../../logic/edits.ts';
import { change, useDocument } from '../../state/document.ts';

const doc = () => useDocument.getState();
const PATIENT_STEP = 5;

export function controlCommands(): readonly Command[] {
  return [
    {
      id: 'edit.restore',
      label: { key: 'command.restore' },
      when: () => restored(doc().project, doc().opened) !== doc().project,
      run: () => change('restore', restored(doc().project, doc().opened)),
    },
    patientsCommand('demand.more', 'command.morePatients', PATIENT_STEP),
    patientsCommand('demand.fewer', 'command.fewerPatients', -PATIENT_STEP),
    ...staffPools(doc().project).flatMap((pool) => [staffCommand(pool.id, 1), staffCommand(pool.id, -1)]),
  ];
}

function patientsCommand(
  id: string,
  key: 'command.morePatients' | 'command.fewerPatients',
  by: number,
): Command {
  const next = () => (patientsPerDay(doc().project) ?? 0) + by;
  return {
    id,
    label: { key },
    when: () => {
      const now = patientsPerDay(doc().project);
      return now !== undefined && (by > 0 ? now < PATIENTS.max : now > PATIENTS.min);
    },
    run: () => change('patients', withPatientsPerDay(doc().project, next())),
  };
}

function staffCommand(poolId: string, by: 1 | -1): Command {
  const pool = () => staffPools(doc().project).find((candidate) => candidate.id === poolId);
  const count = () => pool()?.units.length ?? 0;
  return {
    id: `staff.${by > 0 ? 'add' : 'remove'}:${poolId}`,
    label: {
      key: by > 0 ? 'command.addStaff' : 'command.removeStaff',
      params: (language) => ({ pool: labelText(pool()?.name, language) }),
    },
    when: () => (by > 0 ? count() < STAFF.max : count() > STAFF.min),
    run: () => change(`staff:${poolId}`, withStaffCount(doc().project, poolId, count() + by)),
  };
}
