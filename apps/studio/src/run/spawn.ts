/** Web Workers as the experiment wants them. The code is inlined: a file opened from a USB stick has nothing beside it. */
import type { WorkerHandle } from '@simalur/experiment';
import SimWorker from '../sim.worker.ts?worker&inline';

/** More than four bring little for a clinic's day and make a small laptop slow for everything else. */
const MOST_WORKERS = 4;

export function workerCount(): number {
  return Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1));
}

export function spawnWebWorker(): WorkerHandle {
  const worker = new SimWorker();
  return {
    endpoint: worker,
    terminate: () => worker.terminate(),
    onError: (listener) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener(event.message || 'worker error');
      });
      worker.addEventListener('messageerror', () => listener('message error'));
    },
  };
}
