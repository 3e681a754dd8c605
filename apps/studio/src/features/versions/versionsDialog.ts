/** Whether the list of versions is open. */
import { create } from 'zustand';

export const useVersionsDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

export function openVersions(): void {
  useVersionsDialog.setState({ open: true });
}

export function closeVersions(): void {
  useVersionsDialog.setState({ open: false });
}
