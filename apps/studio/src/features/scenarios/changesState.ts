/** Whether the list of changes is open, and against which scenario; the baseline where nothing else was chosen. */
import type { Project, Scenario } from '@simalur/model';
import { create } from 'zustand';

interface ChangesState {
  readonly open: boolean;
  readonly against: string | undefined;
}

export const useChangesState = create<ChangesState>(() => ({ open: false, against: undefined }));

export function toggleChanges(): void {
  useChangesState.setState(({ open }) => ({ open: !open }));
}

export function compareWith(against: string): void {
  useChangesState.setState({ against });
}

/** What a scenario is held against: the chosen one, else the baseline, for the baseline itself the next one. */
export function otherOf(
  { scenarios }: Project,
  scenario: Scenario,
  wanted: string | undefined,
): Scenario | undefined {
  const others = scenarios.filter((one) => one !== scenario);
  return others.find(({ id }) => id === wanted) ?? others[0];
}
