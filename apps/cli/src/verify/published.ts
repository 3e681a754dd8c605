/** A published urgent-care model, against means of an independent simulation with very many replications. */
import { addStream, expected as arrivalsExpected, type Profile, ratesOf } from './arrivalOf.ts';
import { Builder } from './builder.ts';
import { Fields, isObject, type Json, type JsonObject } from './json.ts';
import { type Log, SERVED } from './log.ts';
import { type Measure, perReplication } from './measure.ts';
import type { Model } from './model.ts';
import { disciplineOf } from './phrases.ts';
import { busy } from './presence.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { buildRoute } from './routeOf.ts';
import { stationSpec } from './stationSpec.ts';
import { Stations } from './stations.ts';
import type { Comparison, Plan } from './stochastic.ts';
import { totalTime } from './sweep.ts';

export function planPublished(one: JsonObject, byId: (id: string) => JsonObject | undefined): Plan {
  const reference = one['high_precision_reference'];
  if (!isObject(reference)) throw new NotReadable('high_precision_reference: nothing');
  const proper = Object.entries(reference).find(([name]) => /proper/i.test(name))?.[1];
  // Arrivals by looking up the rate at the previous arrival are a mistake of the published program.
  if (!isObject(proper))
    throw new NotExpressible('arrivals drawn with the rate at the arrival before (stale-rate thinning)');
  const model = resolve(one, byId);
  const f = new Fields(model, 'model');
  const scenarios = f.fields('scenarios');
  const groups = Object.keys(proper).map((name) => {
    const built = build(model, scenarios.fields(name));
    const kpis = Fields.of(proper[name], name);
    const comparisons = Object.keys(kpis.object).flatMap((kpi) =>
      comparison(kpi, name, kpis.fields(kpi), built),
    );
    return { model: built.model, comparisons, until: undefined, plannedTime: undefined };
  });
  return { groups, rows: [] };
}

function resolve(one: JsonObject, byId: (id: string) => JsonObject | undefined): JsonObject {
  const { model } = one;
  if (!isObject(model)) throw new NotReadable('model: nothing');
  const other = typeof model['same_as'] === 'string' ? byId(model['same_as']) : undefined;
  return other && isObject(other['model']) ? { ...other['model'], ...model } : model;
}

interface Built {
  readonly model: Model;
  readonly stations: readonly string[];
  readonly until: number;
  readonly servers: ReadonlyMap<string, number>;
}

/** Statistics end at the last number of "…on [0,1140]…". */
function endOf(opening: string): number {
  const end = /\[0,\s*(\d+)\]/.exec(opening)?.[1];
  if (end === undefined) throw new NotReadable(`model.opening: "${opening}"`);
  return Number(end);
}

function profileOf(f: Fields, until: number): Profile {
  if (f.text('process') !== 'nhpp-piecewise-constant') throw f.bad('process');
  const step = f.number('interval_minutes');
  const rates = ratesOf(f, 'minute');
  const wraps = Object.keys(f.object).find((name) => /^after_/.test(name));
  if (wraps !== undefined && !/^profile wraps round\b/i.test(f.text(wraps))) throw f.bad(wraps);
  f.done();
  const all: number[] = [];
  for (let i = 0; i * step < until; i++) {
    const rate = rates[wraps === undefined ? i : i % rates.length];
    if (rate === undefined) break;
    all.push(rate);
  }
  const breaks = [...all.map((_, i) => i * step), Math.min(until, all.length * step)];
  return { breaks, rates: all };
}

function build(model: JsonObject, changes: Fields): Built {
  const f = new Fields(model, 'model');
  const until = endOf(f.text('opening'));
  const discipline = f.textOr('discipline', 'FIFO');
  disciplineOf(discipline, 'model.discipline');
  const classes = f.fields('classes');
  const names = Object.keys(classes.object);
  const specs = f.list('stations').map((s, i) => {
    const own = isObject(s) ? { discipline, ...s } : s;
    const name = isObject(s) ? String(s['name']) : '';
    const change = changes.has(name) ? { servers: changes.number(name) } : {};
    return stationSpec((isObject(own) ? { ...own, ...change } : own) as Json, `stations[${i}]`, names);
  });
  changes.done();
  const b = new Builder();
  const ids = names.map((name) => b.patientClass(name));
  const stations = new Stations(
    b,
    specs,
    names.map((name, i) => ({ name, id: ids[i] ?? '' })),
  );
  const exit = b.exit();
  const mix: { class: string; share: number }[] = [];
  const ways = names.map((name, i) => {
    const own = classes.fields(name);
    mix.push({ class: ids[i] ?? '', share: own.number('probability') });
    const to = buildRoute(stations, own.list('route'), exit, `${name}.route`);
    own.done();
    return { classes: [ids[i] ?? ''], to };
  });
  const profile = profileOf(f.fields('arrival'), until);
  b.door(addStream(b, { kind: 'profile', profile, rate: 1 }, mix), b.byClass(ways));
  const built = b.build({
    rate: arrivalsExpected(profile) / until,
    closedLoop: false,
    run: { kind: 'terminating', until: undefined },
    facts: { order: specs.map((s) => s.name) },
  });
  return {
    model: built,
    stations: specs.map((s) => s.name),
    until,
    servers: new Map(specs.map((s) => [s.name, s.servers])),
  };
}

/** Stations are named by a word or two of their names, the class at the end where it decides. */
function stationOf(stem: string, built: Built): string {
  const all = built.stations;
  const forClass =
    /^treatment_(?:wait|util)?_?(nontrauma|trauma)$/.exec(stem)?.[1] ??
    (stem === 'trauma' ? 'stabilisation' : undefined);
  const isNon = (s: string) => /^non[- ]/i.test(s);
  const found =
    forClass === 'stabilisation'
      ? all.find((s) => /stabilisation/i.test(s))
      : forClass !== undefined
        ? all.find((s) => /treatment/i.test(s) && isNon(s) === (forClass === 'nontrauma'))
        : all.find((s) => s.toLowerCase().startsWith(stem.toLowerCase()));
  if (found === undefined) throw new NotReadable(`"${stem}"`);
  return found;
}

function comparison(kpi: string, scenario: string, f: Fields, built: Built): Comparison[] {
  const measure = measureOf(kpi, built);
  const value = f.number('mean');
  const sd = f.number('sd_between_replications');
  return [
    {
      expected: { quantity: kpi, value, entry: { scenario } },
      scope: scenario,
      measure,
      known: { sd, ofReference: f.number('standard_error') },
    },
  ];
}

function measureOf(kpi: string, built: Built): Measure {
  const { until } = built;
  if (kpi === 'arrivals') return perReplication((log) => log.journeys.count);
  if (kpi === 'throughput') return perReplication((log) => finished(log, until, undefined).length);
  const total = /^total_time_(.+)$/.exec(kpi);
  if (total) return dayMean((log) => finished(log, until, total[1]));
  const wait = /^(.+?)_wait(?:_(.+))?$/.exec(kpi);
  if (wait) {
    const station = stationOf(wait[2] === undefined ? (wait[1] ?? '') : `${wait[1]}_wait_${wait[2]}`, built);
    return dayMean((log) =>
      startedBy(log, station, until).map((i) => (log.visits.waited[i] as number) / log.tick),
    );
  }
  const util = /^(.+?)_util(?:_(nontrauma|trauma))?_(published_def|true)$/.exec(kpi);
  if (!util) throw new NotReadable(`quantity "${kpi}"`);
  const station = stationOf(util[2] === undefined ? (util[1] ?? '') : `${util[1]}_util_${util[2]}`, built);
  const capacity = until * (built.servers.get(station) ?? Number.NaN);
  if (util[3] === 'true')
    return perReplication(
      (log) => totalTime(busy(log, { resource: station }), 0, until * log.tick) / log.tick / capacity,
    );
  return perReplication(
    (log) =>
      startedBy(log, station, until).reduce(
        (sum, i) => sum + (log.visits.end[i] as number) - (log.visits.start[i] as number),
        0,
      ) /
      log.tick /
      capacity,
  );
}

/** Mean over the patients of a day, then over the days that have any. */
function dayMean(values: (log: Log) => readonly number[]): Measure {
  return {
    sums(log) {
      const all = values(log);
      return all.length === 0 ? [0, 0] : [all.reduce((a, b) => a + b, 0) / all.length, 1];
    },
    value: ([x = 0, n = 0]) => x / n,
    observations: ([, n = 0]) => n,
    primary: true,
  };
}

function startedBy(log: Log, station: string, until: number): number[] {
  const { visits: v } = log;
  const s = log.stations.indexOf(station);
  const found: number[] = [];
  for (let i = 0; i < v.count; i++) {
    const start = v.start[i] as number;
    if (v.station[i] === s && start >= 0 && start <= until * log.tick) found.push(i);
  }
  return found;
}

/** Times in system of those who finished in time, of a class. */
function finished(log: Log, until: number, className: string | undefined): number[] {
  const { journeys: j } = log;
  const k =
    className === undefined ? -1 : log.classes.findIndex((c) => c.replace(/[^a-z]/gi, '') === className);
  const found: number[] = [];
  for (let i = 0; i < j.count; i++) {
    if ((k >= 0 && j.class[i] !== k) || j.outcome[i] !== SERVED || (j.leave[i] as number) > until * log.tick)
      continue;
    found.push(((j.leave[i] as number) - (j.arrival[i] as number)) / log.tick);
  }
  return found;
}
