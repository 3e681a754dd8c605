/** The programs of a folder of benchmark scripts that this machine can run, and how each is called. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { succeeds } from './runForJson.ts';
import type { Workload } from './workload.ts';

/** Servers, arrivals and services per minute of the queues, as their programs want them. */
const QUEUE = { W1: ['1', '0.9', '1'], W2: ['5', '4', '1'] } as const;

export interface Setting {
  readonly name: string;
  readonly workload: Workload;
  readonly size: number;
  readonly isLong: boolean;
}

export interface PeerProgram {
  readonly label: string;
  /** Customers or days in a setting; null: too slow for it, or not written for the workload. */
  size(setting: Setting): number | null;
  command(setting: Setting, seed: number): string[];
}

export interface PeerPrograms {
  readonly settings: readonly Setting[];
  readonly programs: readonly PeerProgram[];
  /** Deletes what was built. */
  dispose(): void;
}

const SETTINGS: readonly Setting[] = [
  { name: 'cold, 1,000 days', workload: 'W3', size: 1000, isLong: false },
  { name: 'warm, 20,000 days', workload: 'W3', size: 20_000, isLong: true },
  { name: 'M/M/1, 1e6 customers', workload: 'W1', size: 1_000_000, isLong: false },
  { name: 'M/M/5, 1e6 customers', workload: 'W2', size: 1_000_000, isLong: false },
];

const all = (setting: Setting): number => setting.size;
const days = (setting: Setting): number | null => (setting.workload === 'W3' ? setting.size : null);
const queues = (setting: Setting): number | null => (setting.workload === 'W3' ? null : setting.size);
const short = (setting: Setting): number | null => (setting.isLong ? null : setting.size);
/** For tools that take a second for some hundred customers. */
const part = (share: number) => (setting: Setting) =>
  setting.isLong ? null : Math.round(setting.size * share);

const seedOf = (seed: number): string => String(seed);

/** A tool whose scripts take `WORKLOAD SIZE SEED …`. */
function script(
  label: string,
  start: readonly string[],
  size: PeerProgram['size'],
  more: readonly string[] = [],
): PeerProgram {
  return {
    label,
    size,
    command: (setting, seed) => [...start, setting.workload, String(size(setting)), seedOf(seed), ...more],
  };
}

function compiled(label: string, bin: string, variant: string, size: PeerProgram['size']): PeerProgram {
  return {
    label,
    size,
    command: ({ workload, size: n }, seed) => {
      if (workload === 'W3') return [path.join(bin, `w3-${variant}`), String(n), seedOf(seed)];
      const queue = QUEUE[workload];
      return [path.join(bin, `mm${queue[0]}-${variant}`), ...queue, String(n), seedOf(seed)];
    },
  };
}

async function compiledPrograms(dir: string, bin: string): Promise<PeerProgram[]> {
  const build = path.join(dir, 'c', 'build.sh');
  if (!existsSync(build) || !(await succeeds('gcc', ['--version']))) return [];
  if (!(await succeeds('sh', [build, bin]))) return [];
  return [
    compiled('c-heap', bin, 'heap', all),
    compiled('c-scan', bin, 'scan', all),
    compiled('c-batch', bin, 'batch', all),
    compiled('c-recur', bin, 'recur', queues),
  ];
}

function plainScripts(dir: string): PeerProgram[] {
  const { execPath } = process;
  const file = path.join(dir, 'js', 'w3.mjs');
  const queueFile = path.join(dir, 'js', 'mmc.mjs');
  const found: PeerProgram[] = [];
  if (existsSync(file)) {
    found.push({
      label: 'js-scan',
      size: days,
      command: ({ size }, seed) => [execPath, file, String(size), seedOf(seed)],
    });
  }
  if (existsSync(queueFile)) {
    for (const variant of ['heap', 'scan', 'batch', 'recur']) {
      found.push({
        label: `js-${variant}`,
        size: queues,
        command: ({ workload, size }, seed) => [
          execPath,
          queueFile,
          variant,
          ...(workload === 'W3' ? [] : QUEUE[workload]),
          String(size),
          seedOf(seed),
        ],
      });
    }
  }
  return found;
}

/** Scripts of simulation packages: a tiny run tells whether the machine has the package. */
async function packages(dir: string): Promise<PeerProgram[]> {
  const at = (...names: string[]) => path.join(dir, ...names);
  const candidates = [
    script('simpy CPython', ['python3', at('python', 'simpy_peer.py')], short),
    script('simpy PyPy', ['pypy3', at('python', 'simpy_peer.py')], short),
    script('ciw CPython', ['python3', at('python', 'ciw_peer.py')], short),
    script('salabim CPython', ['python3', at('python', 'salabim_peer.py')], part(0.05), ['default', 'yield']),
    script('simmer', ['Rscript', at('r', 'simmer_peer.R')], short, ['fun']),
    script('jaamsim', ['python3', at('jaamsim', 'jaamsim_peer.py')], short),
    script('simscript', [process.execPath, at('js', 'simscript_peer.mjs')], part(0.1)),
    script('simjs', [process.execPath, at('js', 'simjs_peer.mjs')], queues),
  ];
  const found: PeerProgram[] = [];
  for (const candidate of candidates) {
    const probe: Setting = { name: '', workload: 'W1', size: 1000, isLong: false };
    const [program, ...args] = candidate.command(probe, 1);
    if (existsSync(args[0] ?? '') && (await succeeds(program ?? '', args))) found.push(candidate);
  }
  return found;
}

/** This program itself, started anew for each run like all others. */
function ourselves(): PeerProgram {
  return script('simalur', [process.execPath, process.argv[1] ?? '', 'bench'], all);
}

/** Looks for programs in a folder; compiles those in C into a temporary folder. */
export async function findPrograms(dir: string): Promise<PeerPrograms> {
  const bin = mkdtempSync(path.join(tmpdir(), 'simalur-bench-'));
  const dispose = () => rmSync(bin, { recursive: true, force: true });
  try {
    const programs = [
      ourselves(),
      ...(await compiledPrograms(dir, bin)),
      ...plainScripts(dir),
      ...(await packages(dir)),
    ];
    return { settings: SETTINGS, programs, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}
