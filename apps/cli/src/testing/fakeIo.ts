/** A world in memory for tests of the command line: files, what was printed, workers in this thread. */
import { spawnInline } from '@simalur/experiment';
import { MissingFile } from '../cliError.ts';
import type { Io } from '../io.ts';
import { program } from '../program.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the command line with these files. */
export async function simalur(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  more: Partial<Io> = {},
): Promise<Said> {
  const disk = new Map(Object.entries(files));
  let out = '';
  let err = '';
  const code = await program(argv, {
    out(text) {
      out += text;
      return true;
    },
    err(text) {
      err += text;
    },
    terminal: false,
    columns: 80,
    async read(path) {
      const text = disk.get(path);
      if (text === undefined) throw new MissingFile(`no file ${path}`);
      return text;
    },
    async write(path, text) {
      disk.set(path, text);
    },
    spawn: () => spawnInline(),
    processors: 2,
    signal: new AbortController().signal,
    clock: () => performance.now(),
    ...more,
  });
  return { code, out, err, files: disk };
}
