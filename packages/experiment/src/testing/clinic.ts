/** A project of one queue for the tests of this package. */
import { type Project, ProjectSchema } from '@simalur/model';

const asumsi = { tag: 'assumption' };

/** One queue; the second scenario has another nurse. */
export function clinic(): Project {
  const flow = {
    nodes: [
      { kind: 'arrival', id: 'in', name: 'in' },
      {
        kind: 'station',
        id: 'loket',
        name: 'Loket',
        steps: [{ activity: 'daftar', staff: [{ anyOf: ['perawat'] }] }],
      },
      { kind: 'exit', id: 'out', name: 'out' },
    ],
    edges: [
      { id: 'a', from: 'in', to: 'loket' },
      { id: 'b', from: 'loket', to: 'out' },
    ],
  };
  return ProjectSchema.parse({
    format: 'simalur-project',
    schemaVersion: 1,
    name: 'klinik',
    clinic: {
      name: 'klinik',
      calendar: { doorsOpen: 420, opens: 480, closes: 780 },
      roster: {
        pools: [
          {
            id: 'perawat',
            name: 'Perawat',
            units: [{ id: 'p1' }],
            shifts: [{ from: 480, to: 780 }],
            source: asumsi,
          },
        ],
      },
    },
    activities: [
      {
        id: 'daftar',
        name: 'Daftar',
        tag: 'registration',
        duration: { family: 'exponential', mean: 5 },
        source: asumsi,
      },
    ],
    demand: {
      classes: [{ id: 'dewasa', name: 'Dewasa' }],
      streams: [
        {
          kind: 'walkIn',
          id: 'pagi',
          perDay: 40,
          mix: [{ class: 'dewasa', share: 1 }],
          profile: { shape: 'constant', breaks: [420, 720], weights: [1] },
          source: asumsi,
        },
      ],
    },
    scenarios: [
      { id: 'dasar', name: 'Dasar', records: 'shared', flow },
      {
        id: 'tambah',
        name: 'Tambah perawat',
        records: 'shared',
        flow,
        levers: [
          {
            kind: 'addUnits',
            id: 'satu',
            name: 'satu',
            pool: 'perawat',
            units: [{ id: 'p2' }],
            source: asumsi,
            enabled: true,
          },
        ],
      },
    ],
  });
}
