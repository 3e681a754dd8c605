// Models that once broke a law, as small as they could be made. All laws are checked in each, and what went wrong.
import type { Project } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compile } from './compile/compile.ts';
import { CLASS_MEASURE as C, DAY_MEASURE as D, POOL_MEASURE as P } from './layout.ts';
import { createSimulator } from './simulator.ts';
import { examine } from './testing/laws.ts';
import { activity, line, pool, smallProject, station } from './testing/smallProject.ts';

type Raw = Record<string, unknown>;

const MINUTE = 60_000;
const fixed = (value: number) => ({ family: 'deterministic', value }) as const;
const asumsi = { tag: 'assumption' };
const at = (...minutes: number[]): Raw => ({
  kind: 'list',
  id: 'list',
  patients: minutes.map((minute) => ({ class: 'p', at: minute })),
});

/** One station `A`, work of so many minutes by one pool `staff`. */
function one(minutes: number, arrivals: number[], queue: Raw, more: Raw = {}, staff: Raw = {}): Project {
  const { stationMore, ...rest } = more as { stationMore?: Raw };
  return smallProject({
    streams: [at(...arrivals)],
    activities: [activity('A', fixed(minutes)), activity('clean', fixed(3))],
    pools: [pool('staff', 1, staff)],
    nodes: [station('A', 'A', 'staff', { queue, ...stationMore })],
    edges: line('in', 'A', 'out'),
    ...rest,
  });
}

function run(project: Project) {
  expect(examine(project, 0)).toEqual([]);
  const compiled = compile(project, 's');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const { layout } = compiled.program;
  const simulator = createSimulator(compiled.program);
  const row = new Float64Array(layout.width);
  simulator.run({ seed: 1, replication: 0 }, row, 0);
  const trace = simulator.trace({ seed: 1, replication: 0 });
  return {
    class: (measure: number) => row[layout.classAt + measure * layout.classes.length],
    pool: (measure: number) => row[layout.poolAt + measure * layout.pools.length],
    day: (measure: number) => row[layout.dayAt + measure],
    outcomes: [...trace.outcome].map((o) => trace.outcomes[o]),
    ended: [...trace.ended].map((t) => t / MINUTE),
  };
}

const fifo = { discipline: 'fifo' };

describe('the dispatch comes to an end', () => {
  it('where a turnaround holds the unit of a preemptive station', () => {
    const project = one(
      2,
      [0, 1, 2, 2, 3, 4],
      { discipline: 'preemptive' },
      {
        classes: [{ id: 'p', name: 'p', priority: 2 }],
        stationMore: { turnaround: 'clean' },
        streams: [
          {
            kind: 'list',
            id: 'list',
            patients: [0, 1, 2, 2, 3, 4].map((minute, i) => ({
              class: 'p',
              at: minute,
              priority: 1 + (i % 3),
            })),
          },
        ],
      },
    );
    expect(run(project).class(C.finished)).toBe(6);
  });

  it('where a patient is sent to a wrong station that is full', () => {
    const need = [{ kind: 'need', need: 'n' }];
    const project = smallProject({
      streams: [
        {
          kind: 'list',
          id: 'list',
          patients: [0, 0, 0, 0, 1].map((minute, i) => ({
            class: 'p',
            at: minute,
            needs: i < 4 ? ['n'] : [],
          })),
        },
      ],
      needs: [{ id: 'n', name: 'n' }],
      activities: [activity('A', fixed(5), { meets: ['n'] }), activity('B', fixed(1))],
      pools: [pool('a', 1), pool('b', 1)],
      nodes: [
        {
          kind: 'decision',
          id: 'loket',
          name: 'l',
          route: { by: 'nextNeed' },
          errs: { probability: 1, draw: 'e', source: asumsi },
        },
        {
          kind: 'station',
          id: 'A',
          name: 'A',
          queue: { discipline: 'fifo', places: 1, whenFull: 'block' },
          steps: [{ activity: 'A', when: need, staff: [{ anyOf: ['a'] }] }],
        },
        station('B', 'B', 'b'),
      ],
      edges: [...line('in', 'loket', 'A', 'out'), ...line('loket', 'B', 'out')],
    });
    expect(run(project).class(C.finished)).toBe(5);
  });

  it('at a closing that sends many parts of forks home at once', () => {
    const arrivals = Array.from({ length: 600 }, () => 0);
    const project = smallProject({
      streams: [at(...arrivals)],
      activities: [activity('A', fixed(9)), activity('B', fixed(1))],
      pools: [pool('a', 1), pool('b', 1)],
      nodes: [
        { kind: 'fork', id: 'fork', name: 'f' },
        station('A', 'A', 'a', { queue: fifo }),
        { kind: 'join', id: 'join', name: 'j' },
        station('B', 'B', 'b', { queue: fifo }),
      ],
      edges: [...line('in', 'fork', 'A', 'join', 'B', 'out'), ...line('fork', 'join')],
      calendar: { doorsOpen: 0, opens: 0, closes: 5, atClosing: 'sendHome' },
    });
    expect(run(project).day(D.ended)).toBe(0);
  });
});

describe('waits are waits, wherever they are waited', () => {
  const shifts = [
    { from: 0, to: 5 },
    { from: 20, to: 40 },
  ];

  it('for the same unit to come back', () => {
    const result = run(one(10, [0], fifo, {}, { shifts, endOfShift: 'resumeLater' }));
    expect(result.class(C.queueWait)).toBe(15 * MINUTE);
    expect(result.outcomes).toEqual(['interrupted', 'served']);
  });

  it('of every member of a group that is interrupted', () => {
    const group = { stationMore: { batch: { min: 2, max: 2 } } };
    const breaks = [{ from: 4, to: 7 }];
    const result = run(one(6, [0, 0], fifo, group, { breaks, atBreak: 'interrupt' }));
    expect(result.class(C.queueWait)).toBe(6 * MINUTE);
    expect(result.ended).toEqual([4, 4, 9, 9]);
  });

  it('until the horizon, also when nothing happens until then', () => {
    const project = one(6, [0], fifo, {
      settings: { horizon: 30 },
      stationMore: { batch: { min: 2, max: 2 } },
    });
    expect(run(project).day(D.insideArea)).toBe(30 * MINUTE);
  });
});

it('the next in line is looked at when the first, who needed more, has given up', () => {
  const project = smallProject({
    classes: [
      { id: 'p', name: 'p' },
      { id: 'two', name: 'two', patience: fixed(3) },
    ],
    streams: [
      {
        kind: 'list',
        id: 'list',
        patients: [
          { class: 'p', at: 0 },
          { class: 'two', at: 1 },
          { class: 'p', at: 2 },
        ],
      },
    ],
    activities: [activity('A', fixed(10))],
    pools: [pool('staff', 2)],
    nodes: [
      {
        kind: 'station',
        id: 'A',
        name: 'A',
        queue: fifo,
        steps: [{ activity: 'A', staff: [{ anyOf: ['staff'], unitsByClass: [{ class: 'two', units: 2 }] }] }],
      },
    ],
    edges: line('in', 'A', 'out'),
  });
  const result = run(project);
  expect(result.outcomes).toEqual(['reneged', 'served', 'served']);
  expect(result.ended).toEqual([4, 10, 14]);
});

describe('hours and rosters', () => {
  it('close every day and open again', () => {
    const calendar = { doorsOpen: 0, opens: 0, closes: 10, atClosing: 'sendHome' };
    const days = { calendar, settings: { days: 2 } };
    const result = run(one(8, [0, 1, 1440, 1441, 1442], fifo, days));
    expect(result.outcomes).toEqual(['served', 'served', 'served', 'sentHome', 'served']);
  });

  it('keep an absent unit without shifts away', () => {
    const result = run(one(1, [0], fifo, { settings: { horizon: 30 } }, { absence: 1 }));
    expect([result.class(C.unserved), result.pool(P.busy), result.pool(P.scheduled)]).toEqual([1, 0, 0]);
  });

  it('end a full break that fell behind the end of the shift', () => {
    const staff = {
      shifts: [{ from: 0, to: 5 }],
      breaks: [{ from: 4, to: 6 }],
      endOfShift: 'finishPatient',
      atBreak: 'finishThenFull',
    };
    const result = run(one(7, [0, 1440], fifo, { settings: { days: 2 } }, staff));
    expect(result.class(C.finished)).toBe(2);
  });

  it('keep a unit in overtime there when a break finds it at work that cannot be stopped', () => {
    const staff = {
      shifts: [{ from: 0, to: 5 }],
      breaks: [{ from: 7, to: 8 }],
      endOfShift: 'untilEmpty',
      atBreak: 'interrupt',
    };
    const result = run(one(6, [0, 0], fifo, { stationMore: { turnaround: 'clean' } }, staff));
    expect(result.ended).toEqual([6, 15]);
  });

  it('open all sessions of an instant together, whichever station is drawn first', () => {
    const session = { batch: { min: 1, max: 9, at: [10] } };
    const project = smallProject({
      streams: [at(0)],
      activities: [activity('A', fixed(0))],
      nodes: [station('A', 'A', [], session), station('B', 'A', [], session)],
      edges: line('in', 'A', 'B', 'out'),
    });
    expect(run(project).class(C.unserved)).toBe(1);
  });

  it('count overtime that is not over at the horizon', () => {
    const staff = { shifts: [{ from: 0, to: 5 }], endOfShift: 'finishPatient' };
    const result = run(one(50, [0], fifo, { settings: { horizon: 30 } }, staff));
    expect(result.pool(P.overtime)).toBe(25 * MINUTE);
  });

  it('forget a shift that ends before the opening', () => {
    const calendar = { doorsOpen: 0, opens: 20 };
    const result = run(
      one(1, [0], fifo, { calendar, settings: { horizon: 60 } }, { shifts: [{ from: 5, to: 15 }] }),
    );
    expect([result.class(C.unserved), result.pool(P.scheduled)]).toEqual([1, 0]);
  });
});

describe('waiting places', () => {
  it('are needed by who waits for a group', () => {
    const more = { stationMore: { batch: { min: 2, max: 2 } } };
    expect(run(one(1, [0], { ...fifo, places: 0 }, more)).outcomes).toEqual(['turnedAway']);
  });

  it('are needed by who waits for the booked time', () => {
    const patients = [{ class: 'p', at: 0, appointment: 5 }];
    const queue = { discipline: 'earliestAppointment', early: false, places: 0 };
    const result = run(one(1, [], queue, { streams: [{ kind: 'list', id: 'list', patients }] }));
    expect(result.outcomes).toEqual(['turnedAway']);
  });
});

it('nobody has waited a negative time for a contact before the registration', () => {
  const project = smallProject({
    streams: [at(0)],
    activities: [
      activity('A', fixed(5), { tag: 'examination' }),
      activity('B', fixed(5), { tag: 'registration' }),
    ],
    pools: [pool('a', 1), pool('b', 1)],
    nodes: [station('A', 'A', 'a'), station('B', 'B', 'b')],
    edges: line('in', 'A', 'B', 'out'),
  });
  expect(run(project).class(C.contactWait)).toBe(0);
});
