/**
 * The workloads that simulators are timed with, and the line that each of their programs prints. The clock runs from
 * the document to the means: compile, simulate, collect; statistics and keyed draws as in every other run.
 */
import { compile, createSimulator, type Program, type Simulator } from '@simalur/engine';
import { StudyError } from '@simalur/experiment';
import {
  CLASS_MEASURES,
  DAY_MEASURES,
  type Project,
  STATION_MEASURES,
  STATION_TOTALS,
  TICKS_PER_MINUTE,
} from '@simalur/model';
import { clinicDayProject, STATIONS } from './clinicDayProject.ts';
import { queueProject } from './queueProject.ts';

export const WORKLOADS = ['W1', 'W2', 'W3'] as const;
export type Workload = (typeof WORKLOADS)[number];

/** Mean and 95 % half-width. */
type Figure = readonly [number, number];

/** What one program of the comparison prints, as one line of JSON. */
export interface BenchLine {
  readonly tool: string;
  readonly wl: string;
  readonly days?: number;
  readonly n: number;
  readonly events: number;
  /** Seconds. */
  readonly wall: number;
  readonly meanWait?: number;
  readonly m?: Readonly<Record<string, Figure>>;
}

/** A scenario compiled; throws its findings as a `StudyError`. */
export function programOf(project: Project, scenario: string): Program {
  const compiled = compile(project, scenario);
  if (!compiled.ok) throw new StudyError({ code: 'compile', scenario, findings: compiled.findings });
  return compiled.program;
}

/** A simulator of one scenario, the first unless told. */
export function simulatorOf(project: Project, scenario = project.scenarios[0]?.id ?? ''): Simulator {
  return createSimulator(programOf(project, scenario));
}

/** Running mean and sum of squared deviations (B. P. Welford, Technometrics 4, 1962). */
class Moments {
  #n = 0;
  readonly #mean: Float64Array;
  readonly #squares: Float64Array;

  constructor(width: number) {
    this.#mean = new Float64Array(width);
    this.#squares = new Float64Array(width);
  }

  add(values: Float64Array): void {
    const n = ++this.#n;
    for (let i = 0; i < values.length; i++) {
      const delta = (values[i] as number) - (this.#mean[i] as number);
      const mean = (this.#mean[i] as number) + delta / n;
      this.#mean[i] = mean;
      this.#squares[i] = (this.#squares[i] as number) + delta * ((values[i] as number) - mean);
    }
  }

  figure(i: number): Figure {
    const variance = (this.#squares[i] as number) / (this.#n - 1);
    return [this.#mean[i] as number, 1.96 * Math.sqrt(variance / this.#n)];
  }
}

const FIGURES = [
  ...STATIONS.map((id) => `wait_${id}`),
  ...STATIONS.map((id) => `maxq_${id}`),
  'los',
  'close',
  'npat',
];

function runDays(days: number, seed: number, clock: () => number): BenchLine {
  const project = clinicDayProject();
  const start = clock();
  const simulator = simulatorOf(project);
  const { layout } = simulator;
  const { classes, stations } = layout;
  const row = new Float64Array(layout.width);
  const day = new Float64Array(FIGURES.length);
  const moments = new Moments(FIGURES.length);
  const order = STATIONS.map((id) => stations.indexOf(id));
  const at = <T extends string>(list: readonly T[], measure: T) => list.indexOf(measure);
  const waitAt = at(STATION_MEASURES, 'wait') * stations.length;
  const visitsAt = at(STATION_MEASURES, 'visits') * stations.length;
  const maxQueueAt = layout.stationTotalAt + at(STATION_TOTALS, 'maxQueue') * stations.length;
  const stayAt = layout.classAt + at(CLASS_MEASURES, 'stay') * classes.length;
  const finishedAt = layout.classAt + at(CLASS_MEASURES, 'finished') * classes.length;
  const lastExitAt = layout.dayAt + at(DAY_MEASURES, 'lastExit');
  const eventsAt = layout.dayAt + at(DAY_MEASURES, 'events');
  const sum = (from: number): number => {
    let total = 0;
    for (let i = from; i < from + classes.length; i++) total += row[i] as number;
    return total;
  };
  const minutes = (ticks: number, count: number) => (count > 0 ? ticks / count / TICKS_PER_MINUTE : 0);
  let patients = 0;
  let events = 0;
  for (let replication = 0; replication < days; replication++) {
    simulator.run({ seed, replication }, row, 0);
    for (let i = 0; i < order.length; i++) {
      const station = order[i] as number;
      const wait = sum(layout.stationAt + (waitAt + station) * classes.length);
      const visits = sum(layout.stationAt + (visitsAt + station) * classes.length);
      day[i] = minutes(wait, visits);
      day[STATIONS.length + i] = row[maxQueueAt + station] as number;
    }
    const finished = sum(finishedAt);
    const rest = 2 * STATIONS.length;
    day[rest] = minutes(sum(stayAt), finished);
    day[rest + 1] = (row[lastExitAt] as number) / TICKS_PER_MINUTE;
    day[rest + 2] = finished;
    moments.add(day);
    patients += finished;
    events += row[eventsAt] as number;
  }
  const m = Object.fromEntries(FIGURES.map((name, i) => [name, moments.figure(i)]));
  return { tool: 'simalur', wl: 'W3', days, n: patients, events, wall: (clock() - start) / 1000, m };
}

function runQueue(
  wl: 'W1' | 'W2',
  servers: number,
  arrivalRate: number,
  customers: number,
  seed: number,
  clock: () => number,
): BenchLine {
  const project = queueProject({ servers, arrivalRate, horizon: customers / arrivalRate });
  const start = clock();
  const simulator = simulatorOf(project);
  const { layout } = simulator;
  const row = new Float64Array(layout.width);
  // Two events a customer, and some to spare: the usual cap is meant for a day.
  simulator.run({ seed, replication: 0, maxEvents: 4 * customers + 1_000_000 }, row, 0);
  const visits = row[layout.stationAt + STATION_MEASURES.indexOf('visits')] as number;
  const wait = row[layout.stationAt + STATION_MEASURES.indexOf('wait')] as number;
  const events = row[layout.dayAt + DAY_MEASURES.indexOf('events')] as number;
  const meanWait = wait / visits / TICKS_PER_MINUTE;
  return { tool: 'simalur', wl, n: visits, events, wall: (clock() - start) / 1000, meanWait };
}

/** Runs a workload: `size` customers (W1, W2) or days (W3). `clock` in milliseconds. */
export function runWorkload(wl: Workload, size: number, seed: number, clock: () => number): BenchLine {
  switch (wl) {
    case 'W1':
      return runQueue(wl, 1, 0.9, size, seed, clock);
    case 'W2':
      return runQueue(wl, 5, 4, size, seed, clock);
    case 'W3':
      return runDays(size, seed, clock);
  }
}
