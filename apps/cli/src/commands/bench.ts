/** `simalur bench`: how fast the engine is here, one thread warm, and how long the whole comparison takes. */
import { compile, createSimulator, type Simulator } from '@simalur/engine';
import { createPool, runStudy, StudyError } from '@simalur/experiment';
import { DAY_MEASURES, labelText, type Project } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { buildComparison, formatNumber } from '@simalur/report';
import { CliError, EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { mm1Project } from '../mm1Project.ts';
import { defaultWorkers } from '../studyOf.ts';
import { tell } from '../words.ts';

const TIMES = 7;
/** Shortest measured stretch, milliseconds: below it the clock's steps and other programs show. */
const STRETCH_MS = 250;
const REPLICATIONS = 200;

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

function simulatorOf(project: Project, scenario: string): Simulator {
  const compiled = compile(project, scenario);
  if (!compiled.ok) throw new StudyError({ code: 'compile', scenario, findings: compiled.findings });
  return createSimulator(compiled.program);
}

/** Median of several warm stretches: events per second, and milliseconds per replication. */
function speed(simulator: Simulator, seed: number, io: Io): { events: number; perReplication: number } {
  const row = new Float64Array(simulator.layout.width);
  const eventsAt = simulator.layout.dayAt + DAY_MEASURES.indexOf('events');
  let replication = 0;
  const stretch = () => {
    const start = io.clock();
    let events = 0;
    let done = 0;
    let spent = 0;
    while (spent < STRETCH_MS) {
      simulator.run({ seed, replication: replication++ }, row, 0);
      events += row[eventsAt] ?? 0;
      done += 1;
      spent = io.clock() - start;
    }
    return { perSecond: (events / spent) * 1000, perReplication: spent / done };
  };
  stretch();
  const measured = Array.from({ length: TIMES }, stretch);
  return {
    events: median(measured.map((m) => m.perSecond)),
    perReplication: median(measured.map((m) => m.perReplication)),
  };
}

async function comparisonTimes(project: Project, workers: number, io: Io): Promise<number[]> {
  const pool = createPool({ spawn: io.spawn, workers });
  const plan = {
    project,
    scenarios: project.scenarios.map((s) => s.id),
    replications: REPLICATIONS,
    seed: project.settings.seed,
  };
  try {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const start = io.clock();
      buildComparison(project, await runStudy(plan, pool, { signal: io.signal }));
      times.push(io.clock() - start);
    }
    return times;
  } finally {
    pool.dispose();
  }
}

export async function bench(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const [named] = line.arguments;
  if (named !== undefined) {
    throw new CliError(tell('usage.bench', { value: named.slice(0, 40) }, language), EXIT.usage);
  }
  const project = buildPreset('perdesaan');
  const rows: string[][] = [];
  const measure = (name: string, simulator: Simulator): void => {
    const { events, perReplication } = speed(simulator, 1, io);
    rows.push([
      name,
      `${formatNumber(events / 1e6, language, 2)} M events/s`,
      `${formatNumber(perReplication, language, 3)} ms/replication`,
    ]);
  };
  for (const scenario of project.scenarios) {
    measure(`perdesaan, ${labelText(scenario.name, language)}`, simulatorOf(project, scenario.id));
  }
  const queue = mm1Project();
  measure('M/M/1', simulatorOf(queue, queue.scenarios[0]?.id ?? ''));

  const workers = line.workers ?? defaultWorkers(io);
  const [first = Number.NaN, ...warm] = await comparisonTimes(project, workers, io);
  const runs = `${project.scenarios.length} × ${REPLICATIONS}`;
  rows.push([
    `comparison ${runs}, ${workers} workers`,
    `${formatNumber(first, language)} ms cold`,
    `${formatNumber(median(warm), language)} ms warm`,
  ]);
  io.out(`${columns(rows, [1, 2])}\n`);
  return EXIT.done;
}
