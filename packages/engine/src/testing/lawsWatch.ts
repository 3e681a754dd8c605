/**
 * A replication under watch: run instant by instant, so that what holds between two instants can be looked at, with
 * the areas under every curve summed by the watcher itself.
 */
import type { Trace } from '../contract.ts';
import { nextTime } from '../heap.ts';
import { finishReplication, runUntil, startReplication } from '../kernel/run.ts';
import {
  createSim,
  PATIENT_BLOCKED,
  PATIENT_BOUND,
  PATIENT_IN_GROUP,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  type Sim,
  UNIT_BUSY,
} from '../kernel/state.ts';
import { traceOf } from '../kernel/traceBuffer.ts';
import type { Tables } from '../tables.ts';
import type { Faults } from './lawsFaults.ts';
import { checkRest, type Shape } from './lawsRest.ts';
import { checkState } from './lawsState.ts';
import { WorkInProgress } from './lawsWork.ts';

export interface Watched {
  readonly row: Float64Array;
  readonly trace: Trace;
  readonly end: number;
  /** Instants at which something happened. */
  readonly instants: readonly number[];
  /** Areas inside the statistics window, in ticks: by station, by pool, and of the clinic. */
  readonly waiting: Float64Array;
  readonly outside: Float64Array;
  readonly serving: Float64Array;
  readonly busy: Float64Array;
  readonly inside: number;
  readonly sim: Sim;
}

/** What the watcher sums as the replication goes. */
type Areas = Pick<Watched, 'waiting' | 'outside' | 'serving' | 'busy'> & { inside: number };

export interface Options {
  readonly seed: number;
  readonly replication: number;
}

/** More than a small model ever needs. */
export const MAX_EVENTS = 60_000;

function set(s: Sim, { seed, replication }: Options, recording: boolean): void {
  s.words[4] = seed;
  s.words[5] = Math.floor(seed / 4294967296);
  s.replication = replication;
  s.maxEvents = MAX_EVENTS;
  s.maxPatients = 10_000;
  s.recording = recording;
}

export function watch(t: Tables, options: Options, shape: Shape, faults: Faults): Watched {
  const s = createSim(t);
  set(s, options, true);
  let clock = 0;
  const work = new WorkInProgress();
  s.audit = (now) => {
    faults.check(now.now >= clock, 'the clock never goes back', () => `${now.now} after ${clock}`);
    clock = now.now;
    if (now.ended === 0) checkState(now, faults);
    if (faults.list.length === 0) work.look(now, faults);
    // A broken state may run for ever.
    if (faults.list.length > 0) throw new Broken();
  };
  const areas = {
    waiting: new Float64Array(t.stations),
    outside: new Float64Array(t.stations),
    serving: new Float64Array(t.stations),
    busy: new Float64Array(t.pools),
    inside: 0,
  };
  const instants: number[] = [];
  try {
    runByInstants(s, shape, faults, areas, instants, work);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
  }
  return { row: s.row.slice(), trace: traceOf(s.trace, t), end: s.now, instants, ...areas, sim: s };
}

/** Stops a replication whose state is broken already. */
class Broken extends Error {}

function runByInstants(
  s: Sim,
  shape: Shape,
  faults: Faults,
  areas: Areas,
  instants: number[],
  work: WorkInProgress,
): void {
  const { t } = s;
  startReplication(s);
  runUntil(s, 0.5);
  while (s.ended === 0) {
    const next = nextTime(s.heap);
    const to = Math.min(next, t.horizon);
    // The last patient has left, perhaps in the middle of an instant.
    if (t.horizon === Number.POSITIVE_INFINITY && s.inside === 0 && s.pending === 0) break;
    // The dispatch comes after the last event that was looked at.
    checkState(s, faults);
    if (faults.list.length > 0) return;
    work.look(s, faults);
    checkRest(s, shape, faults);
    if (faults.list.length > 0) return;
    if (!Number.isFinite(to)) break;
    addAreas(s, s.now, to, areas);
    if (next >= t.horizon) break;
    instants.push(next);
    runUntil(s, next + 0.5);
  }
  s.audit = null;
  finishReplication(s);
}

/** The state as it is holds from `from` until `to`. */
function addAreas(s: Sim, from: number, to: number, areas: Areas): void {
  const { t, p } = s;
  const ticks = Math.max(0, Math.min(to, t.windowTo) - Math.max(from, t.windowFrom));
  if (ticks === 0) return;
  const add = (area: Float64Array, at: number) => {
    area[at] = (area[at] as number) + ticks;
  };
  for (let slot = 0; slot < p.capacity; slot++) {
    const state = p.state[slot];
    const station = () => t.nodeStation[p.at[slot] as number] as number;
    if (state === PATIENT_WAITING || state === PATIENT_BOUND) add(areas.waiting, station());
    else if (state === PATIENT_IN_SERVICE || state === PATIENT_IN_GROUP) add(areas.serving, station());
    else if (state === PATIENT_BLOCKED) add(areas.outside, t.nodeStation[p.target[slot] as number] as number);
  }
  for (let unit = 0; unit < t.units; unit++)
    if (s.unitState[unit] === UNIT_BUSY) add(areas.busy, t.unitPool[unit] as number);
  areas.inside += ticks * s.inside;
}
