/**
 * `simalur random`: tests of the random numbers as the engine keys them. Correlation between neighbouring keys is
 * computed here; `--smallcrush` hands the words to TestU01 where that library is installed.
 */
import { formatNumber } from '@simalur/report';
import { keyedWord, LAYOUTS } from '../bench/keyedWords.ts';
import { neighbourCorrelations } from '../bench/neighbours.ts';
import { smallCrush } from '../bench/smallCrush.ts';
import { EXIT } from '../cliError.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';

export async function random(line: CommandLine, io: Io): Promise<number> {
  const seed = line.seed ?? 1;
  const rows = neighbourCorrelations((at) => keyedWord(seed, at)).map((one) => [
    one.name,
    formatNumber(one.pairs, line.language),
    one.correlation.toExponential(2),
    formatNumber(one.z, line.language, 2),
    one.pValue.toFixed(4),
  ]);
  io.out(`${columns([['', 'n', 'r', 'z', 'p'], ...rows], [1, 2, 3, 4])}\n`);
  if (!line.smallcrush) return EXIT.done;
  for (const layout of LAYOUTS) {
    io.out(`\n== ${layout.name}\n`);
    const report = await smallCrush(layout.words(seed));
    io.out(report.text);
    if (!report.ran) return EXIT.failed;
  }
  return EXIT.done;
}
