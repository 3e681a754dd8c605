/**
 * How often intervals hold the truth, beside the coverage that others measured for the same intervals: the functions
 * of the analysis on M/M/1 by its recursions. The known answer comes from the case that the setup names.
 */
import { batchMeans, meanInterval } from '@simalur/analysis';
import { log } from '@simalur/engine/math';
import { stream } from '../calibration/stream.ts';
import { Fields, isObject, type Json, type JsonObject } from './json.ts';
import { NotReadable } from './problems.ts';
import type { Row } from './result.ts';
import { criticalValue } from './statistics.ts';
import type { Options } from './stochastic.ts';

type ById = (id: string) => JsonObject | undefined;

export function isCalibration(one: JsonObject): boolean {
  return isObject(one['setup']) && Array.isArray(one['columns']) && Array.isArray(one['rows']);
}

/** Numbers of the table that are compared: all but its first column. */
export function calibrationComparisons(one: JsonObject): number {
  const rows = one['rows'];
  const columns = one['columns'];
  return Array.isArray(rows) && Array.isArray(columns) ? rows.length * (columns.length - 1) : 0;
}

/** One study's answer to each column: 0 or 1 for a share, or a value. */
type Study = (next: () => number) => readonly number[];

interface Setup {
  readonly columns: readonly string[];
  /** The study of a row, told the row's first value; and how many of them at effort 1. */
  study(size: number): { readonly study: Study; readonly count: number };
  /** Studies behind a number of the table, for its own error. */
  behind(size: number): number;
}

const T_COLUMNS = [
  'replications',
  'coverage',
  'interval entirely below the truth',
  'interval entirely above the truth',
  'mean relative half-width',
];
const BATCH_COLUMNS = [
  'patients per run',
  'coverage, 20 batch means',
  'coverage if waits are (wrongly) treated as independent',
];

/** Time average of the number in an M/M/1 that starts empty. */
function numberInSystem(arrivals: number, services: number, until: number, next: () => number): number {
  let at = 0;
  let inside = 0;
  let area = 0;
  for (;;) {
    const rate = arrivals + (inside > 0 ? services : 0);
    const gap = -log(next()) / rate;
    if (at + gap >= until) return (area + inside * (until - at)) / until;
    area += inside * gap;
    at += gap;
    inside += next() * rate < arrivals ? 1 : -1;
  }
}

function terminating(setup: Fields, byId: ById): Setup {
  const [id = ''] = setup.text('model').split(' ');
  const reference = byId(id);
  if (reference === undefined) throw new NotReadable(`setup.model: ${setup.text('model')}`);
  const quantity = setup.text('quantity').split(',')[0] ?? '';
  const f = Fields.of(reference, id);
  const expected = f.each('expected').find((one) => one.text('quantity') === quantity);
  const [patient] = f.fields('model').each('classes');
  const [station] = f.fields('model').each('stations');
  if (!expected || !patient || !station) throw new NotReadable(`setup.quantity: ${quantity}`);
  const truth = expected.number('value');
  const arrivals = patient.fields('arrival').number('rate');
  const services = 1 / station.fields('service').number('mean');
  const until = f.fields('model').number('horizon');
  return {
    columns: T_COLUMNS,
    behind: () => setup.number('macro_replications'),
    study: (n) => ({
      count: 6000,
      study: (next) => {
        const values = Float64Array.from({ length: n }, () =>
          numberInSystem(arrivals, services, until, next),
        );
        const { low, high, halfWidth } = meanInterval(values);
        return [
          Number(low <= truth && truth <= high),
          Number(high < truth),
          Number(low > truth),
          halfWidth / truth,
        ];
      },
    }),
  };
}

/** "4000 (1500 for the longest)". */
function runsBehind(text: string, isLongest: boolean): number {
  const words = /^(\d+) \((\d+) for the longest\)$/.exec(text);
  if (!words) throw new NotReadable(`setup.runs: ${text}`);
  return Number(words[isLongest ? 2 : 1]);
}

/** Patients of all runs of a row together, at effort 1. */
const PATIENTS = 15_000_000;

function longRun(setup: Fields, longest: number): Setup {
  const arrivals = setup.number('arrival_rate');
  const services = setup.number('service_rate');
  const truth = setup.number('true_Wq');
  const skip = setup.number('warm_up_patients');
  return {
    columns: BATCH_COLUMNS,
    behind: (size) => runsBehind(setup.text('runs'), size === longest),
    study: (size) => ({
      count: Math.min(2000, Math.max(90, Math.round(PATIENTS / (size + skip)))),
      study: (next) => {
        const waits = new Float64Array(size);
        let wait = 0;
        for (let i = -skip; i < size; i++) {
          if (i >= 0) waits[i] = wait;
          wait = Math.max(0, wait - log(next()) / services + log(next()) / arrivals);
        }
        const holds = ({ low, high }: { low: number; high: number }) => Number(low <= truth && truth <= high);
        return [holds(batchMeans(waits, 20).interval), holds(meanInterval(waits))];
      },
    }),
  };
}

function setupOf(one: JsonObject, byId: ById, longest: number): Setup {
  const setup = Fields.of(one['setup'], 'setup');
  const columns = (one['columns'] as Json[]).join(', ');
  const found = setup.has('model') ? terminating(setup, byId) : longRun(setup, longest);
  if (found.columns.join(', ') !== columns) throw new NotReadable(`columns: ${columns}`);
  return found;
}

/** Half of the last digit that a number of the table was rounded to. */
const ROUNDED = 0.0005;

function measure(setup: Setup, size: number, seed: number, effort: number) {
  const { study, count } = setup.study(size);
  const n = Math.max(40, Math.round(count * effort));
  const sums = setup.columns.slice(1).map(() => ({ sum: 0, squares: 0 }));
  for (let i = 0; i < n; i++) {
    study(stream(seed + size, i)).forEach((x, c) => {
      const into = sums[c];
      if (into === undefined) return;
      into.sum += x;
      into.squares += x * x;
    });
  }
  return sums.map(({ sum, squares }) => {
    const mean = sum / n;
    return { mean, variance: Math.max(0, squares / n - mean * mean), n };
  });
}

export function calibrationRows(one: JsonObject, byId: ById, options: Options): Row[] {
  const rows = (one['rows'] as Json[]).map((row) => (Array.isArray(row) ? row.map(Number) : []));
  const setup = setupOf(one, byId, Math.max(...rows.map(([size = 0]) => size)));
  const limit = criticalValue(options.comparisons, Number.POSITIVE_INFINITY);
  return rows.flatMap(([size = 0, ...expected]): Row[] => {
    const judged = (seed: number, effort: number) =>
      measure(setup, size, seed, effort).map(({ mean, variance, n }, c): Row => {
        const exact = expected[c] ?? Number.NaN;
        // A share's spread follows from the table; of other numbers it is estimated.
        const own = setup.columns[c + 1]?.startsWith('mean') ? variance : exact * (1 - exact);
        const se = Math.sqrt(own * (1 / n + 1 / setup.behind(size)));
        const off = Math.max(0, Math.abs(mean - exact) - ROUNDED);
        const z = (Math.sign(mean - exact) * off) / se;
        return {
          quantity: setup.columns[c + 1] ?? '',
          scope: `${setup.columns[0] ?? ''} ${size}`,
          exact,
          estimate: mean,
          halfWidth: limit * se,
          z,
          verdict: Math.abs(z) <= limit ? 'pass' : 'fail',
        };
      });
    const first = judged(options.seed, options.effort);
    if (first.every(({ verdict }) => verdict === 'pass')) return first;
    const second = judged(options.seed + 1, 4 * options.effort);
    return first.map((row, i) =>
      row.verdict === 'pass' ? row : { ...(second[i] ?? row), detail: 'second run' },
    );
  });
}
