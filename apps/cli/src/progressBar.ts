/** One line that shows how far a study is, rewritten in place; only where somebody watches. */
import type { StudyProgress } from '@simalur/experiment';
import { type Language, say } from '@simalur/report';
import type { Io } from './io.ts';

const CLEAR_LINE = '\r\u001B[2K';

export interface ProgressBar {
  show(progress: StudyProgress): void;
  /** Takes the line away. */
  clear(): void;
}

/** A bar on the standard error output, or nothing when that is no terminal. */
export function progressBar(io: Io, language: Language): ProgressBar {
  if (!io.terminal) return { show() {}, clear() {} };
  let shown = false;
  return {
    show({ done, total }) {
      shown = true;
      const label = ` ${say('study.progress', { done, total }, language)}`;
      const room = Math.max(10, Math.min(40, io.columns - label.length - 3));
      const full = total === 0 ? room : Math.floor((room * done) / total);
      io.err(`${CLEAR_LINE}[${'#'.repeat(full)}${'.'.repeat(room - full)}]${label}`);
    },
    clear() {
      if (shown) io.err(CLEAR_LINE);
    },
  };
}
