/** `simalur validate`: what is wrong with a project file, where, and how to mend it. */
import { validateText } from '@simalur/model';
import { EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import { findingLines } from '../findingLines.ts';
import type { Io } from '../io.ts';
import { tell } from '../words.ts';

/** Exit code 1 where there are errors; warnings alone are no failure. */
export async function validate(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const path = line.arguments[0] ?? '-';
  const { findings, ok, project } = validateText(await io.read(path));
  if (findings.length === 0) {
    io.out(`${tell('validate.good', { path }, language)}\n`);
    return EXIT.done;
  }
  const errors = findings.filter((f) => f.severity === 'error').length;
  const count = { path, errors, warnings: findings.length - errors };
  io.out(`${findingLines(findings, language, project)}\n\n${tell('validate.count', count, language)}\n`);
  return ok ? EXIT.done : EXIT.failed;
}
