/** What a study is asked for, what it gives, and what it needs from its surroundings. Types only. */
import type { Program, Trace } from '@simalur/engine';
import type { Finding, Project, ResultLayout } from '@simalur/model';
import type { Endpoint } from 'comlink';

/** Which scenarios to run, how often, from which seed. */
export interface StudyPlan {
  readonly project: Project;
  /** Ids of scenarios; the first is the baseline. */
  readonly scenarios: readonly string[];
  /** Replications of each scenario. */
  readonly replications: number;
  /** 53-bit seed. */
  readonly seed: number;
  /** Index of the first replication, 0 unless a study is being extended. */
  readonly firstReplication?: number;
}

export interface ScenarioResult {
  readonly id: string;
  readonly layout: ResultLayout;
  /** `replications` rows of `layout.rowWidth` values, in the order of the replication index. */
  readonly rows: Float64Array;
  /** Profiles summed over the replications: the values from `layout.rowWidth` to `layout.width`. */
  readonly profile: Float64Array;
  /** People on the roster. */
  readonly headCount: number;
  /** Minutes on the roster per replication. */
  readonly staffMinutes: number;
}

export interface StudyResult {
  readonly seed: number;
  readonly firstReplication: number;
  readonly replications: number;
  readonly engineVersion: string;
  readonly scenarios: readonly ScenarioResult[];
}

/** What a program's replications have given so far. */
export interface Collected {
  /** `layout.rowWidth` values per replication. */
  readonly rows: Float64Array;
  /** Sum over the replications of the values from `layout.rowWidth` to `layout.width`. */
  readonly profile: Float64Array;
}

/** Replications done of all scenarios together. */
export interface StudyProgress {
  readonly done: number;
  readonly total: number;
}

/** The part of an AbortSignal that is used here (browser and Node have the same). */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface StudyOptions {
  /** At most about ten times a second, and once at the end. */
  readonly onProgress?: (progress: StudyProgress) => void;
  readonly signal?: CancelSignal;
}

/** A range of replications of one of the loaded programs. */
export interface Chunk {
  readonly programIndex: number;
  readonly seed: number;
  /** First replication index, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** What a traced replication is: the studio plays it and knows no engine. */
export type { Trace } from '@simalur/engine';

/** One replication of one of the loaded programs, to be recorded. */
export interface TraceRequest {
  readonly programIndex: number;
  readonly seed: number;
  readonly replication: number;
}

/** What a worker exposes. Every call answers, so that silence means trouble. */
export interface WorkerApi {
  /** Replaces the programs that `run` refers to. */
  load(programs: readonly Program[]): void;
  /** Rows of the chunk, one after the other, then the sum of their profiles; the buffer is moved to the caller. */
  run(chunk: Chunk): Float64Array;
  /** The event log of a replication, the same bits as in `run`; its columns are moved to the caller. */
  trace(request: TraceRequest): Trace;
}

/** A worker as its surroundings give it: a Web Worker in the studio, a worker thread on the command line. */
export interface WorkerHandle {
  readonly endpoint: Endpoint;
  terminate(): void;
  /** Called at `error`, `messageerror` and an unexpected end, with a short reason for the log. */
  onError(listener: (reason: string) => void): void;
}

export interface PoolOptions {
  readonly spawn: () => WorkerHandle;
  /** Number of workers, 1 or more. */
  readonly workers: number;
  /** A worker that is silent this long while it has work is given up, milliseconds. 20 000 unless told. */
  readonly silenceMs?: number;
  /** After a cancel, a worker may finish its chunk this long before it is terminated, milliseconds. 150 unless told. */
  readonly graceMs?: number;
}

/** Work for the pool: the same replications of every program. */
export interface PoolJob extends StudyOptions {
  readonly programs: readonly Program[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** One replication of every program, recorded. */
export interface TraceJob {
  readonly programs: readonly Program[];
  readonly seed: number;
  readonly replication: number;
  readonly signal?: CancelSignal;
}

/** Workers that stay warm between jobs. Jobs run one after the other. */
export interface WorkerPool {
  readonly size: number;
  /** Rows per program, in the order of the replications. Rejects with a `StudyError`. */
  run(job: PoolJob): Promise<Collected[]>;
  /** The event log of each program, in their order. Waits for the jobs before it; rejects with a `StudyError`. */
  trace(job: TraceJob): Promise<Trace[]>;
  /** Terminates all workers; a running job is cancelled. */
  dispose(): void;
}

/** Why a study gave no result; the words are in the report's catalogue (`study.<code>`). */
export type StudyFailure =
  | { readonly code: 'cancelled' }
  | { readonly code: 'compile'; readonly scenario: string; readonly findings: readonly Finding[] }
  /** The results would not fit in memory: at most `most` replications of this plan. */
  | { readonly code: 'tooLarge'; readonly replications: number; readonly most: number }
  /** The engine refused or stopped; `detail` is its one-clause message. */
  | { readonly code: 'engine'; readonly detail: string }
  /** Workers died or hung again and again. */
  | { readonly code: 'workers'; readonly detail: string };
