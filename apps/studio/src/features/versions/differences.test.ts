import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';
import { differences } from './differences.ts';

const now = buildPreset('perdesaan');

test('the same is no difference', () => {
  expect(differences(now, buildPreset('perdesaan'))).toEqual([]);
});

test('each part is named by what a return would change', () => {
  const parts = (then: typeof now) => differences(now, then).map(({ part }) => part);
  expect(parts({ ...now, name: 'Lain' })).toEqual(['name']);
  expect(parts({ ...now, settings: { ...now.settings, seed: 99 } })).toEqual(['settings']);
  expect(
    parts({ ...now, clinic: { ...now.clinic, calendar: { ...now.clinic.calendar, closes: 900 } } }),
  ).toEqual(['clinic']);
  const [first, ...rest] = now.scenarios;
  if (!first) throw new Error('no scenario');
  expect(parts({ ...now, scenarios: rest })).toEqual(['removed']);
  expect(parts({ ...now, scenarios: [...now.scenarios, { ...first, id: 'usul' }] })).toEqual(['added']);
  const nodes = first.flow.nodes.slice(1);
  expect(
    differences(now, { ...now, scenarios: [{ ...first, flow: { ...first.flow, nodes } }, ...rest] }),
  ).toEqual([{ part: 'changed', count: 1 }]);
});
