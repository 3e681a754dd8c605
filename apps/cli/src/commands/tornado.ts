/** `simalur tornado`: which assumptions decide between two flows, each moved down and up by itself. */
import { createPool, runStudy, type WorkerPool } from '@simalur/experiment';
import { labelText, type Project } from '@simalur/model';
import { type Moved, movedProject, variationsOf } from '@simalur/presets';
import { buildComparison } from '@simalur/report';
import { CliError, EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import { deliver, writeTo } from '../deliver.ts';
import type { Io } from '../io.ts';
import { openProject, scenarioNames } from '../openProject.ts';
import { progressBar } from '../progressBar.ts';
import { defaultWorkers } from '../studyOf.ts';
import { tell } from '../words.ts';
import {
  type Effect,
  effectOf,
  sorted,
  type Tornado,
  type TornadoEnd,
  type TornadoRow,
} from './tornadoResult.ts';
import { tornadoSvg } from './tornadoSvg.ts';
import { type TornadoNames, tornadoMarkdown, tornadoText } from './tornadoText.ts';
import { sayTornado } from './tornadoWords.ts';

/** Enough for a verdict on most assumptions; a clinic takes well under a minute. */
const REPLICATIONS = 100;

interface Pair {
  readonly baseline: string;
  readonly scenario: string;
}

export async function tornado(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const project = await openProject(line.arguments[0], io, language);
  const pair = pairOf(project, line);
  const replications = line.replications ?? REPLICATIONS;
  const seed = line.seed ?? project.settings.seed;
  const found = await explore(project, pair, replications, seed, line, io);
  const nameOf = (id: string) => labelText(project.scenarios.find((s) => s.id === id)?.name ?? id, language);
  const names: TornadoNames = {
    project: labelText(project.name, language),
    scenario: nameOf(pair.scenario),
    baseline: nameOf(pair.baseline),
    replications,
    seed,
  };
  if (line.svg !== undefined) await writeTo(line.svg, tornadoSvg(found, names, language), line, io);
  if (line.markdown !== undefined) {
    await writeTo(line.markdown, tornadoMarkdown(found, names, language), line, io);
  }
  const json = () => `${JSON.stringify({ ...pair, replications, seed, ...found }, null, 2)}\n`;
  await deliver(line, io, json, () => tornadoText(found, names, language));
  return EXIT.done;
}

/** The first scenario against the second, unless told. */
function pairOf(project: Project, line: CommandLine): Pair {
  const { language } = line;
  const known = scenarioNames(project, language);
  const named = (value: string | undefined) => {
    if (value === undefined || project.scenarios.some(({ id }) => id === value)) return value;
    throw new CliError(tell('usage.scenario', { value: value.slice(0, 60), known }, language), EXIT.usage);
  };
  const baseline = named(line.baseline) ?? project.scenarios[0]?.id;
  const scenario = named(line.scenario) ?? project.scenarios.find(({ id }) => id !== baseline)?.id;
  if (baseline === undefined || scenario === undefined) {
    throw new CliError(sayTornado('needsTwo', {}, language), EXIT.failed);
  }
  if (baseline === scenario)
    throw new CliError(sayTornado('same', { value: scenario }, language), EXIT.usage);
  return { baseline, scenario };
}

async function explore(
  project: Project,
  pair: Pair,
  replications: number,
  seed: number,
  line: CommandLine,
  io: Io,
): Promise<Tornado> {
  const variations = variationsOf(project);
  const total = 1 + variations.reduce((n, { low, high }) => n + (low ? 1 : 0) + (high ? 1 : 0), 0);
  const bar = progressBar(io, line.language);
  const pool = createPool({ spawn: io.spawn, workers: line.workers ?? defaultWorkers(io) });
  let done = 0;
  const measure = async (changed: Project): Promise<Effect | undefined> => {
    const effect = await measured(changed, pair, replications, seed, pool, io);
    bar.show({ done: ++done, total });
    return effect;
  };
  const endOf = async (moved: Moved | undefined): Promise<TornadoEnd | undefined> => {
    if (!moved) return undefined;
    const effect = await measure(movedProject(project, moved));
    return effect && { ...effect, value: moved.value };
  };
  try {
    const base = await measure(project);
    if (!base) throw new CliError(sayTornado('none', {}, line.language), EXIT.failed);
    const rows: TornadoRow[] = [];
    for (const { id, name, low, high } of variations) {
      const ends = { low: await endOf(low), high: await endOf(high) };
      rows.push({
        id,
        name,
        ...(ends.low ? { low: ends.low } : {}),
        ...(ends.high ? { high: ends.high } : {}),
      });
    }
    return { base, rows: sorted(rows, base) };
  } finally {
    bar.clear();
    pool.dispose();
  }
}

async function measured(
  project: Project,
  { baseline, scenario }: Pair,
  replications: number,
  seed: number,
  pool: WorkerPool,
  io: Io,
): Promise<Effect | undefined> {
  const plan = { project, scenarios: [baseline, scenario], replications, seed };
  const study = await runStudy(plan, pool, { signal: io.signal });
  return effectOf(buildComparison(project, study));
}
