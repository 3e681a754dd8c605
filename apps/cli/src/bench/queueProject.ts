/** M/M/c as an ordinary project document: exponential gaps and services, a few equal servers, one line. */
import { PROJECT_FORMAT, type Project, ProjectSchema, SCHEMA_VERSION } from '@simalur/model';

export interface QueueSize {
  readonly servers: number;
  /** Arrivals per minute; a service takes a minute on average. */
  readonly arrivalRate: number;
  /** Minutes after which it stops. */
  readonly horizon: number;
}

/** An M/M/c queue that starts empty. */
export function queueProject({ servers, arrivalRate, horizon }: QueueSize): Project {
  const name = `M/M/${servers}`;
  const textbook = { tag: 'assumption', note: name };
  const units = Array.from({ length: servers }, (_, i) => ({ id: `server-${i + 1}` }));
  return ProjectSchema.parse({
    format: PROJECT_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    name,
    clinic: {
      name,
      calendar: { doorsOpen: 0, opens: 0, closes: horizon },
      roster: { pools: [{ id: 'server', name: 'server', units, source: textbook }] },
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
          gap: { family: 'exponential', mean: 1 / arrivalRate },
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
    settings: { horizon },
  });
}
