/** The run as the screen sees it. Written by `controller.ts` only. */
import type { StudyFailure, StudyProgress } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import { create } from 'zustand';
import type { StudyView } from './view.ts';

export type Phase = 'idle' | 'busy' | 'done' | 'cancelled' | 'failed';

export interface RunState {
  readonly phase: Phase;
  readonly busy: boolean;
  readonly progress: StudyProgress;
  /** The newest finished study and the project that it answers. */
  readonly study: StudyView | undefined;
  readonly answers: Project | undefined;
  readonly failure: StudyFailure | undefined;
}

export const useRunStore = create<RunState>(() => ({
  phase: 'idle',
  busy: false,
  progress: { done: 0, total: 0 },
  study: undefined,
  answers: undefined,
  failure: undefined,
}));
