/** Which of the editor's dialogs is open, and what it is about. */
import { create } from 'zustand';
import type { Where } from './addBlock.ts';

type DesignDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'pick'; readonly where: Where }
  | { readonly kind: 'connect'; readonly from: string }
  | { readonly kind: 'group'; readonly nodes: readonly string[] };

export const useDesignDialog = create<{ readonly dialog: DesignDialog }>(() => ({
  dialog: { kind: 'none' },
}));

export function openDialog(dialog: DesignDialog): void {
  useDesignDialog.setState({ dialog });
}

export function closeDialog(): void {
  openDialog({ kind: 'none' });
}
