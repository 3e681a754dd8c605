// The worker thread's program: simulates what the main program asks for.
import { parentPort } from 'node:worker_threads';
import { exposeWorker } from '@simalur/experiment/worker';
import { threadEndpoint } from './workerThread.ts';

if (parentPort) exposeWorker(threadEndpoint(parentPort));
