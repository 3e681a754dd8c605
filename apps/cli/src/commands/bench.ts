/**
 * `simalur bench`: how fast the engine is here, one thread warm, and how long the whole comparison takes.
 * `simalur bench W3 1000 SEED`: one workload, as the line that every program of a comparison prints.
 * `simalur bench --peers DIR`: side by side with the programs of a folder.
 */

import { engineSpeed } from '../bench/engineSpeed.ts';
import { comparePeers } from '../bench/peers.ts';
import { runWorkload, WORKLOADS, type Workload } from '../bench/workload.ts';
import { CliError, EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { tell } from '../words.ts';

/** Largest size: some minutes of work. */
const MOST = 1e8;

/** A size as people and scripts write it: 1000, 1e6. */
function whole(text: string | undefined, line: CommandLine): number {
  const value = text !== undefined && /^\d{1,16}(e\d)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new CliError(tell('usage.bench', { value: (text ?? '').slice(0, 40) }, line.language), EXIT.usage);
}

export async function bench(line: CommandLine, io: Io): Promise<number> {
  if (line.peers !== undefined) return comparePeers(line.peers, line.runs, line, io);
  const [wanted, size, seed] = line.arguments;
  if (wanted === undefined) return engineSpeed(line, io);
  const workload = WORKLOADS.find((one): one is Workload => one === wanted);
  const count = whole(size, line);
  if (workload === undefined || count < 1 || count > MOST) {
    throw new CliError(tell('usage.bench', { value: wanted.slice(0, 40) }, line.language), EXIT.usage);
  }
  io.out(`${JSON.stringify(runWorkload(workload, count, whole(seed ?? '1', line), io.clock))}\n`);
  return EXIT.done;
}
