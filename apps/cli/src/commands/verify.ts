/** `simalur verify DIR`: the engine against reference cases with exact answers. */
import { CliError, EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import { writeTo } from '../deliver.ts';
import type { Io } from '../io.ts';
import { defaultWorkers } from '../studyOf.ts';
import { runCrew, serveCrew, type Task } from '../verify/crew.ts';
import { reportPage } from '../verify/page.ts';
import { type CaseBook, readCases } from '../verify/readCases.ts';
import type { CaseResult } from '../verify/result.ts';
import { criticalValue } from '../verify/statistics.ts';
import type { Options } from '../verify/stochastic.ts';
import { caseText, type Report, reportJson, summaryText } from '../verify/table.ts';
import { verifyCase, weigh } from '../verify/verifyCase.ts';
import { tell } from '../words.ts';

/** Chosen once, before the first run. */
const SEED = 20_261_124;
/** With fewer cases than this other processes are not worth their start. */
const FEW = 6;

async function bookOf(line: CommandLine): Promise<CaseBook> {
  const directory = line.arguments[0] ?? '.';
  try {
    const book = await readCases(directory);
    const { only } = line;
    if (only === undefined) return book;
    const parts = only.split(',');
    const isMeant = ({ file, one }: CaseBook['cases'][number]) =>
      parts.some((part) => `${file} ${String(one['id'])}`.includes(part));
    return { ...book, cases: book.cases.filter(isMeant) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw new CliError(tell('file.unreadable', { path: directory, code }, line.language));
  }
}

function effortOf(line: CommandLine): number {
  const { effort } = line;
  if (effort === undefined) return 1;
  const value = /^\d+(\.\d+)?$/.test(effort) ? Number(effort) : Number.NaN;
  if (!(value >= 0.01 && value <= 100))
    throw new CliError(tell('usage.effort', { value: effort.slice(0, 40) }, line.language), EXIT.usage);
  return value;
}

export async function verify(line: CommandLine, io: Io): Promise<number> {
  const book = await bookOf(line);
  const { cases, byId } = book;
  const run = (index: number, options: Options): CaseResult => {
    const { file, one } = cases[index] as (typeof cases)[number];
    return verifyCase(file, one, byId, options);
  };
  if (line.worker) {
    await serveCrew((task) => run(task.index, task.options));
    return EXIT.done;
  }
  if (cases.length === 0)
    throw new CliError(tell('verify.nothing', { path: line.arguments[0] ?? '.' }, line.language));
  for (const file of book.unreadable) io.err(`${tell('verify.noJson', { path: file }, line.language)}\n`);
  const weights = cases.map(({ one }) => weigh(one, byId));
  const comparisons = weights.reduce((sum, w) => sum + w.comparisons, 0);
  const options: Options = { seed: line.seed ?? SEED, effort: effortOf(line), comparisons };
  const isQuiet = line.json === '-';
  const results = await runAll(
    line,
    io,
    weights.map((w) => w.work),
    options,
    run,
  );
  const report: Report = {
    ...(line.only === undefined ? {} : { only: line.only }),
    seed: options.seed,
    effort: options.effort,
    comparisons,
    critical: criticalValue(comparisons, Number.POSITIVE_INFINITY),
    cases: results,
  };
  if (isQuiet) io.out(reportJson(report));
  else {
    for (const result of results) if (!io.out(`${caseText(result)}\n`)) break;
    io.out(summaryText(report));
  }
  if (line.json !== undefined && !isQuiet) await writeTo(line.json, reportJson(report), line, io);
  if (line.markdown !== undefined) await writeTo(line.markdown, reportPage(report), line, io);
  return results.some((r) => r.verdict === 'fail') ? EXIT.failed : EXIT.done;
}

/** The heaviest first, so that no process is left alone with one at the end. */
async function runAll(
  line: CommandLine,
  io: Io,
  work: readonly number[],
  options: Options,
  run: (index: number, options: Options) => CaseResult,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  let done = 0;
  const keep = (index: number, result: CaseResult): void => {
    results[index] = result;
    done++;
    if (io.terminal) io.err(`\r\u001B[2K${done} / ${work.length}  ${result.id}`);
  };
  const order = work.map((_, index) => index).sort((a, b) => (work[b] ?? 0) - (work[a] ?? 0) || a - b);
  const tasks = order.map((index): Task => ({ index, options }));
  const workers = line.workers ?? defaultWorkers(io);
  if (workers === 1 || tasks.length < FEW) {
    for (const { index } of tasks) {
      if (io.signal.aborted) throw new CliError(tell('verify.cancelled', {}, line.language), EXIT.cancelled);
      keep(index, run(index, options));
    }
  } else {
    const only = line.only === undefined ? [] : ['--only', line.only];
    const argv = ['verify', line.arguments[0] ?? '.', '--worker', ...only];
    await runCrew(tasks, workers, argv, io.signal, ({ index, result }) => keep(index, result)).catch(
      (error) => {
        if (io.signal.aborted)
          throw new CliError(tell('verify.cancelled', {}, line.language), EXIT.cancelled);
        throw error;
      },
    );
  }
  if (io.terminal) io.err('\r\u001B[2K');
  return results;
}
