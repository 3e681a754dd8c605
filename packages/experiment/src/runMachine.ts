/**
 * A run as a state machine: idle → compiling → running → done | cancelled | failed. Running goes from look to look:
 * first a few days for a quick answer, then the looks that are set beforehand, each with its result, until the answer
 * is precise enough or the plan's number of days is reached. `EXTEND` goes on to one more look. `RUN` at any time
 * starts anew and stops what was running, so a slider may send it as often as it likes; days that still hold are kept.
 */
import { looksUpTo, nextLook } from '@simalur/analysis';
import { assign, fromPromise, setup } from 'xstate';
import { createLiveStudy, type LiveStudy } from './liveStudy.ts';
import { failureOf } from './studyError.ts';
import type { StudyFailure, StudyPlan, StudyProgress, StudyResult, WorkerPool } from './types.ts';

/** Days of the quick answer: enough for a first number of a clinic's day, far too few for a verdict. */
export const QUICK_DAYS = 10;

export interface RunInput {
  readonly pool: WorkerPool;
  /** Whether a result is precise enough to stop at its look; never asked of a quick answer. Without it, the plan's days are run. */
  readonly isEnough?: (plan: StudyPlan, result: StudyResult) => boolean;
}

export interface RunContext extends RunInput {
  readonly live: LiveStudy;
  readonly plan: StudyPlan | null;
  /** Days per scenario at the looks to come; the first is under way. */
  readonly looks: readonly number[];
  /** The run goes on to its last look, however precise it is: it was asked to go on. */
  readonly extended: boolean;
  readonly progress: StudyProgress;
  /** The newest look; stays while the next run starts, so that a screen need not go blank. */
  readonly result: StudyResult | null;
  /** The plan that `result` answers. */
  readonly resultPlan: StudyPlan | null;
  readonly failure: StudyFailure | null;
}

export type RunEvent =
  | { readonly type: 'RUN'; readonly plan: StudyPlan }
  | { readonly type: 'EXTEND' }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'PROGRESS'; readonly progress: StudyProgress };

interface LookInput {
  readonly live: LiveStudy;
  readonly pool: WorkerPool;
  readonly to: number;
  readonly onProgress: (progress: StudyProgress) => void;
}

function planOf(context: RunContext): StudyPlan {
  if (context.plan === null) throw new RangeError('a run needs a plan');
  return context.plan;
}

/** Scenario days of a run that ends at its last look. */
function totalOf({ plan, looks }: RunContext): number {
  return (looks.at(-1) ?? 0) * (plan?.scenarios.length ?? 0);
}

/** Looks of a new plan: a quick answer, unless the scenarios that were kept have more days than that. */
function firstLooks(plan: StudyPlan): number[] {
  const looks = looksUpTo(plan.replications);
  return QUICK_DAYS < (looks[0] ?? 0) ? [QUICK_DAYS, ...looks] : looks;
}

/** Give the pool as input: `createActor(runMachine, { input: { pool } })`. */
export const runMachine = setup({
  types: {
    context: {} as RunContext,
    events: {} as RunEvent,
    input: {} as RunInput,
  },
  actors: {
    compile: fromPromise<void, { readonly live: LiveStudy; readonly plan: StudyPlan }>(async ({ input }) =>
      input.live.prepare(input.plan),
    ),
    look: fromPromise<StudyResult, LookInput>(({ input: { live, pool, to, onProgress }, signal }) =>
      live.advance(to, pool, { onProgress, signal }),
    ),
  },
  guards: {
    isLast: ({ context }) => context.looks.length === 0,
    isEnough: ({ context: { isEnough, extended, result, plan } }) =>
      !extended &&
      result !== null &&
      plan !== null &&
      result.replications > QUICK_DAYS &&
      isEnough?.(plan, result) === true,
    hasResult: ({ context }) => context.result !== null && context.resultPlan === context.plan,
  },
  actions: {
    takePlan: assign(({ event }) => {
      if (event.type !== 'RUN') return {};
      const { plan } = event;
      return {
        plan,
        looks: firstLooks(plan),
        extended: false,
        failure: null,
        progress: { done: 0, total: plan.replications * plan.scenarios.length },
      };
    }),
    addLook: assign(({ context }) => {
      const days = context.result?.replications ?? 0;
      const looks = [nextLook(days)];
      const count = context.plan?.scenarios.length ?? 0;
      return {
        looks,
        extended: true,
        failure: null,
        progress: { done: days * count, total: (looks[0] ?? 0) * count },
      };
    }),
  },
}).createMachine({
  id: 'run',
  initial: 'idle',
  context: ({ input }) => ({
    ...input,
    live: createLiveStudy(),
    plan: null,
    looks: [],
    extended: false,
    progress: { done: 0, total: 0 },
    result: null,
    resultPlan: null,
    failure: null,
  }),
  // Re-entering `compiling` leaves `running`, which aborts the signal of the look that was under way.
  on: { RUN: { target: '.compiling', actions: 'takePlan', reenter: true } },
  states: {
    idle: {},
    compiling: {
      on: { CANCEL: 'cancelled' },
      invoke: {
        src: 'compile',
        input: ({ context }) => ({ live: context.live, plan: planOf(context) }),
        onDone: 'running',
        onError: { target: 'failed', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
      },
    },
    running: {
      initial: 'looking',
      on: {
        CANCEL: 'cancelled',
        PROGRESS: { actions: assign({ progress: ({ event }) => event.progress }) },
      },
      states: {
        looking: {
          invoke: {
            src: 'look',
            input: ({ context, self }) => {
              const { live, pool, looks } = context;
              const total = totalOf(context);
              const before = live.daysOfAll();
              return {
                live,
                pool,
                to: looks[0] ?? 0,
                onProgress: ({ done }: StudyProgress) =>
                  self.send({ type: 'PROGRESS', progress: { done: Math.min(total, before + done), total } }),
              };
            },
            onDone: {
              target: 'judging',
              actions: assign(({ event, context }) => ({
                result: event.output,
                resultPlan: context.plan,
                looks: context.looks.slice(1),
              })),
            },
            onError: [
              { guard: ({ event }) => failureOf(event.error).code === 'cancelled', target: '#run.cancelled' },
              {
                target: '#run.failed',
                actions: assign({ failure: ({ event }) => failureOf(event.error) }),
              },
            ],
          },
        },
        judging: {
          always: [
            { guard: 'isLast', target: '#run.done' },
            { guard: 'isEnough', target: '#run.done' },
            { target: 'looking' },
          ],
        },
      },
    },
    done: { on: { EXTEND: { guard: 'hasResult', target: 'running', actions: 'addLook' } } },
    cancelled: { on: { EXTEND: { guard: 'hasResult', target: 'running', actions: 'addLook' } } },
    failed: {},
  },
});
