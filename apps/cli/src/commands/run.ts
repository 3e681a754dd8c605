/** `simalur run`: one scenario in depth, by patient class, station and pool; with its event log when asked for. */
import { compile, createSimulator } from '@simalur/engine';
import { kpi, type Label, labelText, type Project } from '@simalur/model';
import {
  buildRun,
  estimateText,
  formatNumber,
  formatValue,
  type Language,
  type RunResult,
  runJson,
  say,
  stationName,
  type TracedReplication,
  traceJson,
} from '@simalur/report';
import { CliError, EXIT } from '../cliError.ts';
import { columns, printable } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import { deliver, writeTo } from '../deliver.ts';
import type { Io } from '../io.ts';
import { openProject, scenarioNames } from '../openProject.ts';
import { studyOf } from '../studyOf.ts';
import { tell } from '../words.ts';

/** Visits in one event log: beyond this the JSON is too large to be read by most programs. */
const MOST_TRACE_ROWS = 1_000_000;

function scenarioOf(project: Project, line: CommandLine): string {
  const { language, scenario } = line;
  const known = scenarioNames(project, language);
  if (scenario === undefined) {
    const [only] = project.scenarios;
    if (only !== undefined && project.scenarios.length === 1) return only.id;
    throw new CliError(tell('usage.needsScenario', { known }, language), EXIT.usage);
  }
  if (!project.scenarios.some((s) => s.id === scenario)) {
    throw new CliError(tell('usage.scenario', { value: scenario.slice(0, 60), known }, language), EXIT.usage);
  }
  return scenario;
}

function traceOf(project: Project, scenario: string, run: RunResult, line: CommandLine): TracedReplication[] {
  const compiled = compile(project, scenario);
  if (!compiled.ok) return [];
  const simulator = createSimulator(compiled.program);
  const traced: TracedReplication[] = [];
  let rows = 0;
  for (let r = run.firstReplication; r < run.firstReplication + run.replications; r++) {
    const trace = simulator.trace({ seed: run.seed, replication: r });
    rows += trace.rows;
    if (rows > MOST_TRACE_ROWS) {
      const most = formatNumber(MOST_TRACE_ROWS, line.language);
      throw new CliError(tell('trace.tooLong', { most }, line.language));
    }
    traced.push({ replication: r, trace });
  }
  return traced;
}

const nameOf = (
  things: readonly { readonly id: string; readonly name: Label }[],
  id: string,
  language: Language,
) => labelText(things.find((thing) => thing.id === id)?.name, language) || id;

/** Indicators down, patient classes across. */
function indicatorTable(project: Project, run: RunResult, language: Language): string {
  const classes = run.classes.map((id) => nameOf(project.demand.classes, id, language));
  const rows = run.kpis.map(({ id, estimate, classes: byClass }) => {
    const { name, unit } = kpi(id);
    return [
      name[language],
      ...[estimate, ...byClass.map((c) => c.estimate)].map((e) => estimateText(e, unit, language)),
    ];
  });
  return columns([
    [say('table.indicator', {}, language), say('class.all', {}, language), ...classes],
    ...rows,
  ]);
}

function stationTable(project: Project, run: RunResult, language: Language): string {
  const head = [
    'station.name',
    'station.visits',
    'station.wait',
    'station.service',
    'station.maxQueue',
    'station.share',
  ] as const;
  const rows = run.stations.map((s) => [
    stationName(project, run.scenario, s.station, language),
    estimateText(s.visits, 'patients', language),
    estimateText(s.wait, 'minutes', language),
    estimateText(s.service, 'minutes', language),
    formatNumber(s.longestQueue, language),
    formatValue(s.waitingShare, 'share', language),
  ]);
  return columns([head.map((key) => say(key, {}, language)), ...rows], [4, 5]);
}

function poolTable(project: Project, run: RunResult, language: Language): string {
  const head = ['pool.name', 'pool.utilisation', 'pool.scheduled', 'pool.overtime'] as const;
  const rows = run.pools.map((p) => [
    nameOf(project.clinic.roster.pools, p.pool, language),
    estimateText(p.utilisation, 'share', language),
    formatNumber(p.scheduledMinutes, language),
    estimateText(p.overtime, 'minutes', language),
  ]);
  return columns([head.map((key) => say(key, {}, language)), ...rows], [2]);
}

function runText(project: Project, run: RunResult, language: Language): string {
  const title = tell(
    'run.title',
    {
      project: labelText(run.projectName, language),
      scenario: labelText(run.scenarioName, language),
      replications: formatNumber(run.replications, language),
      seed: String(run.seed),
    },
    language,
  );
  return [
    printable(title),
    indicatorTable(project, run, language),
    stationTable(project, run, language),
    poolTable(project, run, language),
    `${tell('run.note', {}, language)}\n`,
  ].join('\n\n');
}

export async function run(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  if (line.trace && line.json === undefined) {
    throw new CliError(tell('usage.traceNeedsJson', {}, language), EXIT.usage);
  }
  const project = await openProject(line.arguments[0], io, language);
  const scenario = scenarioOf(project, line);
  const study = await studyOf(project, [scenario], line, io);
  const result = buildRun(project, study, scenario);
  const wantsTrace = line.trace || line.traceFile !== undefined;
  const traced = wantsTrace ? traceOf(project, scenario, result, line) : [];
  if (line.traceFile !== undefined) {
    await writeTo(line.traceFile, traceJson(result, traced), line, io);
  }
  await deliver(
    line,
    io,
    () => runJson(result, line.trace ? traced : []),
    () => runText(project, result, language),
  );
  return EXIT.done;
}
