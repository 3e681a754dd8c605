/** The command line as a function: arguments and a world in, exit code out. Never throws. */
import { StudyError } from '@simalur/experiment';
import { sayFailure } from '@simalur/report';
import { CliError, EXIT } from './cliError.ts';
import { type CommandLine, languageOf, parseCommandLine } from './commandLine.ts';
import { aa } from './commands/aa.ts';
import { assumptions } from './commands/assumptions.ts';
import { bench } from './commands/bench.ts';
import { compare } from './commands/compare.ts';
import { coverage } from './commands/coverage.ts';
import { crn } from './commands/crn.ts';
import { golden } from './commands/golden.ts';
import { help, version } from './commands/help.ts';
import { newClinic } from './commands/newClinic.ts';
import { preset } from './commands/preset.ts';
import { random } from './commands/random.ts';
import { run } from './commands/run.ts';
import { sanity } from './commands/sanity.ts';
import { tornado } from './commands/tornado.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';
import { findingLines } from './findingLines.ts';
import type { Io } from './io.ts';
import { tell } from './words.ts';

const COMMANDS: Readonly<
  Record<CommandLine['command'], (line: CommandLine, io: Io) => number | Promise<number>>
> = {
  compare,
  run,
  assumptions,
  sanity,
  tornado,
  validate,
  preset,
  new: newClinic,
  bench,
  crn,
  aa,
  coverage,
  golden,
  random,
  verify,
  help,
  version,
};

function report(error: unknown, language: 'id' | 'en', io: Io): number {
  if (error instanceof CliError) {
    io.err(`simalur: ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof StudyError) {
    const { failure } = error;
    io.err(`simalur: ${sayFailure(failure, language)}\n`);
    if (failure.code === 'compile') io.err(`${findingLines(failure.findings, language)}\n`);
    return failure.code === 'cancelled' ? EXIT.cancelled : EXIT.failed;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  io.err(`simalur: ${tell('internal', { detail: detail.split('\n')[0] ?? '' }, language)}\n`);
  return EXIT.failed;
}

/** Runs one command. */
export async function program(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv);
  try {
    const line = parseCommandLine(argv);
    return await COMMANDS[line.command](line, io);
  } catch (error) {
    return report(error, language, io);
  }
}
