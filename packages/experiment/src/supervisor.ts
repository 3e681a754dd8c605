/**
 * One worker under supervision. Comlink never rejects when a worker dies, so each call here races the worker's
 * error events and a heartbeat; a worker that lost the race is terminated and stays dead.
 */
import { type Remote, wrap } from 'comlink';
import { later } from './platform.ts';
import type { WorkerApi, WorkerHandle } from './types.ts';

/** The worker is gone; what it was asked for may be asked of another one. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

export interface SupervisedWorker {
  /** False once it died or was killed. */
  alive(): boolean;
  /** Asks the worker; rejects with `WorkerDied` when it dies, hangs or is killed meanwhile. */
  call<T>(ask: (api: Remote<WorkerApi>) => Promise<T>): Promise<T>;
  kill(reason: string): void;
}

/**
 * The heartbeat counts ticks of a quarter of the allowed silence instead of reading a clock: a page that the
 * browser froze for an hour has missed one tick when it wakes, not the whole silence.
 */
const TICKS_OF_SILENCE = 4;

/** Starts a worker. Throws what `spawn` throws. */
export function supervise(spawn: () => WorkerHandle, silenceMs: number): SupervisedWorker {
  const handle = spawn();
  // A strong reference for the worker's whole life: Comlink drops replies to a collected proxy.
  const api = wrap<WorkerApi>(handle.endpoint);
  let dead: string | null = null;
  const pending = new Set<(reason: string) => void>();

  const die = (reason: string): void => {
    if (dead !== null) return;
    dead = reason;
    handle.terminate();
    for (const reject of [...pending]) reject(reason);
    pending.clear();
  };
  handle.onError(die);

  return {
    alive: () => dead === null,
    kill: die,
    call: (ask) =>
      new Promise((resolve, reject) => {
        if (dead !== null) {
          reject(new WorkerDied(dead));
          return;
        }
        let stopTimer = (): void => {};
        const onDeath = (reason: string): void => {
          stopTimer();
          reject(new WorkerDied(reason));
        };
        pending.add(onDeath);
        let ticks = 0;
        const tick = (): void => {
          ticks += 1;
          if (ticks >= TICKS_OF_SILENCE) die('silent');
          else stopTimer = later(tick, silenceMs / TICKS_OF_SILENCE);
        };
        stopTimer = later(tick, silenceMs / TICKS_OF_SILENCE);
        const settled = (): void => {
          stopTimer();
          pending.delete(onDeath);
        };
        ask(api).then(
          (value) => {
            settled();
            resolve(value);
          },
          (error: unknown) => {
            settled();
            reject(error);
          },
        );
      }),
  };
}
