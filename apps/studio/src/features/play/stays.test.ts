import { createPool, spawnInline, type Trace, traceReplication } from '@simalur/experiment';
import { buildPreset } from '@simalur/presets';
import { beforeAll, describe, expect, it } from 'vitest';
import { createActiveStays } from './activeStays.ts';
import { queueSteps, waitingAt } from './queueSteps.ts';
import { type Stays, staysOf } from './stays.ts';

const MINUTE = 60_000;

/** Rows as [patient, node, joined, started, ended] in minutes, in the order in which they ended. */
function traceOf(rows: readonly (readonly [number, number, number, number, number])[]): Trace {
  const ticks = (minutes: number) => (minutes < 0 ? -1 : minutes * MINUTE);
  return {
    rows: rows.length,
    patient: Float64Array.from(rows, ([patient]) => patient),
    class: new Int32Array(rows.length),
    node: Int32Array.from(rows, ([, node]) => node),
    joined: Float64Array.from(rows, ([, , joined]) => ticks(joined)),
    started: Float64Array.from(rows, ([, , , started]) => ticks(started)),
    ended: Float64Array.from(rows, ([, , , , ended]) => ticks(ended)),
    unit: new Int32Array(rows.length).fill(-1),
    outcome: new Uint8Array(rows.length),
    nodes: ['loket', 'periksa', 'lab'],
    units: [],
    outcomes: ['served'],
  };
}

describe('a recorded day', () => {
  it('links the stays of a patient in order; the parts of a fork come from the same stay', () => {
    const stays = staysOf(
      traceOf([
        [0, 0, 0, 0, 5],
        [1, 0, 2, 5, 9],
        [0, 2, 5, 6, 8],
        [0, 1, 5, 5, 20],
      ]),
    );
    expect([...stays.patient]).toEqual([0, 1, 0, 0]);
    expect([...stays.node]).toEqual([0, 0, 2, 1]);
    expect([...stays.previous]).toEqual([-1, -1, 0, 0]);
    expect([...stays.next]).toEqual([2, -1, -1, -1]);
    expect([stays.from, stays.to]).toEqual([0, 20 * MINUTE]);
  });

  it('is empty without patients', () => {
    const stays = staysOf(traceOf([]));
    expect([stays.rows, stays.from, stays.to]).toEqual([0, 0, 0]);
    expect(waitingAt(queueSteps(stays), 100)).toBe(0);
  });

  it('counts who waits until the service starts, or until the end without service', () => {
    const stays = staysOf(
      traceOf([
        [0, 0, 0, 0, 5],
        [1, 0, 2, 5, 9],
        [2, 0, 3, -1, 7],
        [3, 1, 3, 4, 9],
      ]),
    );
    const loket = queueSteps(stays, 0);
    expect([1, 2, 3, 5, 6.9, 7].map((minute) => waitingAt(loket, minute * MINUTE))).toEqual([
      0, 1, 2, 1, 1, 0,
    ]);
    expect(waitingAt(queueSteps(stays), 3 * MINUTE)).toBe(3);
  });
});

describe('a day of the perdesaan clinic', () => {
  const project = buildPreset('perdesaan');
  let days: Stays[] = [];
  beforeAll(async () => {
    const pool = createPool({ spawn: () => spawnInline(), workers: 1 });
    const scenarios = project.scenarios.map(({ id }) => id);
    days = (await traceReplication({ project, scenarios, seed: 1, replication: 3 }, pool)).map(staysOf);
    pool.dispose();
  });

  it('has the same stays at a moment, whichever way the clock came there', () => {
    for (const stays of days) {
      const walked = createActiveStays(stays);
      const span = stays.to - stays.from;
      // Forward in uneven steps, with jumps back now and then.
      for (let step = 0; step < 400; step++) {
        const time = stays.from + ((step % 7 === 6 ? (step * 37) % 400 : step) / 400) * span;
        walked.seek(time);
        const expected: number[] = [];
        for (let row = 0; row < stays.rows; row++) {
          if ((stays.joined[row] ?? 0) <= time && (stays.ended[row] ?? 0) > time) expected.push(row);
        }
        expect([...walked.rows.subarray(0, walked.count)]).toEqual(expected);
      }
      walked.seek(stays.to);
      expect(walked.count).toBe(0);
    }
  });

  it('has the queues of all nodes together in the queue of the whole flow', () => {
    for (const stays of days) {
      const whole = queueSteps(stays);
      const nodes = [...new Set(stays.node)].map((node) => queueSteps(stays, node));
      expect(Math.max(...whole.waiting)).toBeGreaterThan(0);
      whole.times.forEach((time, i) => {
        expect(nodes.reduce((sum, node) => sum + waitingAt(node, time), 0)).toBe(whole.waiting[i]);
      });
    }
  });

  it('brings the same patients at the same minutes into every flow', () => {
    const arrivals = days.map((stays) => {
      const seen = new Map<number, string>();
      for (let row = 0; row < stays.rows; row++) {
        const patient = stays.patient[row] ?? -1;
        if (!seen.has(patient)) seen.set(patient, `${stays.class[row]} ${stays.joined[row]}`);
      }
      return seen;
    });
    expect(arrivals.length).toBeGreaterThan(1);
    for (const other of arrivals) expect(other).toEqual(arrivals[0]);
  });
});
