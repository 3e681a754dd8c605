/** The run, and whether its numbers still belong to what is set on the screen. */
import { useDocument } from '../state/document.ts';
import { type RunState, useRunStore } from './runStore.ts';

export interface Run extends RunState {
  /** There are numbers, but the project has changed since. */
  readonly stale: boolean;
}

export function useRun(): Run {
  const state = useRunStore();
  const project = useDocument((document) => document.project);
  return { ...state, stale: state.study !== undefined && state.answers !== project };
}
