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

/** A patient's draw for a purpose, the `occurrence`-th time, into `words`. */
export function drawFor(s: Sim, patient: number, purpose: number, occurrence: number): void {
  drawKeyed(s, s.p.keyClass[patient] as number, s.p.number[patient] as number, purpose, occurrence);
}

/** Whether a patient's draw in (0, 1) is below `table[at]`: fractions that are passed or returned would be allocated. */
export function isDrawnBelow(
  s: Sim,
  patient: number,
  purpose: number,
  occurrence: number,
  table: Float64Array,
  at: number,
): boolean {
  const { t, p, words } = s;
  const key = (p.keyClass[patient] as number) * t.purposes + purpose;
  words[0] = (t.purposeSalt[key] as number) | (occurrence & 0xffff);
  words[1] = p.number[patient] as number;
  words[2] = t.purposeKey[key] as number;
  words[3] = s.replication;
  philox4x32(words);
  return ((words[0] as number) + 0.5) * UNIT < (table[at] as number);
}

/** Fills `streamWords[at..at+3]` with a stream's block: arrivals 4 × block to 4 × block + 3. */
export function drawBlock(s: Sim, keyClass: number, purpose: number, block: number, at: number): void {
  drawKeyed(s, keyClass, block, purpose, 0);
  for (let lane = 0; lane < 4; lane++) s.streamWords[at + lane] = s.words[lane] as number;
}

/** A draw that belongs to no patient, into `words`: `draw` of the clinic on a day. */
export function drawClinic(s: Sim, draw: number, day: number): void {
  const { t, words } = s;
  words[0] = t.clinicSalt[draw] as number;
  words[1] = day;
  words[2] = t.clinicKey[draw] as number;
  words[3] = s.replication;
  philox4x32(words);
}

/** Whether such a draw in (0, 1) is below `table[at]`. */
export function isClinicDrawnBelow(
  s: Sim,
  draw: number,
  day: number,
  table: Float64Array,
  at: number,
): boolean {
  drawClinic(s, draw, day);
  return isWordBelow(s, 0, table, at);
}

/** Whether word `lane` of the last draw, as a number in (0, 1), is below `table[at]`. */
export function isWordBelow(s: Sim, lane: number, table: Float64Array, at: number): boolean {
  return ((s.words[lane] as number) + 0.5) * UNIT < (table[at] as number);
}

/** Uniform in (0, 1) from a word. */
export function toUniform(word: number): number {
  return (word + 0.5) * UNIT;
}
