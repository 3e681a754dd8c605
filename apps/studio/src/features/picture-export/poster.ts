/**
 * A flow on a sheet that can be shown without us: title, clinic, date, the drawing as large as it fits, legend. A slide
 * (16:9, 1600 × 900) or a wall (A3 landscape). A pure function from what is shown to the text of an SVG file.
 */
import type { Project, Scenario } from '@simalur/model';
import { labelText } from '@simalur/model';
import { professionIcon } from '../../icons/profession.ts';
import { type Language, WORDS, type WordKey } from '../../language/words.ts';
import type { FlowView } from '../../run/view.ts';
import { servingAt } from '../flow-canvas/staffing.ts';
import { textWidth } from '../flow-canvas/textWidth.ts';
import { arrowHead, drawFlow } from './drawFlow.ts';
import { PAPER } from './ink.ts';
import { boxAt, escapeXml, FONT, iconAt, textAt, tidy } from './svg.ts';

export type Sheet = 'slide' | 'wall';

export interface PosterInput {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly language: Language;
  /** Already written as the reader writes dates. */
  readonly date: string;
  /** With the waiting minutes of this run; without it, the drawing alone. */
  readonly view?: FlowView | undefined;
}

/** Pixels of the drawing; for the wall also its size on paper. */
const SHEETS = {
  slide: { width: 1600, height: 900, paper: 'width="1600" height="900"', margin: 48, title: 40, text: 20 },
  wall: { width: 1587, height: 1123, paper: 'width="420mm" height="297mm"', margin: 52, title: 56, text: 26 },
} as const;
const LARGEST_SCALE = 2.6;

export function sheetSize(sheet: Sheet): { readonly width: number; readonly height: number } {
  return SHEETS[sheet];
}

export function flowPoster(input: PosterInput, sheet: Sheet): string {
  const { project, scenario, language, date, view } = input;
  const { width, height, paper, margin, title, text } = SHEETS[sheet];
  const ink = PAPER;
  const name = labelText(scenario.name, language);
  const clinic = labelText(project.clinic.name, language);
  const drawing = drawFlow({ project, scenario, language, ink, detail: 'full', view });
  const head = margin + title + text * 1.7;
  const legend = legendLines(input, width - 2 * margin, text);
  const foot = legend.length * text * 1.7;
  const room = { width: width - 2 * margin, height: height - head - foot - margin - text * 1.5 };
  const scale = Math.min(LARGEST_SCALE, room.width / drawing.width, room.height / drawing.height);
  const x = margin + (room.width - drawing.width * scale) / 2;
  const y = head + text * 0.7 + (room.height - drawing.height * scale) / 2;
  const titleSize = Math.min(title, (title * room.width) / Math.max(1, textWidth(name, `700 ${title}px`)));
  const reason = labelText(scenario.reason, language);
  const subtitle = [clinic, date].filter((part) => part !== '').join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${paper} viewBox="0 0 ${width} ${height}" font-family="${escapeXml(FONT)}" role="img">`,
    `<title>${escapeXml(name)}</title>`,
    reason === '' ? '' : `<desc>${escapeXml(reason)}</desc>`,
    arrowHead(ink),
    boxAt({ x: 0, y: 0, width, height }, { radius: 0, fill: ink.paper }),
    textAt(margin, margin + title * 0.8, name, { size: tidy(titleSize), weight: 700, fill: ink.text }),
    textAt(margin, margin + title + text * 1.2, subtitle, { size: text, weight: 400, fill: ink.text2 }),
    `<g transform="translate(${tidy(x)} ${tidy(y)}) scale(${tidy(scale)})">${drawing.body}</g>`,
    ...legend.map(
      (line, index) =>
        `<g transform="translate(${margin} ${tidy(height - margin - foot + (index + 1) * text * 1.7)})">${line}</g>`,
    ),
    '</svg>',
  ].join('');
}

/** What the signs mean, in lines that fit the width: professions, minutes, the worst queue, loops, whose drawing it is. */
function legendLines(
  { project, scenario, language, view }: PosterInput,
  width: number,
  text: number,
): string[] {
  const ink = PAPER;
  const w = (key: WordKey) => WORDS[key][language];
  const style = { size: text * 0.85, weight: 400, fill: ink.text2 } as const;
  const size = text;
  const pools = new Map(
    scenario.flow.nodes.flatMap((node) => servingAt(node, project)).map((one) => [one.pool, one]),
  );
  const items: { readonly sign: string; readonly signWidth: number; readonly words: string }[] = [
    ...[...pools.values()].map((one) => ({
      sign: iconAt(professionIcon(one.profession), 0, -size * 0.85, size, ink.text2),
      signWidth: size,
      words: labelText(one.name, language),
    })),
    {
      sign: `<path d="M0 ${-size * 0.3}h${size * 1.8}" fill="none" stroke="${ink.edge}" stroke-width="2" stroke-dasharray="5 4"/>`,
      signWidth: size * 1.8,
      words: w('legend.loop'),
    },
  ];
  if (view) {
    const minutes = `00 ${w('legend.minutes')}`;
    items.push(
      {
        sign: textAt(0, 0, minutes, { ...style, weight: 700, fill: ink.text }),
        signWidth: textWidth(minutes, `700 ${style.size}px`),
        words: w('legend.wait'),
      },
      {
        sign: iconAt('bottleneck', 0, -size * 0.85, size, ink.hot),
        signWidth: size,
        words: w('node.bottleneck'),
      },
    );
  }
  const lines: { x: number; parts: string[] }[] = [];
  for (const { sign, signWidth, words } of items) {
    const wide = signWidth + 6 + textWidth(words, `400 ${style.size}px`);
    let line = lines.at(-1);
    if (!line || line.x + wide > width) {
      line = { x: 0, parts: [] };
      lines.push(line);
    }
    line.parts.push(
      `<g transform="translate(${tidy(line.x)} 0)">${sign}${textAt(signWidth + 6, 0, words, style)}</g>`,
    );
    line.x += wide + text * 1.3;
  }
  return lines.map(({ parts }) => parts.join(''));
}
