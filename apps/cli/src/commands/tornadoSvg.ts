/** A tornado as a picture: one bar per assumption from the base, the widest on top. Plain SVG, no script, no font. */
import { formatNumber, formatSigned, type Language } from '@simalur/report';
import { rangeOf, roleOf, type Tornado, type TornadoEnd } from './tornadoResult.ts';
import { type TornadoNames, tornadoHead } from './tornadoText.ts';
import { sayTornado } from './tornadoWords.ts';

const WIDTH = 960;
const LEFT = 330;
const RIGHT = 70;
const TOP = 84;
const LINE = 24;
const BAR = 15;
/** More bars than this are too thin to matter. */
const MOST = 22;
/** Minutes of difference that matter; the default of a project. */
const MARGIN = 5;
const LOW = '#7a5195';
const HIGH = '#d9822b';
const INK = '#222222';
const GREY = '#667085';

export function tornadoSvg(found: Tornado, names: TornadoNames, language: Language): string {
  const { base } = found;
  const rows = found.rows.slice(0, MOST);
  const all = rows.flatMap((row) => rangeOf(row, base));
  const low = Math.min(-MARGIN, ...all);
  const high = Math.max(MARGIN, ...all);
  const room = (high - low) * 0.06;
  const scale = (WIDTH - LEFT - RIGHT) / (high - low + 2 * room);
  const x = (minutes: number) => Math.round((LEFT + (minutes - low + room) * scale) * 10) / 10;
  const bottom = TOP + rows.length * LINE;
  const [title, sentence] = tornadoHead(found, names, language);
  const parts = [
    text(16, 24, title, { size: 13, weight: 600 }),
    text(16, 44, sentence, { size: 13 }),
    rect(x(-MARGIN), TOP - 8, x(MARGIN) - x(-MARGIN), bottom - TOP + 8, '#eef1f4'),
    ...axis(low - room, high + room, x, bottom, language),
    rule(x(0), TOP - 8, bottom, GREY, ''),
    rule(x(base.difference), TOP - 8, bottom, INK, '4 3'),
    text(LEFT, TOP - 14, `← ${sayTornado('shorter', {}, language)}`, { fill: GREY }),
    text(WIDTH - RIGHT, TOP - 14, `${sayTornado('longer', {}, language)} →`, { fill: GREY, anchor: 'end' }),
  ];
  rows.forEach((row, i) => {
    const y = TOP + i * LINE + 2;
    const weight = roleOf(row, base) === 'decides' ? 700 : 400;
    parts.push(text(LEFT - 10, y + 12, row.name[language], { anchor: 'end', weight }));
    parts.push(...bar(row.low, base.difference, x, y, LOW, language));
    parts.push(...bar(row.high, base.difference, x, y, HIGH, language));
  });
  const foot = bottom + 44;
  parts.push(rect(16, foot - 10, 12, 12, LOW), text(34, foot, sayTornado('low', {}, language)));
  parts.push(rect(130, foot - 10, 12, 12, HIGH), text(148, foot, sayTornado('high', {}, language)));
  const left = found.rows[rows.length];
  if (left) {
    const [a, b] = rangeOf(left, base);
    const minutes = formatNumber(Math.ceil((b - a) * 10) / 10, language, 1);
    const count = found.rows.length - rows.length;
    parts.push(
      text(WIDTH - RIGHT, foot, sayTornado('more', { count, minutes }, language), {
        anchor: 'end',
        fill: GREY,
      }),
    );
  }
  const height = foot + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escapeText(`${title} ${sentence}`)}</title>`,
    rect(0, 0, WIDTH, height, '#ffffff'),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** From the base to the end, with what the assumption was moved to at the tip. */
function bar(
  end: TornadoEnd | undefined,
  base: number,
  x: (minutes: number) => number,
  y: number,
  colour: string,
  language: Language,
): string[] {
  if (!end) return [];
  const [from, to] = [x(base), x(end.difference)];
  const isLeft = to < from;
  const width = Math.round(Math.abs(to - from) * 10) / 10;
  const tip = { anchor: isLeft ? 'end' : 'start', size: 10, fill: colour } as const;
  const parts = [rect(Math.min(from, to), y, width, BAR, colour)];
  // A value beside a bar that cannot be seen would lie on its neighbour's.
  if (width > 6) parts.push(text(to + (isLeft ? -4 : 4), y + 11, end.value[language], tip));
  return parts;
}

function axis(
  low: number,
  high: number,
  x: (m: number) => number,
  bottom: number,
  language: Language,
): string[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((s) => (high - low) / s <= 12) ?? 1000;
  const parts: string[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) {
    parts.push(rule(x(at), TOP - 4, bottom, '#d0d5dd', ''));
    const label = at === 0 ? '0' : formatSigned(at, 'minutes', language, 0);
    parts.push(text(x(at), bottom + 14, label, { anchor: 'middle', fill: GREY }));
  }
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  parts.push(text(middle, bottom + 28, sayTornado('axis', {}, language), { anchor: 'middle', fill: GREY }));
  return parts;
}

interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
}

function text(x: number, y: number, content: string, style: TextStyle = {}): string {
  const { anchor = 'start', size = 11, weight = 400, fill = INK } = style;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeText(content)}</text>`;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function rule(x: number, from: number, to: number, colour: string, dash: string): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<line x1="${x}" y1="${from}" x2="${x}" y2="${to}" stroke="${colour}"${dashes}/>`;
}

/** Names come from files: they are text, never markup. */
function escapeText(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\p{Cc}/gu, '\uFFFD');
}
