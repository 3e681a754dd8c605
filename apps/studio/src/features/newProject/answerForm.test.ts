import { clinicFromAnswers } from '@simalur/presets';
import { expect, test } from 'vitest';
import { EMPTY_FORM, readForm } from './answerForm.ts';

const typed = (fields: Record<string, string>) => readForm({ ...EMPTY_FORM, typed: fields });

test('nothing typed: nothing answered, and a clinic all the same', () => {
  const { answers, problems } = readForm(EMPTY_FORM);
  expect(answers).toEqual({ archetype: 'perdesaan' });
  expect(problems).toEqual([]);
  expect(clinicFromAnswers(answers).scenarios.length).toBeGreaterThan(1);
});

test('a decimal comma is a number; times take a dot, a colon, or the hour alone', () => {
  const { answers, problems } = typed({
    patientsPerDay: '55,5',
    'staffByProfession.perawat': ' 3 ',
    'hours.opens': '7.30',
    'hours.lastRegistration': '11:00',
    'hours.closes': '13',
  });
  expect(problems).toEqual([]);
  expect(answers).toEqual({
    archetype: 'perdesaan',
    patientsPerDay: 55.5,
    staffByProfession: { perawat: 3 },
    hours: { opens: 450, lastRegistration: 660, closes: 780 },
  });
});

test('an hour that was left empty is that of the closest clinic', () => {
  const { answers } = typed({ 'hours.opens': '9' });
  expect(answers.hours?.opens).toBe(540);
  expect(answers.hours?.closes).toBe(clinicFromAnswers({ archetype: 'perdesaan' }).clinic.calendar.closes);
  expect(answers.hours?.lastRegistration).toBeUndefined();
});

test.each([
  ['patientsPerDay', 'banyak', 'patientsPerDay', undefined],
  ['patientsPerDay', '0', 'patientsPerDay', undefined],
  ['staffByProfession.dokter', '1,5', 'staffByProfession', 'dokter'],
  ['hours.opens', '25.90', 'hours', 'opens'],
  ['hours.closes', '03.00', 'hours', 'closes'],
] as const)('%s = %s is told beside its field', (key, text, question, field) => {
  const { problems } = typed({ [key]: text });
  expect(problems.map((one) => [one.question, one.field])).toEqual([[question, field]]);
});
