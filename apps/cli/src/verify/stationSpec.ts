/** A station of a reference case, read field by field; nothing is built yet. */
import { type Duration, durationOf, isDistribution } from './distributionOf.ts';
import { Fields, isObject, type Json } from './json.ts';
import {
  type BreakPolicy,
  balkAtOf,
  batchSizeOf,
  breakPolicyOf,
  type Closing,
  checkLost,
  closingOf,
  type Discipline,
  disciplineOf,
  isBlockingAfterService,
  preferredServer,
  type ShiftEnd,
  shiftEndOf,
} from './phrases.ts';
import { NotExpressible, NotReadable } from './problems.ts';

interface Break {
  readonly start: number;
  readonly end: number;
  readonly policy: BreakPolicy;
}
export interface Capacity {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface StationSpec {
  readonly name: string;
  /** Most servers at any time; Infinity without limit. */
  readonly servers: number;
  /** Servers that differ, in the order of preference. */
  readonly unequal?: readonly { readonly name: string; readonly service: Duration }[];
  readonly schedule?: readonly Capacity[];
  readonly shiftEnd: ShiftEnd;
  readonly discipline: Discipline;
  /** By class of the case where it differs; undefined: given with each patient. */
  readonly service: Duration | ReadonlyMap<string, Duration> | undefined;
  readonly places?: number;
  /** Patients are kept at the station before when this one is full. */
  readonly blocksBefore: boolean;
  /** Who finds no place is lost, as the case says. */
  readonly isLossy: boolean;
  /** Its own patients may be kept by a full next station. */
  readonly isBlocked: boolean;
  readonly balkAt?: number;
  readonly breaks: readonly Break[];
  /** Services begin at these times only, so many at each, whoever is still in service. */
  readonly slots?: readonly { readonly at: number; readonly places: number }[];
  readonly opening?: readonly [number, number];
  readonly closing?: Closing;
  readonly batch?: { readonly min: number; readonly max: number };
  readonly turnaround?: Duration;
  readonly breakdown?: { readonly up: Duration; readonly repair: Duration; readonly busyOnly: boolean };
  readonly vacation?: Duration;
  /** A class is admitted only if more than this many servers are free. */
  readonly reserve: ReadonlyMap<string, number>;
  /** 1 is served first, where several stations share their servers. */
  readonly priority?: number;
}

/** A station; `given`: services come with the patients. */
export function stationSpec(
  value: Json,
  where: string,
  classes: readonly string[],
  given = false,
): StationSpec {
  const f = Fields.of(value, where);
  const name = f.text('name');
  const spec = read(f, name, classes, given);
  f.done();
  return spec;
}

function read(f: Fields, name: string, classes: readonly string[], given: boolean): StationSpec {
  const slots = slotsOf(f);
  const { servers, schedule, unequal: listed } = slots ?? serversOf(f);
  const unequal = listed && inOrder(listed, f);
  const phrase = f.textOr('discipline', 'FIFO');
  const capacity = f.numberOr('system_capacity', undefined);
  const waiting = f.numberOr('waiting_places', undefined);
  const places = waiting ?? (capacity === undefined ? undefined : capacity - servers);
  const whenFull = f.textOr('when_full', '');
  const blocksBefore = /^block/i.test(whenFull);
  if (whenFull !== '' && !blocksBefore) checkLost(whenFull, `${f.where}.when_full`);
  const isBlocked = f.has('blocking') && isBlockingAfterService(f.text('blocking'), `${f.where}.blocking`);
  const batch = batchOf(f, name, given);
  const closing = f.has('closing_policy')
    ? closingOf(f.text('closing_policy'), `${f.where}.closing_policy`)
    : undefined;
  const opening = f.has('opening') ? (f.numbers('opening') as [number, number]) : undefined;
  const service = batch?.trip ?? serviceOf(f, classes, unequal, given);
  return {
    name,
    servers,
    ...(slots?.slots ? { slots: slots.slots } : {}),
    ...(unequal ? { unequal } : {}),
    ...(schedule ? { schedule } : {}),
    shiftEnd: f.has('shift_end_policy')
      ? shiftEndOf(f.text('shift_end_policy'), `${f.where}.shift_end_policy`)
      : 'finish',
    discipline: disciplineOf(phrase, `${f.where}.discipline`),
    service,
    ...(places === undefined ? {} : { places }),
    blocksBefore,
    isLossy: whenFull !== '' && !blocksBefore,
    isBlocked,
    ...(f.has('balking') ? { balkAt: balkAtOf(f.text('balking'), servers, `${f.where}.balking`) } : {}),
    breaks: f.has('breaks') ? f.each('breaks').map(breakOf) : [],
    ...(opening ? { opening } : {}),
    ...(closing ? { closing } : {}),
    ...(batch ? { batch: { min: batch.min, max: batch.max } } : {}),
    ...(f.has('turnaround_after_departure')
      ? {
          turnaround: durationOf(
            f.any('turnaround_after_departure'),
            `${f.where}.turnaround_after_departure`,
          ),
        }
      : {}),
    ...(f.has('breakdown') ? { breakdown: breakdownOf(f.fields('breakdown'), servers) } : {}),
    ...(f.has('vacation') ? { vacation: vacationOf(f.fields('vacation')) } : {}),
    reserve: reserveOf(f, classes),
    ...(f.has('priority') ? { priority: f.number('priority') } : {}),
  };
}

function serversOf(f: Fields): Pick<StationSpec, 'servers' | 'schedule' | 'unequal'> {
  const value = f.any('servers') ?? 1;
  if (typeof value === 'number') return { servers: value };
  if (value === 'infinite') return { servers: Number.POSITIVE_INFINITY };
  if (Array.isArray(value) && isObject(value[0]) && 'count' in value[0]) return withSchedule(value, f.where);
  if (Array.isArray(value)) {
    const unequal = value.map((entry, i) => {
      const server = Fields.of(entry, `${f.where}.servers[${i}]`);
      const one = {
        name: server.text('name'),
        service: durationOf(server.any('service'), `${server.where}.service`),
      };
      server.done();
      return one;
    });
    return { servers: unequal.length, unequal };
  }
  if (isObject(value) && Array.isArray(value['schedule'])) return withSchedule(value['schedule'], f.where);
  throw f.bad('servers');
}

/** One millisecond: the time for which a slot is open. */
const INSTANT = 1 / 60_000;

/**
 * Care at fixed times with so many places each. Where patients in service count against the places, the places are a
 * capacity that is there for an instant; else each slot has servers of its own.
 */
function slotsOf(f: Fields): Pick<StationSpec, 'servers' | 'schedule' | 'unequal' | 'slots'> | undefined {
  if (!f.has('slots')) return undefined;
  f.any('servers');
  const times = f.numbers('slots');
  const sizes = f.numbers('slot_sizes');
  if (sizes.length !== times.length) throw f.bad('slot_sizes');
  const slots = times.map((at, i) => ({ at, places: sizes[i] ?? 0 }));
  if (f.any('capped') !== true) return { servers: sizes.reduce((a, b) => a + b, 0), slots };
  const schedule: Capacity[] = [];
  let since = 0;
  for (const { at, places } of slots) {
    const to = Math.round((at + INSTANT) / INSTANT) * INSTANT;
    schedule.push({ from: since, to: at, count: 0 }, { from: at, to, count: places });
    since = to;
  }
  schedule.push({ from: since, to: Number.POSITIVE_INFINITY, count: 0 });
  return { servers: Math.max(...sizes), schedule };
}

function withSchedule(entries: readonly Json[], where: string): Pick<StationSpec, 'servers' | 'schedule'> {
  const schedule = scheduleOf(entries, `${where}.servers`);
  return { servers: Math.max(...schedule.map((c) => c.count)), schedule };
}

/** Capacity by time; an entry without an end lasts until the next begins. */
function scheduleOf(entries: readonly Json[], where: string): Capacity[] {
  const fields = entries.map((entry, i) => Fields.of(entry, `${where}[${i}]`));
  return fields.map((f, i) => {
    const next = fields[i + 1];
    const to = f.numberOr('to', next ? next.number('from') : Number.POSITIVE_INFINITY);
    const capacity = { from: f.number('from'), to, count: f.number('count') };
    f.done();
    return capacity;
  });
}

/** Unequal servers with the preferred one first. */
function inOrder<T extends { readonly name: string }>(unequal: readonly T[], f: Fields): T[] {
  const phrase = f.textOr('server_choice', 'lowest-numbered idle');
  const preferred = preferredServer(phrase, `${f.where}.server_choice`);
  if (preferred === undefined) return [...unequal];
  const first = unequal.find((server) => server.name === preferred);
  if (!first) throw f.bad('server_choice');
  return [first, ...unequal.filter((server) => server !== first)];
}

function serviceOf(
  f: Fields,
  classes: readonly string[],
  unequal: StationSpec['unequal'],
  given: boolean,
): StationSpec['service'] {
  if (f.has('server_choice') && !unequal)
    preferredServer(f.text('server_choice'), `${f.where}.server_choice`);
  if (unequal) return unequal[0]?.service;
  const value = f.any('service');
  const where = `${f.where}.service`;
  if (value === undefined) {
    if (given) return undefined;
    throw new NotReadable(`${where}: nothing`);
  }
  if (isDistribution(value)) return durationOf(value, where);
  const byClass = Fields.of(value, where);
  const service = new Map(classes.map((name) => [name, durationOf(byClass.any(name), `${where}.${name}`)]));
  byClass.done();
  return service;
}

function breakOf(f: Fields): Break {
  const start = f.number('start');
  const end = f.has('end') ? f.number('end') : start + f.number('duration');
  const policy = breakPolicyOf(f.text('policy'), `${f.where}.policy`);
  f.done();
  return { start, end, policy };
}

function batchOf(
  f: Fields,
  name: string,
  given: boolean,
): { min: number; max: number; trip?: Duration } | undefined {
  if (f.has('batch_service')) {
    const batch = f.fields('batch_service');
    const sizes = { min: batch.numberOr('min', 1), max: batch.number('max') };
    if (batch.any('late_arrivals_may_join_running_batch') === true)
      throw new NotExpressible('patients who join a group that is already served');
    batch.done();
    return sizes;
  }
  if (!f.has('batch')) return undefined;
  const batch = f.fields('batch');
  const size = batchSizeOf(batch.text('rule'), batch.numberOr('size', undefined), `${batch.where}.rule`);
  batch.done();
  const trip = f.has('trip') ? durationOf(f.any('trip'), `${name}.trip`) : undefined;
  if (!trip && !given && !f.has('service')) throw f.bad('trip');
  return { min: size, max: size, ...(trip ? { trip } : {}) };
}

function breakdownOf(f: Fields, servers: number): NonNullable<StationSpec['breakdown']> {
  if (servers !== 1) throw new NotExpressible('breakdowns of several servers, each on its own');
  const up = durationOf(f.any('time_to_failure'), `${f.where}.time_to_failure`);
  const repair = durationOf(f.any('repair'), `${f.where}.repair`);
  const clock = f.textOr('ttf_clock', '');
  const whenIdle = f.any('fails_when_idle');
  const interrupted = f.textOr('interrupted_patient', 'resume');
  if (/^(restart|resample|repeat)$/i.test(interrupted))
    throw new NotExpressible('an interrupted service that starts anew (the engine resumes it)');
  if (!/^resume$/i.test(interrupted)) throw f.bad('interrupted_patient');
  const busyOnly = /^busy time only$/i.test(clock) || (clock === '' && whenIdle === false);
  if (clock !== '' && !busyOnly && !/^(calendar|elapsed|all|up) time( only)?$/i.test(clock))
    throw f.bad('ttf_clock');
  f.done();
  return { up, repair, busyOnly };
}

function vacationOf(f: Fields): Duration {
  const policy = f.text('policy');
  if (/^single\b/i.test(policy)) throw new NotExpressible('a single vacation after which the server waits');
  if (!/^multiple, exhaustive$/i.test(policy)) throw f.bad('policy');
  const duration = durationOf(f.any('duration'), `${f.where}.duration`);
  f.done();
  return duration;
}

/** "P2 admitted only if free beds >": 1 */
function reserveOf(f: Fields, classes: readonly string[]): ReadonlyMap<string, number> {
  const reserve = new Map<string, number>();
  if (!f.has('reservation')) return reserve;
  const rules = f.fields('reservation');
  for (const rule of Object.keys(rules.object)) {
    const found = /^(.+) admitted only if free \S+ (>=?)$/i.exec(rule);
    const name = found?.[1] ?? '';
    if (!classes.includes(name)) throw new NotReadable(`${rules.where}: "${rule}"`);
    reserve.set(name, rules.number(rule) - (found?.[2] === '>=' ? 1 : 0));
  }
  return reserve;
}
