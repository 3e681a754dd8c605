/**
 * Runs the project that is open: at once, and again after every change. The run itself is the experiment's state
 * machine, which publishes a quick answer and then every look; here is only when it is asked, when it is enough, and
 * what its answer looks like on the screen.
 */
import { createPool, runMachine, type StudyPlan, type StudyResult } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import { buildComparison } from '@simalur/report';
import { createActor, type SnapshotFrom } from 'xstate';
import { word } from '../language/useWords.ts';
import { announce } from '../state/announcements.ts';
import { useDocument } from '../state/document.ts';
import { usePreferences } from '../state/preferences.ts';
import { type Phase, type RunState, useRunStore } from './runStore.ts';
import { spawnWebWorker, workerCount } from './spawn.ts';
import { type StudyView, studyView } from './view.ts';

/**
 * The first change runs at once. A slider that sends many a second starts a run this often: a quick answer takes less,
 * so that numbers follow the hand.
 */
const PACE_MS = 120;

const actor = createActor(runMachine, {
  input: {
    pool: createPool({ spawn: spawnWebWorker, workers: workerCount() }),
    isEnough: (plan, result) => viewOf(plan.project, result).comparison.sufficiency.status === 'enough',
  },
});
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds since the page opened, at the newest run. */
let lastRun = Number.NEGATIVE_INFINITY;
const views = new WeakMap<StudyResult, StudyView>();

/** Call once, after the first project is open. */
export function startRuns(): void {
  actor.subscribe((snapshot) => useRunStore.setState(stateOf(snapshot)));
  actor.start();
  rerun();
  useDocument.subscribe((now, before) => {
    if (now.project === before.project) return;
    clearTimeout(waiting);
    // Never inside the change itself: the screen first shows what was set, and that the numbers are old.
    waiting = setTimeout(rerun, Math.max(0, lastRun + PACE_MS - performance.now()));
  });
  useRunStore.subscribe((now, before) => {
    if (now.phase === before.phase) return;
    const { language } = usePreferences.getState();
    if (now.phase === 'done') announce(word(language, 'run.announceDone'));
    if (now.phase === 'cancelled') announce(word(language, 'run.announceCancelled'));
  });
}

export function rerun(): void {
  clearTimeout(waiting);
  lastRun = performance.now();
  actor.send({ type: 'RUN', plan: planFor(useDocument.getState().project) });
}

export function cancelRun(): void {
  clearTimeout(waiting);
  actor.send({ type: 'CANCEL' });
}

/** One look more, for a run that has stopped. */
export function extendRun(): void {
  actor.send({ type: 'EXTEND' });
}

export function runState(): RunState {
  return useRunStore.getState();
}

function planFor(project: Project): StudyPlan {
  return {
    project,
    scenarios: project.scenarios.map((scenario) => scenario.id),
    replications: project.settings.replications,
    seed: project.settings.seed,
  };
}

type Snapshot = SnapshotFrom<typeof runMachine>;

const PHASES: Readonly<Record<'idle' | 'compiling' | 'done' | 'cancelled' | 'failed', Phase>> = {
  idle: 'idle',
  compiling: 'busy',
  done: 'done',
  cancelled: 'cancelled',
  failed: 'failed',
};

function stateOf(snapshot: Snapshot): RunState {
  const { value, context } = snapshot;
  const phase = typeof value === 'string' ? PHASES[value] : 'busy';
  const answers = context.resultPlan?.project;
  const study = answers && context.result ? viewOf(answers, context.result) : undefined;
  return {
    phase,
    busy: phase === 'busy',
    progress: context.progress,
    study,
    answers,
    result: context.result ?? undefined,
    look: study && context.result ? { ...study.comparison.sufficiency, next: context.looks[0] } : undefined,
    canExtend: snapshot.can({ type: 'EXTEND' }),
    failure: context.failure ?? undefined,
  };
}

function viewOf(project: Project, result: StudyResult): StudyView {
  const known = views.get(result);
  if (known) return known;
  const view = studyView(buildComparison(project, result));
  views.set(result, view);
  return view;
}
