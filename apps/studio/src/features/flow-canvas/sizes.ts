/**
 * How large a node is drawn. Decided from its text before the layout, because dagre must know: a label gets the
 * width that it needs and is never clipped. Numbers here are those of nodes.css.
 */
import type { FlowNode } from '@simalur/model';
import type { Size } from './geometry.ts';
import { textWidth } from './textWidth.ts';

/** One size for all text of a picture, so that one zoom keeps all of it readable. */
export const TEXT_PX = 12;
const FONT = { strong: `600 ${TEXT_PX}px`, plain: `500 ${TEXT_PX}px` } as const;
const LINE = 14;

/** Padding and border, left and right together and top and bottom together; the row of numbers; its least width. */
const STATION = { sides: 17, ends: 9, numbers: 16, least: 94, most: 150 } as const;
/** One pool of staff: an icon over its number beside a name of two lines, or next to it beside a name of one. */
const STAFF = { over: 16, beside: 24, between: 4, height: 27 } as const;
/** A station of groups shows their size in the row of numbers. */
const GROUP_WIDTH = 40;
/** One with rooms of its own, their number. */
const ROOM_WIDTH = 28;
/** A name on one line makes a node flat, but must not make it wide: width is what a flow has least of. */
const FLAT_WIDTH = 106;
const SMALL = { sides: 8, ends: 7, icon: 14, most: 110 } as const;

export interface NodeSize extends Size {
  /** The staff stand beside the one line of the name, and not in a column of their own. */
  readonly flat: boolean;
}

export function sizeOf(node: FlowNode, name: string, pools: number): NodeSize {
  if (node.kind !== 'station') return smallSize(node, name);
  const facts = (node.batch ? GROUP_WIDTH : 0) + (node.rooms ? ROOM_WIDTH : 0);
  return stationSize(name, pools, facts);
}

function stationSize(name: string, pools: number, facts: number): NodeSize {
  const words = name.split(/\s+/);
  const measure = (text: string) => textWidth(text, FONT.strong);
  const least = STATION.least + facts;
  const staffBeside = pools === 0 ? 0 : pools * STAFF.beside + STAFF.between;
  const oneLine = Math.ceil(measure(words.join(' ')) + staffBeside + STATION.sides) + 1;
  if (oneLine <= Math.max(FLAT_WIDTH, least)) {
    return {
      width: Math.max(least, oneLine),
      height: LINE + STATION.numbers + STATION.ends,
      flat: true,
    };
  }
  const staff = pools === 0 ? 0 : pools * STAFF.over + STAFF.between;
  const rest = staff + STATION.sides + 1;
  const wanted = Math.max(longest(words, measure), Math.min(STATION.most, widestOfTwoLines(words, measure)));
  const width = Math.max(least, Math.ceil(wanted + rest));
  const lines = linesIn(words, width - rest + 1, measure) * LINE;
  return { width, height: Math.max(lines, STAFF.height) + STATION.numbers + STATION.ends, flat: false };
}

/** An icon over a name: all that is no station is small. */
function smallSize(node: FlowNode, name: string): NodeSize {
  const words = name.split(/\s+/);
  const strong = node.kind === 'arrival' || node.kind === 'exit';
  const measure = (text: string) => textWidth(text, strong ? FONT.strong : FONT.plain);
  const wanted = Math.max(longest(words, measure), Math.min(SMALL.most, widestOfTwoLines(words, measure)));
  const width = Math.ceil(wanted + SMALL.sides) + 2;
  const lines = linesIn(words, width - SMALL.sides, measure);
  return { width, height: SMALL.icon + lines * LINE + SMALL.ends, flat: false };
}

function longest(words: readonly string[], measure: (text: string) => number): number {
  return Math.max(...words.map(measure));
}

/** Width of the longer line when the words are put on two lines as evenly as they can be. */
function widestOfTwoLines(words: readonly string[], measure: (text: string) => number): number {
  let best = measure(words.join(' '));
  for (let cut = 1; cut < words.length; cut++) {
    const first = measure(words.slice(0, cut).join(' '));
    const second = measure(words.slice(cut).join(' '));
    best = Math.min(best, Math.max(first, second));
  }
  return best;
}

/** The lines of a name inside a node of this size, for a drawing without a browser that breaks them. */
export function nameLines(node: FlowNode, name: string, size: Size, pools: number): readonly string[] {
  const words = name.split(/\s+/);
  const station = node.kind === 'station';
  const strong = station || node.kind === 'arrival' || node.kind === 'exit';
  const staff = pools === 0 ? 0 : pools * STAFF.over + STAFF.between;
  const rest = station ? staff + STATION.sides : SMALL.sides;
  return brokenLines(words, size.width - rest, (text) => textWidth(text, strong ? FONT.strong : FONT.plain));
}

function linesIn(words: readonly string[], width: number, measure: (text: string) => number): number {
  return brokenLines(words, width, measure).length;
}

/** Lines that a browser breaks the words into. */
function brokenLines(
  words: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
