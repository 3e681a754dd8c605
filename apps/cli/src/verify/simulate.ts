/** Runs a model until its primary numbers are known well enough, and gathers the sums of all measures. */
import { compile, createSimulator, type Simulator } from '@simalur/engine';
import type { Project } from '@simalur/model';
import { readLog } from './log.ts';
import type { Measure } from './measure.ts';
import type { Model } from './model.ts';
import { NotExpressible } from './problems.ts';
import { Sums } from './statistics.ts';

const MINUTE = 60_000;
/** Share of a steady-state replication that is left out at its beginning and, for stays that are cut, at its end. */
const WARM_UP = 0.2;
const TAIL = 0.03;
/** Days of a periodic replication, the first ones left out. */
const DAYS = 40;
const WARM_DAYS = 6;
/** Times that one patient of a closed loop may do a thing before its draws repeat is 65,536. */
const MOST_ROUNDS = 40_000;
/** Nothing explodes here: runs are as long as they were asked to be. */
const NO_CAP = { maxEvents: 1e12, maxPatients: 1e7 };

/** How much is simulated. */
export interface Effort {
  readonly seed: number;
  /** Patients of one steady-state replication. */
  readonly patients: number;
  readonly replications: number;
  /** Most patients in all. */
  readonly most: number;
  /** Relative standard error at which a primary number is known well enough. */
  readonly target: number;
}

export interface Gathered {
  readonly sums: readonly Sums[];
  readonly replications: number;
  /** Patients in all. */
  readonly patients: number;
  /** Length of the statistics window over all replications, in units of the case. */
  readonly time: number;
}

interface Setting {
  readonly project: Project;
  /** Ticks. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** `until`: end of a terminating run that has none of its own, in units of the case. */
export function simulate(
  model: Model,
  measures: readonly Measure[],
  effort: Effort,
  until: number | undefined,
  relativeError: (sums: readonly Sums[], time: number) => number,
): Gathered {
  const setting = settingOf(model, effort, until);
  const compiled = compile(setting.project, 's');
  if (!compiled.ok) throw new NotExpressible(`${compiled.findings[0]?.code ?? 'compile'} (compiler)`);
  const simulator = createSimulator(compiled.program);
  const sums = measures.map(() => new Sums());
  let patients = 0;
  let r = 0;
  let goal = effort.replications;
  const spanOf = (setting.to - setting.from) / (MINUTE * model.scale);
  while (r < goal) {
    for (; r < goal; r++) patients += one(model, measures, sums, simulator, setting, effort.seed, r);
    const error = relativeError(sums, r * spanOf);
    const needed = Math.ceil((1.1 * r * error * error) / (effort.target * effort.target));
    const affordable = Math.floor((effort.most / Math.max(1, patients)) * r);
    goal = Math.max(r, Math.min(needed, affordable, 3 * r));
  }
  return { sums, replications: r, patients, time: r * spanOf };
}

/** @returns patients of the replication. */
function one(
  model: Model,
  measures: readonly Measure[],
  sums: readonly Sums[],
  simulator: Simulator,
  setting: Setting,
  seed: number,
  replication: number,
): number {
  const options = { seed, replication, ...NO_CAP };
  const trace = simulator.trace(options);
  const log = readLog(trace, simulator.layout.classes, model, setting.from, setting.to, setting.end);
  const full = measures.some((m) => m.needsTotals)
    ? { ...log, poolBusy: poolBusy(model, simulator, options) }
    : log;
  measures.forEach((measure, i) => {
    const s = sums[i] as Sums;
    s.add(measure.sums(full));
    if (measure.quantile && s.values.length < 200_000) {
      // One by one: a spread of that many arguments would overflow the stack.
      for (const value of measure.quantile.values(full)) s.values.push(value);
    }
  });
  return log.journeys.count;
}

function poolBusy(
  model: Model,
  simulator: Simulator,
  options: { seed: number; replication: number },
): Map<string, number> {
  const { layout } = simulator;
  const row = new Float64Array(layout.width);
  simulator.run(options, row, 0);
  return new Map(layout.pools.map((id, p) => [nameOfPool(model, id), row[layout.poolAt + p] ?? 0]));
}

function nameOfPool(model: Model, id: string): string {
  const pool = model.project.clinic.roster.pools.find((p) => p.id === id);
  return typeof pool?.name === 'string' ? pool.name : id;
}

function settingOf(model: Model, effort: Effort, until: number | undefined): Setting {
  const { run, project, scale } = model;
  const with_ = (settings: Partial<Project['settings']>): Project => ({
    ...project,
    settings: { ...project.settings, ...settings },
  });
  if (run.kind === 'periodic') {
    const from = WARM_DAYS * 1440;
    const to = DAYS * 1440;
    const settings = { days: DAYS, horizon: to, window: { from, to } };
    return { project: with_(settings), from: from * MINUTE, to: to * MINUTE, end: to * MINUTE };
  }
  if (run.kind === 'terminating') {
    const end = run.until ?? until;
    if (end === undefined)
      return { project, from: 0, to: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
    const horizon = Math.ceil(end * scale * MINUTE + 1) / MINUTE;
    return { project: with_({ horizon }), from: 0, to: horizon * MINUTE, end: horizon * MINUTE };
  }
  const length =
    Math.min(effort.patients / model.rate, model.closedLoop ? MOST_ROUNDS / model.rate : 1e9) * scale;
  const from = Math.round(length * WARM_UP);
  const to = Math.round(length * (1 - TAIL));
  const settings = { horizon: length, window: { from, to } };
  return { project: with_(settings), from: from * MINUTE, to: to * MINUTE, end: Math.round(length * MINUTE) };
}
