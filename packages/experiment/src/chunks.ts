/**
 * Cuts the replications of all programs into chunks that take about the same short time, so that progress is
 * smooth and a cancel is quick. How it cuts has no influence on the result.
 */
import type { Chunk } from './types.ts';

/** Aimed-at duration of a chunk, milliseconds. */
const CHUNK_MS = 40;
/** Shorter chunks cost more in messages than they win in fairness: a quick answer of a few days is one per program. */
const SHORTEST_MS = 8;
/** Replications of a program before its speed is known, and while it is only guessed: it may be far slower than the last. */
const FIRST_CHUNK = 2;
const GUESSED_CHUNK = 5;
const LARGEST_CHUNK = 1000;

export interface Chunker {
  /** The next chunk, or null when everything has been given out. */
  next(): Chunk | null;
  /** Tells how long a chunk took. */
  took(chunk: Chunk, milliseconds: number): void;
}

/**
 * Chunks of replications `from` … `to` − 1 of each program, program after program.
 *
 * @param guess milliseconds of a replication, from the job before; unknown at first
 */
export function createChunker(
  programs: number,
  range: { readonly seed: number; readonly from: number; readonly to: number },
  workers: number,
  guess?: number,
): Chunker {
  const perReplication: (number | undefined)[] = new Array(programs).fill(undefined);
  let program = 0;
  let at = range.from;
  return {
    next() {
      if (at >= range.to) {
        program += 1;
        at = range.from;
      }
      if (program >= programs || at >= range.to) return null;
      const known = perReplication[program];
      const speed = known ?? guess;
      const most = known === undefined ? GUESSED_CHUNK : LARGEST_CHUNK;
      const wanted = speed === undefined ? FIRST_CHUNK : Math.floor(CHUNK_MS / Math.max(speed, 1e-3));
      // Near the end of a program the chunks shrink, so that no worker waits for a long last one.
      const fair = Math.ceil((range.to - at) / (2 * workers));
      const least = speed === undefined ? 1 : Math.ceil(SHORTEST_MS / Math.max(speed, 1e-3));
      const size = Math.max(1, Math.min(wanted, Math.max(fair, least), most));
      const chunk = { programIndex: program, seed: range.seed, from: at, to: Math.min(at + size, range.to) };
      at = chunk.to;
      return chunk;
    },
    took(chunk, milliseconds) {
      const now = milliseconds / (chunk.to - chunk.from);
      const before = perReplication[chunk.programIndex];
      perReplication[chunk.programIndex] = before === undefined ? now : (before + now) / 2;
    },
  };
}
