/** The menu of the drawing: where it is open. What it offers is what can be done with the selection now. */
import { create } from 'zustand';

interface MenuState {
  /** Corner on the screen, pixels; undefined while it is closed. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
}

export const useMenu = create<MenuState>(() => ({ at: undefined }));

export function openMenu(x: number, y: number): void {
  useMenu.setState({ at: { x, y } });
}

export function closeMenu(): void {
  useMenu.setState({ at: undefined });
}

/** Beside what is selected, for the keyboard and the visible button. */
export function openMenuAtSelection(): void {
  const chosen = document.querySelector('.design__drawing .selected') ?? document.activeElement;
  const box = chosen?.getBoundingClientRect();
  openMenu(box ? box.left + Math.min(24, box.width) : 200, box ? box.bottom : 200);
}
