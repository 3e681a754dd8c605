/**
 * The clinic day that simulators are timed with (docs/performance.md), as an ordinary project document: registration,
 * vital signs, doctor or KIA, some to the lab and back for a review, most to the pharmacy. Minutes from 07:30.
 */
import {
  type Distribution,
  PROJECT_FORMAT,
  type Project,
  ProjectSchema,
  SCHEMA_VERSION,
} from '@simalur/model';

/** Arrivals per hour, by half hour. */
const PER_HOUR = [30, 42, 42, 36, 30, 24, 18, 12, 9, 6, 3, 3, 0];
const HALF_HOUR = 30;
const source = { tag: 'assumption', note: 'benchmark' };

/** Stations in the order of the figures. */
export const STATIONS = ['reg', 'vit', 'gen', 'kia', 'lab', 'pha'] as const;

const activity = (id: string, tag: string, duration: Distribution, more: object = {}) => ({
  id,
  name: id,
  tag,
  duration,
  source,
  ...more,
});

const pool = (id: string, units: number) => ({
  id,
  name: id,
  units: Array.from({ length: units }, (_, i) => ({ id: `${id}-${i + 1}` })),
  source,
});

const station = (id: string, steps: readonly object[], more: object = {}) => ({
  kind: 'station',
  id,
  name: id,
  steps: steps.map((step) => ({ ...step, staff: [{ anyOf: [id] }] })),
  ...more,
});

const forNeed = (activity: string, need: string) => ({ activity, when: [{ kind: 'need', need }] });

/** A doctor examines on the first visit and reads the result on the second. */
const doctor = (id: string, examination: string) =>
  station(id, [forNeed(examination, 'examination'), forNeed('review', 'result')], {
    route: { by: 'nextNeed' },
  });

const child = [{ kind: 'class', classes: ['child'] }];

const ACTIVITIES = [
  activity('registration', 'registration', { family: 'lognormal', mean: 3, sd: 1.5 }),
  activity('vital-signs', 'vitalSigns', { family: 'gamma', mean: 4, sd: 2 }),
  // One in four is sent to the lab; who comes back has a result to be read.
  activity(
    'examination',
    'examination',
    { family: 'lognormal', mean: 8, sd: 4 },
    { meets: ['examination'], creates: [{ need: 'lab', probability: 0.25 }] },
  ),
  activity(
    'child-examination',
    'examination',
    { family: 'lognormal', mean: 10, sd: 5 },
    { meets: ['examination'], creates: [{ need: 'lab', probability: 0.25 }] },
  ),
  activity(
    'lab-test',
    'laboratory',
    { family: 'triangular', min: 5, mode: 10, max: 20 },
    { meets: ['lab'], creates: [{ need: 'result', probability: 1 }] },
  ),
  activity('review', 'examination', { family: 'exponential', mean: 3 }, { meets: ['result'] }),
  activity('dispensing', 'pharmacy', { family: 'gamma', mean: 5, sd: 3 }, { meets: ['medicine'] }),
];

const NODES = [
  { kind: 'arrival', id: 'in', name: 'in' },
  station('reg', [{ activity: 'registration' }]),
  station('vit', [{ activity: 'vital-signs' }], { route: { by: 'conditions' } }),
  doctor('gen', 'examination'),
  doctor('kia', 'child-examination'),
  station('lab', [forNeed('lab-test', 'lab')], { route: { by: 'conditions' } }),
  station('pha', [forNeed('dispensing', 'medicine')]),
  { kind: 'exit', id: 'out', name: 'out' },
];

const EDGES = [
  { from: 'in', to: 'reg' },
  { from: 'reg', to: 'vit' },
  { from: 'vit', to: 'kia', when: child },
  { from: 'vit', to: 'gen' },
  { from: 'gen', to: 'lab' },
  { from: 'gen', to: 'pha' },
  { from: 'gen', to: 'out' },
  { from: 'kia', to: 'lab' },
  { from: 'kia', to: 'pha' },
  { from: 'kia', to: 'out' },
  { from: 'lab', to: 'kia', when: child },
  { from: 'lab', to: 'gen' },
  { from: 'pha', to: 'out' },
].map((edge) => ({ id: `${edge.from}-${edge.to}`, ...edge }));

/** The project; the elderly go first everywhere, nobody is interrupted. */
export function clinicDayProject(): Project {
  const needs = [
    { need: 'examination', probability: 1 },
    { need: 'medicine', probability: 0.8 },
  ];
  const breaks = Array.from({ length: PER_HOUR.length + 1 }, (_, i) => i * HALF_HOUR);
  return ProjectSchema.parse({
    format: PROJECT_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    name: 'W3',
    clinic: {
      name: 'W3',
      calendar: { doorsOpen: 0, opens: 0, closes: breaks.at(-1) },
      roster: {
        pools: [
          pool('reg', 2),
          pool('vit', 2),
          pool('gen', 2),
          pool('kia', 1),
          pool('lab', 1),
          pool('pha', 1),
        ],
      },
    },
    needs: [
      { id: 'examination', name: 'examination' },
      { id: 'medicine', name: 'medicine' },
      { id: 'lab', name: 'lab', kind: 'internal' },
      { id: 'result', name: 'result', kind: 'internal' },
    ],
    activities: ACTIVITIES,
    demand: {
      classes: [
        { id: 'child', name: 'child', priority: 2, needs },
        { id: 'adult', name: 'adult', priority: 2, needs },
        { id: 'elderly', name: 'elderly', priority: 1, needs },
      ],
      streams: [
        {
          kind: 'walkIn',
          id: 'walk-in',
          perDay: PER_HOUR.reduce((sum, rate) => sum + rate / 2, 0),
          mix: [
            { class: 'child', share: 0.25 },
            { class: 'adult', share: 0.5 },
            { class: 'elderly', share: 0.25 },
          ],
          profile: { shape: 'constant', breaks, weights: PER_HOUR },
          source,
        },
      ],
    },
    scenarios: [{ id: 'day', name: 'day', records: 'shared', flow: { nodes: NODES, edges: EDGES } }],
  });
}
