/** Draws at run time: a pure function of seed, replication, patient, purpose and occurrence. */
import { philox4x32 } from '../random/philox.ts';
import type { Sim } from './state.ts';

/** 2^−32. */
const UNIT = 2.3283064365386963e-10;

/** Fills `words` for patient `number` of a key class; `occurrence` from 0, below 65,536. */
export function drawKeyed(
  s: Sim,
  keyClass: number,
  number: number,
  purpose: number,
  occurrence: number,
): void {
  const { t, words } = s;
  const key = keyClass * t.purposes + purpose;
  words[0] = (t.purposeSalt[key] as number) | (occurrence & 0xffff);
  words[1] = number;
  words[2] = t.purposeKey[key] as number;
  words[3] = s.replication;
  philox4x32(words);
}

/** One random word of a patient for a purpose, the `occurrence`-th time. */
export function drawWord(s: Sim, patient: number, purpose: number, occurrence: number): number {
  drawKeyed(s, s.p.keyClass[patient] as number, s.p.number[patient] as number, purpose, occurrence);
  return s.words[0] as number;
}

/** The same as a number in (0, 1). */
export function drawUniform(s: Sim, patient: number, purpose: number, occurrence: number): number {
  return (drawWord(s, patient, purpose, occurrence) + 0.5) * UNIT;
}

/** Fills `streamWords[at..at+3]` with a stream's block: arrivals 4 × block to 4 × block + 3. */
export function drawBlock(s: Sim, keyClass: number, purpose: number, block: number, at: number): void {
  drawKeyed(s, keyClass, block, purpose, 0);
  for (let lane = 0; lane < 4; lane++) s.streamWords[at + lane] = s.words[lane] as number;
}

/** A word that belongs to no patient: `draw` of the clinic on a day. */
export function drawClinicWord(s: Sim, draw: number, day: number): number {
  const { t, words } = s;
  words[0] = t.clinicSalt[draw] as number;
  words[1] = day;
  words[2] = t.clinicKey[draw] as number;
  words[3] = s.replication;
  philox4x32(words);
  return words[0] as number;
}

/** Uniform in (0, 1) from a word. */
export function toUniform(word: number): number {
  return (word + 0.5) * UNIT;
}
