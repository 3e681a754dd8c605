/** `simalur aa`: how often the tool claims a difference between scenarios that do not differ. */
import { proportionInterval } from '@simalur/analysis';
import { createPool } from '@simalur/experiment';
import { labelText } from '@simalur/model';
import { formatNumber } from '@simalur/report';
import {
  AA_MODES,
  type AaLook,
  type AaMode,
  aaLooks,
  aaPlan,
  createAaRunner,
} from '../calibration/aaStudy.ts';
import { say } from '../calibration/words.ts';
import { CliError, EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';
import { openProject } from '../openProject.ts';

const STUDIES = 1000;
/** Largest share of studies that may claim something. */
const ALLOWED = 0.05;

function modeOf({ mode = 'seeds', language }: CommandLine): AaMode {
  const known = AA_MODES.find((one) => one === mode);
  if (known === undefined)
    throw new CliError(say('aa.mode', { value: mode.slice(0, 40) }, language), EXIT.usage);
  return known;
}

const isClaim = ({ coloured }: AaLook): boolean => coloured.some(({ verdict }) => verdict !== 'differs');

export async function aa(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const mode = modeOf(line);
  const project = await openProject(line.arguments[0], io, language);
  const cap = line.replications ?? project.settings.replications;
  const studies = line.studies ?? STUDIES;
  const seed = line.seed ?? project.settings.seed;
  const plan = aaPlan(project, mode);
  const pool = createPool({ spawn: io.spawn, workers: line.workers ?? 1 });
  const all: AaLook[][] = [];
  try {
    const study = createAaRunner(plan, cap, pool, io.signal);
    for (let i = 0; i < studies; i++) {
      all.push(await study(seed + i));
      if (io.terminal) io.err(`\r${i + 1} / ${studies}`);
    }
  } finally {
    if (io.terminal) io.err('\r\u001B[2K');
    pool.dispose();
  }
  const [scenario] = project.scenarios;
  const number = (value: number, decimals = 0): string => formatNumber(value, language, decimals);
  const names = {
    project: labelText(project.name, language),
    scenario: scenario === undefined ? '' : labelText(scenario.name, language),
    studies: number(studies),
    seed: String(seed),
  };
  const count = (holds: (looks: readonly AaLook[]) => boolean): number => all.filter(holds).length;
  const rows = aaLooks(cap).map((days, k) => [
    number(days),
    number(count((looks) => looks[k] !== undefined && isClaim(looks[k]))),
    number(count((looks) => looks.slice(0, k + 1).some(isClaim))),
    number(count((looks) => looks[k]?.coloured.some(({ verdict }) => verdict === 'differs') === true)),
    number(count((looks) => looks[k]?.enough === true)),
  ]);
  const head = (['aa.look', 'aa.coloured', 'aa.ever', 'aa.differs', 'aa.enough'] as const).map((key) =>
    say(key, {}, language),
  );
  const alarms = count((looks) => looks.some(isClaim));
  const { low, high } = proportionInterval(alarms, studies);
  const percent = (share: number): string => number(100 * share, 1);
  io.out(`${say('aa.title', names, language)}\n`);
  io.out(`${say(`aa.${mode}`, { activity: plan.rekeyed ?? '' }, language)}\n\n`);
  io.out(`${columns([head, ...rows], [0, 1, 2, 3, 4])}\n\n`);
  io.out(
    `${say('aa.result', { alarms: number(alarms), studies: names.studies, share: percent(alarms / studies), low: percent(low), high: percent(high) }, language)}\n`,
  );
  const cells = new Map<string, number>();
  for (const { kpi, verdict } of all.flat().flatMap(({ coloured }) => coloured)) {
    if (verdict !== 'differs') cells.set(kpi, (cells.get(kpi) ?? 0) + 1);
  }
  if (cells.size > 0) {
    const listed = [...cells].sort((a, b) => b[1] - a[1]).map(([id, times]) => `${id} ${times}`);
    io.out(`${say('aa.cells', { cells: listed.join(', ') }, language)}\n`);
  }
  const identical = count((looks) => looks.every((look) => look.identical));
  const largest = all.flat().reduce((most, look) => Math.max(most, look.largest), 0);
  if (mode === 'copy') {
    io.out(
      `${say('aa.identical', { count: number(identical), studies: names.studies, largest: String(largest) }, language)}\n`,
    );
    return identical === studies && largest === 0 && alarms === 0 ? EXIT.done : EXIT.failed;
  }
  return alarms <= ALLOWED * studies ? EXIT.done : EXIT.failed;
}
