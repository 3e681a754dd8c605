/** A small clinic and a study of it with invented rows, for tests that need no engine. */
import { FEWEST_REPLICATIONS } from '@simalur/analysis';
import { createLayout } from '@simalur/engine';
import type { StudyResult } from '@simalur/experiment';
import {
  CLASS_MEASURES,
  type ClassMeasure,
  type Project,
  ProjectSchema,
  type ResultLayout,
} from '@simalur/model';

const asumsi = { tag: 'assumption' };
const MINUTE = 60_000;

function flow(uptake: number, when: object[]) {
  return {
    nodes: [
      { kind: 'arrival', id: 'datang', name: 'Datang' },
      {
        kind: 'station',
        id: 'periksa',
        name: { id: 'Ruang periksa', en: 'Examination' },
        steps: [
          { activity: 'anamnesis', when, staff: [{ anyOf: ['perawat'] }] },
          {
            activity: 'skrining',
            when: [{ kind: 'need', need: 'skrining' }],
            offer: { uptake, source: asumsi },
            staff: [{ anyOf: ['perawat'] }],
          },
        ],
      },
      { kind: 'exit', id: 'pulang', name: 'Pulang' },
    ],
    edges: [
      { id: 'a', from: 'datang', to: 'periksa' },
      { id: 'b', from: 'periksa', to: 'pulang' },
    ],
  };
}

/** Two scenarios: the second offers skrining to 70 % and does anamnesis at the first contact only. */
export function smallProject(): Project {
  return ProjectSchema.parse({
    format: 'simalur-project',
    schemaVersion: 1,
    name: { id: 'Klinik contoh', en: 'Sample clinic' },
    clinic: {
      name: 'Klinik contoh',
      calendar: { doorsOpen: 420, opens: 480, closes: 780 },
      roster: { pools: [{ id: 'perawat', name: 'Perawat', units: [{ id: 'p1' }], source: asumsi }] },
    },
    needs: [{ id: 'skrining', name: 'Skrining', kind: 'screening' }],
    activities: [
      {
        id: 'anamnesis',
        name: 'Anamnesis',
        tag: 'anamnesis',
        duration: { family: 'deterministic', value: 4 },
        source: asumsi,
      },
      {
        id: 'skrining',
        name: 'Skrining',
        tag: 'screening',
        duration: { family: 'deterministic', value: 8 },
        source: asumsi,
        meets: ['skrining'],
      },
    ],
    demand: {
      classes: [{ id: 'dewasa', name: 'Dewasa' }],
      streams: [
        {
          kind: 'walkIn',
          id: 'pagi',
          perDay: 10,
          mix: [{ class: 'dewasa', share: 1 }],
          profile: { shape: 'constant', breaks: [420, 720], weights: [1] },
          source: asumsi,
        },
      ],
    },
    scenarios: [
      { id: 'poli', name: 'Alur poli', records: 'separate', flow: flow(0.1, []) },
      { id: 'ilp', name: 'Alur ILP', records: 'shared', flow: flow(0.7, [{ kind: 'firstContact' }]) },
    ],
  });
}

function layout(): ResultLayout {
  return createLayout(['dewasa'], ['periksa'], ['perawat']);
}

/** Ten patients a day; `values` gives a class measure of a replication, ticks or counts. */
export function studyWith(
  scenarios: readonly ((replication: number) => Partial<Record<ClassMeasure, number>>)[],
  replications = 100,
): StudyResult {
  const l = layout();
  return {
    seed: 1,
    firstReplication: 0,
    replications,
    engineVersion: '0.0.0-test',
    scenarios: scenarios.map((values, i) => {
      const rows = new Float64Array(l.rowWidth * replications);
      for (let r = 0; r < replications; r++) {
        const at = r * l.rowWidth;
        for (const [measure, value] of Object.entries({ arrived: 10, finished: 10, due: 5, ...values(r) })) {
          rows[at + CLASS_MEASURES.indexOf(measure as ClassMeasure)] = value;
        }
        rows[at + l.stationAt] = 10;
        rows[at + l.stationAt + 1] = 10 * (20 + i) * MINUTE;
        rows[at + l.poolAt] = 200 * MINUTE;
        rows[at + l.poolAt + 1] = 300 * MINUTE;
      }
      return {
        id: ['poli', 'ilp'][i] ?? '',
        layout: l,
        rows,
        profile: new Float64Array(l.width - l.rowWidth),
        headCount: 1,
        staffMinutes: 300,
      };
    }),
  };
}

/** Minutes of stay per patient that wobble over the days without chance. */
export function wobble(mean: number, by: number): (replication: number) => number {
  return (r) => 10 * (mean + by * (((r * 7) % 11) / 5 - 1)) * MINUTE;
}

/** Long enough for a verdict. */
export const ENOUGH = FEWEST_REPLICATIONS * 4;
