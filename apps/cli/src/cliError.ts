/** An error whose message is meant for the person at the terminal: printed as one line, never with a stack. */

/** Exit codes: 1 the work could not be done or the project has errors, 2 wrong call, 130 cancelled by Ctrl+C. */
export const EXIT = { done: 0, failed: 1, usage: 2, cancelled: 130 } as const;

export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** There is no such file; the caller may know what else was meant. */
export class MissingFile extends CliError {}
