/**
 * Cuts the replications of all programs into chunks that take about the same short time, so that progress is
 * smooth and a cancel is quick. How it cuts has no influence on the result.
 */
import type { Chunk } from './types.ts';

/** Aimed-at duration of a chunk, milliseconds. */
const CHUNK_MS = 40;
/** Replications of a program before its speed is known. */
const FIRST_CHUNK = 2;
const LARGEST_CHUNK = 1000;

export interface Chunker {
  /** The next chunk, or null when everything has been given out. */
  next(): Chunk | null;
  /** Tells how long a chunk took. */
  took(chunk: Chunk, milliseconds: number): void;
}

/** Chunks of replications `from` … `to` − 1 of each program, program after program. */
export function createChunker(
  programs: number,
  range: { readonly seed: number; readonly from: number; readonly to: number },
  workers: number,
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
      const speed = perReplication[program];
      const wanted = speed === undefined ? FIRST_CHUNK : Math.floor(CHUNK_MS / Math.max(speed, 1e-3));
      // Near the end of a program the chunks shrink, so that no worker waits for a long last one.
      const fair = Math.ceil((range.to - at) / (2 * workers));
      const size = Math.max(1, Math.min(wanted, fair, LARGEST_CHUNK));
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
