/** Whether the name and reason of the scenario are being written. */
import { create } from 'zustand';

export const useRename = create<{ readonly open: boolean }>(() => ({ open: false }));

export function openRename(): void {
  useRename.setState({ open: true });
}

export function closeRename(): void {
  useRename.setState({ open: false });
}
