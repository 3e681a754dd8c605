/**
 * Side by side with other simulators' programs for the same workloads: one process at a time, the tools alternating,
 * seed = number of the run. Each program times itself; interpreter start is outside, warm-up inside, for ours as for theirs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatNumber } from '@simalur/report';
import { CliError, EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { tell } from '../words.ts';
import { median } from './median.ts';
import { findPrograms, type PeerProgram, type Setting } from './peerPrograms.ts';
import { type Reference, readReference, worstZ } from './reference.ts';
import { runForJson } from './runForJson.ts';
import type { BenchLine } from './workload.ts';

/** The base of the ratios: a general event list, specialised by hand. */
const BASE = 'c-heap';
const RUNS = 5;

interface Measured {
  readonly program: PeerProgram;
  readonly lines: BenchLine[];
  failed: boolean;
}

function tableOf(setting: Setting, measured: readonly Measured[], reference: Reference | null): string {
  const walls = (one: Measured) => one.lines.map((line) => line.wall / size(line));
  const base = measured.find((one) => one.program.label === BASE && one.lines.length > 0);
  const rows: string[][] = [
    ['', 'runs', 'size', 'wall s', 'min s', 'M events/s', `x ${BASE}`, 'x min', '|z|'],
  ];
  for (const one of measured) {
    const [line] = one.lines;
    if (line === undefined) continue;
    const own = walls(one);
    const ratio = (of: (values: readonly number[]) => number) =>
      base === undefined ? '–' : formatNumber(of(own) / of(walls(base)), 'en', 1);
    const wall = median(one.lines.map((l) => l.wall));
    const z = reference === null ? null : worstZ(one.lines, reference);
    rows.push([
      one.program.label,
      String(one.lines.length),
      formatNumber(size(line), 'en'),
      formatNumber(wall, 'en', 3),
      formatNumber(Math.min(...one.lines.map((l) => l.wall)), 'en', 3),
      formatNumber(line.events / wall / 1e6, 'en', 2),
      ratio(median),
      ratio((values) => Math.min(...values)),
      z === null ? '–' : formatNumber(z, 'en', 1),
    ]);
  }
  return `${setting.workload}, ${setting.name}\n${columns(rows, [1, 2, 3, 4, 5, 6, 7, 8])}\n`;
}

/** Asked for, and the same for all runs of a tool: an M/M/c of ours ends at a time and not at a count. */
function size(line: BenchLine): number {
  return line.days ?? line.n;
}

export async function comparePeers(
  folder: string,
  runs: number | undefined,
  line: CommandLine,
  io: Io,
): Promise<number> {
  const dir = path.resolve(folder);
  if (!existsSync(dir)) throw new CliError(tell('bench.peers', { path: folder }, line.language));
  const { settings, programs, dispose } = await findPrograms(dir);
  try {
    if (programs.length < 2) throw new CliError(tell('bench.peers', { path: folder }, line.language));
    const reference = readReference(dir);
    for (const setting of settings) {
      const measured: Measured[] = programs
        .filter((program) => program.size(setting) !== null)
        .map((program) => ({ program, lines: [], failed: false }));
      for (let run = 1; run <= (runs ?? RUNS) && !io.signal.aborted; run++) {
        for (const one of measured) {
          if (one.failed) continue;
          const [program, ...args] = one.program.command(setting, run);
          const result = await runForJson(program ?? '', args);
          if (result === null) one.failed = true;
          else one.lines.push(result);
        }
      }
      io.out(`${tableOf(setting, measured, setting.workload === 'W3' ? reference : null)}\n`);
      const failed = measured.filter((one) => one.failed).map((one) => one.program.label);
      if (failed.length > 0) io.out(`did not run: ${failed.join(', ')}\n\n`);
    }
  } finally {
    dispose();
  }
  return EXIT.done;
}
