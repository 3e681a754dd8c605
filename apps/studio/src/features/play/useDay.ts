/** The recorded day of two scenarios, asked of a worker of its own; kept until another day is chosen. */
import { createPool, type Trace, traceReplication } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import { useEffect, useState } from 'react';
import { spawnWebWorker } from '../../run/spawn.ts';
import { type Stays, staysOf } from './stays.ts';

export interface RecordedFlow {
  readonly scenario: string;
  readonly stays: Stays;
  readonly nodes: readonly string[];
}

export type Day =
  | { readonly is: 'loading' | 'failed' | 'tooLong' }
  | { readonly is: 'ready'; readonly flows: readonly RecordedFlow[] };

/** More stays than a picture can show or a small laptop can hold. */
const MOST_STAYS = 200_000;
const LOADING: Day = { is: 'loading' };

export function useDay(
  project: Project | undefined,
  scenarios: string,
  seed: number,
  replication: number,
): Day {
  const [day, setDay] = useState(LOADING);
  useEffect(() => {
    setDay(LOADING);
    if (!project) return;
    const ids = scenarios.split(' ');
    const pool = createPool({ spawn: spawnWebWorker, workers: 1 });
    const abort = new AbortController();
    traceReplication({ project, scenarios: ids, seed, replication }, pool, abort.signal)
      .then(
        (traces) => setDay(dayOf(ids, traces)),
        () => {
          if (!abort.signal.aborted) setDay({ is: 'failed' });
        },
      )
      .finally(() => pool.dispose());
    return () => abort.abort();
  }, [project, scenarios, seed, replication]);
  return day;
}

function dayOf(ids: readonly string[], traces: readonly Trace[]): Day {
  if (traces.some(({ rows }) => rows > MOST_STAYS)) return { is: 'tooLong' };
  return {
    is: 'ready',
    flows: traces.map((trace, i) => ({
      scenario: ids[i] ?? '',
      stays: staysOf(trace),
      nodes: trace.nodes,
    })),
  };
}
