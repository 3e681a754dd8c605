// A study that grows, and a run that goes from look to look, with the real engine.
import { type Compile, compile } from '@simalur/engine';
import type { Project } from '@simalur/model';
import { afterAll, describe, expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { spawnInline } from './inline.ts';
import { createLiveStudy } from './liveStudy.ts';
import { createPool } from './pool.ts';
import { QUICK_DAYS, runMachine } from './runMachine.ts';
import { runStudy } from './study.ts';
import { clinic } from './testing/clinic.ts';
import type { PoolJob, StudyPlan, WorkerPool } from './types.ts';

const pool = createPool({ spawn: () => spawnInline(), workers: 2 });
afterAll(() => pool.dispose());

const base = clinic();
const plan = (more: Partial<StudyPlan> = {}): StudyPlan => ({
  project: base,
  scenarios: ['dasar', 'tambah'],
  replications: 60,
  seed: 1,
  ...more,
});

/** The pool, with a list of what it was asked: scenarios and days. */
function watched(): { pool: WorkerPool; jobs: string[] } {
  const jobs: string[] = [];
  const run = (job: PoolJob) => {
    jobs.push(`${job.programs.map((p) => p.scenario).join('+')} ${job.from}-${job.to}`);
    return pool.run(job);
  };
  return { pool: { ...pool, run }, jobs };
}

/** The second scenario with a new name: another object, the others as they were. */
function edited(project: Project): Project {
  const [first, second] = project.scenarios;
  if (first === undefined || second === undefined) throw new Error('two scenarios');
  return { ...project, scenarios: [first, { ...second, levers: [] }] };
}

describe('a live study', () => {
  it('is bit for bit the study made in one go, whatever the steps', async () => {
    const live = createLiveStudy();
    live.prepare(plan());
    for (const to of [10, 30, 47]) await live.advance(to, pool);
    expect(await live.advance(60, pool)).toEqual(await runStudy(plan(), pool));
    expect(await live.advance(30, pool)).toEqual(await runStudy(plan({ replications: 30 }), pool));
  });

  it('simulates and compiles again only what an edit changed', async () => {
    const { pool: asked, jobs } = watched();
    const compiled: string[] = [];
    const counting: Compile = (project, scenario) => {
      compiled.push(scenario);
      return compile(project, scenario);
    };
    const live = createLiveStudy(counting);
    live.prepare(plan());
    await live.advance(10, asked);
    await live.advance(30, asked);
    const after = plan({ project: edited(base) });
    live.prepare(after);
    await live.advance(10, asked);
    expect(await live.advance(30, asked)).toEqual(await runStudy({ ...after, replications: 30 }, pool));
    expect(jobs).toEqual(['dasar+tambah 0-10', 'dasar+tambah 10-30', 'tambah 0-10', 'tambah 10-30']);
    expect(compiled).toEqual(['dasar', 'tambah', 'tambah']);
  });

  it('keeps its days when only the margin changes, and runs anew for another seed without compiling', async () => {
    const { pool: asked, jobs } = watched();
    const live = createLiveStudy();
    live.prepare(plan());
    await live.advance(10, asked);
    live.prepare(plan({ project: { ...base, settings: { ...base.settings, marginMinutes: 9 } } }));
    await live.advance(10, asked);
    expect(jobs).toHaveLength(1);
    live.prepare(plan({ seed: 2 }));
    expect(await live.advance(10, asked)).toEqual(await runStudy(plan({ seed: 2, replications: 10 }), pool));
    expect(jobs).toHaveLength(2);
  });
});

describe('a run from look to look', () => {
  /** Runs to its end and lists the days of each result that was published. */
  async function looks(replications: number, enoughAt = Number.POSITIVE_INFINITY) {
    const seen: number[] = [];
    const isEnough = (_: StudyPlan, { replications: n }: { replications: number }) => n >= enoughAt;
    const actor = createActor(runMachine, { input: { pool, isEnough } });
    actor.subscribe(({ context: { result } }) => {
      if (result !== null && seen.at(-1) !== result.replications) seen.push(result.replications);
    });
    actor.start().send({ type: 'RUN', plan: plan({ replications }) });
    await waitFor(actor, (s) => s.matches('done'));
    return { actor, seen };
  }

  it('answers quickly first and then at the looks set beforehand', async () => {
    const { actor, seen } = await looks(150);
    expect(seen).toEqual([QUICK_DAYS, 30, 60, 120, 150]);
    expect(actor.getSnapshot().context.result).toEqual(await runStudy(plan({ replications: 150 }), pool));
    expect(actor.getSnapshot().context.progress).toEqual({ done: 300, total: 300 });
  });

  it('stops at the first look that is enough, and goes on when asked to', async () => {
    const { actor, seen } = await looks(200, 60);
    expect(seen).toEqual([QUICK_DAYS, 30, 60]);
    actor.send({ type: 'EXTEND' });
    await waitFor(actor, (s) => s.matches('done'));
    expect(seen.at(-1)).toBe(120);
    expect(actor.getSnapshot().context.result).toEqual(await runStudy(plan({ replications: 120 }), pool));
  });

  it('takes a quick answer for no answer, however precise', async () => {
    expect((await looks(60, 0)).seen).toEqual([QUICK_DAYS, 30]);
  });
});
