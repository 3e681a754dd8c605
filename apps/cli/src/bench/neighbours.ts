/** Correlation between the uniforms of neighbouring keys: one coordinate of the key is one further, the others are the same. */
import { normalCdf } from '@simalur/engine/math';
import type { KeyedPlace } from './keyedWords.ts';

interface Neighbours {
  readonly name: string;
  readonly pairs: number;
  readonly correlation: number;
  /** Correlation in standard errors; standard normal where the draws are independent. */
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
}

const PAIRS = 1_000_000;
/** Mean and variance of a uniform number are known, so that the estimate needs no others. */
const VARIANCE = 1 / 12;
const TWO_M32 = 2.3283064365386963e-10;

const STEPS: readonly (readonly [string, (at: KeyedPlace) => KeyedPlace])[] = [
  ['next patient', (at) => ({ ...at, patient: at.patient + 1 })],
  ['next purpose', (at) => ({ ...at, purpose: at.purpose + 1 })],
  ['next replication', (at) => ({ ...at, replication: at.replication + 1 })],
];

/** One line per coordinate; `word` gives a place's random word. */
export function neighbourCorrelations(word: (at: KeyedPlace) => number, pairs: number = PAIRS): Neighbours[] {
  const uniform = (at: KeyedPlace) => (word(at) + 0.5) * TWO_M32 - 0.5;
  return STEPS.map(([name, step]) => {
    let sum = 0;
    for (let i = 0; i < pairs; i++) {
      // Every second patient and replication: no word stands in two pairs of one coordinate.
      const at = {
        patient: 2 * (i % 500),
        purpose: 2 * (Math.floor(i / 500) % 49),
        replication: 2 * Math.floor(i / 24_500),
      };
      sum += uniform(at) * uniform(step(at));
    }
    const correlation = sum / pairs / VARIANCE;
    const z = correlation * Math.sqrt(pairs);
    return { name, pairs, correlation, z, pValue: 2 * normalCdf(-Math.abs(z)) };
  });
}
