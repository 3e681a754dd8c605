/** Events per second of one warm thread on the clinic day and on a queue, and the time of the whole comparison. */
import type { Simulator } from '@simalur/engine';
import { createPool, runStudy } from '@simalur/experiment';
import { DAY_MEASURES, labelText, type Project } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { buildComparison, formatNumber } from '@simalur/report';
import { EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { defaultWorkers } from '../studyOf.ts';
import { median } from './median.ts';
import { queueProject } from './queueProject.ts';
import { simulatorOf } from './workload.ts';

const TIMES = 7;
/** Shortest measured stretch, milliseconds: below it the clock's steps and other programs show. */
const STRETCH_MS = 250;
const REPLICATIONS = 200;

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

export async function engineSpeed(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
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
  const queue = queueProject({ servers: 1, arrivalRate: 0.8, horizon: 10_000 });
  measure('M/M/1', simulatorOf(queue));

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
