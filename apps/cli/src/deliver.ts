/** Where results go: JSON to a file or to the standard output, readable text to the standard output otherwise. */
import type { CommandLine } from './commandLine.ts';
import type { Io } from './io.ts';
import { tell } from './words.ts';

/** With `--json -` the JSON alone is printed; with `--json FILE` the text too. */
export async function deliver(
  line: CommandLine,
  io: Io,
  json: () => string,
  text: () => string,
): Promise<void> {
  if (line.json === '-') {
    io.out(json());
    return;
  }
  if (line.json !== undefined) await writeTo(line.json, json(), line, io);
  io.out(text());
}

/** Writes a file and says so on the standard error output. */
export async function writeTo(path: string, text: string, line: CommandLine, io: Io): Promise<void> {
  await io.write(path, text);
  io.err(`${tell('file.written', { path }, line.language)}\n`);
}
