/** Runs replications of a program; its memory is made once and used again, also by the next program. */
import type { Program, RunOptions, Simulator, Snapshot, Trace } from './contract.ts';
import { finishReplication, runReplication, runUntil, startReplication } from './kernel/run.ts';
import { memoryFor } from './kernel/shared.ts';
import { copyState, restoreState, type State } from './kernel/snapshot.ts';
import type { Sim } from './kernel/state.ts';
import { MINUTE } from './kernel/time.ts';
import { traceOf } from './kernel/traceBuffer.ts';
import type { Tables } from './tables.ts';

/** Events after which a replication is stopped as a model that explodes; the same everywhere, whatever the clock says. */
export const MAX_EVENTS = 5_000_000;
/** Patients inside at once after which it is stopped. */
export const MAX_PATIENTS = 200_000;

/** A simulator for a compiled scenario. */
export function createSimulator(program: Program): Simulator {
  const memory = memoryFor(program.tables as Tables);
  return {
    layout: program.layout,
    run(options, out, offset) {
      const sim = memory();
      prepare(sim, options, false);
      runReplication(sim);
      copyRow(sim, out, offset);
    },
    trace(options): Trace {
      const sim = memory();
      prepare(sim, options, true);
      runReplication(sim);
      return traceOf(sim.trace, sim.t);
    },
    snapshot(options, minute): Snapshot {
      const sim = memory();
      prepare(sim, options, false);
      startReplication(sim);
      runUntil(sim, minute * MINUTE);
      return { minute, state: copyState(sim) };
    },
    resume(snapshot, out, offset) {
      const sim = memory();
      restoreState(sim, snapshot.state as State);
      finishReplication(sim);
      copyRow(sim, out, offset);
    },
  };
}

function copyRow({ row, t }: Sim, out: Float64Array, offset: number): void {
  const { width } = t.layout;
  // A loop: a view of the row would be an object for each replication.
  for (let i = 0; i < width; i++) out[offset + i] = row[i] as number;
}

function prepare(sim: Sim, options: RunOptions, recording: boolean): void {
  sim.words[4] = options.seed;
  sim.words[5] = Math.floor(options.seed / 4294967296);
  sim.replication = options.replication;
  sim.maxEvents = options.maxEvents ?? MAX_EVENTS;
  sim.maxPatients = options.maxPatients ?? MAX_PATIENTS;
  sim.recording = recording;
}
