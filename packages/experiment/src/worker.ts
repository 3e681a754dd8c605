/** The worker's side: holds simulators of the loaded programs and runs chunks. No side effects on import. */
import { createSimulator, type Program, type Simulator } from '@simalur/engine';
import { type Endpoint, expose, transfer } from 'comlink';
import type { Chunk, TraceRequest, WorkerApi } from './types.ts';

/** The object that a worker exposes, over the engine or (in tests) something like it. */
export function createWorkerApi(simulatorOf: (program: Program) => Simulator = createSimulator): WorkerApi {
  let programs: readonly Program[] = [];
  let simulators: (Simulator | undefined)[] = [];
  // Made at first use: a worker that gets no chunk of a scenario needs no memory for it.
  const simulatorAt = (programIndex: number): Simulator => {
    const program = programs[programIndex];
    if (program === undefined) throw new RangeError(`no program ${programIndex}`);
    const simulator = simulators[programIndex] ?? simulatorOf(program);
    simulators[programIndex] = simulator;
    return simulator;
  };
  return {
    load(loaded) {
      programs = loaded;
      simulators = new Array(loaded.length).fill(undefined);
    },
    run({ programIndex, seed, from, to }: Chunk) {
      const simulator = simulatorAt(programIndex);
      const { width, rowWidth } = simulator.layout;
      const profileAt = (to - from) * rowWidth;
      const results = new Float64Array(profileAt + width - rowWidth);
      const one = new Float64Array(width);
      for (let replication = from; replication < to; replication++) {
        simulator.run({ seed, replication }, one, 0);
        results.set(one.subarray(0, rowWidth), (replication - from) * rowWidth);
        for (let i = rowWidth; i < width; i++) {
          const at = profileAt + i - rowWidth;
          results[at] = (results[at] ?? 0) + (one[i] ?? 0);
        }
      }
      return results;
    },
    trace({ programIndex, seed, replication }: TraceRequest) {
      return simulatorAt(programIndex).trace({ seed, replication });
    },
  };
}

/**
 * Call this in the worker's entry file.
 *
 * @example exposeWorker(self) // in a Web Worker
 */
export function exposeWorker(endpoint: Endpoint, api: WorkerApi = createWorkerApi()): void {
  expose(
    {
      load: (programs: readonly Program[]) => api.load(programs),
      run: (chunk: Chunk) => {
        const rows = api.run(chunk);
        return transfer(rows, [rows.buffer]);
      },
      trace: (request: TraceRequest) => {
        const trace = api.trace(request);
        const { patient, class: patientClass, node, joined, started, ended, unit, outcome } = trace;
        const columns = [patient, patientClass, node, joined, started, ended, unit, outcome];
        return transfer(
          trace,
          columns.map((column) => column.buffer),
        );
      },
    },
    endpoint,
  );
}
