// Days traced by hand (fixtures/validation/06_traces.json): every start and end, to the tick.
import { readFileSync } from 'node:fs';
import type { Project } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compile } from './compile/compile.ts';
import { CLASS_MEASURE, POOL_MEASURE, STATION_TOTAL } from './layout.ts';
import { createSimulator } from './simulator.ts';
import { activity, line, pool, smallProject, station } from './testing/smallProject.ts';

interface TracePatient {
  id: string;
  arrival: number;
  service?: number;
  services?: Record<string, number>;
  prio?: number;
  patience?: number;
  appointment?: number;
}
interface ExpectedPatient {
  id: string;
  start?: number | null;
  end: number | null;
  outcome: string;
  visits?: [string, number, number, number?][];
  segments?: [number, number][];
}
interface TraceCase {
  id: string;
  patients: TracePatient[];
  expected_patients: ExpectedPatient[];
  expected_aggregates?: Record<string, Record<string, number>>;
}

const url = new URL('../fixtures/validation/06_traces.json', import.meta.url);
const CASES: TraceCase[] = JSON.parse(readFileSync(url, 'utf8')).cases;

function caseOf(id: string): TraceCase {
  const found = CASES.find((c) => c.id.startsWith(`${id}-`));
  if (!found) throw new Error(`no case ${id}`);
  return found;
}

/** The patients of a case as a list stream; their one service is the activity `A`. */
function listOf(c: TraceCase): Record<string, unknown> {
  return {
    kind: 'list',
    id: 'list',
    patients: c.patients.map((p) => ({
      id: p.id,
      class: 'p',
      at: p.arrival,
      ...(p.prio === undefined ? {} : { priority: p.prio }),
      ...(p.patience === undefined ? {} : { patience: p.patience }),
      ...(p.appointment === undefined ? {} : { appointment: p.appointment }),
      durations: Object.entries(p.services ?? { A: p.service ?? 0 }).map(([activityId, minutes]) => ({
        activity: activityId,
        minutes: [minutes],
      })),
    })),
  };
}

const anything = { family: 'deterministic', value: 1 } as const;

/** One station `A` with `servers` units. */
function oneStation(
  id: string,
  servers: number,
  queue: Record<string, unknown>,
  more: {
    pool?: Record<string, unknown>;
    calendar?: Record<string, unknown>;
    settings?: Record<string, unknown>;
  } = {},
): Project {
  return smallProject({
    streams: [listOf(caseOf(id))],
    activities: [activity('A', anything)],
    pools: [pool('staff', servers, more.pool)],
    nodes: [station('A', 'A', 'staff', { queue })],
    edges: line('in', 'A', 'out'),
    ...(more.calendar ? { calendar: more.calendar } : {}),
    ...(more.settings ? { settings: more.settings } : {}),
  });
}

function runOnce(project: Project) {
  const compiled = compile(project, 's');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const simulator = createSimulator(compiled.program);
  const row = new Float64Array(simulator.layout.width);
  simulator.run({ seed: 1, replication: 0 }, row, 0);
  return { layout: simulator.layout, row, trace: simulator.trace({ seed: 1, replication: 0 }) };
}

/** Segments of service per patient and node, in minutes. */
function segmentsOf(project: Project, c: TraceCase): Map<string, [string, number, number][]> {
  const { trace } = runOnce(project);
  const inOrder = [...c.patients].sort((a, b) => a.arrival - b.arrival);
  const segments = new Map<string, [string, number, number][]>(c.patients.map((p) => [p.id, []]));
  for (let i = 0; i < trace.rows; i++) {
    if ((trace.started[i] as number) < 0) continue;
    const patient = inOrder[trace.patient[i] as number] as TracePatient;
    segments
      .get(patient.id)
      ?.push([
        trace.nodes[trace.node[i] as number] as string,
        (trace.started[i] as number) / 60_000,
        (trace.ended[i] as number) / 60_000,
      ]);
  }
  return segments;
}

/** Times at which patients left without service, by outcome, in minutes. */
function lossesOf(project: Project): [string, number][] {
  const { trace } = runOnce(project);
  const losses: [string, number][] = [];
  for (let i = 0; i < trace.rows; i++) {
    const outcome = trace.outcomes[trace.outcome[i] as number] as string;
    if ((trace.started[i] as number) >= 0 || outcome === 'stillWaiting') continue;
    losses.push([outcome, (trace.ended[i] as number) / 60_000]);
  }
  return losses;
}

const LOSSES: Record<string, string> = {
  reneged: 'reneged',
  lost_full: 'turnedAway',
  balked: 'turnedAway',
  sent_home: 'sentHome',
  refused_closed: 'refused',
};

function arrivalOf(c: TraceCase, id: string): number {
  return c.patients.find((p) => p.id === id)?.arrival ?? Number.NaN;
}

function expectTrace(id: string, project: Project): void {
  const c = caseOf(id);
  const segments = segmentsOf(project, c);
  const lost = c.expected_patients.flatMap((p): [string, number][] => {
    const outcome = LOSSES[p.outcome];
    return outcome === undefined ? [] : [[outcome, p.end ?? arrivalOf(c, p.id)]];
  });
  expect(lossesOf(project).sort()).toEqual(lost.sort());
  for (const expected of c.expected_patients) {
    const own = segments.get(expected.id) ?? [];
    if (expected.visits) {
      const byStart = [...own].sort((a, b) => a[1] - b[1] || a[2] - b[2]);
      expect(byStart).toEqual(expected.visits.map((v) => v.slice(0, 3)));
    } else if (expected.segments) expect(own.map((v) => v.slice(1))).toEqual(expected.segments);
    else if (expected.outcome === 'served') {
      expect([own[0]?.[1], own.at(-1)?.[2]]).toEqual([expected.start, expected.end]);
    } else expect(own).toEqual([]);
  }
}

const fifo = { discipline: 'fifo' };

describe('days traced by hand', () => {
  it('t01: one server, first come first served', () => expectTrace('t01', oneStation('t01', 1, fifo)));
  it('t02: two servers, the lowest-numbered idle one first', () =>
    expectTrace('t02', oneStation('t02', 2, fifo)));
  it('t03: priority without interruption', () =>
    expectTrace('t03', oneStation('t03', 1, { discipline: 'priority' })));

  const rest = { breaks: [{ from: 10, to: 15 }] };
  it('t06a: a break after the patient, back at the scheduled end', () =>
    expectTrace('t06a', oneStation('t06a', 1, fifo, { pool: { ...rest, atBreak: 'finishThenRest' } })));
  it('t06b: a break after the patient, of full length', () =>
    expectTrace('t06b', oneStation('t06b', 1, fifo, { pool: { ...rest, atBreak: 'finishThenFull' } })));
  it('t06c: a break that interrupts', () =>
    expectTrace('t06c', oneStation('t06c', 1, fifo, { pool: { ...rest, atBreak: 'interrupt' } })));

  it('t07: two, then one, then two on duty; whoever leaves finishes the patient', () => {
    const whole = { from: 0, to: 1000 };
    const units = [
      { id: 'u1', shifts: [whole] },
      {
        id: 'u2',
        shifts: [
          { from: 0, to: 10 },
          { from: 20, to: 1000 },
        ],
      },
    ];
    expectTrace('t07', oneStation('t07', 2, fifo, { pool: { units, endOfShift: 'finishPatient' } }));
  });

  it('t08a: closing refuses late arrivals and serves all inside', () =>
    expectTrace('t08a', oneStation('t08a', 1, fifo, { calendar: { lastRegistration: 30 } })));
  it('t08b: closing sends those who wait home', () =>
    expectTrace(
      't08b',
      oneStation('t08b', 1, fifo, { calendar: { closes: 30, lastRegistration: 30, atClosing: 'sendHome' } }),
    ));
  it('t09: patience that ends', () => expectTrace('t09', oneStation('t09', 1, fifo)));
  it('t10: a server that is freed when patience ends takes the patient', () =>
    expectTrace('t10', oneStation('t10', 1, fifo)));
  it('t11: one waiting place', () => expectTrace('t11', oneStation('t11', 1, { ...fifo, places: 1 })));
  it('t12: a line that is too long', () => expectTrace('t12', oneStation('t12', 1, { ...fifo, balkAt: 2 })));
  it('t18a: earliest appointment among those present', () =>
    expectTrace('t18a', oneStation('t18a', 1, { discipline: 'earliestAppointment' })));
  it('t23: last come first served', () => expectTrace('t23', oneStation('t23', 1, { discipline: 'lifo' })));
  it('t25: simultaneous arrivals keep the order of the list', () =>
    expectTrace('t25', oneStation('t25', 1, fifo)));

  it('t04: an urgent patient interrupts, the other resumes', () =>
    expectTrace('t04', oneStation('t04', 1, { discipline: 'preemptive' })));
  it('t18b: nobody before the booked time', () =>
    expectTrace('t18b', oneStation('t18b', 1, { discipline: 'earliestAppointment', early: false })));

  it('t13: blocking after service', () => {
    const project = smallProject({
      streams: [listOf(caseOf('t13'))],
      activities: [activity('S1', anything), activity('S2', anything)],
      pools: [pool('one', 1), pool('two', 1)],
      nodes: [
        station('S1', 'S1', 'one'),
        station('S2', 'S2', 'two', { queue: { discipline: 'fifo', places: 0, whenFull: 'block' } }),
      ],
      edges: line('in', 'S1', 'S2', 'out'),
    });
    expectTrace('t13', project);
  });

  it('t14: two examinations in parallel, the doctor when both are back', () => {
    const names = ['triage', 'blood', 'xray', 'doctor'];
    const project = smallProject({
      streams: [listOf(caseOf('t14'))],
      activities: names.map((name) => activity(name, anything)),
      pools: names.map((name) => pool(`${name}-staff`, 1)),
      nodes: [
        ...names.map((name) => station(name, name, `${name}-staff`)),
        { kind: 'fork', id: 'fork', name: 'fork' },
        { kind: 'join', id: 'join', name: 'join' },
      ],
      edges: [
        ...line('in', 'triage', 'fork', 'blood', 'join', 'doctor', 'out'),
        ...line('fork', 'xray', 'join'),
      ],
    });
    expectTrace('t14', project);
  });

  it('t17: a group of exactly two', () => {
    const c = caseOf('t17');
    const project = smallProject({
      streams: [listOf({ ...c, patients: c.patients.map((p) => ({ ...p, service: 10 })) })],
      activities: [activity('A', anything)],
      pools: [pool('bus', 1)],
      nodes: [station('A', 'A', 'bus', { batch: { min: 2, max: 2 } })],
      edges: line('in', 'A', 'out'),
      settings: { horizon: 40 },
    });
    expectTrace('t17', project);
  });

  it('t20: the bed is cleaned after each patient', () => {
    const project = smallProject({
      streams: [listOf(caseOf('t20'))],
      activities: [activity('A', anything), activity('clean', { family: 'deterministic', value: 3 })],
      pools: [pool('bed', 1)],
      nodes: [station('A', 'A', 'bed', { turnaround: 'clean' })],
      edges: line('in', 'A', 'out'),
    });
    expectTrace('t20', project);
  });

  it('t24: two nurses at once, no overtaking', () => {
    const c = caseOf('t24');
    const units = (p: TracePatient) => (p as TracePatient & { units: number }).units;
    const project = smallProject({
      classes: [
        { id: 'p', name: 'p' },
        { id: 'two', name: 'two' },
      ],
      streams: [
        {
          ...listOf(c),
          patients: c.patients.map((p) => ({
            id: p.id,
            class: units(p) === 2 ? 'two' : 'p',
            at: p.arrival,
            durations: [{ activity: 'A', minutes: [p.service] }],
          })),
        },
      ],
      activities: [activity('A', anything)],
      pools: [pool('nurse', 3)],
      nodes: [
        {
          kind: 'station',
          id: 'A',
          name: 'A',
          queue: { discipline: 'fifo' },
          steps: [
            { activity: 'A', staff: [{ anyOf: ['nurse'], unitsByClass: [{ class: 'two', units: 2 }] }] },
          ],
        },
      ],
      edges: line('in', 'A', 'out'),
    });
    expectTrace('t24', project);
  });

  it('t15: a room held while nurse and doctor come to it', () => {
    const project = smallProject({
      streams: [listOf(caseOf('t15'))],
      activities: [activity('nurse', anything), activity('doctor', anything)],
      pools: [pool('nurses', 1), pool('doctors', 1)],
      nodes: [
        {
          kind: 'station',
          id: 'room',
          name: 'room',
          rooms: 2,
          steps: [
            { activity: 'nurse', staff: [{ anyOf: ['nurses'] }] },
            { activity: 'doctor', staff: [{ anyOf: ['doctors'] }] },
          ],
        },
      ],
      edges: line('in', 'room', 'out'),
    });
    const c = caseOf('t15');
    const segments = segmentsOf(project, c);
    for (const expected of c.expected_patients) {
      expect(segments.get(expected.id)?.map(([, from, to]) => [from, to])).toEqual(
        expected.visits?.map(([, from, to]) => [from, to]),
      );
    }
  });

  it('t21: a walk between two stations', () => {
    const project = smallProject({
      streams: [listOf(caseOf('t21'))],
      activities: [
        activity('A', anything),
        activity('B', anything),
        activity('walk', { family: 'deterministic', value: 3 }),
      ],
      pools: [pool('a', 1), pool('b', 1)],
      nodes: [
        station('A', 'A', 'a'),
        { kind: 'delay', id: 'walk', name: 'walk', activity: 'walk' },
        station('B', 'B', 'b'),
      ],
      edges: line('in', 'A', 'walk', 'B', 'out'),
    });
    expectTrace('t21', project);
  });

  it('t22: areas are exact inside a statistics window that cuts a service', () => {
    const expected = caseOf('t22').expected_aggregates ?? {};
    for (const [name, from] of [
      ['full_window_0_12', 0],
      ['window_2_12', 2],
    ] as const) {
      const settings = { horizon: 12, window: { from, to: 12 } };
      const { layout, row } = runOnce(oneStation('t22', 1, fifo, { settings }));
      const ticks = (12 - from) * 60_000;
      const totals = layout.stationTotalAt;
      const queue = (row[totals + STATION_TOTAL.queueArea] as number) / ticks;
      const inService = (row[totals + STATION_TOTAL.inServiceArea] as number) / ticks;
      const busy =
        (row[layout.poolAt + POOL_MEASURE.busy] as number) /
        (row[layout.poolAt + POOL_MEASURE.scheduled] as number);
      expect(queue).toBeCloseTo(expected[name]?.['time_average_queue'] as number, 12);
      expect(queue + inService).toBeCloseTo(expected[name]?.['time_average_in_system'] as number, 12);
      expect(busy).toBeCloseTo(expected[name]?.['utilisation'] as number, 12);
      if (from === 2) {
        // Patients are counted by arrival inside the window.
        expect(row[layout.classAt + CLASS_MEASURE.arrived]).toBe(3);
        expect(row[layout.classAt + CLASS_MEASURE.unserved]).toBe(1);
        const stay = (row[layout.classAt + CLASS_MEASURE.stay] as number) / 60_000;
        expect(stay / (row[layout.classAt + CLASS_MEASURE.finished] as number)).toBeCloseTo(
          expected[name]?.['mean_time_in_system_of_patients_who_arrived_and_left_in_window'] as number,
          12,
        );
      }
    }
  });
});
