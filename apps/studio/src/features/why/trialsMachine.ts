/** The trials of next steps as a state machine: idle → running → done | cancelled | failed. */
import {
  failureOf,
  type StepTrialPlan,
  type StudyProgress,
  tryNextSteps,
  type WorkerPool,
} from '@simalur/experiment';
import type { Project } from '@simalur/model';
import { type NextSteps, readTrials } from '@simalur/report';
import { assign, fromPromise, setup } from 'xstate';

/** What was tried, and for which project and scenario. */
export interface Trials {
  readonly project: Project;
  readonly scenario: string;
  readonly found: NextSteps;
}

interface Context {
  readonly pool: WorkerPool;
  readonly plan: StepTrialPlan | null;
  readonly progress: StudyProgress;
  readonly trials: Trials | null;
}

type Event =
  | { readonly type: 'TRY'; readonly plan: StepTrialPlan }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'PROGRESS'; readonly progress: StudyProgress };

interface TrialInput {
  readonly pool: WorkerPool;
  readonly plan: StepTrialPlan;
  readonly onProgress: (progress: StudyProgress) => void;
}

export const trialsMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as { readonly pool: WorkerPool } },
  actors: {
    trials: fromPromise<Trials, TrialInput>(async ({ input, signal }) => {
      const { plan, pool, onProgress } = input;
      const trials = await tryNextSteps(plan, pool, { signal, onProgress });
      return { project: plan.project, scenario: plan.scenario, found: readTrials(plan.project, trials) };
    }),
  },
}).createMachine({
  id: 'trials',
  initial: 'idle',
  context: ({ input }) => ({ pool: input.pool, plan: null, progress: { done: 0, total: 0 }, trials: null }),
  on: {
    TRY: {
      target: '.running',
      reenter: true,
      actions: assign({ plan: ({ event }) => event.plan, progress: { done: 0, total: 0 } }),
    },
  },
  states: {
    idle: {},
    running: {
      on: {
        CANCEL: 'cancelled',
        PROGRESS: { actions: assign({ progress: ({ event }) => event.progress }) },
      },
      invoke: {
        src: 'trials',
        input: ({ context, self }) => {
          if (context.plan === null) throw new RangeError('trials need a plan');
          return {
            pool: context.pool,
            plan: context.plan,
            onProgress: (progress: StudyProgress) => self.send({ type: 'PROGRESS', progress }),
          };
        },
        onDone: { target: 'done', actions: assign({ trials: ({ event }) => event.output }) },
        onError: [
          { guard: ({ event }) => failureOf(event.error).code === 'cancelled', target: 'cancelled' },
          { target: 'failed' },
        ],
      },
    },
    done: {},
    cancelled: {},
    failed: {},
  },
});
