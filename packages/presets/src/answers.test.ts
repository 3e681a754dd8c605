import { checkProject, type Project } from '@simalur/model';
import { expect, test } from 'vitest';
import { clinicFromAnswers } from './answers.ts';
import { describeProject } from './describe.ts';

const OWN = {
  archetype: 'perdesaan',
  patientsPerDay: 55,
  staffByProfession: { perawat: 3, dokter: 1 },
  hours: { opens: 480, lastRegistration: 690, closes: 780 },
  records: 'paper',
} as const;

const patients = ({ demand }: Project) =>
  demand.streams.reduce(
    (sum, s) => sum + (s.kind === 'walkIn' ? s.perDay * (1 + (s.companion?.probability ?? 0)) : 0),
    0,
  );

test('both flows come ready to run, with the answers in them', () => {
  const project = clinicFromAnswers(OWN);
  expect(checkProject(project)).toEqual([]);
  expect(project.scenarios.map(({ id }) => id)).toEqual(['poli', 'ilp-10', 'ilp-70']);
  expect(patients(project)).toBeCloseTo(55, 1);
  const heads = Object.fromEntries(project.clinic.roster.pools.map((p) => [p.id, p.units.length]));
  expect(heads).toMatchObject({ perawat: 3, dokter: 1, bidan: 1 });
  expect(project.clinic.calendar).toMatchObject({ opens: 480, lastRegistration: 690, closes: 780 });
  for (const pool of project.clinic.roster.pools) expect(pool.shifts).toEqual([{ from: 480, to: 780 }]);
});

test('what is answered is the team’s own; every other figure is asumsi', () => {
  const figures = describeProject(clinicFromAnswers(OWN));
  const paths = (tag: string | undefined) =>
    figures.filter((f) => f.tag === tag).map((f) => f.path.join('.'));
  expect(paths('user')).toEqual([
    'clinic.calendar.opens',
    'clinic.calendar.lastRegistration',
    'clinic.calendar.closes',
    'clinic.roster.pools.1.units',
    'clinic.roster.pools.2.units',
    'demand.streams.0.perDay',
  ]);
  expect(figures.filter((f) => f.tag !== 'user' && f.tag !== 'assumption')).toEqual([]);
});

test('nothing answered but the archetype: everything is asumsi', () => {
  for (const archetype of ['perkotaan', 'perdesaan', 'terpencil'] as const) {
    const project = clinicFromAnswers({ archetype });
    expect(checkProject(project)).toEqual([]);
    expect(new Set(describeProject(project).map((f) => f.tag))).toEqual(new Set(['assumption']));
  }
});

test('the record system chooses the poli flow, the others follow', () => {
  const ids = (records: 'paper' | 'electronic') =>
    clinicFromAnswers({ archetype: 'perkotaan', records }).scenarios.map(({ id }) => id);
  expect(ids('paper')[0]).toBe('poli');
  expect(ids('electronic')[0]).toBe('poli-rme');
});

test('a larger clinic of the same kind has the same patients with the same needs', () => {
  const small = clinicFromAnswers({ archetype: 'perdesaan', patientsPerDay: 20 });
  const large = clinicFromAnswers({ archetype: 'perdesaan', patientsPerDay: 200 });
  expect(patients(large)).toBeCloseTo(200, 0);
  expect(large.demand.classes).toEqual(small.demand.classes);
});

test('hours alone move the morning', () => {
  const project = clinicFromAnswers({ archetype: 'perdesaan', hours: { opens: 450, closes: 960 } });
  expect(checkProject(project)).toEqual([]);
  const [stream] = project.demand.streams;
  expect(stream?.kind === 'walkIn' && stream.profile.breaks.at(-1)).toBe(900);
  expect(project.clinic.calendar.lastRegistration).toBe(900);
});

test('a name is the clinic’s', () => {
  expect(clinicFromAnswers({ archetype: 'terpencil', name: 'Puskesmas Muara' }).clinic.name).toBe(
    'Puskesmas Muara',
  );
});

test.each([
  { patientsPerDay: 0 },
  { patientsPerDay: Number.NaN },
  { staffByProfession: { bidan: 0 } },
  { staffByProfession: { dokter: 1.5 } },
  { hours: { opens: 800, closes: 700 } },
  { hours: { opens: 480, lastRegistration: 900, closes: 780 } },
])('answers that no clinic can have are refused: %j', (answers) => {
  expect(() => clinicFromAnswers({ archetype: 'perdesaan', ...answers })).toThrow(RangeError);
});
