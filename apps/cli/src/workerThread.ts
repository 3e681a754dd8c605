/** Worker threads of Node as the pool wants them: an endpoint for Comlink, an end, and word of trouble. */
import { Worker } from 'node:worker_threads';
import type { WorkerHandle } from '@simalur/experiment';

type Listener = (event: { data: unknown }) => void;

/** The part that a `Worker` and a `parentPort` have in common. */
interface MessageSource {
  postMessage(message: unknown, transfer?: readonly never[]): void;
  on(event: 'message', listener: (data: unknown) => void): unknown;
  off(event: 'message', listener: (data: unknown) => void): unknown;
}

/** Node's message events carry the bare value; Comlink expects it in `event.data`. */
export function threadEndpoint(source: MessageSource): WorkerHandle['endpoint'] {
  const wrapped = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer?: unknown) => source.postMessage(message, transfer as never[]),
    addEventListener(type: string, listener: unknown) {
      if (type !== 'message') return;
      const call =
        typeof listener === 'function'
          ? (listener as Listener)
          : (event: { data: unknown }) => (listener as { handleEvent: Listener }).handleEvent(event);
      const onMessage = (data: unknown): void => call({ data });
      wrapped.set(listener, onMessage);
      source.on('message', onMessage);
    },
    removeEventListener(type: string, listener: unknown) {
      const onMessage = type === 'message' ? wrapped.get(listener) : undefined;
      if (onMessage === undefined) return;
      wrapped.delete(listener);
      source.off('message', onMessage);
    },
  } as WorkerHandle['endpoint'];
}

/** Starts the worker program as a thread. */
export function spawnThread(file: string): WorkerHandle {
  const worker = new Worker(file);
  return {
    endpoint: threadEndpoint(worker),
    terminate() {
      void worker.terminate();
    },
    onError(listener) {
      worker.on('error', (error) => listener(error instanceof Error ? error.message : 'error'));
      worker.on('messageerror', () => listener('messageerror'));
      // After `terminate` nobody listens any more for this one.
      worker.on('exit', () => listener('exit'));
    },
  };
}
