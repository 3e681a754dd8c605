/** An assumption that can be moved. */
import type { Project } from '@simalur/model';
import type { Words } from './words.ts';

/** One end of the range: what it is, and the change of a copy of the project. */
export interface Moved {
  readonly value: Words;
  readonly apply: (copy: Project) => void;
}

export interface Variation {
  readonly id: string;
  readonly name: Words;
  /** Absent where the figure cannot go that way. */
  readonly low?: Moved;
  readonly high?: Moved;
}
