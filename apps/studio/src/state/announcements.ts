/** One sentence for the screen reader (and for nobody else): what just happened. */
import { create } from 'zustand';

export const useAnnouncement = create<{ readonly text: string }>(() => ({ text: '' }));

export function announce(text: string): void {
  useAnnouncement.setState({ text });
}
