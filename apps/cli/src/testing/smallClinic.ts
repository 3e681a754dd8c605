/** A project file of one queue with two scenarios, as text. */
import { queueProject } from '../bench/queueProject.ts';

/** The M/M/1 queue over a short day, and the same with a second server. */
export function smallClinic(): string {
  const project = queueProject({ servers: 1, arrivalRate: 0.8, horizon: 10_000 });
  const [queue] = project.scenarios;
  return JSON.stringify({
    ...project,
    scenarios: [
      queue,
      {
        ...queue,
        id: 'two',
        name: { id: 'Dua petugas', en: 'Two servers' },
        levers: [
          {
            kind: 'addUnits',
            id: 'more',
            name: 'more',
            pool: 'server',
            units: [{ id: 'server-2' }],
            source: { tag: 'assumption' },
            enabled: true,
          },
        ],
      },
    ],
    settings: { ...project.settings, horizon: 300, replications: 40, marginMinutes: 1 },
  });
}
