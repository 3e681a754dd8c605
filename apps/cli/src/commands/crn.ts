/**
 * `simalur crn`: what it saves that the same patients walk into both flows. The first two scenarios are run with
 * common random numbers and, the second again, with a seed of its own.
 */
import { classColumn, type Sample, sampleOf } from '@simalur/analysis';
import type { ScenarioResult } from '@simalur/experiment';
import { type ClassMeasure, labelText } from '@simalur/model';
import { formatNumber } from '@simalur/report';
import { CliError, EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { openProject } from '../openProject.ts';
import { studyOf } from '../studyOf.ts';
import { tell } from '../words.ts';

/** Days when none are asked for: the correlation is then known to about 0.02. */
const DAYS = 2000;
/** Far from every seed that a person types. */
const OTHER_SEED = 4_000_000_007;

type Ratio = readonly [
  name: { id: string; en: string },
  over: ClassMeasure,
  under: ClassMeasure,
  scale: number,
];

/** Daily means that are compared: a sum over the day's patients by their number. */
const DAILY: readonly Ratio[] = [
  [{ id: 'lama kunjungan (menit)', en: 'length of stay (minutes)' }, 'stay', 'finished', 60_000],
  [{ id: 'waktu tunggu (menit)', en: 'waiting (minutes)' }, 'queueWait', 'finished', 60_000],
  [
    { id: 'daftar sampai periksa (menit)', en: 'registration to contact (minutes)' },
    'contactWait',
    'contacted',
    60_000,
  ],
  [{ id: 'dalam batas waktu', en: 'within target' }, 'onTarget', 'contacted', 1],
];

function dailyMeans(sample: Sample, [, over, under, scale]: Ratio): Float64Array {
  const sums = classColumn(sample, over);
  const counts = classColumn(sample, under);
  return sums.map((sum, day) => {
    const count = counts[day] ?? 0;
    return count > 0 ? sum / count / scale : 0;
  });
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(a: Float64Array, b: Float64Array): number {
  const meanA = mean(a);
  const meanB = mean(b);
  const sum = a.reduce((total, value, i) => total + (value - meanA) * ((b[i] ?? 0) - meanB), 0);
  return sum / (a.length - 1);
}

/** Variance of the difference of two lists, pair by pair. */
function varianceOfDifference(a: Float64Array, b: Float64Array): number {
  const difference = a.map((value, i) => value - (b[i] ?? 0));
  return covariance(difference, difference);
}

export async function crn(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const project = await openProject(line.arguments[0], io, language);
  const [first, second] = project.scenarios;
  if (first === undefined || second === undefined) {
    throw new CliError(tell('crn.needsTwo', { found: project.scenarios.length }, language));
  }
  const days = line.replications ?? DAYS;
  const seed = line.seed ?? project.settings.seed;
  const asked = { ...line, replications: days, seed };
  const same = await studyOf(project, [first.id, second.id], asked, io);
  const other = await studyOf(project, [second.id], { ...asked, seed: seed + OTHER_SEED }, io);
  const sample = (result: ScenarioResult | undefined): Sample => {
    if (result === undefined) throw new RangeError('a scenario without result');
    return sampleOf(result.layout, result.rows, result.profile);
  };
  const [a, b] = same.scenarios.map(sample) as [Sample, Sample];
  const independent = sample(other.scenarios[0]);

  const number = (value: number, decimals: number) => formatNumber(value, language, decimals);
  const rows = DAILY.map((ratio) => {
    const x = dailyMeans(a, ratio);
    const y = dailyMeans(b, ratio);
    const paired = varianceOfDifference(x, y);
    const unpaired = varianceOfDifference(x, dailyMeans(independent, ratio));
    const correlation = covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    return [
      ratio[0][language],
      number(mean(x), 2),
      number(mean(y), 2),
      number(correlation, 3),
      number(Math.sqrt(paired / days), 3),
      number(Math.sqrt(unpaired / days), 3),
      `${number(100 * (1 - paired / unpaired), 1)} %`,
    ];
  });
  const names = [labelText(first.name, language), labelText(second.name, language)];
  const head = [
    '',
    ...names,
    ...(['crn.correlation', 'crn.same', 'crn.other', 'crn.saved'] as const).map((key) =>
      tell(key, {}, language),
    ),
  ];
  const title = tell(
    'crn.title',
    {
      project: labelText(project.name, language),
      days: number(days, 0),
      seed: String(seed),
      first: names[0] ?? '',
      second: names[1] ?? '',
    },
    language,
  );
  const table = columns([head, ...rows], [1, 2, 3, 4, 5, 6]);
  io.out(`${title}\n\n${table}\n\n${tell('crn.note', {}, language)}\n`);
  return EXIT.done;
}
