/** Everything of the outside world that a command touches, handed in so that tests can hand in another one. */
import type { WorkerHandle } from '@simalur/experiment';

export interface Io {
  /** Writes to the standard output; false once its reader has gone. */
  out(text: string): boolean;
  /** Writes to the standard error output. */
  err(text: string): void;
  /** Whether somebody watches the standard error output (for a progress bar), and how wide it is. */
  readonly terminal: boolean;
  readonly columns: number;
  /** Text of a file, or of the standard input for `-`; throws a `CliError`. */
  read(path: string): Promise<string>;
  /** Throws a `CliError`. */
  write(path: string, text: string): Promise<void>;
  spawn(): WorkerHandle;
  readonly processors: number;
  /** Aborted at Ctrl+C. */
  readonly signal: AbortSignal;
  /** Milliseconds on a clock that never goes back. */
  clock(): number;
}
