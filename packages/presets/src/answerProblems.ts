/** What is wrong with the answers to the five questions, in words that can stand beside the field. */
import { ARCHETYPES, type ArchetypeId } from './archetypes/all.ts';
import { ASKED, type HoursField } from './fiveQuestions.ts';
import type { PoolId } from './professions.ts';
import { type Words, words } from './words.ts';

export interface ClinicAnswers {
  /** Patients on an average open day, those who accompany and are treated too included. */
  readonly patientsPerDay?: number;
  /** People on duty in an outpatient session; professions that are not named keep the archetype's number. */
  readonly staffByProfession?: Readonly<Partial<Record<PoolId, number>>>;
  /** Minutes after midnight. */
  readonly hours?: { readonly opens: number; readonly lastRegistration?: number; readonly closes: number };
  readonly records?: 'paper' | 'electronic';
  readonly archetype: ArchetypeId;
  readonly name?: string;
}

export interface AnswerProblem {
  /** The question, by its id in `FIVE_QUESTIONS`. */
  readonly question: 'archetype' | 'patientsPerDay' | 'staffByProfession' | 'hours' | 'records';
  /** Of a question with several fields. */
  readonly field?: PoolId | HoursField;
  readonly message: Words;
}

/** Last registration where only opening and closing are told: an hour before closing, half an hour of work at least. */
export function lastRegistrationOf({
  opens,
  lastRegistration,
  closes,
}: NonNullable<ClinicAnswers['hours']>): number {
  return lastRegistration ?? Math.max(opens + 30, closes - 60);
}

/** Empty when `clinicFromAnswers` can build the clinic. */
export function answerProblems(answers: ClinicAnswers): AnswerProblem[] {
  return [
    ...choiceProblems(answers),
    ...patientProblems(answers),
    ...staffProblems(answers),
    ...hourProblems(answers),
  ];
}

function choiceProblems({ archetype, records }: ClinicAnswers): AnswerProblem[] {
  const message = words('Pilih salah satu.', 'Choose one.');
  return [
    ...(Object.hasOwn(ARCHETYPES, archetype) ? [] : [{ question: 'archetype' as const, message }]),
    ...(records === undefined || records === 'paper' || records === 'electronic'
      ? []
      : [{ question: 'records' as const, message }]),
  ];
}

function patientProblems({ patientsPerDay }: ClinicAnswers): AnswerProblem[] {
  const { min, max } = ASKED.patients;
  // A monthly total divided by open days need not be a whole number.
  if (patientsPerDay === undefined || (patientsPerDay >= min && patientsPerDay <= max)) return [];
  return [
    {
      question: 'patientsPerDay',
      message: words(
        `Pasien per hari harus dari ${min} sampai ${max}.`,
        `Patients a day must be from ${min} to ${max}.`,
      ),
    },
  ];
}

function staffProblems({ staffByProfession = {} }: ClinicAnswers): AnswerProblem[] {
  return ASKED.staff.fields.flatMap(({ id, label, min, max }) => {
    const count = staffByProfession[id];
    if (count === undefined || (Number.isInteger(count) && count >= min && count <= max)) return [];
    return [
      {
        question: 'staffByProfession' as const,
        field: id,
        message: words(
          `${label.id}: bilangan bulat dari ${min} sampai ${max}.`,
          `${label.en}: a whole number from ${min} to ${max}.`,
        ),
      },
    ];
  });
}

function hourProblems({ hours }: ClinicAnswers): AnswerProblem[] {
  if (hours === undefined) return [];
  const { opens, closes } = hours;
  const last = lastRegistrationOf(hours);
  const wrong = (field: HoursField, id: string, en: string): AnswerProblem[] => [
    { question: 'hours', field, message: words(id, en) },
  ];
  if (!(opens >= 0 && opens < 1440)) {
    return wrong('opens', 'Jam mulai belum benar.', 'The opening time is not right.');
  }
  if (!(closes > opens && closes <= 1440)) {
    return wrong('closes', 'Jam tutup harus sesudah jam mulai.', 'Closing must come after opening.');
  }
  if (!(last > opens && last <= closes)) {
    return wrong(
      'lastRegistration',
      'Pendaftaran harus tutup sesudah pelayanan mulai dan tidak sesudah pelayanan tutup.',
      'Registration must close after service starts and not after service closes.',
    );
  }
  return [];
}
