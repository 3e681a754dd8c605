import { checkProject } from '@simalur/model';
import { describe, expect, test } from 'vitest';
import type { ClinicAnswers } from './answerProblems.ts';
import { answerProblems } from './answerProblems.ts';
import { clinicFromAnswers } from './answers.ts';
import { FIVE_QUESTIONS } from './fiveQuestions.ts';
import { buildPreset } from './presets.ts';

const LIKE = ['perkotaan', 'perdesaan', 'terpencil'] as const;

/** What a form sends that was opened and confirmed, with nothing changed but the archetype. */
function initialAnswers(archetype: (typeof LIKE)[number]): ClinicAnswers {
  const answers: Record<string, unknown> = { archetype };
  for (const question of FIVE_QUESTIONS) {
    if (question.kind === 'count') answers[question.id] = question.initial[archetype];
    if (question.kind === 'choice' && question.id === 'records') answers[question.id] = question.initial;
    if (question.kind === 'staff' || question.kind === 'hours') {
      answers[question.id] = Object.fromEntries(question.fields.map((f) => [f.id, f.initial[archetype]]));
    }
  }
  return answers as unknown as ClinicAnswers;
}

test('five questions, each an answer of its own', () => {
  expect(FIVE_QUESTIONS.map(({ id }) => id)).toEqual([
    'archetype',
    'patientsPerDay',
    'staffByProfession',
    'hours',
    'records',
  ]);
});

describe.each(LIKE)('%s', (archetype) => {
  test('the answers that a form begins with are those of the archetype', () => {
    const answers = initialAnswers(archetype);
    expect(answerProblems(answers)).toEqual([]);
    const own = clinicFromAnswers(answers);
    const { clinic } = buildPreset(archetype);
    expect(checkProject(own)).toEqual([]);
    const heads = (project: typeof own) => project.clinic.roster.pools.map((p) => [p.id, p.units.length]);
    expect(heads(own)).toEqual(heads(buildPreset(archetype)));
    const { opens, lastRegistration, closes, doorsOpen } = clinic.calendar;
    expect(own.clinic.calendar).toMatchObject({ opens, lastRegistration, closes, doorsOpen });
  });

  test('the smallest and the largest clinic that can be answered are ready to run', () => {
    for (const end of ['min', 'max'] as const) {
      const answers: Record<string, unknown> = { archetype };
      for (const question of FIVE_QUESTIONS) {
        if (question.kind === 'count') answers[question.id] = question[end];
        if (question.kind === 'staff') {
          answers[question.id] = Object.fromEntries(question.fields.map((f) => [f.id, f[end]]));
        }
      }
      expect(checkProject(clinicFromAnswers(answers as unknown as ClinicAnswers))).toEqual([]);
    }
  });
});

test.each([
  [{ patientsPerDay: 0 }, 'patientsPerDay', undefined],
  [{ patientsPerDay: 2001 }, 'patientsPerDay', undefined],
  [{ staffByProfession: { bidan: 0 } }, 'staffByProfession', 'bidan'],
  [{ staffByProfession: { kasir: -1 } }, 'staffByProfession', 'kasir'],
  [{ staffByProfession: { dokter: 21 } }, 'staffByProfession', 'dokter'],
  [{ hours: { opens: 800, closes: 700 } }, 'hours', 'closes'],
  [{ hours: { opens: -5, closes: 700 } }, 'hours', 'opens'],
  [{ hours: { opens: 480, lastRegistration: 470, closes: 780 } }, 'hours', 'lastRegistration'],
  [{ archetype: 'bulan' as 'perkotaan' }, 'archetype', undefined],
  [{ records: 'batu' as 'paper' }, 'records', undefined],
])('%j is refused beside its field', (answers, question, field) => {
  const problems = answerProblems({ archetype: 'perdesaan', ...answers });
  expect(problems.map((p) => [p.question, p.field])).toEqual([[question, field]]);
  expect(() => clinicFromAnswers({ archetype: 'perdesaan', ...answers })).toThrow(RangeError);
});

test('several wrong answers are told at once', () => {
  const problems = answerProblems({
    archetype: 'perdesaan',
    patientsPerDay: 0,
    staffByProfession: { perawat: 0, dokter: 0 },
    hours: { opens: 900, closes: 800 },
  });
  expect(problems.map((p) => p.field ?? p.question)).toEqual([
    'patientsPerDay',
    'perawat',
    'dokter',
    'closes',
  ]);
});
