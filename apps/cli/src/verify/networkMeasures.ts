/** Numbers of networks and shared staff: joint states, blocking, rooms, overflow, groups, sessions. */
import { BALKED, LOST, type Log, SERVED, TURNED_AWAY } from './log.ts';
import { type Expected, indexOf, type Measure, type MeasureTable, meanOfEach, ratio } from './measure.ts';
import {
  area,
  atStation,
  busy,
  hasResource,
  inQueue,
  inSystem,
  isInWindow,
  serversOf,
  span,
  unitsOf,
} from './presence.ts';
import { NotReadable } from './problems.ts';
import { eachJourney, eachVisit } from './queueMeasures.ts';
import { intervals, levelBefore, sweep } from './sweep.ts';

/** Name of a station or resource whose plural or beginning a quantity carries ("rooms", "generalists"). */
function nameLike(names: Iterable<string>, word: string): string {
  const all = [...names];
  const found =
    all.find((n) => n === word) ?? all.find((n) => `${n}s` === word || n.replace(/ stage$/, '') === word);
  if (found === undefined) throw new NotReadable(`"${word}"`);
  return found;
}

const average = (of: (log: Log) => number, primary = true): Measure =>
  ratio((log) => [of(log), span(log)], primary);

/** Time for which the numbers at the stations satisfy something. */
function jointTime(log: Log, stations: readonly string[], of: (levels: Int32Array) => number): number {
  const sets = stations.map((s) =>
    log.stations.includes(s) ? atStation(log, s) : intervals(0, () => undefined),
  );
  let time = 0;
  sweep(sets, log.from, log.to, (levels, length) => {
    time += of(levels) * length;
  });
  return time / log.tick;
}

/** Patients who are finished but kept at a station. */
function blockedAt(log: Log, station: unknown) {
  const { visits: v } = log;
  const s = indexOf(log.stations, station, 'station');
  return intervals(v.count, (i) =>
    v.station[i] === s ? [v.end[i] as number, v.leave[i] as number] : undefined,
  );
}

/** Time from the end of one service at the first station to that patient's next. */
function cycleTime(log: Log, add: (x: number) => void): void {
  const { visits: v } = log;
  const s = indexOf(log.stations, log.model.facts.order[0], 'station');
  const last = new Map<number, number>();
  for (let i = 0; i < v.count; i++) {
    if (v.station[i] !== s || v.outcome[i] !== SERVED) continue;
    const journey = v.journey[i] as number;
    const end = v.end[i] as number;
    const before = last.get(journey);
    if (before !== undefined && isInWindow(log, end)) add((end - before) / log.tick);
    last.set(journey, end);
  }
}

/** Visits at the last stations of a fork's parts. */
function forkEnds(log: Log): Set<number> {
  const ends = (log.model.facts.forkEnds ?? []).flat();
  return new Set(ends.map((name) => indexOf(log.stations, name, 'station')));
}

/** How long a finished part waits for the last part of its patient. */
function syncDelay(log: Log, add: (x: number) => void): void {
  const { visits: v, journeys: j } = log;
  const ends = forkEnds(log);
  const latest = new Float64Array(j.count);
  for (let i = 0; i < v.count; i++) {
    const journey = v.journey[i] as number;
    if (ends.has(v.station[i] as number))
      latest[journey] = Math.max(latest[journey] as number, v.end[i] as number);
  }
  for (let i = 0; i < v.count; i++) {
    const journey = v.journey[i] as number;
    if (!ends.has(v.station[i] as number) || v.outcome[i] !== SERVED) continue;
    if (isInWindow(log, j.arrival[journey] as number))
      add(((latest[journey] as number) - (v.end[i] as number)) / log.tick);
  }
}

function inRoomWaiting(log: Log, resource: string): number {
  const { visits: v, records: r } = log;
  const stages = new Set<number>();
  for (let i = 0; i < r.count; i++)
    if (hasResource(log, r.node[i] as number, resource)) stages.add(r.station[i] as number);
  const waiting = intervals(v.count, (i) => {
    if (!stages.has(v.station[i] as number)) return undefined;
    const from = (v.room[i] as number) >= 0 ? (v.room[i] as number) : (v.joined[i] as number);
    if ((v.room[i] as number) < 0 && (v.start[i] as number) < 0) return undefined;
    const start = v.start[i] as number;
    return [from, start >= 0 ? start : (v.end[i] as number)];
  });
  return area(log, waiting)[0];
}

/** From taking the room to the end of the last stage that holds it. */
function roomsOccupied(log: Log): number {
  const { visits: v, records: r, model } = log;
  const room = model.facts.room;
  if (room === undefined) throw new NotReadable('rooms');
  const holds = new Set<number>();
  for (let i = 0; i < r.count; i++)
    if (hasResource(log, r.node[i] as number, room)) holds.add(r.station[i] as number);
  const held = intervals(v.count, (i) => {
    if (!holds.has(v.station[i] as number)) return undefined;
    const taken = v.room[i] as number;
    if (taken < 0 && v.start[i] === -1 && isFirstStage(log, v.station[i] as number)) return undefined;
    return [taken >= 0 ? taken : (v.joined[i] as number), v.leave[i] as number];
  });
  return area(log, held)[0];
}

function isFirstStage(log: Log, station: number): boolean {
  const name = log.stations[station];
  return [...log.model.places.values()].some((p) => p.station === name && p.roomFirst);
}

/** Visits at a station by patients whose own station is another. */
function strangersAt(log: Log, station: string) {
  const { visits: v, model } = log;
  const s = indexOf(log.stations, station, 'station');
  return intervals(v.count, (i) => {
    const home = model.facts.home?.get(log.classes[v.class[i] as number] ?? '');
    return v.station[i] === s && home !== station ? [v.joined[i] as number, v.leave[i] as number] : undefined;
  });
}

function overflow(log: Log, add: (x: number) => void): void {
  const { visits: v, journeys: j, model } = log;
  const own = new Uint8Array(j.count);
  for (let i = 0; i < v.count; i++) {
    const name = log.classes[v.class[i] as number] ?? '';
    if (log.stations[v.station[i] as number] === model.facts.home?.get(name)) own[v.journey[i] as number] = 1;
  }
  for (const name of model.facts.overflowing ?? []) eachJourney(log, name, (i) => add(own[i] === 1 ? 0 : 1));
}

/** Who is in line at the sessions within the window: sums over sessions of `of`. */
function atSessions(of: (before: number, places: number) => number): Measure {
  return ratio((log) => {
    const { session } = log.model.facts;
    if (!session) throw new NotReadable('sessions');
    const set = inQueue(log, undefined);
    const period = session.period * log.tick;
    let sum = 0;
    let n = 0;
    for (let t = Math.ceil(log.from / period) * period; t < log.to; t += period) {
      sum += of(levelBefore(set, t), session.places);
      n++;
    }
    return [sum, n];
  });
}

const scoped = (e: Expected) => e.entry['station'];

export const NETWORK_MEASURES: MeasureTable = [
  [
    /^visits_per_patient$/,
    (_, e) =>
      ratio((log) => {
        let visits = 0;
        let patients = 0;
        eachVisit(log, scoped(e), undefined, () => visits++);
        eachJourney(log, undefined, () => patients++);
        return [visits, patients];
      }),
  ],
  [
    /^P_joint_state$/,
    (_, e, model) => {
      const { state } = e.entry;
      if (!Array.isArray(state) || state.length !== model.facts.order.length) return undefined;
      return average(
        (log) => jointTime(log, model.facts.order, (n) => (state.every((x, k) => n[k] === x) ? 1 : 0)),
        false,
      );
    },
  ],
  [
    /^P_(both|all)_empty$/,
    (_, _e, model) =>
      average((log) => jointTime(log, model.facts.order, (n) => (n.every((x) => x === 0) ? 1 : 0)), false),
  ],
  [
    /^mean_abs_difference$/,
    (_, _e, model) =>
      average((log) => jointTime(log, model.facts.order, (n) => Math.abs((n[0] ?? 0) - (n[1] ?? 0)))),
  ],
  [/^cycle_time$/, () => meanOfEach(cycleTime)],
  [
    /^W_branch$/,
    () =>
      meanOfEach((log, add) => {
        const { visits: v } = log;
        const ends = forkEnds(log);
        eachVisit(log, undefined, undefined, (i, outcome) => {
          if (outcome === SERVED && ends.has(v.station[i] as number))
            add(((v.leave[i] as number) - (v.joined[i] as number)) / log.tick);
        });
      }),
  ],
  [/^mean_sync_delay$/, () => meanOfEach(syncDelay)],
  [
    /^P_station(\d+)_(blocked|starved)$/,
    (name, _e, model) => {
      const station = model.facts.order[Number(name[1]) - 1];
      if (station === undefined) return undefined;
      if (name[2] === 'blocked')
        return average((log) => area(log, blockedAt(log, station))[0] / serversOf(log, station), false);
      return average(
        (log) => span(log) - area(log, busy(log, { resource: station }))[0] / serversOf(log, station),
        false,
      );
    },
  ],
  [/^mean_blocked_servers$/, (_, e) => average((log) => area(log, blockedAt(log, scoped(e)))[0])],
  [
    /^mean_busy_servers$/,
    (_, e) => average((log) => area(log, busy(log, { resource: e.entry['resource'] ?? scoped(e) }))[0]),
  ],
  [
    /^mean_blocked_time_of_patients_sent_to_(.+)$/,
    (name) =>
      ratio((log) => {
        const { visits: v } = log;
        let time = 0;
        for (let i = 0; i < v.count; i++)
          if (isInWindow(log, v.end[i] as number))
            time += ((v.leave[i] as number) - (v.end[i] as number)) / log.tick;
        let sent = 0;
        eachVisit(log, name[1], undefined, () => sent++);
        return [time, sent];
      }),
  ],
  [/^mean_rooms_occupied$/, () => average(roomsOccupied)],
  [
    /^mean_in_room_waiting_for_(.+)$/,
    (name) => average((log) => inRoomWaiting(log, nameLike(log.model.servers.keys(), name[1] ?? ''))),
  ],
  [/^mean_beds_occupied$/, () => average((log) => area(log, busy(log, {}))[0])],
  [
    /^mean_beds_cleaning$/,
    () => ({
      ...average((log) => {
        const total = [...(log.poolBusy?.values() ?? [])].reduce((a, b) => a + b, 0);
        return total / log.tick - area(log, busy(log, {}))[0];
      }),
      needsTotals: true,
    }),
  ],
  [
    /^mean_overflow_patients_in_(.+)$/,
    (name) => average((log) => area(log, strangersAt(log, name[1] ?? ''))[0]),
  ],
  [
    /^mean_(.+)_on_(.+)$/,
    (name) =>
      average(
        (log) =>
          area(
            log,
            busy(log, { resource: nameLike(log.model.servers.keys(), name[1] ?? ''), class: name[2] }),
          )[0],
      ),
  ],
  [
    /^flow_(.+)_served_by_(.+)$/,
    (name) =>
      ratio((log) => {
        const { visits: v } = log;
        const k = indexOf(log.classes, name[1], 'class');
        let n = 0;
        for (let i = 0; i < v.count; i++) {
          const unit = v.unit[i] as number;
          if (v.class[i] !== k || unit < 0 || !isInWindow(log, v.start[i] as number)) continue;
          if (unitsOf(log)[unit]?.pool === name[2]) n++;
        }
        return [n, span(log)];
      }),
  ],
  [/^P_overflow$/, () => meanOfEach(overflow, false)],
  [/^mean_list_just_before_clinic$/, () => atSessions((before) => before)],
  [/^mean_list_just_after_clinic$/, () => atSessions((before, places) => Math.max(0, before - places))],
  [/^mean_unused_slots_per_clinic$/, () => atSessions((before, places) => Math.max(0, places - before))],
  [/^mean_list_time_average$/, () => average((log) => area(log, inQueue(log, undefined))[0])],
  [
    /^mean_wait_in_periods$/,
    () =>
      meanOfEach((log, add) =>
        eachJourney(log, undefined, (i, outcome) => {
          const period = log.model.facts.session?.period ?? 1;
          if (outcome === SERVED) add((log.journeys.waited[i] as number) / log.tick / period);
        }),
      ),
  ],
  [
    /^P_turned_away$/,
    (_, e) =>
      meanOfEach(
        (log, add) =>
          eachJourney(log, e.entry['class'], (_i, o) =>
            add(o === TURNED_AWAY || o === LOST || o === BALKED ? 1 : 0),
          ),
        false,
      ),
  ],
  [/^L_total$/, () => average((log) => area(log, inSystem(log))[0])],
];
