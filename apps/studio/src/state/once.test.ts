import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';
import { withPatientsPerDay } from '../logic/edits.ts';
import { change, changeOnce, openProject, useDocument } from './document.ts';

test('quick steps of one control undo together; separate gestures never do, however quick', () => {
  const project = buildPreset('perdesaan');
  const entries = () => useDocument.getState().past.length;
  openProject(project);
  change('slider', withPatientsPerDay(project, 80));
  change('slider', withPatientsPerDay(project, 81));
  expect(entries()).toBe(1);
  changeOnce(withPatientsPerDay(project, 82));
  changeOnce(withPatientsPerDay(project, 83));
  expect(entries()).toBe(3);
});
