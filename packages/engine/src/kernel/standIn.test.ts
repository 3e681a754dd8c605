// A pool that stands in, against a morning worked out by hand: it serves only while nobody of the pool before it is at work.
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { POOL_MEASURE as P } from '../layout.ts';
import { createSimulator } from '../simulator.ts';
import { activity, line, pool, smallProject } from '../testing/smallProject.ts';

const MINUTE = 60_000;

/** Ten minutes each. The doctor is on from 480 to 498 and from 515 on; the nurse is always there. */
function project(standIn: boolean) {
  return smallProject({
    streams: [
      {
        kind: 'list',
        id: 'list',
        patients: [470, 480, 481, 495, 502, 516, 521].map((at) => ({ class: 'p', at })),
      },
    ],
    activities: [activity('see', { family: 'deterministic', value: 10 })],
    pools: [
      pool('doctor', 1, {
        shifts: [
          { from: 480, to: 498 },
          { from: 515, to: 600 },
        ],
        endOfShift: 'finishPatient',
      }),
      pool('nurse', 1),
    ],
    nodes: [
      {
        kind: 'station',
        id: 'room',
        name: 'room',
        steps: [{ activity: 'see', staff: [{ anyOf: ['doctor', 'nurse'], standIn }] }],
      },
    ],
    edges: line('in', 'room', 'out'),
  });
}

/** Minutes busy of doctor and nurse, and the minute of the last exit. */
function busy(standIn: boolean): number[] {
  const compiled = compile(project(standIn), 's');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const simulator = createSimulator(compiled.program);
  const { layout } = simulator;
  const row = new Float64Array(layout.width);
  simulator.run({ seed: 1, replication: 0 }, row, 0);
  const at = layout.poolAt + P.busy * layout.pools.length;
  return [row[at] ?? 0, row[at + 1] ?? 0, row[layout.dayAt] ?? 0].map((ticks) => ticks / MINUTE);
}

test('the nurse serves before the doctor comes and after the doctor has gone, and not beside the doctor', () => {
  // 470 nurse to 480. 480 doctor to 490; 481 waits, doctor 490–500, past the shift, at work until then; 495 waits, nurse
  // 500–510; 502 nurse 510–520. The doctor is back: 516 doctor to 526; 521 waits for the doctor though the nurse is free
  // from 520: doctor 526–536.
  expect(busy(true)).toEqual([40, 30, 536]);
});

test('without it, whoever is free serves', () => {
  // 470 nurse; 480 doctor to 490; 481 nurse to 491; 495 doctor to 505; 502 nurse to 512; 516 doctor to 526; 521 nurse to 531.
  expect(busy(false)).toEqual([30, 40, 531]);
});
