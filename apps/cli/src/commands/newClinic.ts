/** `simalur new`: a project file of one's own clinic from the five questions. */
import { answerProblems, type ClinicAnswers, clinicFromAnswers, FIVE_QUESTIONS } from '@simalur/presets';
import { CliError, EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { tell } from '../words.ts';

const RECORDS = { paper: 'paper', rme: 'electronic' } as const;
const QUESTIONS = Object.fromEntries(FIVE_QUESTIONS.map((question) => [question.id, question]));

const refuse = (message: string): CliError => new CliError(message, EXIT.usage);

const shown = (value: string): string => value.slice(0, 60);

/** `dokter=2,perawat=3`; how many there may be is for `answerProblems` to say. */
function staffOf({ staff, language }: CommandLine): ClinicAnswers['staffByProfession'] {
  if (staff === undefined) return undefined;
  const question = QUESTIONS['staffByProfession'];
  const known = question?.kind === 'staff' ? question.fields.map(({ id }) => id) : [];
  const pairs = staff.split(',').map((part) => {
    const [, name, count] = /^([a-z]+)=(\d{1,4})$/.exec(part.trim()) ?? [];
    const id = known.find((profession) => profession === name);
    if (id === undefined || count === undefined) {
      throw refuse(tell('usage.staff', { value: shown(staff), known: known.join(', ') }, language));
    }
    return [id, Number(count)] as const;
  });
  return Object.fromEntries(pairs);
}

/** `07:30-14:00`, or with the last registration between the two. */
function hoursOf({ hours, language }: CommandLine): ClinicAnswers['hours'] {
  if (hours === undefined) return undefined;
  const minutes = hours.split('-').map((part) => {
    const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(part.trim()) ?? [];
    return Number(hour) * 60 + (Number(minute) < 60 ? Number(minute) : Number.NaN);
  });
  const [opens, ...later] = minutes;
  const closes = later.at(-1);
  const isTime = minutes.every((at) => at <= 1440);
  if (!isTime || opens === undefined || closes === undefined || later.length > 2) {
    throw refuse(tell('usage.hours', { value: shown(hours) }, language));
  }
  const [lastRegistration] = later;
  return later.length === 2 && lastRegistration !== undefined
    ? { opens, lastRegistration, closes }
    : { opens, closes };
}

function oneOf<T extends string>(
  name: string,
  value: string,
  known: readonly T[],
  language: CommandLine['language'],
): T {
  const found = known.find((option) => option === value);
  if (found === undefined) {
    throw refuse(tell('usage.oneOf', { name, known: known.join(', '), value: shown(value) }, language));
  }
  return found;
}

function archetypeOf({ like, language }: CommandLine): ClinicAnswers['archetype'] {
  const question = QUESTIONS['archetype'];
  if (question?.kind !== 'choice' || question.id !== 'archetype') throw new Error('no archetype is asked');
  const known = question.options.map(({ value }) => value);
  return like === undefined ? question.initial : oneOf('--like', like, known, language);
}

export function newClinic(line: CommandLine, io: Io): number {
  const { language, patients, record, name } = line;
  const staff = staffOf(line);
  const hours = hoursOf(line);
  const answers: ClinicAnswers = {
    archetype: archetypeOf(line),
    ...(patients === undefined ? {} : { patientsPerDay: patients }),
    ...(staff === undefined ? {} : { staffByProfession: staff }),
    ...(hours === undefined ? {} : { hours }),
    ...(record === undefined
      ? {}
      : { records: RECORDS[oneOf('--record', record, ['paper', 'rme'], language)] }),
    ...(name === undefined ? {} : { name: name.slice(0, 120) }),
  };
  const problems = answerProblems(answers).map(({ message }) => message[language]);
  if (problems.length > 0) throw refuse(tell('usage.answers', { problems: problems.join(' ') }, language));
  io.out(`${JSON.stringify(clinicFromAnswers(answers), null, 2)}\n`);
  return EXIT.done;
}
