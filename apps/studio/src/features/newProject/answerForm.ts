/** What was typed into the five questions, as answers; what was left empty stays the archetype's own figure, *asumsi*. */
import { type AnswerProblem, answerProblems, type ClinicAnswers, FIVE_QUESTIONS } from '@simalur/presets';

export interface AnswerForm {
  readonly name: string;
  readonly archetype: ClinicAnswers['archetype'];
  readonly records: 'paper' | 'electronic' | '';
  /** By question and field: `patientsPerDay`, `staffByProfession.dokter`, `hours.opens`. */
  readonly typed: Readonly<Record<string, string>>;
}

export interface ReadForm {
  readonly answers: ClinicAnswers;
  readonly problems: readonly AnswerProblem[];
}

export const EMPTY_FORM: AnswerForm = { name: '', archetype: 'perdesaan', records: '', typed: {} };

export function fieldKey(question: string, field?: string): string {
  return field === undefined ? question : `${question}.${field}`;
}

/** Numbers may have a decimal comma, times a dot or a colon. What cannot be read becomes NaN, which `answerProblems` tells. */
export function readForm(form: AnswerForm): ReadForm {
  const patients = numberOf(form.typed['patientsPerDay']);
  const staff = Object.fromEntries(
    fieldsOf('staff').flatMap(({ id }) => {
      const count = numberOf(form.typed[fieldKey('staffByProfession', id)]);
      return count === undefined ? [] : [[id, count]];
    }),
  );
  const hours = hoursOf(form);
  const name = form.name.trim();
  const answers: ClinicAnswers = {
    archetype: form.archetype,
    ...(patients === undefined ? {} : { patientsPerDay: patients }),
    ...(Object.keys(staff).length === 0 ? {} : { staffByProfession: staff }),
    ...(hours === undefined ? {} : { hours }),
    ...(form.records === '' ? {} : { records: form.records }),
    ...(name === '' ? {} : { name }),
  };
  return { answers, problems: answerProblems(answers) };
}

function fieldsOf(kind: 'staff' | 'hours') {
  return FIVE_QUESTIONS.flatMap((question) =>
    question.kind === kind && 'fields' in question ? [...question.fields] : [],
  );
}

/** One time that is answered needs the others: those that were not typed are the archetype's. */
function hoursOf({ typed, archetype }: AnswerForm): ClinicAnswers['hours'] {
  const times = Object.fromEntries(
    fieldsOf('hours').map(({ id, initial }) => {
      const text = typed[fieldKey('hours', id)] ?? '';
      return [id, { typed: text.trim() !== '', minutes: clockOf(text) ?? initial[archetype] }];
    }),
  );
  const { opens, lastRegistration, closes } = times;
  if (!opens || !closes || !Object.values(times).some((time) => time.typed)) return undefined;
  return {
    opens: opens.minutes,
    closes: closes.minutes,
    ...(lastRegistration?.typed ? { lastRegistration: lastRegistration.minutes } : {}),
  };
}

function numberOf(text: string | undefined): number | undefined {
  const plain = (text ?? '').trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** `7`, `7.30`, `07:30` as minutes after midnight; undefined where nothing was typed. */
function clockOf(text: string): number | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(plain) ?? [];
  if (hours === undefined || Number(minutes) > 59) return Number.NaN;
  return Number(hours) * 60 + Number(minutes);
}
