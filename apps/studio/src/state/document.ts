/**
 * The project that is open: plain JSON, with a history of patches. One gesture (dragging the
 * slider from 70 to 90) is one entry of the history.
 */
import type { Project } from '@simalur/model';
import { create } from 'zustand';
import { applyReplacements, patchBetween, type Replacement } from '../logic/patch.ts';

interface Edit {
  readonly gesture: string;
  readonly forward: readonly Replacement[];
  readonly backward: readonly Replacement[];
  readonly at: number;
}

interface DocumentState {
  readonly project: Project;
  /** As it was when it was opened: what "Kembalikan" goes back to. */
  readonly opened: Project;
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
}

/** Steps of one control within this time are one gesture. */
const GESTURE_MS = 800;
const HISTORY = 200;

export const useDocument = create<DocumentState>(() => {
  // Filled by `openProject` before anything is rendered; there is never a screen without a project.
  return { project: undefined as never, opened: undefined as never, past: [], future: [] };
});

export function openProject(project: Project): void {
  useDocument.setState({ project, opened: project, past: [], future: [] });
}

/**
 * Puts the next project in the place of the one that is open; the same project is no change. `gesture` names the
 * control, so that its quick steps undo together.
 */
export function change(gesture: string, next: Project): void {
  useDocument.setState((state) => {
    const forward = patchBetween(state.project, next);
    if (forward.length === 0) return state;
    const { document: project, inverse } = applyReplacements(state.project, forward);
    const last = state.past.at(-1);
    const at = performance.now();
    const same = last?.gesture === gesture && at - last.at < GESTURE_MS && state.future.length === 0;
    const entry: Edit = same
      ? { gesture, at, forward: [...last.forward, ...forward], backward: [...inverse, ...last.backward] }
      : { gesture, at, forward, backward: inverse };
    const past = same ? state.past.slice(0, -1) : state.past;
    return { project, past: [...past, entry].slice(-HISTORY), future: [] };
  });
}

let onces = 0;

/** A change that is a gesture of its own, however soon after the one before: two lines drawn, two nodes pasted. */
export function changeOnce(next: Project): void {
  onces += 1;
  change(`once ${onces}`, next);
}

export function undo(): void {
  useDocument.setState((state) => {
    const last = state.past.at(-1);
    if (!last) return state;
    return {
      project: applyReplacements(state.project, last.backward).document,
      past: state.past.slice(0, -1),
      future: [last, ...state.future],
    };
  });
}

export function redo(): void {
  useDocument.setState((state) => {
    const next = state.future[0];
    if (!next) return state;
    return {
      project: applyReplacements(state.project, next.forward).document,
      past: [...state.past, { ...next, at: Number.NEGATIVE_INFINITY }],
      future: state.future.slice(1),
    };
  });
}
