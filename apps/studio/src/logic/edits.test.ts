import type { Project } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';
import {
  PATIENTS,
  patientsPerDay,
  restored,
  STAFF,
  staffPools,
  withPatientsPerDay,
  withStaffCount,
} from './edits.ts';

const opened = buildPreset('perdesaan');
const [pool] = staffPools(opened);
const poolId = pool?.id ?? '';

function unitsOf(project: Project): readonly string[] {
  return staffPools(project)
    .filter((one) => one.id === poolId)
    .flatMap((one) => one.units.map((unit) => unit.id));
}

test('patients per day are set as wanted, inside the bounds', () => {
  expect(patientsPerDay(withPatientsPerDay(opened, 91))).toBeCloseTo(91, 9);
  expect(patientsPerDay(withPatientsPerDay(opened, 1e9))).toBeCloseTo(PATIENTS.max, 9);
  expect(patientsPerDay(withPatientsPerDay(opened, 0))).toBeCloseTo(PATIENTS.min, 9);
});

test('a new unit has an id of its own, and those who were there keep theirs', () => {
  const before = unitsOf(opened);
  const more = unitsOf(withStaffCount(opened, poolId, before.length + 3));
  expect(more.slice(0, before.length)).toEqual(before);
  expect(new Set(more).size).toBe(before.length + 3);
});

test('the last unit leaves first, and one always stays', () => {
  const fewer = withStaffCount(opened, poolId, -4);
  expect(unitsOf(fewer)).toEqual(unitsOf(opened).slice(0, STAFF.min));
});

test('restoring brings back patients and staff, and says nothing where nothing was changed', () => {
  const grown = withStaffCount(opened, poolId, unitsOf(opened).length + 1);
  const changed = withPatientsPerDay(grown, 120);
  expect(restored(changed, opened)).toEqual(opened);
  expect(restored(opened, opened)).toBe(opened);
});
