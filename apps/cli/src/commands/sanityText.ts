/** The sanity table for a terminal, and as a page. */
import { CITATIONS, type PublishedFigure } from '@simalur/presets';
import { type Catalogue, createSay, formatNumber, type Language } from '@simalur/report';
import { columns, wrap } from '../columns.ts';

export interface SanityRow {
  readonly figure: PublishedFigure;
  /** One per clinic. */
  readonly values: readonly (number | null)[];
}

export interface Sanity {
  readonly rows: readonly SanityRow[];
  /** Names of the clinics. */
  readonly columns: readonly string[];
  readonly replications: number;
  readonly seed: number;
}

const WORDS = {
  title: {
    id: 'Klinik bawaan di samping angka terbit ({replications} hari tiap klinik, benih {seed}).',
    en: 'The built-in clinics beside published figures ({replications} days each, seed {seed}).',
  },
  figure: { id: 'Angka', en: 'Figure' },
  published: { id: 'Terbit', en: 'Published' },
  place: { id: 'Di mana', en: 'Where' },
  driver: { id: 'Asumsi yang menentukan', en: 'What drives it' },
  sources: { id: 'Sumber', en: 'Sources' },
  agrees: { id: 'cocok', en: 'agrees' },
  above: { id: 'di atas', en: 'above' },
  below: { id: 'di bawah', en: 'below' },
  over: { id: 'lebih dari {value}', en: 'over {value}' },
  minutes: { id: '{value} mnt', en: '{value} min' },
  patients: { id: '{value} orang', en: '{value} people' },
  loose: {
    id: '{published} (tempat atau selang lain)',
    en: '{published} (another kind of place or interval)',
  },
  count: {
    id: 'Cocok {agree} dari {all} pasangan; {strict} dari {strictAll} bila tempat dan selangnya sebanding.',
    en: '{agree} of {all} pairs agree; {strict} of {strictAll} where place and interval are comparable.',
  },
  note: {
    id: 'Angka terbit umumnya dari satu tempat, dan tidak satu pun asumsi disetel supaya cocok. Yang cocok bukan bukti bahwa modelnya benar. Alur poli kertas, kecuali disebut RME. "Cocok": di dalam rentang terbit, atau 10 % dari satu angka.',
    en: 'Published figures are mostly from one place, and no assumption was tuned to meet them. Agreement is no proof of the model. Poli flow on paper unless RME is named. "Agrees": inside the published range, or within 10 % of a single figure.',
  },
} as const satisfies Catalogue;
const tell = createSay(WORDS);

/** Within this share of a single published figure. */
const NEAR = 0.1;

export function judge({ low, high }: PublishedFigure, value: number): 'agrees' | 'above' | 'below' {
  const single = low !== undefined && low === high;
  const from = low === undefined ? Number.NEGATIVE_INFINITY : single ? low * (1 - NEAR) : low;
  const to = high === undefined ? Number.POSITIVE_INFINITY : single ? high * (1 + NEAR) : high;
  if (value < from) return 'below';
  return value > to ? 'above' : 'agrees';
}

function amount(value: number, { unit }: PublishedFigure, language: Language): string {
  if (unit === 'share') return `${formatNumber(value * 100, language, 0)} %`;
  const decimals = value < 30 && !Number.isInteger(value) ? 1 : 0;
  return tell(unit, { value: formatNumber(value, language, decimals) }, language);
}

function published(figure: PublishedFigure, language: Language): string {
  const { low, high } = figure;
  const say = (value: number) => amount(value, figure, language);
  const range =
    low !== undefined && high !== undefined
      ? low === high
        ? say(low)
        : `${say(low)} – ${say(high)}`
      : low !== undefined
        ? tell('over', { value: say(low) }, language)
        : `≤ ${say(high ?? 0)}`;
  return figure.loose ? tell('loose', { published: range }, language) : range;
}

function cells({ rows, columns: clinics }: Sanity, language: Language): string[][] {
  const head = [tell('figure', {}, language), tell('published', {}, language), ...clinics];
  return [
    head,
    ...rows.map(({ figure, values }) => [
      figure.name[language],
      published(figure, language),
      ...values.map((value) =>
        value === null
          ? '–'
          : `${amount(value, figure, language)}: ${tell(judge(figure, value), {}, language)}`,
      ),
    ]),
  ];
}

function count({ rows }: Sanity, language: Language): string {
  const pairs = rows.flatMap(({ figure, values }) =>
    values.flatMap((value) =>
      value === null ? [] : [{ figure, agrees: judge(figure, value) === 'agrees' }],
    ),
  );
  const strict = pairs.filter(({ figure }) => !figure.loose);
  const agreeing = (list: typeof pairs) => list.filter(({ agrees }) => agrees).length;
  const told = {
    agree: agreeing(pairs),
    all: pairs.length,
    strict: agreeing(strict),
    strictAll: strict.length,
  };
  return tell('count', told, language);
}

export function sanityText(sanity: Sanity, language: Language): string {
  const { replications, seed, rows } = sanity;
  return `${[
    tell('title', { replications, seed }, language),
    '',
    columns(cells(sanity, language)),
    '',
    count(sanity, language),
    '',
    `${tell('driver', {}, language)}:`,
    ...rows.map(({ figure }) => wrap(`  ${figure.name[language]}: ${figure.driver[language]}`, 100, '    ')),
    '',
    wrap(tell('note', {}, language), 100),
  ].join('\n')}\n`;
}

export function sanityMarkdown(sanity: Sanity, language: Language): string {
  const { replications, seed, rows } = sanity;
  const [head = [], ...body] = cells(sanity, language);
  const row = (texts: readonly string[]) => `| ${texts.map((t) => t.replaceAll('|', '\\|')).join(' | ')} |`;
  const more = [tell('place', {}, language), tell('driver', {}, language)];
  const table = [
    row([...head, ...more]),
    row(Array.from({ length: head.length + 2 }, () => '---')),
    ...body.map((texts, i) => {
      const figure = rows[i]?.figure;
      const place = `${figure?.place[language]} (${figure?.cite.join(', ')})`;
      return row([...texts, place, figure?.driver[language] ?? '']);
    }),
  ];
  const cited = [...new Set(rows.flatMap(({ figure }) => figure.cite))];
  const sources = cited.map((id) => `- ${id}: ${CITATIONS[id]}`);
  return [
    `# ${tell('title', { replications, seed }, language)}`,
    'Written by `simalur sanity --lang en --markdown docs/clinic-sanity.md`.',
    tell('note', {}, language),
    table.join('\n'),
    count(sanity, language),
    `## ${tell('sources', {}, language)}`,
    sources.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
