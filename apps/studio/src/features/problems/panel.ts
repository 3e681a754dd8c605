/** Whether the list of problems is open under the canvas. */
import { create } from 'zustand';

export const useProblemsPanel = create<{ readonly open: boolean }>(() => ({ open: false }));

export function toggleProblems(): void {
  useProblemsPanel.setState(({ open }) => ({ open: !open }));
}
