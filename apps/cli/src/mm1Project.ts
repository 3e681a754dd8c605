/** The smallest queue: exponential gaps and services, one server. For the benchmark. */
import { PROJECT_FORMAT, type Project, ProjectSchema, SCHEMA_VERSION } from '@simalur/model';

/** An M/M/1 queue at load 0.8 over 10 000 mean service times. */
export function mm1Project(): Project {
  const textbook = { tag: 'assumption', note: 'M/M/1' };
  return ProjectSchema.parse({
    format: PROJECT_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    name: 'M/M/1',
    clinic: {
      name: 'M/M/1',
      calendar: { doorsOpen: 0, opens: 0, closes: 10_000 },
      roster: { pools: [{ id: 'server', name: 'server', units: [{ id: 'server-1' }], source: textbook }] },
    },
    activities: [
      {
        id: 'service',
        name: 'service',
        tag: 'examination',
        duration: { family: 'exponential', mean: 1 },
        source: textbook,
      },
    ],
    demand: {
      classes: [{ id: 'patient', name: 'patient' }],
      streams: [
        {
          kind: 'renewal',
          id: 'arrivals',
          class: 'patient',
          gap: { family: 'exponential', mean: 1.25 },
        },
      ],
    },
    scenarios: [
      {
        id: 'queue',
        name: 'queue',
        records: 'shared',
        flow: {
          nodes: [
            { kind: 'arrival', id: 'in', name: 'in' },
            {
              kind: 'station',
              id: 'station',
              name: 'station',
              steps: [{ activity: 'service', staff: [{ anyOf: ['server'] }] }],
            },
            { kind: 'exit', id: 'out', name: 'out' },
          ],
          edges: [
            { id: 'e1', from: 'in', to: 'station' },
            { id: 'e2', from: 'station', to: 'out' },
          ],
        },
      },
    ],
    settings: { horizon: 10_000 },
  });
}
