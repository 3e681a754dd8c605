/** Every action of the studio. Those of one pool are made per project, so that they are in the list too. */
import { labelText } from '@simalur/model';
import { openAssumptions } from '../features/assumptions/assumptionsDialog.ts';
import { pickFile } from '../features/files/open.ts';
import { saveProject } from '../features/files/save.ts';
import {
  PATIENTS,
  patientsPerDay,
  restored,
  STAFF,
  staffPools,
  withPatientsPerDay,
  withStaffCount,
} from '../logic/edits.ts';
import { cancelRun, rerun, runState } from '../run/controller.ts';
import { edit, redo, undo, useDocument } from '../state/document.ts';
import { choose, themeOf, usePreferences } from '../state/preferences.ts';
import type { Command } from './command.ts';

const doc = () => useDocument.getState();
const PATIENT_STEP = 5;

const FIXED: readonly Command[] = [
  { id: 'file.open', label: { key: 'command.open' }, keys: ['Mod+O'], when: () => true, run: pickFile },
  { id: 'file.save', label: { key: 'command.save' }, keys: ['Mod+S'], when: () => true, run: saveProject },
  {
    id: 'edit.undo',
    label: { key: 'command.undo' },
    keys: ['Mod+Z'],
    when: () => doc().past.length > 0,
    run: undo,
  },
  {
    id: 'edit.redo',
    label: { key: 'command.redo' },
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: () => doc().future.length > 0,
    run: redo,
  },
  {
    id: 'edit.restore',
    label: { key: 'command.restore' },
    when: () => restored(doc().project, doc().opened).length > 0,
    run: () => edit('restore', restored(doc().project, doc().opened)),
  },
  {
    id: 'run.cancel',
    label: { key: 'command.cancel' },
    when: () => runState().busy,
    run: cancelRun,
  },
  {
    id: 'run.again',
    label: { key: 'command.rerun' },
    keys: ['Mod+Enter'],
    when: () => !runState().busy,
    run: rerun,
  },
  {
    id: 'view.assumptions',
    label: { key: 'command.assumptions' },
    when: () => true,
    run: openAssumptions,
  },
  {
    id: 'view.language',
    label: { key: 'command.language' },
    when: () => true,
    run: () => choose({ language: usePreferences.getState().language === 'id' ? 'en' : 'id' }),
  },
  {
    id: 'view.theme',
    label: { key: 'command.theme' },
    when: () => true,
    run: () => choose({ theme: themeOf(usePreferences.getState()) === 'dark' ? 'light' : 'dark' }),
  },
  patientsCommand('demand.more', 'command.morePatients', PATIENT_STEP),
  patientsCommand('demand.fewer', 'command.fewerPatients', -PATIENT_STEP),
];

/** All commands of the project that is open. */
export function commands(): readonly Command[] {
  const pools = staffPools(doc().project);
  return [...FIXED, ...pools.flatMap((pool) => [staffCommand(pool.id, 1), staffCommand(pool.id, -1)])];
}

export function commandById(id: string): Command {
  const found = commands().find((command) => command.id === id);
  if (!found) throw new RangeError(`unknown command ${id}`);
  return found;
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
    run: () => edit('patients', withPatientsPerDay(doc().project, next())),
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
    run: () => edit(`staff:${poolId}`, withStaffCount(doc().project, poolId, count() + by)),
  };
}
