/**
 * Observed minutes as they are typed or pasted. Lines, semicolons, tabs and spaces separate; a comma inside a value is
 * the decimal sign. Only where a line is nothing but commas (`4,5,6,7`) do they separate.
 */
import type { Language } from '../../language/words.ts';
import { parseNumber } from './parseNumber.ts';

export interface ParsedList {
  readonly values: readonly number[];
  /** What could not be read. */
  readonly unread: readonly string[];
}

export function parseList(text: string, language: Language): ParsedList {
  const pieces = text
    .split(/[\n\r;\t]|,(?=\s)|\s+/)
    .map((piece) => piece.trim().replace(/,$/, ''))
    .flatMap((piece) => (piece.split(',').length > 2 ? piece.split(',') : [piece]))
    .filter((piece) => piece !== '');
  const values: number[] = [];
  const unread: string[] = [];
  for (const piece of pieces) {
    const parsed = parseNumber(piece, language);
    if (parsed.kind === 'number') values.push(parsed.value);
    else unread.push(piece);
  }
  return { values, unread };
}
