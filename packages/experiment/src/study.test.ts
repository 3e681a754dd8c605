// Studies with the real engine: the machine, recovery of a refused plan, extension.
import { describe, expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { spawnInline } from './inline.ts';
import { createPool } from './pool.ts';
import { runMachine } from './runMachine.ts';
import { joinStudies, runStudy } from './study.ts';
import { StudyError } from './studyError.ts';
import { clinic } from './testing/clinic.ts';
import type { StudyPlan, WorkerPool } from './types.ts';

const plan = (more: Partial<StudyPlan> = {}): StudyPlan => ({
  project: clinic(),
  scenarios: ['dasar', 'tambah'],
  replications: 40,
  seed: 1,
  ...more,
});

async function withPool<T>(workers: number, use: (pool: WorkerPool) => Promise<T>): Promise<T> {
  const pool = createPool({ spawn: () => spawnInline(), workers });
  try {
    return await use(pool);
  } finally {
    pool.dispose();
  }
}

describe('a study', () => {
  it('is the same with one and with several workers', async () => {
    const one = await withPool(1, (pool) => runStudy(plan(), pool));
    const five = await withPool(5, (pool) => runStudy(plan(), pool));
    expect(five).toEqual(one);
    expect(one.scenarios.map((s) => s.headCount)).toEqual([1, 2]);
    expect(one.scenarios.map((s) => s.staffMinutes)).toEqual([300, 600]);
  });

  it('can be extended: the parts are the whole', async () => {
    await withPool(2, async (pool) => {
      const whole = await runStudy(plan(), pool);
      const first = await runStudy(plan({ replications: 15 }), pool);
      const more = await runStudy(plan({ replications: 25, firstReplication: 15 }), pool);
      expect(joinStudies(plan(), first, more)).toEqual(whole);
      expect(() => joinStudies(plan(), more, first)).toThrow(RangeError);
    });
  });

  it('refuses more replications than fit in memory', async () => {
    await withPool(1, async (pool) => {
      const refused = runStudy(plan({ replications: 900_000_000 }), pool);
      await expect(refused).rejects.toBeInstanceOf(StudyError);
      await expect(refused).rejects.toMatchObject({ failure: { code: 'tooLarge' } });
    });
  });

  it('refuses a scenario that does not compile, with its findings', async () => {
    await withPool(1, async (pool) => {
      await expect(runStudy(plan({ scenarios: ['nowhere'] }), pool)).rejects.toBeInstanceOf(StudyError);
    });
  });
});

describe('the run machine', () => {
  it('goes from idle to done and keeps the result while the next one runs', async () => {
    await withPool(2, async (pool) => {
      const actor = createActor(runMachine, { input: { pool } }).start();
      expect(actor.getSnapshot().value).toBe('idle');
      actor.send({ type: 'RUN', plan: plan() });
      const done = await waitFor(actor, (s) => s.matches('done'));
      expect(done.context.result?.replications).toBe(40);
      expect(done.context.progress).toEqual({ done: 80, total: 80 });
      actor.send({ type: 'RUN', plan: plan({ seed: 2 }) });
      expect(actor.getSnapshot().context.result?.seed).toBe(1);
      const again = await waitFor(actor, (s) => s.matches('done'));
      expect(again.context.result?.seed).toBe(2);
      actor.stop();
    });
  });

  it('starts anew when asked to run while running, and only the last plan answers', async () => {
    await withPool(2, async (pool) => {
      const actor = createActor(runMachine, { input: { pool } }).start();
      for (let seed = 1; seed <= 5; seed++) {
        actor.send({ type: 'RUN', plan: plan({ seed, replications: 200 }) });
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
      const done = await waitFor(actor, (s) => s.matches('done'));
      expect(done.context.result?.seed).toBe(5);
      expect(done.context.resultPlan?.seed).toBe(5);
      actor.stop();
    });
  });

  it('is cancelled', async () => {
    await withPool(1, async (pool) => {
      const actor = createActor(runMachine, { input: { pool } }).start();
      actor.send({ type: 'RUN', plan: plan({ replications: 20_000 }) });
      await waitFor(actor, (s) => s.matches('running'));
      actor.send({ type: 'CANCEL' });
      expect(actor.getSnapshot().value).toBe('cancelled');
      actor.stop();
    });
  });

  it('fails with the reason', async () => {
    await withPool(1, async (pool) => {
      const actor = createActor(runMachine, { input: { pool } }).start();
      actor.send({ type: 'RUN', plan: plan({ replications: 900_000_000 }) });
      const failed = await waitFor(actor, (s) => s.matches('failed'));
      expect(failed.context.failure).toMatchObject({ code: 'tooLarge' });
      actor.stop();
    });
  });
});
