/** A tornado as a table for a terminal, and as a page. */
import { formatNumber, formatSigned, type Language, say } from '@simalur/report';
import { columns, wrap } from '../columns.ts';
import { type Effect, roleOf, type Tornado, type TornadoEnd, type TornadoRow } from './tornadoResult.ts';
import { sayTornado } from './tornadoWords.ts';

export interface TornadoNames {
  readonly project: string;
  readonly scenario: string;
  readonly baseline: string;
  readonly replications: number;
  readonly seed: number;
}

const TEXT_WIDTH = 100;

function signed({ difference, halfWidth }: Effect, language: Language): string {
  const half = formatNumber(Math.max(halfWidth, 0.1), language, 1);
  return `${formatSigned(difference, 'minutes', language, 1)} ± ${half}`;
}

function endCells(end: TornadoEnd | undefined, language: Language): [string, string] {
  return end === undefined ? ['', ''] : [end.value[language], signed(end, language)];
}

function roleText(row: TornadoRow, base: Effect, language: Language): string {
  const role = roleOf(row, base);
  return role === 'none' ? '' : sayTornado(role, {}, language);
}

function cells({ base, rows }: Tornado, language: Language): string[][] {
  const word = (key: 'assumption' | 'low' | 'difference' | 'high' | 'verdict') =>
    sayTornado(key, {}, language);
  return [
    [word('assumption'), word('low'), word('difference'), word('high'), word('difference'), word('verdict')],
    ...rows.map((row) => [
      row.name[language],
      ...endCells(row.low, language),
      ...endCells(row.high, language),
      roleText(row, base, language),
    ]),
  ];
}

function decisive({ base, rows }: Tornado, language: Language): string {
  const names = rows.filter((row) => roleOf(row, base) === 'decides').map((row) => row.name[language]);
  return names.length === 0
    ? sayTornado('indecisive', {}, language)
    : sayTornado('decisive', { names: names.join('; ') }, language);
}

/** Title and result in two sentences. */
export function tornadoHead(found: Tornado, names: TornadoNames, language: Language): [string, string] {
  const { project, scenario, baseline, replications, seed } = names;
  const verdict = say(`verdict.${found.base.verdict}`, {}, language);
  return [
    sayTornado('title', { project, scenario, baseline }, language),
    sayTornado('base', { difference: signed(found.base, language), verdict, replications, seed }, language),
  ];
}

export function tornadoText(found: Tornado, names: TornadoNames, language: Language): string {
  const [title, base] = tornadoHead(found, names, language);
  return `${[
    wrap(title, TEXT_WIDTH),
    base,
    '',
    columns(cells(found, language), [2, 4]),
    '',
    wrap(decisive(found, language), TEXT_WIDTH),
    wrap(sayTornado('note', {}, language), TEXT_WIDTH),
  ].join('\n')}\n`;
}

export function tornadoMarkdown(found: Tornado, names: TornadoNames, language: Language): string {
  const [title, base] = tornadoHead(found, names, language);
  const [head = [], ...rows] = cells(found, language);
  const row = (texts: readonly string[]) => `| ${texts.map((t) => t.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [row(head), row(['---', '---', '---:', '---', '---:', '---']), ...rows.map(row)];
  return `# ${title}\n\n${base} ${decisive(found, language)}\n\n${sayTornado('note', {}, language)}\n\n${table.join('\n')}\n`;
}
