/**
 * "My clinic in five questions": patients a day, staff by profession, hours, records, and which archetype is closest.
 * What is answered is told as the team's own; every other figure stays asumsi, the published ones included, until
 * somebody has looked whether it holds here.
 */
import { ANSWERED, ANSWERED_REGISTRATION, type Project, type Source } from '@simalur/model';
import { answerProblems, type ClinicAnswers, lastRegistrationOf } from './answerProblems.ts';
import type { Archetype } from './archetype.ts';
import { ARCHETYPES } from './archetypes/all.ts';
import { buildClinic } from './clinic.ts';
import type { PoolId } from './professions.ts';
import { electronicScenario, HIGH_UPTAKE, POLI_UPTAKE, paperScenario, plainIlp } from './scenarios.ts';
import { words } from './words.ts';

/**
 * Both flows for a clinic of one's own, ready to run: the poli flow as it is, ILP with as much skrining and with 70 %.
 *
 * @throws RangeError for answers in which `answerProblems` finds something (no patients, nobody of a needed profession,
 * hours that end before they begin).
 * @example
 * clinicFromAnswers({ archetype: 'perdesaan', patientsPerDay: 55, staffByProfession: { perawat: 3 }, records: 'paper' });
 */
export function clinicFromAnswers(answers: ClinicAnswers): Project {
  const [problem] = answerProblems(answers);
  if (problem) throw new RangeError(`${problem.question}: ${problem.message.en}`);
  const archetype = changed(ARCHETYPES[answers.archetype], answers);
  const poli = answers.records === 'electronic' ? electronicScenario(archetype) : paperScenario(archetype);
  const project = buildClinic(archetype, [
    poli,
    plainIlp(archetype, POLI_UPTAKE),
    plainIlp(archetype, HIGH_UPTAKE),
  ]);
  delete project.description;
  if (answers.name !== undefined) {
    project.name = answers.name;
    project.clinic.name = answers.name;
  }
  markAssumed(project);
  markAnswered(project, answers);
  return project;
}

function changed(base: Archetype, answers: ClinicAnswers): Archetype {
  const { patientsPerDay, staffByProfession, hours } = answers;
  const counts = { ...base.onDuty.counts, ...staffByProfession };
  const arrivals =
    patientsPerDay === undefined ? base.arrivalsPerDay : patientsPerDay / (1 + base.companionShare);
  return {
    ...base,
    arrivalsPerDay: Math.round(arrivals * 10) / 10,
    onDuty: { ...base.onDuty, counts },
    ...(hours === undefined ? {} : hoursOf(base, hours)),
  };
}

/** The morning keeps its shape and moves with the opening; nobody comes after the last registration. */
function hoursOf(base: Archetype, hours: NonNullable<ClinicAnswers['hours']>) {
  const { opens, closes } = hours;
  const lastRegistration = lastRegistrationOf(hours);
  const early = base.calendar.opens - base.calendar.doorsOpen;
  const doorsOpen = Math.max(0, opens - early);
  const { weights } = base.profile;
  const width = (lastRegistration - doorsOpen) / weights.length;
  const breaks = Array.from({ length: weights.length + 1 }, (_, i) => Math.round(doorsOpen + width * i));
  return {
    calendar: { ...base.calendar, doorsOpen, opens, lastRegistration, closes },
    profile: { ...base.profile, breaks },
  };
}

/** A figure published elsewhere is an assumption here until somebody has looked. */
function markAssumed(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && isSource(inner)) inner.tag = 'assumption';
    else markAssumed(inner);
  }
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'tag' in value;
}

function markAnswered(project: Project, answers: ClinicAnswers): void {
  const { clinic, demand } = project;
  const { hours, patientsPerDay, staffByProfession } = answers;
  if (hours !== undefined) {
    const cite = hours.lastRegistration === undefined ? ANSWERED : `${ANSWERED}, ${ANSWERED_REGISTRATION}`;
    clinic.calendar.source = {
      tag: 'assumption',
      cite,
      note: words(
        'Jam buka dan tutup: jawaban tim. Yang lain mengikuti contoh klinik.',
        "Opening and closing: the team's answer. The others follow the archetype.",
      ),
    };
  }
  for (const pool of clinic.roster.pools) {
    if (staffByProfession?.[pool.id as PoolId] === undefined) continue;
    pool.source = {
      tag: 'assumption',
      cite: ANSWERED,
      note: words(
        'Jumlah petugas: jawaban tim. Keterlambatan dan ketidakhadiran: asumsi.',
        "Number of staff: the team's answer. Lateness and absence are assumed.",
      ),
    };
  }
  for (const stream of demand.streams) {
    if (patientsPerDay === undefined || stream.kind !== 'walkIn') continue;
    stream.source = {
      tag: 'assumption',
      cite: ANSWERED,
      note: words(
        'Pasien per hari: jawaban tim. Pola jam, komposisi kelas, dan faktor hari: asumsi.',
        "Patients a day: the team's answer. Profile, class mix and weekday factors are assumed.",
      ),
    };
  }
}
