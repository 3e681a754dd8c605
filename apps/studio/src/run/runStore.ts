/** The run as the screen sees it. Written by `controller.ts` only. */
import type { StudyFailure, StudyProgress, StudyResult } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import type { Sufficiency } from '@simalur/report';
import { create } from 'zustand';
import type { StudyView } from './view.ts';

export type Phase = 'idle' | 'busy' | 'done' | 'cancelled' | 'failed';

/** The newest look of a run. */
interface Look extends Sufficiency {
  /** Days of the look under way; undefined where the run has stopped. */
  readonly next: number | undefined;
}

export interface RunState {
  readonly phase: Phase;
  readonly busy: boolean;
  readonly progress: StudyProgress;
  /** The newest look and the project that it answers: days of all scenarios, single days for dot plots inside. */
  readonly study: StudyView | undefined;
  readonly answers: Project | undefined;
  /** The rows behind the study. */
  readonly result: StudyResult | undefined;
  /** How many days that look has, and whether they are enough: *belum cukup* while the run sharpens. */
  readonly look: Look | undefined;
  /** A run that has stopped can go on to one more look. */
  readonly canExtend: boolean;
  readonly failure: StudyFailure | undefined;
}

export const useRunStore = create<RunState>(() => ({
  phase: 'idle',
  busy: false,
  progress: { done: 0, total: 0 },
  study: undefined,
  answers: undefined,
  result: undefined,
  look: undefined,
  canExtend: false,
  failure: undefined,
}));
