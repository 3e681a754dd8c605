import { labelText } from '@simalur/model';
import { expect, test } from 'vitest';
import { GALLERY } from './gallery.ts';
import { buildPreset, PRESETS } from './presets.ts';

test('whatever can be opened is in the gallery, the five questions first', () => {
  expect(GALLERY.map(({ id }) => id)).toEqual(['lima-pertanyaan', ...PRESETS.map(({ id }) => id)]);
  expect(GALLERY[0]?.kind).toBe('questions');
});

test.each(GALLERY.filter(({ kind }) => kind !== 'questions'))(
  '$id is what the gallery says: patients, staff, flows',
  ({ id, patientsPerDay, staff, flows }) => {
    const { demand, clinic, scenarios } = buildPreset(id);
    const patients = demand.streams.reduce(
      (sum, s) =>
        sum +
        (s.kind === 'walkIn' ? s.perDay * (1 + (s.companion?.probability ?? 0)) : 0) +
        (s.kind === 'appointments' ? s.slots.length * (1 - s.noShow) : 0),
      0,
    );
    expect(patientsPerDay).toBe(Math.round(patients));
    expect(staff).toBe(clinic.roster.pools.reduce((sum, pool) => sum + pool.units.length, 0));
    const built = scenarios.map((s) => ({
      id: s.id,
      name: { id: labelText(s.name, 'id'), en: labelText(s.name, 'en') },
    }));
    expect(flows).toEqual(built);
  },
);

test('each line is one sentence or two, in both languages', () => {
  for (const { summary } of GALLERY) {
    for (const text of [summary.id, summary.en]) {
      expect(text).toMatch(/^\S.{10,160}\.$/);
    }
  }
});
