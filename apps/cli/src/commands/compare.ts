/** `simalur compare`: every scenario of a project against its baseline. */
import {
  buildComparison,
  type ComparisonTable,
  comparisonJson,
  comparisonTable,
  type FactRow,
  say,
  sayConclusion,
  type TableRow,
} from '@simalur/report';
import { EXIT } from '../cliError.ts';
import { columns, printable, wrap } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import { deliver } from '../deliver.ts';
import type { Io } from '../io.ts';
import { openProject } from '../openProject.ts';
import { studyOf } from '../studyOf.ts';
import { tell } from '../words.ts';

const TEXT_WIDTH = 100;

/** Three lines per indicator: value, difference to the baseline, verdict. */
function indicatorRows(row: TableRow): string[][] {
  const differs = row.cells.some((cell) => cell.difference !== null);
  const first = [row.name, ...row.cells.map((cell) => cell.value)];
  if (!differs) return [first];
  return [
    first,
    ['', ...row.cells.map((cell) => (cell.difference === null ? '' : `Δ ${cell.difference}`))],
    ['', ...row.cells.map((cell) => cell.verdictText)],
  ];
}

type LineId = TableRow['id'] | FactRow['id'];

/** What is read first: the visit beside what it covers and the people it takes; then time, service and staff. */
const GROUPS: readonly (readonly LineId[])[] = [
  ['stay', 'screeningCoverage', 'headCount', 'uptake'],
  ['queueWait', 'onTarget', 'stayP90'],
  ['screeningDeferred', 'integratedVisits', 'duplication', 'internalReferrals', 'leftWithoutService'],
  ['workload', 'staffOvertime', 'staffMinutes'],
];
const SHOWN: ReadonlySet<string> = new Set(GROUPS.flat());

function linesOf(table: ComparisonTable, id: LineId): string[][] {
  const row = table.rows.find((one) => one.id === id);
  if (row !== undefined) return indicatorRows(row);
  return table.facts.filter((fact) => fact.id === id).map((fact) => [fact.name, ...fact.cells]);
}

/** The table for a terminal. */
function comparisonText(table: ComparisonTable, line: Pick<CommandLine, 'language' | 'all'>): string {
  const { language } = line;
  const shownRows = table.rows.filter(({ id }) => SHOWN.has(id)).length;
  const head = table.columns.map((c) =>
    c.baseline ? `${c.name} (${say('table.baseline', {}, language)})` : c.name,
  );
  const rows = [
    [say('table.indicator', {}, language), ...head],
    ...GROUPS.flatMap((group, i) => [
      ...(i === 0 ? [] : [['']]),
      ...group.flatMap((id) => linesOf(table, id)),
    ]),
    ...(line.all ? [[''], ...table.rows.filter(({ id }) => !SHOWN.has(id)).flatMap(indicatorRows)] : []),
  ];
  // The worst queues are whole phrases: under each other they keep the columns narrow.
  const queues = table.facts.filter((fact) => fact.id === 'worstQueue');
  const phrases = queues.flatMap((fact) => [
    fact.name,
    ...fact.cells.map((cell, i) => `  ${table.columns[i]?.name ?? ''}: ${cell}`),
  ]);
  return [
    printable(table.title),
    columns(rows),
    phrases.map(printable).join('\n'),
    `${wrap(table.note, TEXT_WIDTH)}\n`,
    ...(line.all ? [] : [`${tell('compare.more', { count: table.rows.length - shownRows }, language)}\n`]),
  ].join('\n\n');
}

export async function compare(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const project = await openProject(line.arguments[0], io, language);
  const study = await studyOf(
    project,
    project.scenarios.map((s) => s.id),
    line,
    io,
  );
  const comparison = buildComparison(project, study);
  await deliver(
    line,
    io,
    () => comparisonJson(comparison),
    () => {
      const said = sayConclusion(comparison.conclusion, language);
      const cautions = said.cautions.map((c) => `\n! ${wrap(c, TEXT_WIDTH, '  ')}`).join('');
      return `${comparisonText(comparisonTable(comparison, project, language), line)}\n${wrap(said.sentence, TEXT_WIDTH)}\n${cautions}\n`;
    },
  );
  return EXIT.done;
}
