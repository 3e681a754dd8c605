/** Whether the list of commands or the sheet of shortcuts is open. */
import { create } from 'zustand';

export type PaletteDialog = 'none' | 'commands' | 'shortcuts';

export const usePaletteDialog = create<{ readonly open: PaletteDialog }>(() => ({ open: 'none' }));

export function openPalette(open: PaletteDialog): void {
  usePaletteDialog.setState({ open });
}
