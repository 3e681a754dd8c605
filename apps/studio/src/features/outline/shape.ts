/** Whether the editor shows the flow as a drawing or as a list. On a phone the list reads better. */
import { create } from 'zustand';

export const useShape = create<{ readonly asList: boolean }>(() => ({
  asList: window.matchMedia('(max-width: 700px)').matches,
}));

export function toggleShape(): void {
  useShape.setState(({ asList }) => ({ asList: !asList }));
}
