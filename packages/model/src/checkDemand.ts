/** Whether the demand adds up, and falls into the hours in which the clinic takes patients. */
import { type DocumentPath, nameOf, sumsToOne, tidy } from './checkPath.ts';
import type { Stream } from './demand.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Project } from './project.ts';

const MINUTES_PER_DAY = 1440;

/** Findings about classes and streams. */
export function checkDemand(project: Project): Finding[] {
  const found: Finding[] = [];
  const { demand } = project;
  const arriving = new Set(demand.streams.flatMap(classesOf));
  demand.classes.forEach((patientClass, c) => {
    const path = ['demand', 'classes', c];
    if (!arriving.has(patientClass.id))
      found.push(finding('class.noArrivals', path, { class: nameOf(patientClass) }));
    if (patientClass.reasons && patientClass.reasons.length > 0) {
      const sum = patientClass.reasons.reduce((total, reason) => total + reason.share, 0);
      if (!sumsToOne(sum)) {
        found.push(
          finding('reasons.sum', [...path, 'reasons'], { class: nameOf(patientClass), found: tidy(sum) }),
        );
      }
    }
  });
  demand.streams.forEach((stream, s) => {
    found.push(...streamFindings(project, stream, ['demand', 'streams', s]));
  });
  return found;
}

/** The classes that a stream brings. */
function classesOf(stream: Stream): string[] {
  switch (stream.kind) {
    case 'walkIn': {
      if (stream.perDay === 0) return [];
      const mixes = [
        stream.mix,
        stream.companion && stream.companion.probability > 0 ? stream.companion.mix : [],
      ];
      return mixes.flat().flatMap((m) => (m.share > 0 ? [m.class] : []));
    }
    case 'list':
      return stream.patients.map((patient) => patient.class);
    default:
      return [stream.class];
  }
}

function streamFindings(project: Project, stream: Stream, path: DocumentPath): Finding[] {
  const name = nameOf(stream);
  const found: Finding[] = [];
  const sum = (mix: readonly { readonly share: number }[], at: DocumentPath) => {
    const total = mix.reduce((t, m) => t + m.share, 0);
    if (!sumsToOne(total)) found.push(finding('mix.sum', at, { stream: name, found: tidy(total) }));
  };
  const { doorsOpen, lastRegistration, closes } = project.clinic.calendar;
  const ends = lastRegistration ?? closes;
  const outside = (at: number) => at < doorsOpen || at >= ends;

  switch (stream.kind) {
    case 'walkIn': {
      sum(stream.mix, [...path, 'mix']);
      if (stream.companion) sum(stream.companion.mix, [...path, 'companion', 'mix']);
      const { first, last } = profileSpan(stream.profile);
      // Only what comes after the last registration is lost: those who come early wait at the door.
      if (lastRegistration !== undefined && last > lastRegistration) {
        const params = { stream: name, at: last, from: doorsOpen, to: lastRegistration };
        found.push(finding('stream.outsideDoors', [...path, 'profile'], params));
      } else if (first >= ends || last <= doorsOpen) {
        const params = { stream: name, at: first, from: doorsOpen, to: ends };
        found.push(finding('stream.outsideDoors', [...path, 'profile'], params));
      }
      break;
    }
    case 'renewal':
      if (project.settings.horizon === undefined)
        found.push(finding('renewal.noEnd', path, { stream: name }));
      break;
    case 'appointments': {
      const wrong = stream.slots.findIndex(outside);
      const at = stream.slots[wrong];
      if (at !== undefined) {
        const count = stream.slots.filter(outside).length;
        found.push(
          finding('appointment.outside', [...path, 'slots', wrong], {
            stream: name,
            at,
            from: doorsOpen,
            to: ends,
            count,
          }),
        );
      }
      break;
    }
    case 'list': {
      if (lastRegistration === undefined) break;
      const minute = (at: number) => (project.settings.days > 1 ? at % MINUTES_PER_DAY : at);
      const wrong = stream.patients.findIndex((patient) => minute(patient.at) >= lastRegistration);
      const at = stream.patients[wrong]?.at;
      if (at !== undefined) {
        found.push(
          finding('stream.outsideDoors', [...path, 'patients', wrong, 'at'], {
            stream: name,
            at,
            from: doorsOpen,
            to: lastRegistration,
          }),
        );
      }
      break;
    }
  }
  return found;
}

/** First and last minute in which a profile lets patients come. */
function profileSpan(profile: Extract<Stream, { kind: 'walkIn' }>['profile']): {
  first: number;
  last: number;
} {
  const { shape, breaks, weights } = profile;
  const busy = (i: number) =>
    shape === 'constant' ? (weights[i] ?? 0) > 0 : (weights[i] ?? 0) > 0 || (weights[i + 1] ?? 0) > 0;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let i = 0; i + 1 < breaks.length; i++) {
    if (!busy(i)) continue;
    first = Math.min(first, breaks[i] ?? 0);
    last = breaks[i + 1] ?? 0;
  }
  return { first, last };
}
