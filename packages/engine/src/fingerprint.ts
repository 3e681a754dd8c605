/** One short hash of many numbers: equal only where every bit of them is. Not for security. */
import type { Program } from './contract.ts';
import { erf, exp, expm1, log, log1p, logGamma, normalQuantile, pow } from './math/index.ts';
import { fmix32 } from './random/hash.ts';
import { createSimulator } from './simulator.ts';
import type { Tables } from './tables.ts';

/** Two 32-bit FNV-1a lanes over the halves of each float64, low half first whatever the machine's own order. */
class Hash {
  #a = 0x811c9dc5 | 0;
  #b = 0x01000193 | 0;
  readonly #bits = new DataView(new ArrayBuffer(8));

  add(values: ArrayLike<number>): void {
    const bits = this.#bits;
    for (let i = 0; i < values.length; i++) {
      bits.setFloat64(0, values[i] as number, true);
      const low = bits.getInt32(0, true);
      const high = bits.getInt32(4, true);
      this.#a = fmix32(Math.imul(this.#a ^ low, 0x01000193) ^ high) | 0;
      this.#b = fmix32(Math.imul(this.#b ^ high, 0x85ebca6b) ^ low) | 0;
    }
  }

  text(): string {
    const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');
    return hex(this.#a) + hex(this.#b);
  }
}

/** Hash of some columns, one after the other: 16 hexadecimal digits. */
export function fingerprint(...columns: readonly ArrayLike<number>[]): string {
  const hash = new Hash();
  for (const column of columns) hash.add(column);
  return hash.text();
}

/** What must be the same wherever a program runs. */
export interface ProgramFingerprint {
  /** All values of the first replications. */
  readonly rows: string;
  /** The event log of the very first. */
  readonly trace: string;
  /**
   * Every bit of the tables that durations are read from. Rows and trace are whole milliseconds, which hide most
   * differences in the last bit of a logarithm; here they show.
   */
  readonly tables: string;
}

/** Hashes of what a program gives. */
export function fingerprintOf(program: Program, seed: number, replications: number): ProgramFingerprint {
  const simulator = createSimulator(program);
  const row = new Float64Array(program.layout.width);
  const rows = new Hash();
  for (let replication = 0; replication < replications; replication++) {
    simulator.run({ seed, replication }, row, 0);
    rows.add(row);
  }
  const log = simulator.trace({ seed, replication: 0 });
  const trace = fingerprint(
    log.patient,
    log.class,
    log.node,
    log.joined,
    log.started,
    log.ended,
    log.unit,
    log.outcome,
  );
  const { distributions } = program.tables as Tables;
  return { rows: rows.text(), trace, tables: fingerprint(distributions.data) };
}

/** Inputs of {@link fingerprintMath}. */
const INPUTS = 50_000;

/** Hash of the engine's own mathematics at many places. */
export function fingerprintMath(): string {
  const hash = new Hash();
  const values = new Float64Array(8);
  for (let i = 1; i <= INPUTS; i++) {
    // (0, 1), dense at both ends and never the same twice.
    const u = (i * 0.6180339887498949) % 1;
    const x = u * u * 40;
    values[0] = log(u);
    values[1] = exp(x - 20);
    values[2] = pow(x, u);
    values[3] = normalQuantile(u);
    values[4] = log1p(u);
    values[5] = expm1(u - 0.5);
    values[6] = logGamma(x + 0.1);
    values[7] = erf(u * 3);
    hash.add(values);
  }
  return hash.text();
}
