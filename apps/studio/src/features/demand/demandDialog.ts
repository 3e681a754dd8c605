/** Whether the demand editor is open. */
import { create } from 'zustand';

export const useDemandDialog = create<{ open: boolean }>(() => ({ open: false }));

export function openDemand(): void {
  useDemandDialog.setState({ open: true });
}

export function closeDemand(): void {
  useDemandDialog.setState({ open: false });
}
