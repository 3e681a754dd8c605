/**
 * How large a node is drawn. Decided from its text before the layout, because dagre must know: a label gets the
 * width that it needs and is never clipped.
 */
import type { FlowNode } from '@simalur/model';
import type { Size } from './geometry.ts';
import { textWidth } from './textWidth.ts';

/** The same fonts, paddings and lines as in flow-canvas.css. */
const STATION = { font: '600 13px', padding: 22, line: 16, rest: 51, minWidth: 98, maxWidth: 160 } as const;
const SMALL = { font: '500 12px', padding: 38, line: 15, rest: 14, minWidth: 60, maxWidth: 128 } as const;
const END = { font: '600 13px', padding: 38, line: 16, rest: 16, minWidth: 60, maxWidth: 150 } as const;

/** Beyond the first pool, each icon with its number. */
const POOL_WIDTH = 32;

export function sizeOf(node: FlowNode, name: string, pools: number): Size {
  const box =
    node.kind === 'station' ? STATION : node.kind === 'delay' || node.kind === 'decision' ? SMALL : END;
  const words = name.split(/\s+/);
  const measure = (text: string) => textWidth(text, box.font);
  const longestWord = Math.max(...words.map(measure));
  const wanted = Math.max(widestOfTwoLines(words, measure), longestWord) + box.padding + 2;
  const least = box.minWidth + Math.max(0, pools - 1) * POOL_WIDTH;
  const width = Math.ceil(Math.max(least, longestWord + box.padding + 2, Math.min(box.maxWidth, wanted)));
  return { width, height: linesIn(words, width - box.padding, measure) * box.line + box.rest };
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

/** Lines that a browser breaks the words into. */
function linesIn(words: readonly string[], width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines += 1;
      line = word;
    } else line = longer;
  }
  return lines;
}
