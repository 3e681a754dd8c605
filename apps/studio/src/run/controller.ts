/**
 * Runs the project that is open: at once, and again after every change. The run itself is the experiment's state
 * machine; here is only when it is asked, and what its answer looks like on the screen.
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

/** A slider sends many changes a second: a run starts when it rests this long. */
const REST_MS = 120;

const actor = createActor(runMachine, {
  input: { pool: createPool({ spawn: spawnWebWorker, workers: workerCount() }) },
});
let rest: ReturnType<typeof setTimeout> | undefined;
const views = new WeakMap<StudyResult, StudyView>();

/** Call once, after the first project is open. */
export function startRuns(): void {
  actor.subscribe((snapshot) => useRunStore.setState(stateOf(snapshot)));
  actor.start();
  rerun();
  useDocument.subscribe((now, before) => {
    if (now.project === before.project) return;
    clearTimeout(rest);
    rest = setTimeout(rerun, REST_MS);
  });
  useRunStore.subscribe((now, before) => {
    if (now.phase === before.phase) return;
    const { language } = usePreferences.getState();
    if (now.phase === 'done') announce(word(language, 'run.announceDone'));
    if (now.phase === 'cancelled') announce(word(language, 'run.announceCancelled'));
  });
}

export function rerun(): void {
  clearTimeout(rest);
  actor.send({ type: 'RUN', plan: planFor(useDocument.getState().project) });
}

export function cancelRun(): void {
  clearTimeout(rest);
  actor.send({ type: 'CANCEL' });
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

const PHASES: Readonly<Record<Snapshot['value'], Phase>> = {
  idle: 'idle',
  compiling: 'busy',
  running: 'busy',
  done: 'done',
  cancelled: 'cancelled',
  failed: 'failed',
};

function stateOf({ value, context }: Snapshot): RunState {
  const phase = PHASES[value];
  const answers = context.resultPlan?.project;
  return {
    phase,
    busy: phase === 'busy',
    progress: context.progress,
    study: answers && context.result ? viewOf(answers, context.result) : undefined,
    answers,
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
