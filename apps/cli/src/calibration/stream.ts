/** Uniform numbers for the self-tests of the statistics: one stream per seed and number, no state between streams. */
import { philox4x32 } from '@simalur/engine';

/** Numbers in (0, 1), each of 32 bits in the middle of its step. */
export function stream(seed: number, number: number): () => number {
  const block = new Uint32Array(6);
  let counter = 0;
  let used = 4;
  return () => {
    if (used === 4) {
      block[0] = counter;
      block[1] = number;
      block[2] = 0;
      block[3] = 0;
      block[4] = seed >>> 0;
      block[5] = Math.floor(seed / 0x1_0000_0000);
      philox4x32(block);
      counter += 1;
      used = 0;
    }
    const word = block[used] ?? 0;
    used += 1;
    return (word + 0.5) / 0x1_0000_0000;
  };
}
