/** Where in the studio a person is: which view, and which scenario it is about. Not part of the document. */
import { create } from 'zustand';

export type ViewId = 'compare' | 'design' | 'play' | 'why' | 'report' | 'guide';

/** Levels of the same model: what follows what, how long, who, when. */
export type Level = 'flow' | 'time' | 'staff' | 'schedule';

interface WorkspaceState {
  readonly view: ViewId;
  /** Id of the scenario that is looked at or drawn; where it is gone, the views take the first that is left. */
  readonly scenario: string | undefined;
  readonly level: Level;
}

export const useWorkspace = create<WorkspaceState>(() => ({
  view: 'compare',
  scenario: undefined,
  level: 'flow',
}));

export function showView(view: ViewId): void {
  useWorkspace.setState({ view });
}

export function lookAtScenario(scenario: string): void {
  useWorkspace.setState({ scenario });
}

export function chooseLevel(level: Level): void {
  useWorkspace.setState({ level });
}
