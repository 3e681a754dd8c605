/**
 * Workers that stay warm between studies. Each worker has one lane: it takes the next chunk, and when it dies
 * the lane starts another worker and gives it the lost chunk again. Finished chunks are kept; rows are placed by
 * replication index, so the number of workers and the order of their answers cannot be seen in the result.
 */
import type { Program, Trace } from '@simalur/engine';
import type { Remote } from 'comlink';
import { createChunker } from './chunks.ts';
import { clock, later } from './platform.ts';
import { collect, placeRows } from './rows.ts';
import { failureOf, StudyError } from './studyError.ts';
import { type SupervisedWorker, supervise, WorkerDied } from './supervisor.ts';
import type {
  CancelSignal,
  Chunk,
  Collected,
  PoolJob,
  PoolOptions,
  StudyFailure,
  TraceJob,
  WorkerApi,
  WorkerPool,
} from './types.ts';

/** Times one chunk may lose its worker before the study is given up. */
const MOST_DEATHS = 3;
/** Shortest time between two progress messages, milliseconds. */
const PROGRESS_MS = 100;
const SILENCE_MS = 20_000;
const GRACE_MS = 150;

/** State of one job that its lanes share. */
interface Running {
  readonly job: PoolJob;
  readonly rows: readonly Collected[];
  next(): Chunk | null;
  took(chunk: Chunk, milliseconds: number): void;
  done(chunk: Chunk): void;
  stopped(): boolean;
}

/** A pool of `workers` workers, started at the first job. */
export function createPool(options: PoolOptions): WorkerPool {
  const size = Math.max(1, Math.floor(options.workers));
  const silenceMs = options.silenceMs ?? SILENCE_MS;
  const graceMs = options.graceMs ?? GRACE_MS;
  const workers: (SupervisedWorker | null)[] = new Array(size).fill(null);
  /** Which programs a worker holds. */
  const holds = new WeakMap<SupervisedWorker, PoolJob['programs']>();
  let cancelRunning: ((failure: StudyFailure) => void) | null = null;
  /** Milliseconds of the newest replication, whatever its program. */
  let pace: number | undefined;
  let disposed = false;
  let tail: Promise<unknown> = Promise.resolve();
  /** Resolves when the lanes of the job just started have left their workers. */
  let settle: Promise<unknown> = Promise.resolve();

  const workerOf = (lane: number): SupervisedWorker => {
    const current = workers[lane];
    if (current?.alive()) return current;
    const fresh = supervise(options.spawn, silenceMs);
    workers[lane] = fresh;
    return fresh;
  };

  /** Asks the lane's worker, and again a new one when that dies; null once the job has stopped. */
  const askLane = async <T>(
    lane: number,
    programs: readonly Program[],
    stopped: () => boolean,
    ask: (api: Remote<WorkerApi>) => Promise<T>,
  ): Promise<T | null> => {
    for (let deaths = 0; ; ) {
      if (stopped()) return null;
      try {
        const worker = workerOf(lane);
        if (holds.get(worker) !== programs) {
          await worker.call((api) => api.load(programs));
          holds.set(worker, programs);
        }
        return await worker.call(ask);
      } catch (error) {
        // An error that the engine threw would be thrown again: the same chunk gives the same bits.
        if (!(error instanceof WorkerDied) && workers[lane]?.alive()) throw error;
        deaths += 1;
        if (stopped()) return null;
        if (deaths >= MOST_DEATHS) {
          const detail = error instanceof Error ? error.message : String(error);
          throw new StudyError({ code: 'workers', detail });
        }
      }
    }
  };

  const runChunk = (lane: number, chunk: Chunk, running: Running): Promise<Float64Array | null> =>
    askLane(lane, running.job.programs, running.stopped, async (api) => {
      const before = clock();
      const rows = await api.run(chunk);
      running.took(chunk, clock() - before);
      return rows;
    });

  const runLane = async (lane: number, running: Running): Promise<void> => {
    for (;;) {
      const chunk = running.stopped() ? null : running.next();
      if (chunk === null) return;
      const rows = await runChunk(lane, chunk, running);
      if (rows === null || running.stopped()) return;
      placeRows(running.rows, running.job, chunk, rows);
      running.done(chunk);
    }
  };

  /** Does work that an abort, a failure or the end of the pool stops; `settle` tells when it has left its workers. */
  const stoppable = <T>(
    signal: CancelSignal | undefined,
    work: (stopped: () => boolean, stop: (failure: StudyFailure) => void) => Promise<T>,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      let stopped = false;
      const onAbort = (): void => stop({ code: 'cancelled' });
      const end = (): void => {
        stopped = true;
        cancelRunning = null;
        signal?.removeEventListener('abort', onAbort);
      };
      const stop = (failure: StudyFailure): void => {
        if (stopped) return;
        end();
        reject(new StudyError(failure));
      };
      cancelRunning = stop;
      signal?.addEventListener('abort', onAbort);
      settle = work(() => stopped, stop).then(
        (result) => {
          if (stopped) return;
          end();
          resolve(result);
        },
        (error: unknown) => stop(failureOf(error)),
      );
    });

  const start = (job: PoolJob): Promise<Collected[]> => {
    const rows = job.programs.map((p) => collect(p.layout, job.to - job.from));
    const chunker = createChunker(job.programs.length, job, size, pace);
    const total = job.programs.length * (job.to - job.from);
    let done = 0;
    let lastProgress = clock();
    return stoppable(job.signal, async (stopped, stop) => {
      const running: Running = {
        job,
        rows,
        next: () => chunker.next(),
        took: (chunk, milliseconds) => {
          pace = milliseconds / (chunk.to - chunk.from);
          chunker.took(chunk, milliseconds);
        },
        stopped,
        done(chunk) {
          done += chunk.to - chunk.from;
          if (done === total || clock() - lastProgress >= PROGRESS_MS) {
            lastProgress = clock();
            job.onProgress?.({ done, total });
          }
        },
      };
      // A lane that fails stops the job, and the others are waited for.
      await Promise.all(
        workers.map((_, lane) => runLane(lane, running).catch((error: unknown) => stop(failureOf(error)))),
      );
      return rows;
    });
  };

  const startTrace = ({ programs, seed, replication, signal }: TraceJob): Promise<Trace[]> =>
    stoppable(signal, async (stopped) => {
      const traces: Trace[] = [];
      for (let programIndex = 0; programIndex < programs.length; programIndex++) {
        const request = { programIndex, seed, replication };
        const trace = await askLane(0, programs, stopped, (api) => api.trace(request));
        if (trace === null) break;
        traces.push(trace);
      }
      return traces;
    });

  /** Waits for the lanes, but terminates workers that are still busy after the grace. */
  const lanesLeft = async (): Promise<void> => {
    const drop = later(() => {
      for (const worker of workers) worker?.kill('cancelled');
    }, graceMs);
    await settle;
    drop();
  };

  /** Jobs run one after the other: this one when those before it have left their workers. */
  const inTurn = <T>(signal: CancelSignal | undefined, begin: () => Promise<T>): Promise<T> => {
    const before = tail;
    const result = (async () => {
      await before;
      if (disposed || signal?.aborted) throw new StudyError({ code: 'cancelled' });
      return begin();
    })();
    tail = result.then(
      () => settle,
      () => lanesLeft(),
    );
    return result;
  };

  return {
    size,
    run: (job) => inTurn(job.signal, () => start(job)),
    trace: (job) => inTurn(job.signal, () => startTrace(job)),
    dispose() {
      disposed = true;
      cancelRunning?.({ code: 'cancelled' });
      workers.forEach((worker, lane) => {
        worker?.kill('disposed');
        workers[lane] = null;
      });
    },
  };
}
