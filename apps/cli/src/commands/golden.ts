/**
 * `simalur golden`: whether this machine gives the recorded results bit by bit, straight and over 1 to 8 worker threads.
 * `--update` records what it gives now. For work on the engine: it reads the fixtures of the source folder.
 */

import { goldenNames, readGolden, recordedHashes, writeHashes } from '../bench/goldenFiles.ts';
import { differingOverWorkers, hashesOf } from '../bench/goldenRun.ts';
import { EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { tell } from '../words.ts';

const MOST_WORKERS = 8;

export async function golden(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const names = goldenNames();
  const projects = new Map(names.map((name) => [name, readGolden(name)]));
  const found = hashesOf(projects);
  if (line.update) await writeHashes(found, io);
  const recorded = recordedHashes();
  const differ = new Set(
    names.filter((name) => JSON.stringify(recorded.projects[name]) !== JSON.stringify(found.projects[name])),
  );
  if (recorded.math !== found.math) differ.add('math');
  for (let workers = 1; workers <= MOST_WORKERS; workers++) {
    for (const name of await differingOverWorkers(projects, workers, io.spawn)) {
      differ.add(`${name} (${workers})`);
    }
  }
  if (differ.size > 0) {
    io.err(`${tell('golden.differs', { names: [...differ].join(', ') }, language)}\n`);
    return EXIT.failed;
  }
  io.out(`${tell('golden.same', { count: names.length }, language)}\n`);
  return EXIT.done;
}
