// The golden projects over a pool: 1 to 8 workers whose answers come back in a shuffled order change no bit.
import { type Chunk, spawnInline, type WorkerHandle } from '@simalur/experiment';
import { createWorkerApi } from '@simalur/experiment/worker';
import { describe, expect, it } from 'vitest';
import { goldenNames, readGolden } from '../bench/goldenFiles.ts';
import { differingOverWorkers } from '../bench/goldenRun.ts';

type Listener = (event: Event) => void;

/** Some of every kind; `simalur golden` does all forty with real threads. */
const NAMES = goldenNames().filter((_, i) => i % 4 === 0);

/** Workers whose answers are kept back for a seeded while, so that later chunks overtake earlier ones. */
function lateWorkers(seed: number, finished: Chunk[]): () => WorkerHandle {
  let state = seed;
  return () => {
    const api = createWorkerApi();
    let current: Chunk | undefined;
    const handle = spawnInline({
      ...api,
      run(chunk) {
        current = chunk;
        return api.run(chunk);
      },
    });
    const late = (listener: Listener): Listener => {
      return (event) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        setTimeout(() => {
          if (current !== undefined) finished.push(current);
          listener(event);
        }, state >>> 29);
      };
    };
    const { endpoint } = handle;
    return {
      ...handle,
      endpoint: {
        postMessage: endpoint.postMessage.bind(endpoint),
        addEventListener: (type, listener) => endpoint.addEventListener(type, late(listener as Listener)),
        // Each answer's listener dies with the port.
        removeEventListener() {},
      },
    };
  };
}

describe('golden projects over a pool', () => {
  const projects = new Map(NAMES.map((name) => [name, readGolden(name)]));

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('give the same bits with %i workers in any order', async (workers) => {
    const finished: Chunk[] = [];
    expect(await differingOverWorkers(projects, workers, lateWorkers(workers, finished))).toEqual([]);
    const overtaken = finished.filter((chunk, i) => {
      const before = finished[i - 1];
      return before?.programIndex === chunk.programIndex && before.from > chunk.from && chunk.from > 0;
    });
    if (workers > 1) expect(overtaken.length).toBeGreaterThan(0);
  });
});
