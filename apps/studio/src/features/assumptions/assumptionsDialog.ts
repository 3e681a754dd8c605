/** Whether the list of figures is open. */
import { create } from 'zustand';

export const useAssumptionsDialog = create<{ open: boolean }>(() => ({ open: false }));

export function openAssumptions(): void {
  useAssumptionsDialog.setState({ open: true });
}

export function closeAssumptions(): void {
  useAssumptionsDialog.setState({ open: false });
}
