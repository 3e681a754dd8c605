/** A "worker" in the caller's own thread, for where workers cannot be had and for tests. It blocks while it works. */
import type { Endpoint } from 'comlink';
import type { WorkerApi, WorkerHandle } from './types.ts';
import { createWorkerApi, exposeWorker } from './worker.ts';

interface Port extends Endpoint {
  start(): void;
  close(): void;
}
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port };

/** Starts an in-thread worker: pass it as `spawn`. */
export function spawnInline(api: WorkerApi = createWorkerApi()): WorkerHandle {
  const { port1, port2 } = new MessageChannel();
  exposeWorker(port2, api);
  port2.start();
  port1.start();
  return {
    endpoint: port1,
    terminate() {
      port1.close();
      port2.close();
    },
    onError() {},
  };
}
