// The command against small cases of our own: right and wrong numbers, phrases known, unknown and inexpressible.
import { mkdtemp, readFile, rmdir, unlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../commandLine.ts';
import { verify } from '../commands/verify.ts';
import type { Io } from '../io.ts';
import type { JsonObject } from './json.ts';
import type { Report } from './table.ts';

const made: string[] = [];

afterEach(async () => {
  for (const directory of made.splice(0)) {
    for (const name of ['cases.json', 'out.json', 'out.md'])
      await unlink(path.join(directory, name)).catch(() => {});
    await rmdir(directory);
  }
});

interface Outcome {
  readonly code: number;
  readonly text: string;
  readonly report: Report;
  readonly page: string;
}

/** Runs `simalur verify` on a folder that holds these cases. */
async function run(cases: readonly JsonObject[], ...more: string[]): Promise<Outcome> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'simalur-verify-'));
  made.push(directory);
  await writeFile(path.join(directory, 'cases.json'), JSON.stringify({ cases }));
  let text = '';
  const io: Io = {
    out(said) {
      text += said;
      return true;
    },
    err() {},
    terminal: false,
    columns: 80,
    read: (file) => readFile(file, 'utf8'),
    write: (file, content) => writeFile(file, content),
    spawn: () => {
      throw new Error('no workers here');
    },
    processors: 1,
    signal: new AbortController().signal,
    clock: () => 0,
  };
  const json = path.join(directory, 'out.json');
  const markdown = path.join(directory, 'out.md');
  const argv = ['verify', directory, '--json', json, '--markdown', markdown, '--effort', '0.2', ...more];
  const code = await verify(parseCommandLine(argv), io);
  return {
    code,
    text,
    report: JSON.parse(await readFile(json, 'utf8')),
    page: await readFile(markdown, 'utf8'),
  };
}

const poisson = (rate: number): JsonObject => ({ process: 'poisson', rate });
const exponential = (mean: number): JsonObject => ({ dist: 'exponential', mean });

function oneQueue(station: JsonObject, expected: JsonObject[], arrival = poisson(0.25)): JsonObject {
  return {
    id: 'queue',
    title: 'one queue',
    note: 'what a note says changes nothing',
    model: {
      classes: [{ name: 'P', arrival, route: ['A'] }],
      stations: [{ name: 'A', servers: 1, discipline: 'FIFO', service: exponential(1.2), ...station }],
    },
    expected,
  };
}

// M/M/1 with arrival rate 0.25 and mean service 1.2: load 0.3, mean stay 12/7.
const MM1 = [
  { quantity: 'utilisation', value: 0.3 },
  { quantity: 'L', value: 3 / 7 },
  { quantity: 'W', value: 12 / 7 },
  { quantity: 'P_N', n: 2, value: 0.063 },
  { quantity: 'P_Wq_gt', t: 12 / 7, value: 0.3 * Math.exp(-1) },
  { quantity: 'W_quantile', p: 0.9, value: (12 / 7) * Math.log(10) },
];

/** Loss of two servers, rates 1 (preferred) and 1/3: balance of none, quick busy, slow busy, both. */
function quickAndSlow(rate: number): number {
  // slow alone: rate in from both at rate 1 (quick ends); quick alone from none and from both at 1/3.
  const both = 1;
  const slow = both / (rate + 1 / 3);
  const quick = (both * (1 + 1 / 3) - slow * rate) / rate;
  const none = (quick + slow / 3) / rate;
  return both / (none + quick + slow + both);
}

const patients = (...rows: [string, number, number][]): JsonObject[] =>
  rows.map(([id, arrival, service]) => ({ id, arrival, service }));

function day(
  station: JsonObject,
  people: JsonObject[],
  starts: Record<string, number>,
  more: JsonObject = {},
): JsonObject {
  return {
    id: 'day',
    model: { stations: [{ name: 'room', servers: 1, ...station }] },
    patients: people,
    expected_patients: Object.entries(starts).map(([id, start]) => ({
      id,
      outcome: 'served',
      start,
      ...(more[id] as JsonObject),
    })),
  };
}

describe('simalur verify', () => {
  it('passes a queue with other numbers than any file has', async () => {
    const { code, report, text, page } = await run([oneQueue({}, MM1)]);
    expect(report.cases[0]?.rows.filter((r) => r.verdict !== 'pass')).toEqual([]);
    expect(report.comparisons).toBe(6);
    expect(text).toContain('1 cases: 1 passed, 0 failed');
    expect(page).toContain('| queue | one queue | 6 of 6 |');
    expect(code).toBe(0);
  });

  it('fails a wrong number, twice tried, and says so with its exit code', async () => {
    const wrong = MM1.map((e) => (e.quantity === 'W' ? { ...e, value: 1.8 } : e));
    const { code, report, text } = await run([oneQueue({}, wrong)]);
    const failed = report.cases[0]?.rows.filter((r) => r.verdict === 'fail');
    expect(failed?.map((r) => [r.quantity, r.detail])).toEqual([['W', 'second run']]);
    expect(text).toContain('FAIL');
    expect(code).toBe(1);
  });

  it('quotes a phrase that it does not know', async () => {
    const { code, report } = await run([
      oneQueue({ discipline: 'whoever shouts loudest' }, MM1),
      oneQueue({ lunch: 'at noon' }, MM1),
      oneQueue({}, [{ quantity: 'happiness', value: 1 }]),
    ]);
    expect(report.cases.map((c) => [c.verdict, c.detail])).toEqual([
      ['notReadable', 'stations[0].discipline: "whoever shouts loudest"'],
      ['notReadable', 'stations[0].lunch: "at noon"'],
      ['notReadable', 'quantity "happiness"'],
    ]);
    expect(code).toBe(0);
  });

  it('names a feature that the project document has no words for', async () => {
    const { code, report } = await run([oneQueue({ discipline: 'SIRO' }, MM1)]);
    expect(report.cases[0]).toMatchObject({ verdict: 'notExpressible', detail: 'service in random order' });
    expect(code).toBe(0);
  });

  it('reads blocking, a limit on all and chances from the fields', async () => {
    // Two stations without space between them, never starved: each works or is held two thirds of the time.
    const saturated: JsonObject = {
      id: 'line',
      model: {
        classes: [{ name: 'P', arrival: { process: 'always-available' }, route: ['S1', 'S2'] }],
        stations: [
          { name: 'S1', servers: 1, service: exponential(3), blocking: 'after-service' },
          { name: 'S2', servers: 1, service: exponential(3), waiting_places: 0 },
        ],
      },
      expected: [
        { quantity: 'throughput', value: 2 / 9 },
        { quantity: 'P_station1_blocked', value: 1 / 3 },
      ],
    };
    const loss = oneQueue({ servers: 2, system_capacity: 2, when_full: 'lost' }, [
      { quantity: 'P_block', value: 0.045 / 1.345 },
    ]);
    const { report } = await run([saturated, loss]);
    expect(report.cases.map((c) => c.verdict)).toEqual(['pass', 'pass']);
  });

  it('runs a server that breaks down, at any time or only when it works', async () => {
    const breakdown = (more: JsonObject): JsonObject => ({
      breakdown: {
        time_to_failure: exponential(30),
        repair: exponential(10),
        interrupted_patient: 'resume',
        ...more,
      },
    });
    const { report } = await run([
      oneQueue(
        breakdown({ fails_when_idle: true }),
        [{ quantity: 'availability', value: 0.75 }],
        poisson(0.3),
      ),
      oneQueue(
        breakdown({ fails_when_idle: false, ttf_clock: 'busy time only' }),
        [{ quantity: 'P_down', value: 0.12 }],
        poisson(0.3),
      ),
    ]);
    expect(report.cases.map((c) => c.verdict)).toEqual(['pass', 'pass']);
  });

  it('traces days by their phrases', async () => {
    const people = patients(['a', 0, 6], ['b', 1, 5], ['c', 2, 1], ['d', 3, 3]);
    const schedule = [
      { from: 0, count: 2 },
      { from: 4, count: 1 },
      { from: 9, count: 2 },
    ];
    const { report, code } = await run([
      day({ discipline: 'SPT-nonpreemptive' }, people, { a: 0, c: 6, d: 7, b: 10 }),
      // The current patients are finished: until one is left nobody starts.
      day({ servers: { schedule }, shift_end_policy: 'finish current patient' }, people, {
        a: 0,
        b: 1,
        c: 6,
        d: 7,
      }),
      // b started last, so b is stopped at 4 and goes on at 6.
      day(
        { servers: { schedule }, shift_end_policy: 'interrupt latest started, resume later' },
        people,
        { a: 0, b: 1, c: 8, d: 9 },
        {
          b: {
            segments: [
              [1, 4],
              [6, 8],
            ],
          },
        },
      ),
      day({ balking: 'arrival leaves at once if 1 or more are waiting' }, people.slice(0, 2), { a: 0, b: 6 }),
    ]);
    expect(report.cases.flatMap((c) => c.rows.filter((r) => r.verdict !== 'pass'))).toEqual([]);
    expect(report.cases.map((c) => c.verdict)).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(code).toBe(0);
  });

  it('gives the room back where the phrase says, and calls the preferred server first', async () => {
    const early: JsonObject = {
      id: 'cubicle',
      model: {
        resources: { cubicle: 1, nurse: 1, doctor: 1 },
        stages: [
          { name: 'nurse', holds: ['cubicle'], seizes: ['nurse'] },
          { name: 'doctor', seizes: ['doctor'] },
        ],
        room_released: 'after nurse stage',
      },
      patients: [
        { id: 'a', arrival: 0, services: { nurse: 3, doctor: 5 } },
        { id: 'b', arrival: 1, services: { nurse: 2, doctor: 1 } },
      ],
      expected_patients: [
        { id: 'a', room: [0, 3], outcome: 'served', end: 8 },
        { id: 'b', room: [3, 5], outcome: 'served', end: 9 },
      ],
    };
    const unequal: JsonObject = {
      id: 'unequal',
      model: {
        classes: [{ name: 'P', arrival: poisson(0.25) }],
        stations: [
          {
            name: 'A',
            servers: [
              { name: 'slow', service: exponential(3) },
              { name: 'quick', service: exponential(1) },
            ],
            server_choice: 'quick server is preferred when both are idle',
            system_capacity: 2,
            when_full: 'lost',
          },
        ],
      },
      expected: [{ quantity: 'P_block', value: quickAndSlow(0.25) }],
    };
    const { report } = await run([early, unequal]);
    expect(report.cases.flatMap((c) => c.rows.filter((r) => r.verdict !== 'pass'))).toEqual([]);
  });

  it('lets whoever needs fewer hands overtake, where the phrase says so', async () => {
    const teams = (discipline: string, starts: Record<string, number>): JsonObject => ({
      id: 'teams',
      model: { resources: { nurse: 2 }, discipline },
      patients: [
        { id: 'x', arrival: 0, service: 4, units: 1 },
        { id: 'y', arrival: 1, service: 2, units: 2 },
        { id: 'z', arrival: 2, service: 1, units: 1 },
      ],
      expected_patients: Object.entries(starts).map(([id, start]) => ({ id, outcome: 'served', start })),
    });
    const { report } = await run([
      teams('strict FIFO', { x: 0, y: 4, z: 6 }),
      teams('FIFO but a later patient may start if its full team is free', { x: 0, y: 4, z: 2 }),
    ]);
    expect(report.cases.map((c) => c.verdict)).toEqual(['pass', 'pass']);
  });

  it('checks distributions and the generator, and leaves other things alone', async () => {
    const { report } = await run([
      {
        id: 'd',
        distribution: { dist: 'uniform', min: 2, max: 6 },
        expected: { mean: 4, quantiles: [[0.25, 3]] },
      },
      { id: 'c', distribution: { dist: 'cauchy', scale: 1 }, expected: { median: 0 } },
      {
        id: 'r',
        algorithm: 'philox4x32-10',
        initialisation: 'ctr=00000000,00000000,00000000,00000000 key=00000000,00000000',
        outputs: ['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8'],
      },
      { id: 'm', algorithm: 'mt19937', outputs: [] },
    ]);
    expect(report.cases.map((c) => c.verdict)).toEqual(['pass', 'notReadable', 'pass', 'notInScope']);
  });

  it('refuses an effort that is no number, and a folder without cases', async () => {
    const line = parseCommandLine(['verify', os.tmpdir(), '--effort', 'much', '--only', 'no such case']);
    await expect(verify(line, {} as Io)).rejects.toThrow();
    await expect(run([oneQueue({}, MM1)], '--only', 'no such case')).rejects.toThrow();
  });
});
