/**
 * A run as a state machine: idle → compiling → running → done | cancelled | failed. `RUN` at any time starts
 * anew and stops what was running, so a slider may send it as often as it likes.
 */
import type { Program } from '@simalur/engine';
import { assign, fromPromise, setup } from 'xstate';
import { compileStudy, runPrograms } from './study.ts';
import { failureOf } from './studyError.ts';
import type { StudyFailure, StudyPlan, StudyProgress, StudyResult, WorkerPool } from './types.ts';

export interface RunContext {
  readonly pool: WorkerPool;
  readonly plan: StudyPlan | null;
  readonly programs: readonly Program[];
  readonly progress: StudyProgress;
  /** The newest finished study; stays while the next one runs, so that a screen need not go blank. */
  readonly result: StudyResult | null;
  /** The plan that `result` answers. */
  readonly resultPlan: StudyPlan | null;
  readonly failure: StudyFailure | null;
}

export type RunEvent =
  | { readonly type: 'RUN'; readonly plan: StudyPlan }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'PROGRESS'; readonly progress: StudyProgress };

interface RunInput {
  readonly plan: StudyPlan;
  readonly programs: readonly Program[];
  readonly pool: WorkerPool;
  readonly onProgress: (progress: StudyProgress) => void;
}

function planOf(context: RunContext): StudyPlan {
  if (context.plan === null) throw new RangeError('a run needs a plan');
  return context.plan;
}

/** Give the pool as input: `createActor(runMachine, { input: { pool } })`. */
export const runMachine = setup({
  types: {
    context: {} as RunContext,
    events: {} as RunEvent,
    input: {} as { readonly pool: WorkerPool },
  },
  actors: {
    compile: fromPromise<Program[], { readonly plan: StudyPlan }>(async ({ input }) =>
      compileStudy(input.plan),
    ),
    study: fromPromise<StudyResult, RunInput>(({ input, signal }) =>
      runPrograms(input.plan, input.programs, input.pool, { onProgress: input.onProgress, signal }),
    ),
  },
  actions: {
    takePlan: assign({
      plan: ({ context, event }) => (event.type === 'RUN' ? event.plan : context.plan),
      progress: ({ event, context }) =>
        event.type === 'RUN'
          ? { done: 0, total: event.plan.replications * event.plan.scenarios.length }
          : context.progress,
      failure: null,
    }),
  },
}).createMachine({
  id: 'run',
  initial: 'idle',
  context: ({ input }) => ({
    pool: input.pool,
    plan: null,
    programs: [],
    progress: { done: 0, total: 0 },
    result: null,
    resultPlan: null,
    failure: null,
  }),
  // Re-entering `compiling` leaves `running`, which aborts the signal of the study that was under way.
  on: { RUN: { target: '.compiling', actions: 'takePlan', reenter: true } },
  states: {
    idle: {},
    compiling: {
      on: { CANCEL: 'cancelled' },
      invoke: {
        src: 'compile',
        input: ({ context }) => ({ plan: planOf(context) }),
        onDone: { target: 'running', actions: assign({ programs: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
      },
    },
    running: {
      on: {
        CANCEL: 'cancelled',
        PROGRESS: { actions: assign({ progress: ({ event }) => event.progress }) },
      },
      invoke: {
        src: 'study',
        input: ({ context, self }) => ({
          plan: planOf(context),
          programs: context.programs,
          pool: context.pool,
          onProgress: (progress: StudyProgress) => self.send({ type: 'PROGRESS', progress }),
        }),
        onDone: {
          target: 'done',
          actions: assign({ result: ({ event }) => event.output, resultPlan: ({ context }) => context.plan }),
        },
        onError: [
          { guard: ({ event }) => failureOf(event.error).code === 'cancelled', target: 'cancelled' },
          { target: 'failed', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
        ],
      },
    },
    done: {},
    cancelled: {},
    failed: {},
  },
});
