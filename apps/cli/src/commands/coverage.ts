/** `simalur coverage`: whether an interval that is called a 95 % interval holds the known answer in 95 % of studies. */
import { replicationsForClaim } from '@simalur/analysis';
import { formatNumber } from '@simalur/report';
import { coverageCases } from '../calibration/coverageCases.ts';
import { say } from '../calibration/words.ts';
import { CliError, EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { tell } from '../words.ts';

const SEED = 20_261_124;
/** What a 95 % interval must cover. */
const RANGE = { low: 0.93, high: 0.97 };

function effortOf({ effort = '1', language }: CommandLine): number {
  const value = /^\d+(\.\d+)?$/.test(effort) ? Number(effort) : Number.NaN;
  if (!(value >= 0.01 && value <= 100)) {
    throw new CliError(tell('usage.effort', { value: effort.slice(0, 40) }, language), EXIT.usage);
  }
  return value;
}

export function coverage(line: CommandLine, io: Io): number {
  const { language } = line;
  const effort = effortOf(line);
  const seed = line.seed ?? SEED;
  const number = (value: number, decimals = 0): string => formatNumber(value, language, decimals);
  let isRight = true;
  let worst = 0;
  const rows = coverageCases().map((one) => {
    const studies = Math.max(20, Math.round(one.studies * effort));
    let below = 0;
    let above = 0;
    let sum = 0;
    let skew = 0;
    for (let study = 0; study < studies; study++) {
      const { value, low, high, skewness } = one.interval(seed, study);
      sum += value;
      skew += skewness;
      if (high < one.truth) below += 1;
      if (low > one.truth) above += 1;
    }
    const covered = 1 - (below + above) / studies;
    worst = Math.max(worst, Math.sqrt((covered * (1 - covered)) / studies));
    const needed = replicationsForClaim(skew / studies);
    const isJudged = one.days >= needed;
    if (isJudged && (covered < RANGE.low || covered > RANGE.high)) isRight = false;
    if (io.terminal) io.err('.');
    const percent = (share: number): string => `${number(100 * share, 1)} %`;
    return [
      one.name[language],
      number(one.days),
      `${number(needed)}${isJudged ? '' : ' *'}`,
      number(studies),
      number(one.truth, 3),
      number(sum / studies, 3),
      percent(covered),
      percent(below / studies),
      percent(above / studies),
    ];
  });
  if (io.terminal) io.err('\r\u001B[2K');
  const head = (
    ['case', 'days', 'needed', 'studies', 'truth', 'mean', 'covered', 'below', 'above'] as const
  ).map((key) => say(`coverage.${key}`, {}, language));
  io.out(`${say('coverage.title', { seed: String(seed), effort: number(effort, 2) }, language)}\n\n`);
  io.out(`${columns([head, ...rows], [1, 2, 3, 4, 5, 6, 7, 8])}\n\n`);
  io.out(`${say('coverage.note', { error: number(100 * worst, 1) }, language)}\n`);
  return isRight ? EXIT.done : EXIT.failed;
}
