/** Refuses a model that is too big before it hurts: by patients expected, never by time taken. */
import { tidy } from './checkPath.ts';
import type { Stream } from './demand.ts';
import type { Distribution } from './distribution.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Limits } from './limits.ts';
import type { Project } from './project.ts';

/** Findings about the number of patients. */
export function checkSize(project: Project, limits: Limits): Finding[] {
  const { days } = project.settings;
  let perDay = 0;
  let once = 0;
  for (const stream of project.demand.streams) {
    const expected = patientsOf(stream, project);
    if (stream.kind === 'walkIn' || stream.kind === 'appointments') perDay += expected;
    else once += expected;
  }
  for (const disturbance of project.settings.disturbances ?? []) {
    if (disturbance.kind === 'surge' && disturbance.enabled) perDay += disturbance.patients;
  }
  const found: Finding[] = [];
  if (perDay > limits.patientsPerDay) {
    const params = { found: tidy(perDay), max: limits.patientsPerDay };
    found.push(finding('size.patientsPerDay', ['demand', 'streams'], params));
  }
  const total = perDay * days + once;
  if (total > limits.patientsPerReplication) {
    const params = { found: tidy(total), max: limits.patientsPerReplication };
    found.push(finding('size.patients', ['demand', 'streams'], params));
  }
  return found;
}

/** Patients expected: per day for walk-ins and appointments, in all for the rest. */
function patientsOf(stream: Stream, project: Project): number {
  switch (stream.kind) {
    case 'walkIn':
      return stream.perDay * (1 + (stream.companion?.probability ?? 0));
    case 'appointments':
      return stream.slots.length;
    case 'list':
      return stream.patients.length;
    case 'renewal': {
      const time = Math.max(0, (project.settings.horizon ?? 0) - stream.from);
      const gap = meanOf(stream.gap);
      if (gap === undefined || time === 0) return 0;
      const together = Math.max(1, (stream.size && meanOf(stream.size)) ?? 1);
      return gap > 0 ? (time / gap) * together : Number.MAX_SAFE_INTEGER;
    }
  }
}

/** The mean, where the document states it. */
function meanOf(d: Distribution): number | undefined {
  if (d.family === 'deterministic') return d.value;
  return 'mean' in d && d.mean > 0 ? d.mean : undefined;
}
