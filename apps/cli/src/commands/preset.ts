/** `simalur preset`: the built-in clinics as project files, to start one's own from. */
import { labelText } from '@simalur/model';
import { buildPreset, PRESETS } from '@simalur/presets';
import { CliError, EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { isPreset, presetNames } from '../openProject.ts';
import { tell } from '../words.ts';

export function preset(line: CommandLine, io: Io): number {
  const [name] = line.arguments;
  if (name === undefined) {
    io.out(`${columns(PRESETS.map((p) => [p.id, labelText(p.name, line.language)]))}\n`);
    return EXIT.done;
  }
  if (!isPreset(name)) {
    const value = name.slice(0, 60);
    throw new CliError(tell('usage.preset', { value, known: presetNames() }, line.language), EXIT.usage);
  }
  io.out(`${JSON.stringify(buildPreset(name), null, 2)}\n`);
  return EXIT.done;
}
