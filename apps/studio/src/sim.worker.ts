/** A simulation worker: the experiment's worker API, exposed. Classic when built, so that it starts from file:// too. */
import { exposeWorker } from '@simalur/experiment/worker';

exposeWorker(self as unknown as Parameters<typeof exposeWorker>[0]);
