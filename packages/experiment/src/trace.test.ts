// The recorded replication is the one of the study: same bits, with its worker lost, cancelled or in a queue of jobs.
import { compile, createSimulator } from '@simalur/engine';
import { CLASS_MEASURES } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { spawnInline } from './inline.ts';
import { createPool } from './pool.ts';
import { runStudy, traceReplication } from './study.ts';
import { clinic } from './testing/clinic.ts';
import type { WorkerPool } from './types.ts';

const project = clinic();
const scenarios = ['dasar', 'tambah'];
const seed = 3;

async function withPool<T>(pool: WorkerPool, use: (pool: WorkerPool) => Promise<T>): Promise<T> {
  try {
    return await use(pool);
  } finally {
    pool.dispose();
  }
}

describe('the trace of a replication', () => {
  it('is what a simulator of the same program records', async () => {
    const pool = createPool({ spawn: () => spawnInline(), workers: 2 });
    const traces = await withPool(pool, (p) =>
      traceReplication({ project, scenarios, seed, replication: 7 }, p),
    );
    expect(traces).toHaveLength(scenarios.length);
    scenarios.forEach((scenario, i) => {
      const compiled = compile(project, scenario);
      if (!compiled.ok) throw new Error(`${scenario} does not compile`);
      expect(traces[i]).toEqual(createSimulator(compiled.program).trace({ seed, replication: 7 }));
    });
  });

  it('has the patients and the waits of that replication in the study', async () => {
    const pool = createPool({ spawn: () => spawnInline(), workers: 1 });
    await withPool(pool, async (p) => {
      // Asked for together: the trace waits for the study.
      const [study, traces] = await Promise.all([
        runStudy({ project, scenarios, seed, replications: 5 }, p),
        traceReplication({ project, scenarios, seed, replication: 4 }, p),
      ]);
      study.scenarios.forEach(({ layout, rows }, i) => {
        const trace = traces[i];
        if (!trace) throw new Error('no trace');
        const classSum = (measure: (typeof CLASS_MEASURES)[number]) => {
          let sum = 0;
          const at =
            4 * layout.rowWidth + layout.classAt + CLASS_MEASURES.indexOf(measure) * layout.classes.length;
          for (let c = 0; c < layout.classes.length; c++) sum += rows[at + c] ?? 0;
          return sum;
        };
        expect(new Set(trace.patient).size).toBe(classSum('arrived'));
        let waited = 0;
        for (let r = 0; r < trace.rows; r++) waited += (trace.started[r] ?? 0) - (trace.joined[r] ?? 0);
        expect(waited).toBe(classSum('queueWait'));
      });
    });
  });

  it('is asked of another worker when the first dies', async () => {
    let spawned = 0;
    const pool = createPool({
      spawn: () => {
        spawned += 1;
        const handle = spawnInline();
        if (spawned > 1) return handle;
        // Dies as soon as it is there, before it can answer.
        return { ...handle, onError: (listener) => setTimeout(() => listener('error'), 1) };
      },
      workers: 1,
    });
    const traces = await withPool(pool, (p) =>
      traceReplication({ project, scenarios: scenarios.slice(0, 1), seed, replication: 0 }, p),
    );
    expect(spawned).toBe(2);
    expect(traces[0]?.rows).toBeGreaterThan(0);
  });

  it('is refused with findings where a scenario does not compile, and can be cancelled', async () => {
    const pool = createPool({ spawn: () => spawnInline(), workers: 1 });
    await withPool(pool, async (p) => {
      const refused = traceReplication({ project, scenarios: ['tidak-ada'], seed, replication: 0 }, p);
      await expect(refused).rejects.toMatchObject({ failure: { code: 'compile' } });
      const abort = new AbortController();
      abort.abort();
      const cancelled = traceReplication({ project, scenarios, seed, replication: 0 }, p, abort.signal);
      await expect(cancelled).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    });
  });
});
