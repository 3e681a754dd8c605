/** What the engine takes and gives: the public types, without the machinery behind them. */
import type { Finding, Project, ResultLayout } from '@simalur/model';

/** A scenario as tables. Opaque to everybody but the engine; structured-cloneable, so it may travel to a worker. */
export interface Program {
  readonly scenario: string;
  readonly layout: ResultLayout;
  /** Labels of stations and pools in layout order are in `layout`; everything else is internal. */
  readonly tables: unknown;
}

export type CompileResult =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Compiles one scenario of a checked project. Never calls zod. */
export type Compile = (project: Project, scenarioId: string) => CompileResult;

export interface RunOptions {
  /** 53-bit seed. */
  readonly seed: number;
  /** Replication index, from 0. */
  readonly replication: number;
  /** Events after which the replication is stopped (`ended` in its row says so). */
  readonly maxEvents?: number;
  /** Patients inside at once after which it is stopped. */
  readonly maxPatients?: number;
}

/**
 * Event log of one replication: one entry per stay at a station's step or a delay (an interrupted service has
 * several), as columns of equal length. Times in ticks.
 */
export interface Trace {
  readonly rows: number;
  /** Patient number in order of arrival, from 0. */
  readonly patient: Float64Array;
  /** Class index in `layout.classes`. */
  readonly class: Int32Array;
  /** Node index in `nodes`. */
  readonly node: Int32Array;
  readonly joined: Float64Array;
  /** −1: left without service. */
  readonly started: Float64Array;
  readonly ended: Float64Array;
  /** First serving unit, as index in `units`; −1 without staff. */
  readonly unit: Int32Array;
  /** Index in `outcomes`. */
  readonly outcome: Uint8Array;
  readonly nodes: readonly string[];
  readonly units: readonly string[];
  readonly outcomes: readonly string[];
}

/** The whole state of a replication at a moment; continue it with `resume`, as often as wanted. */
export interface Snapshot {
  /** Minutes after the midnight of the first day. */
  readonly minute: number;
  readonly state: unknown;
}

/** Runs replications of one program; owns its memory and reuses it. */
export interface Simulator {
  readonly layout: ResultLayout;
  /** Writes one row of `layout.width` values into `out` at `offset`. */
  run(options: RunOptions, out: Float64Array, offset: number): void;
  /** The same replication, recorded. */
  trace(options: RunOptions): Trace;
  /** The replication as it is at a minute, before what happens then. */
  snapshot(options: RunOptions, minute: number): Snapshot;
  /** Continues a snapshot of this program to the end; the row is that of the straight run. */
  resume(snapshot: Snapshot, out: Float64Array, offset: number): void;
}
