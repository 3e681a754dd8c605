/** Cases with exact means and probabilities: simulated, estimated and judged. */
import { disciplinesOf, modelOf, type Variant } from './caseModel.ts';
import { DAY_MEASURES } from './dayMeasures.ts';
import { isObject, type JsonObject, quote } from './json.ts';
import type { Expected, Measure } from './measure.ts';
import type { Model } from './model.ts';
import { NETWORK_MEASURES } from './networkMeasures.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { QUEUE_MEASURES } from './queueMeasures.ts';
import { type Row, unmeasured } from './result.ts';
import { type Effort, type Gathered, simulate } from './simulate.ts';
import { criticalValue, type Estimate, estimateOf, type Known, type Sums, stands } from './statistics.ts';

/** Fewest replications: a standard error from fewer says little. */
const REPLICATIONS = 32;
const DAYS = 2000;
/** Relative standard error of a primary number that is aimed at, well below the floor. */
const TARGET = 0.0075;
/** Patients in all, before the effort that planning asks for. */
const MOST = 5e6;
const MOST_PLANNED = 4.5e7;

export interface Options {
  readonly seed: number;
  /** Multiplies how much is simulated. */
  readonly effort: number;
  /** Comparisons with chance in the whole run. */
  readonly comparisons: number;
}

export interface Comparison {
  readonly expected: Expected;
  readonly scope: string;
  readonly measure: Measure;
  readonly known: Known | undefined;
}

/** One system that is simulated for some of the case's numbers. */
interface Group {
  readonly model: Model;
  readonly comparisons: readonly Comparison[];
  readonly until: number | undefined;
  /** Time that the long-run variance of the number in the system asks for. */
  readonly plannedTime: number | undefined;
}

export interface Plan {
  readonly groups: readonly Group[];
  /** Numbers that cannot be compared. */
  readonly rows: readonly Row[];
}

const TABLES = [...QUEUE_MEASURES, ...NETWORK_MEASURES, ...DAY_MEASURES];
const NO_SCOPE =
  /^(quantity|value|exactness|cross_check|sd_single_replication|sd_single_day|note|notes|reference|standard_error)$/;

function scopeOf(entry: JsonObject): string {
  return Object.entries(entry)
    .filter(([name]) => !NO_SCOPE.test(name))
    .map(
      ([name, value]) =>
        `${name === 'class' || name === 'station' ? '' : `${name} `}${typeof value === 'string' ? value : quote(value)}`,
    )
    .join(', ');
}

function expectedOf(one: JsonObject): Expected[] {
  const list = one['expected'];
  if (!Array.isArray(list)) throw new NotReadable('expected: no list');
  return list.map((entry) => {
    if (!isObject(entry) || typeof entry['quantity'] !== 'string' || typeof entry['value'] !== 'number')
      throw new NotReadable(`expected: ${quote(entry)}`);
    return { quantity: entry['quantity'], value: entry['value'], entry };
  });
}

function measureOf(expected: Expected, model: Model): Measure {
  for (const [pattern, make] of TABLES) {
    const found = pattern.exec(expected.quantity);
    const measure = found ? make(found, expected, model) : undefined;
    if (measure) return measure;
  }
  throw new NotReadable(
    `quantity "${expected.quantity}"${scopeOf(expected.entry) ? ` (${scopeOf(expected.entry)})` : ''}`,
  );
}

/** What the case knows about the spread of a number. */
function knownOf(expected: Expected, one: JsonObject, model: Model): Known | undefined {
  const { entry, quantity } = expected;
  const sd = entry['sd_single_replication'];
  if (typeof sd === 'number') return { sd, ofReference: 0 };
  const v = variance(one);
  const isTotal = /^(L|L_network)$/.test(quantity) && scopeOf(entry) === '';
  return v !== undefined && isTotal && model.run.kind === 'steady'
    ? { sd: Math.sqrt(v), ofReference: 0 }
    : undefined;
}

/** Long-run variance of the number in the system, times the length of the run. */
function variance(one: JsonObject): number | undefined {
  const { planning } = one;
  if (!isObject(planning)) return undefined;
  const v =
    planning['asymptotic_variance_of_time_average_L'] ??
    planning['asymptotic_variance_of_time_average_total_number'];
  return typeof v === 'number' ? v : undefined;
}

function variantOf(expected: Expected, disciplines: readonly string[] | undefined): Variant {
  const name = expected.entry['discipline'];
  if (typeof name === 'string') return { kind: 'discipline', name };
  if (expected.quantity === 'W_random_split') return { kind: 'randomSplit' };
  if (disciplines) throw new NotReadable('a number without its discipline');
  return { kind: 'asIs' };
}

/** Builds every model that the case asks about; simulates nothing. */
export function planCase(one: JsonObject, byId: (id: string) => JsonObject | undefined): Plan {
  const expected = expectedOf(one);
  const disciplines = disciplinesOf(one);
  const byVariant = new Map<string, { variant: Variant; expected: Expected[] }>();
  for (const e of expected) {
    const variant = variantOf(e, disciplines);
    const key = JSON.stringify(variant);
    const group = byVariant.get(key) ?? { variant, expected: [] };
    group.expected.push(e);
    byVariant.set(key, group);
  }
  const groups: Group[] = [];
  const rows: Row[] = [];
  for (const { variant, expected: own } of byVariant.values()) {
    const model = attempt(() => modelOf(one, byId, variant), own, rows);
    if (!model) continue;
    const comparisons = own.flatMap((e) => {
      const measure = attempt(() => measureOf(e, model), [e], rows);
      return measure
        ? [{ expected: e, scope: scopeOf(e.entry), measure, known: knownOf(e, one, model) }]
        : [];
    });
    if (comparisons.length > 0)
      groups.push({ model, comparisons, until: untilOf(own, model), plannedTime: plannedTime(one, own) });
  }
  return { groups, rows };
}

/** Does something, or notes for these numbers why it cannot be done. */
function attempt<T>(make: () => T, expected: readonly Expected[], rows: Row[]): T | undefined {
  try {
    return make();
  } catch (error) {
    const isKnown = error instanceof NotExpressible || error instanceof NotReadable;
    if (!isKnown) throw error;
    const verdict = error instanceof NotExpressible ? 'notExpressible' : 'notReadable';
    const detail = error instanceof NotExpressible ? error.feature : error.phrase;
    for (const e of expected) rows.push(unmeasured(e.quantity, scopeOf(e.entry), e.value, verdict, detail));
    return undefined;
  }
}

/** When a run that has no end of its own has seen what is asked for. */
function untilOf(expected: readonly Expected[], model: Model): number | undefined {
  if (model.run.kind !== 'terminating') return undefined;
  const numbers = (name: string) =>
    expected.flatMap(({ entry }) => (typeof entry[name] === 'number' ? [entry[name]] : []));
  const k = Math.max(0, ...numbers('k'));
  if (k > 0) return (2 * k + 20 * Math.sqrt(k) + 80) / model.rate;
  const isEndless = model.project.demand.streams.some((s) => s.kind === 'renewal');
  return isEndless ? Math.max(1, ...numbers('t'), ...numbers('x')) : undefined;
}

function plannedTime(one: JsonObject, expected: readonly Expected[]): number | undefined {
  const v = variance(one);
  const total = expected.find((e) => /^(L|L_network)$/.test(e.quantity) && scopeOf(e.entry) === '');
  return v === undefined || !total ? undefined : v / (TARGET * total.value * (TARGET * total.value));
}

function effortOf(group: Group, options: Options): Effort {
  const { model, plannedTime: time } = group;
  const factor = options.effort;
  const shared = { seed: options.seed, target: TARGET / Math.sqrt(factor) };
  if (model.run.kind !== 'steady')
    return {
      ...shared,
      patients: 0,
      replications: Math.max(
        REPLICATIONS,
        Math.round((model.run.kind === 'periodic' ? REPLICATIONS : DAYS) * factor),
      ),
      most: MOST * factor,
    };
  const planned = Math.min(MOST_PLANNED, ((time ?? 0) * model.rate) / 0.77) * Math.min(1, factor);
  return {
    ...shared,
    patients: Math.min(250_000, Math.max(20_000 * Math.min(1, factor), planned / REPLICATIONS)),
    replications: Math.max(REPLICATIONS, Math.round(REPLICATIONS * factor)),
    most: Math.max(MOST, planned * 1.3) * factor,
  };
}

function run(group: Group, comparisons: readonly Comparison[], effort: Effort): Gathered {
  const measures = comparisons.map((c) => c.measure);
  return simulate(group.model, measures, effort, group.until, (sums) => {
    let worst = 0;
    comparisons.forEach((c, i) => {
      if (!c.measure.primary || c.expected.value === 0) return;
      const e = estimateOf(c.expected, c.measure, sums[i] as Sums, c.known, 1);
      const relative = e.standardError / Math.abs(c.expected.value);
      if (relative > worst) worst = relative;
    });
    return worst;
  });
}

function rowOf(c: Comparison, e: Estimate, m: number, isGood: boolean, detail: string): Row {
  return {
    quantity: c.expected.quantity,
    scope: c.scope,
    exact: c.expected.value,
    estimate: e.estimate,
    halfWidth: criticalValue(m, e.degreesOfFreedom) * e.standardError,
    z: e.z,
    verdict: isGood ? 'pass' : 'fail',
    ...(detail === '' ? {} : { detail }),
  };
}

/** Simulates a planned case; what fails is tried once more with a fresh seed and four times the effort. */
export function runPlan(plan: Plan, options: Options): Row[] {
  const rows = [...plan.rows];
  for (const group of plan.groups) {
    const m = options.comparisons;
    const first = judge(group, group.comparisons, options);
    const failed = group.comparisons.filter((_, i) => !first[i]?.isGood);
    const again =
      failed.length === 0
        ? []
        : judge(group, failed, { ...options, seed: options.seed + 1, effort: options.effort * 4 });
    group.comparisons.forEach((c, i) => {
      const one = first[i] as { e: Estimate; isGood: boolean };
      const second = again[failed.indexOf(c)];
      rows.push(
        second ? rowOf(c, second.e, m, second.isGood, 'second run') : rowOf(c, one.e, m, one.isGood, ''),
      );
    });
  }
  return rows;
}

function judge(
  group: Group,
  comparisons: readonly Comparison[],
  options: Options,
): { e: Estimate; isGood: boolean }[] {
  const gathered = run(group, comparisons, effortOf(group, options));
  return comparisons.map((c, i) => {
    const e = estimateOf(c.expected, c.measure, gathered.sums[i] as Sums, c.known, gathered.patients);
    return { e, isGood: stands(c.expected, c.measure, e, options.comparisons) };
  });
}
