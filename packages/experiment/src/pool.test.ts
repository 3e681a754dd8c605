import type { Program, Simulator } from '@simalur/engine';
import type { ResultLayout } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { spawnInline } from './inline.ts';
import { createPool } from './pool.ts';
import { StudyError } from './studyError.ts';
import type { PoolJob, StudyFailure, StudyProgress, WorkerApi, WorkerHandle } from './types.ts';
import { createWorkerApi } from './worker.ts';

const WIDTH = 3;

function program(scenario: string): Program {
  const layout: ResultLayout = {
    width: WIDTH + 1,
    rowWidth: WIDTH,
    classes: [],
    stations: [],
    pools: [],
    classAt: 0,
    stationAt: 0,
    stationTotalAt: 0,
    stationProfileAt: 0,
    stationCauseAt: 0,
    poolAt: 0,
    dayAt: 0,
  };
  return { scenario, layout, tables: { weight: scenario.length } };
}

const notNeeded = () => {
  throw new Error('not needed here');
};

/** An engine whose row says which program, seed and replication it is for. */
function fakeEngine(p: Program): Simulator {
  return {
    layout: p.layout,
    run({ seed, replication }, out, offset) {
      out[offset] = p.scenario.length;
      out[offset + 1] = seed + replication / 7;
      out[offset + 2] = Math.sqrt(replication);
      out[offset + WIDTH] = replication;
    },
    trace: notNeeded,
    snapshot: notNeeded,
    resume: notNeeded,
  };
}

const job = (more: Partial<PoolJob> = {}): PoolJob => ({
  programs: [program('poli'), program('ilp-full')],
  seed: 42,
  from: 0,
  to: 101,
  ...more,
});

const expected = (() => {
  const simulators = job().programs.map(fakeEngine);
  return simulators.map((s) => {
    const one = new Float64Array(WIDTH + 1);
    const rows = new Float64Array(101 * WIDTH);
    for (let r = 0; r < 101; r++) {
      s.run({ seed: 42, replication: r }, one, 0);
      rows.set(one.subarray(0, WIDTH), r * WIDTH);
    }
    return { rows, profile: Float64Array.of((100 * 101) / 2) };
  });
})();

async function failure(of: Promise<unknown>): Promise<StudyFailure> {
  const error = await of.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof StudyError)) throw new Error(`expected a StudyError, got ${String(error)}`);
  return error.failure;
}

/** A worker that does as told: answers, dies at its n-th chunk, or is silent. */
function mischievous(options: { dieAt?: number; hangAt?: number; throwAt?: number }): WorkerHandle {
  const listeners: ((reason: string) => void)[] = [];
  let chunks = 0;
  const engine = createWorkerApi(fakeEngine);
  const api: WorkerApi = {
    ...engine,
    run(chunk) {
      chunks += 1;
      if (chunks === options.throwAt) throw new Error('event limit reached');
      if (chunks === options.dieAt) for (const listener of listeners) listener('error');
      // Comlink awaits what `run` returns: this answer never comes.
      if (chunks === options.hangAt) return new Promise(() => {}) as unknown as Float64Array;
      return engine.run(chunk);
    },
  };
  const handle = spawnInline({
    ...api,
    run: (chunk) => {
      const rows: unknown = api.run(chunk);
      return rows as Float64Array;
    },
  });
  return { ...handle, onError: (listener) => listeners.push(listener) };
}

describe('the pool', () => {
  it.each([1, 2, 5])('gives the same bytes with %i workers', async (workers) => {
    const pool = createPool({ spawn: () => spawnInline(createWorkerApi(fakeEngine)), workers });
    expect(await pool.run(job())).toEqual(expected);
    pool.dispose();
  });

  it('continues from a later replication with the same rows', async () => {
    const pool = createPool({ spawn: () => spawnInline(createWorkerApi(fakeEngine)), workers: 2 });
    const [poli] = await pool.run(job({ from: 60 }));
    expect(poli?.rows).toEqual(expected[0]?.rows.slice(60 * WIDTH));
    expect(poli?.profile).toEqual(Float64Array.of((100 * 101 - 59 * 60) / 2));
    pool.dispose();
  });

  it('keeps its workers between jobs', async () => {
    let spawned = 0;
    const pool = createPool({
      workers: 2,
      spawn() {
        spawned += 1;
        return spawnInline(createWorkerApi(fakeEngine));
      },
    });
    await pool.run(job());
    await pool.run(job());
    expect(spawned).toBe(2);
    pool.dispose();
  });

  it('runs jobs asked for at the same time one after the other', async () => {
    const pool = createPool({ spawn: () => spawnInline(createWorkerApi(fakeEngine)), workers: 2 });
    const both = await Promise.all([pool.run(job()), pool.run(job())]);
    expect(both[0]).toEqual(expected);
    expect(both[1]).toEqual(expected);
    pool.dispose();
  });

  it('replaces a worker that dies and loses no chunk', async () => {
    let spawned = 0;
    const pool = createPool({
      workers: 2,
      spawn: () => mischievous(spawned++ === 0 ? { dieAt: 3 } : {}),
    });
    expect(await pool.run(job())).toEqual(expected);
    expect(spawned).toBe(3);
    pool.dispose();
  });

  it('replaces a worker that is silent', async () => {
    let spawned = 0;
    const pool = createPool({
      workers: 2,
      silenceMs: 80,
      spawn: () => mischievous(spawned++ === 0 ? { hangAt: 2 } : {}),
    });
    expect(await pool.run(job())).toEqual(expected);
    expect(spawned).toBe(3);
    pool.dispose();
  });

  it('gives up when every worker dies at once', async () => {
    const pool = createPool({ workers: 2, spawn: () => mischievous({ dieAt: 1 }) });
    expect((await failure(pool.run(job()))).code).toBe('workers');
    pool.dispose();
  });

  it('gives up when no worker can be started', async () => {
    const pool = createPool({
      workers: 1,
      spawn() {
        throw new Error('blocked by policy');
      },
    });
    expect(await failure(pool.run(job()))).toEqual({ code: 'workers', detail: 'blocked by policy' });
  });

  it('passes on what the engine refuses, without trying again', async () => {
    let spawned = 0;
    const pool = createPool({
      workers: 1,
      spawn() {
        spawned += 1;
        return mischievous({ throwAt: 2 });
      },
    });
    expect(await failure(pool.run(job()))).toEqual({ code: 'engine', detail: 'event limit reached' });
    expect(spawned).toBe(1);
    pool.dispose();
  });

  it('cancels at once, also a worker that hangs, and works again afterwards', async () => {
    let spawned = 0;
    const pool = createPool({
      workers: 2,
      graceMs: 30,
      spawn: () => mischievous(spawned++ < 2 ? { hangAt: 2 } : {}),
    });
    const abort = new AbortController();
    const running = pool.run(job({ signal: abort.signal }));
    setTimeout(() => abort.abort(), 30);
    expect(await failure(running)).toEqual({ code: 'cancelled' });
    expect(await pool.run(job())).toEqual(expected);
    expect(spawned).toBe(4);
    pool.dispose();
  });

  it('does not start what was cancelled before', async () => {
    const pool = createPool({ spawn: () => spawnInline(createWorkerApi(fakeEngine)), workers: 1 });
    const abort = new AbortController();
    abort.abort();
    expect((await failure(pool.run(job({ signal: abort.signal })))).code).toBe('cancelled');
    pool.dispose();
  });

  it('rejects a running job when it is disposed', async () => {
    const pool = createPool({ spawn: () => mischievous({ hangAt: 1 }), workers: 1 });
    const running = failure(pool.run(job()));
    setTimeout(() => pool.dispose(), 20);
    expect((await running).code).toBe('cancelled');
  });

  it('tells progress that never falls and ends at the total', async () => {
    const seen: StudyProgress[] = [];
    const pool = createPool({ spawn: () => spawnInline(createWorkerApi(fakeEngine)), workers: 3 });
    await pool.run(job({ onProgress: (p) => seen.push(p) }));
    expect(seen.at(-1)).toEqual({ done: 202, total: 202 });
    expect(seen.map((p) => p.done)).toEqual(seen.map((p) => p.done).sort((a, b) => a - b));
    pool.dispose();
  });
});
