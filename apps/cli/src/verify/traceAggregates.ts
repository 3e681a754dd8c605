/** Sums over a day traced by hand: means, time averages, counts, minutes of servers. */
import { isObject, type Json, type JsonObject, quote } from './json.ts';
import type { Log } from './log.ts';
import { area, busy, inQueue, inSystem, levels, serversOf } from './presence.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { exactRow, type Row, unmeasured } from './result.ts';
import { roomEnd, type Stop, type TracedRun } from './traced.ts';

const TOLERANCE = 1e-5;
/** What explains the others, or cannot be seen from outside. */
const EXPLAINS = /^(horizon|visits_format)$/;

interface Context {
  readonly run: TracedRun;
  readonly one: JsonObject;
  readonly given: ReadonlyMap<string, JsonObject>;
  readonly all: JsonObject;
}

export function aggregateRows(
  all: JsonObject,
  one: JsonObject,
  run: TracedRun,
  given: Context['given'],
): Row[] {
  const context = { run, one, given, all };
  return Object.entries(all).flatMap(([name, value]) => {
    if (EXPLAINS.test(name)) return [];
    try {
      return rowsOf(name, value, context);
    } catch (error) {
      if (error instanceof NotReadable) return [unmeasured(name, '', null, 'notReadable', error.phrase)];
      if (error instanceof NotExpressible)
        return [unmeasured(name, '', null, 'notExpressible', error.feature)];
      throw error;
    }
  });
}

function rowsOf(name: string, value: Json, context: Context): Row[] {
  if (typeof value === 'number') return [exactRow(name, '', value, numberOf(name, context), TOLERANCE)];
  const window = /^(?:full_)?window_([\d.]+)_([\d.]+)$/.exec(name);
  if (window && isObject(value)) {
    const [from, to] = [Number(window[1]), Number(window[2])];
    return Object.entries(value).map(([inner, v]) =>
      exactRow(inner, name, Number(v), windowNumber(inner, from, to, context), TOLERANCE),
    );
  }
  if (isObject(value)) {
    return Object.entries(value).map(([key, v]) =>
      exactRow(name, key, Number(v), keyedNumber(name, key, context), TOLERANCE),
    );
  }
  if (name === 'actual_break' && Array.isArray(value)) {
    const found = breakTaken(context);
    return value.map((v, i) =>
      exactRow(name, i === 0 ? 'from' : 'to', Number(v), found[i] ?? Number.NaN, TOLERANCE),
    );
  }
  throw new NotReadable(`expected_aggregates.${name}: ${quote(value)}`);
}

const startOf = (stop: Stop) => stop.segments[0]?.[0];
const stopsOf = (c: Context) => [...c.run.patients.values()];
const lastOf = (stops: readonly Stop[]) =>
  stops.reduce<Stop | undefined>((x, y) => (x && x.end > y.end ? x : y), undefined);
const outcomeOf = (stops: readonly Stop[]) => lastOf(stops)?.outcome ?? 'refused';
const arrivalOf = (c: Context, id: string) => Number(c.given.get(id)?.['arrival']);

function countOf(c: Context, outcome: string): number {
  return stopsOf(c).filter((s) => outcomeOf(s) === outcome).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** Waits of those with these outcomes, from joining to service or leaving. */
function waits(c: Context, ...outcomes: string[]): number[] {
  return stopsOf(c)
    .filter((stops) => outcomes.includes(outcomeOf(stops)))
    .map((stops) => stops.reduce((sum, s) => sum + ((startOf(s) ?? s.end) - s.joined), 0));
}

function lastDeparture(c: Context): number {
  return Math.max(
    ...stopsOf(c).flatMap((stops) => (outcomeOf(stops) === 'served' ? stops.map((s) => s.leave) : [])),
  );
}

function inWindow(log: Log, from: number, to: number): Log {
  return { ...log, from: from * log.tick, to: to * log.tick, memo: new Map() };
}

/** Over [0, horizon] where no other span is named. */
function whole(c: Context): Log {
  const model = isObject(c.one['model']) ? c.one['model'] : {};
  const horizon = Number(c.all['horizon'] ?? model['horizon'] ?? lastDeparture(c));
  return inWindow(c.run.log, 0, horizon);
}

function timeAverage(name: string, log: Log): number {
  const of = (set: [number, number]) => set[0] / set[1];
  if (name === 'queue') return of(area(log, inQueue(log, undefined)));
  if (name === 'in_system') return of(area(log, inSystem(log)));
  return of(area(log, busy(log, {}))) / serversOf(log, undefined);
}

function numberOf(name: string, c: Context): number {
  const { run } = c;
  const span = /^(.+?)_([\d.]+)_([\d.]+)$/.exec(name);
  const log = span ? inWindow(run.log, Number(span[2]), Number(span[3])) : undefined;
  const base = span?.[1] ?? name;
  const average = /^(?:time_average_(queue|in_system)|(utilisation))$/.exec(base);
  if (average) return timeAverage(average[1] ?? '', log ?? whole(c));
  const idle = /^(.+)_idle$/.exec(base);
  if (idle && log) return (log.to - log.from) / log.tick - area(log, busy(log, {}))[0];
  switch (name) {
    case 'mean_wait':
    case 'mean_wait_served':
      return mean(waits(c, 'served'));
    case 'mean_wait_all_including_reneged':
      return mean(waits(c, 'served', 'reneged'));
    case 'mean_time_in_system':
      return mean(
        [...run.patients].flatMap(([id, stops]) =>
          outcomeOf(stops) === 'served' ? [(lastOf(stops)?.leave ?? Number.NaN) - arrivalOf(c, id)] : [],
        ),
      );
    case 'fraction_waiting':
      return mean(waits(c, 'served').map((w) => (w > 0 ? 1 : 0)));
    case 'max_queue':
      return levels(whole(c), 'queue', inQueue(run.log, undefined)).findLastIndex((time) => time > 0);
    case 'last_departure':
      return lastDeparture(c);
    case 'overtime':
      return Math.max(0, lastDeparture(c) - (run.log.model.facts.closing ?? Number.NaN));
    case 'served':
      return countOf(c, 'served');
    case 'reneged':
      return countOf(c, 'reneged');
    case 'lost':
    case 'balked':
      return countOf(c, 'turnedAway');
    case 'sent_home':
      return countOf(c, 'sentHome');
    case 'refused':
      return countOf(c, 'refused');
    case 'busy_minutes':
    case 'occupied_minutes':
      return served(c, undefined);
    case 'cleaning_minutes':
      return [...run.poolBusy.values()].reduce((a, b) => a + b, 0) - served(c, undefined);
    case 'room_minutes':
      return [...run.patients.values()].reduce(
        (sum, stops) => sum + roomEnd(run, stops) - (stops[0]?.room ?? 0),
        0,
      );
    case 'wasted_service_minutes':
      throw new NotExpressible('an interrupted service that starts anew (the engine resumes it)');
    default:
  }
  const blocked = /^blocked_minutes_(.+)$/.exec(name);
  if (blocked)
    return stopsOf(c)
      .flat()
      .filter((s) => s.station === blocked[1])
      .reduce((sum, s) => sum + s.leave - s.end, 0);
  const resource = /^(.+)_busy$/.exec(name);
  if (resource) return served(c, resource[1]);
  throw new NotReadable(`expected_aggregates.${name}`);
}

/** Minutes of service, of a pool or of all. */
function served(c: Context, pool: string | undefined): number {
  return stopsOf(c)
    .flat()
    .filter((s) => pool === undefined || s.server?.pool === pool)
    .reduce((sum, s) => sum + s.segments.reduce((x, [from, to]) => x + to - from, 0), 0);
}

function keyedNumber(name: string, key: string, c: Context): number {
  const stops = c.run.patients.get(key) ?? [];
  const forks = c.run.log.model.facts.forkEnds?.flat() ?? [];
  const joinTime = (s: readonly Stop[]) =>
    Math.max(...s.filter((x) => forks.includes(x.station)).map((x) => x.end));
  switch (name) {
    case 'busy_minutes_server':
      return stopsOf(c)
        .flat()
        .filter((s) => String(s.server?.number) === key || s.server?.pool === key)
        .reduce((sum, s) => sum + s.segments.reduce((x, [from, to]) => x + to - from, 0), 0);
    case 'interruptions':
      return stops.reduce((sum, s) => sum + Math.max(0, s.segments.length - 1), 0);
    case 'total_wait':
      return stops.reduce((sum, s) => sum + ((startOf(s) ?? s.end) - s.joined), 0);
    case 'wait_for_room':
      return (stops[0]?.room ?? Number.NaN) - (stops[0]?.joined ?? 0);
    case 'wait_from_max_of_arrival_and_appointment': {
      const appointment = Number(c.given.get(key)?.['appointment']);
      return (startOf(stops[0] as Stop) ?? Number.NaN) - Math.max(arrivalOf(c, key), appointment);
    }
    case 'mean_wait_by_priority':
      return mean(
        [...c.run.patients].flatMap(([id, own]) => {
          const p = c.given.get(id);
          return String(p?.['prio'] ?? p?.['priority']) === key
            ? [(startOf(own[0] as Stop) ?? Number.NaN) - arrivalOf(c, id)]
            : [];
        }),
      );
    case 'join_time':
      return joinTime(stops);
    case 'sync_wait': {
      const [id = '', ...station] = key.split(' ');
      const own = c.run.patients.get(id) ?? [];
      return joinTime(own) - (own.find((s) => s.station === station.join(' '))?.end ?? Number.NaN);
    }
    default:
      throw new NotReadable(`expected_aggregates.${name}`);
  }
}

function windowNumber(name: string, from: number, to: number, c: Context): number {
  const log = inWindow(c.run.log, from, to);
  const average = /^(?:time_average_(queue|in_system)|(utilisation))$/.exec(name);
  if (average) return timeAverage(average[1] ?? '', log);
  const patients = [...c.run.patients].map(([id, stops]) => ({
    at: arrivalOf(c, id),
    stops,
    last: lastOf(stops),
  }));
  const arrived = patients.filter((p) => p.at >= from && p.at < to);
  const left = patients.filter(
    (p) => p.last?.outcome === 'served' && p.last.leave > from && p.last.leave <= to,
  );
  const stay = (p: (typeof patients)[number]) => (p.last?.leave ?? Number.NaN) - p.at;
  switch (name) {
    case 'mean_wait_of_patients_who_arrived_in_window_and_started':
      return mean(
        arrived.flatMap((p) =>
          startOf(p.stops[0] as Stop) === undefined ? [] : [Number(startOf(p.stops[0] as Stop)) - p.at],
        ),
      );
    case 'mean_time_in_system_of_patients_who_arrived_and_left_in_window':
      return mean(left.filter((p) => arrived.includes(p)).map(stay));
    case 'mean_time_in_system_of_all_who_left_in_window':
      return mean(left.map(stay));
    case 'arrivals_in_window':
      return arrived.length;
    case 'departures_in_window':
      return left.length;
    case 'in_system_at_end':
      return patients.filter((p) => p.at <= to && p.last !== undefined && /^still/.test(p.last.outcome))
        .length;
    default:
      throw new NotReadable(`expected_aggregates…${name}`);
  }
}

/** The first pause of the server after a break was due, between two patients. */
function breakTaken(c: Context): [number, number] {
  const model = isObject(c.one['model']) ? c.one['model'] : {};
  const stations = Array.isArray(model['stations']) ? model['stations'] : [];
  const due = stations.flatMap((s) => (isObject(s) && Array.isArray(s['breaks']) ? s['breaks'] : []))[0];
  const from = isObject(due) ? Number(due['start']) : Number.NaN;
  const work = stopsOf(c)
    .flatMap((stops) => stops.flatMap((s) => s.segments))
    .toSorted((a, b) => a[0] - b[0]);
  for (let i = 1; i < work.length; i++) {
    const before = work[i - 1]?.[1] ?? 0;
    const after = work[i]?.[0] ?? 0;
    if (after > before && before >= from) return [before, after];
  }
  return [Number.NaN, Number.NaN];
}
