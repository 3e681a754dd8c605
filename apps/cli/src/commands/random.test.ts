import { describe, expect, it } from 'vitest';
import { keyedWord } from '../bench/keyedWords.ts';
import { neighbourCorrelations } from '../bench/neighbours.ts';

const PAIRS = 100_000;

describe('correlation of neighbouring keys', () => {
  it('is none in the words of the engine', () => {
    for (const { name, z } of neighbourCorrelations((at) => keyedWord(1, at), PAIRS)) {
      expect(Math.abs(z), name).toBeLessThan(4);
    }
  });

  it('would be seen', () => {
    // Neighbouring patients share a draw half of the time.
    const sharing = neighbourCorrelations((at) => {
      const word = keyedWord(1, at);
      return (word & 1) === 0 ? keyedWord(2, { ...at, patient: at.patient & ~1 }) : word;
    }, PAIRS);
    expect(sharing[0]?.z).toBeGreaterThan(20);
    expect(Math.abs(sharing[2]?.z ?? 0)).toBeLessThan(4);
  });
});
