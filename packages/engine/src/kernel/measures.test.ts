// Turnaround times, internal referrals and the spread of a day, against a day that can be worked out by hand.
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { CLASS_MEASURE as C, DAY_MEASURE as D, type DAY_MEASURE } from '../layout.ts';
import { createSimulator } from '../simulator.ts';
import { activity, line, pool, smallProject, station } from '../testing/smallProject.ts';
import { addToSpread, closeSpread, createSpread } from './spread.ts';

const minutes = (value: number) => ({ family: 'deterministic' as const, value });

/** Register 2, fetch the record 8, doctor 10, laboratory 4 and its result 20, doctor again 3, medicine 5. */
const project = smallProject({
  classes: [
    { id: 'a', name: 'a', priority: 1 },
    { id: 'b', name: 'b', priority: 2 },
  ],
  streams: [
    {
      kind: 'list',
      id: 'list',
      patients: [
        { class: 'b', at: 480 },
        { class: 'a', at: 480 },
      ],
    },
  ],
  activities: [
    activity('register', minutes(2), { tag: 'registration' }),
    activity('fetch', minutes(8), { tag: 'transport' }),
    activity('see', minutes(10), { tag: 'examination' }),
    activity('test', minutes(4), { tag: 'laboratory' }),
    activity('result', minutes(20), { tag: 'waitingForResult' }),
    activity('again', minutes(3), { tag: 'examination' }),
    activity('drug', minutes(5), { tag: 'pharmacy' }),
  ],
  pools: [pool('clerk', 1), pool('doctor', 1), pool('lab', 1), pool('pharmacist', 1)],
  nodes: [
    station('counter', 'register', 'clerk'),
    { kind: 'delay', id: 'fetching', name: 'fetching', activity: 'fetch' },
    station('room', 'see', 'doctor'),
    station('bench', 'test', 'lab'),
    { kind: 'delay', id: 'waiting', name: 'waiting', activity: 'result' },
    station('second', 'again', 'doctor'),
    station('pharmacy', 'drug', 'pharmacist'),
  ],
  edges: line('in', 'counter', 'fetching', 'room', 'bench', 'waiting', 'second', 'pharmacy', 'out'),
  calendar: { doorsOpen: 0, opens: 0, closes: 535 },
});

test('the times that patients know by name are summed, and referrals counted', () => {
  const compiled = compile(project, 's');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const simulator = createSimulator(compiled.program);
  const { layout } = simulator;
  const row = new Float64Array(layout.width);
  simulator.run({ seed: 1, replication: 0 }, row, 0);
  const of = (measure: number) =>
    (row[layout.classAt + measure * 2] as number) + (row[layout.classAt + measure * 2 + 1] as number);
  const day = (measure: keyof typeof DAY_MEASURE) => row[layout.dayAt + D[measure]] as number;
  const minute = 60_000;
  expect([of(C.recordFetches), of(C.recordTime)]).toEqual([2, 16 * minute]);
  expect([of(C.pharmacyVisits), of(C.pharmacyTime)]).toEqual([2, 10 * minute]);
  expect([of(C.labResults), of(C.labTime)]).toEqual([2, 48 * minute]);
  // Room → laboratory → second room, twice.
  expect(of(C.internalReferrals)).toBe(4);
  // The first is through at 532, the second waits 2 at the counter and 8 at the doctor: 542, after closing.
  expect(day('p90Stay')).toBe(62 * minute);
  expect(day('p90RegistrationWait')).toBe(2 * minute);
  expect(day('p90ContactWait')).toBe(18 * minute);
  expect(day('insideAtClosing')).toBe(1);
  expect(of(C.contactWithin30)).toBe(2);
  expect(of(C.contactOver60)).toBe(0);
  const waits = [day('p90PriorityWait'), day('p90OtherWait')].sort((x, y) => x - y);
  expect(waits).toEqual([0, 10 * minute]);
  expect(day('giniWait')).toBe(0.5);
});

test('a spread grows, and says nothing of a day without patients', () => {
  const row = new Float64Array(20);
  const spread = createSpread(2);
  closeSpread(spread, row, 0);
  expect(row.every((x) => x === 0)).toBe(true);
  for (let i = 1; i <= 100; i++) addToSpread(spread, i, -1, -1, 7, false);
  closeSpread(spread, row, 0);
  expect(row[D.p90Stay]).toBe(90);
  expect(row[D.p90RegistrationWait]).toBe(0);
  expect(row[D.p90OtherWait]).toBe(7);
  expect(row[D.giniWait]).toBe(0);
});
