/** Whether the dialog of the picture is open. */
import { create } from 'zustand';

export const usePictureDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

export function openPicture(): void {
  usePictureDialog.setState({ open: true });
}

export function closePicture(): void {
  usePictureDialog.setState({ open: false });
}
