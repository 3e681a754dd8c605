/**
 * A text as pieces of another one that both sides have: what a share link needs to say about a project that began
 * as one of the built-in clinics. Greedy: blocks of the known text are looked up, and each hit is made as long as it is.
 */

/** `[from, length]` copies of the known text; a string is itself. */
export type Piece = string | readonly [number, number];

const BLOCK = 16;

export function piecesOf(text: string, known: string): Piece[] {
  const blocks = new Map<string, number>();
  for (let at = 0; at + BLOCK <= known.length; at += BLOCK) {
    const block = known.slice(at, at + BLOCK);
    if (!blocks.has(block)) blocks.set(block, at);
  }
  const pieces: Piece[] = [];
  let told = 0;
  let expected = 0;
  let at = 0;
  while (at + BLOCK <= text.length) {
    const block = text.slice(at, at + BLOCK);
    // After a small change the known text most likely goes on where it stopped.
    const near = known.slice(expected, expected + NEAR).indexOf(block);
    const from = near >= 0 ? expected + near : blocks.get(block);
    if (from === undefined) {
      at++;
      continue;
    }
    let start = 0;
    while (at - start > told && from - start > 0 && text[at - start - 1] === known[from - start - 1]) start++;
    let end = BLOCK;
    while (at + end < text.length && text[at + end] === known[from + end]) end++;
    if (at - start > told) pieces.push(text.slice(told, at - start));
    pieces.push([from - start, start + end]);
    at += end;
    told = at;
    expected = from + end;
  }
  if (told < text.length) pieces.push(text.slice(told));
  return pieces;
}

/** How far ahead of the last copy a block is still taken for its continuation. */
const NEAR = 2000;

/** The text, or undefined where the pieces do not fit the known text or give more than `most` characters. */
export function joinPieces(pieces: unknown, known: string, most: number): string | undefined {
  if (!Array.isArray(pieces)) return undefined;
  const parts: string[] = [];
  let length = 0;
  for (const piece of pieces as unknown[]) {
    const part = typeof piece === 'string' ? piece : copied(piece, known);
    if (part === undefined) return undefined;
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return parts.join('');
}

function copied(piece: unknown, known: string): string | undefined {
  if (!Array.isArray(piece) || piece.length !== 2) return undefined;
  const [from, length] = piece as unknown[];
  if (typeof from !== 'number' || typeof length !== 'number') return undefined;
  if (!Number.isInteger(from) || !Number.isInteger(length) || from < 0 || length < 0) return undefined;
  return from + length <= known.length ? known.slice(from, from + length) : undefined;
}
