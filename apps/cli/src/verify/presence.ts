/** Who is where: intervals of patients at stations, in queues and with servers. */

import { BALKED, LOST, type Log } from './log.ts';
import { indexOf, remembered } from './measure.ts';
import { type Intervals, intervals, timeByLevel, totalTime } from './sweep.ts';

/** In the system: from the first arrival to the last departure. */
export function inSystem(log: Log, className: unknown = undefined): Intervals {
  return remembered(log, `system ${String(className)}`, () => {
    const k = indexOf(log.classes, className, 'class');
    const { journeys: j } = log;
    return intervals(j.count, (i) => {
      const outcome = j.outcome[i];
      if ((k >= 0 && j.class[i] !== k) || outcome === BALKED || outcome === LOST) return undefined;
      return [j.arrival[i] as number, j.leave[i] as number];
    });
  });
}

/** At a station: waiting, in service, or kept there by a full next station. */
export function atStation(log: Log, station: unknown, className: unknown = undefined): Intervals {
  return remembered(log, `at ${String(station)} ${String(className)}`, () => {
    const s = indexOf(log.stations, station, 'station');
    const k = indexOf(log.classes, className, 'class');
    const { visits: v } = log;
    return intervals(v.count, (i) =>
      (s >= 0 && v.station[i] !== s) || (k >= 0 && v.class[i] !== k)
        ? undefined
        : [v.joined[i] as number, v.leave[i] as number],
    );
  });
}

/** In line, after an interruption too. */
export function inQueue(log: Log, station: unknown, className: unknown = undefined): Intervals {
  return remembered(log, `queue ${String(station)} ${String(className)}`, () => {
    const s = indexOf(log.stations, station, 'station');
    const k = indexOf(log.classes, className, 'class');
    const { records: r } = log;
    return intervals(r.count, (i) => {
      if ((s >= 0 && r.station[i] !== s) || (k >= 0 && r.class[i] !== k)) return undefined;
      const start = r.start[i] as number;
      return [r.joined[i] as number, start >= 0 ? start : (r.end[i] as number)];
    });
  });
}

/** Server, resource or station whose units are meant; undefined: all. */
export interface Who {
  readonly resource?: unknown;
  readonly server?: unknown;
  readonly class?: unknown;
}

/** Busy units, one interval each; a group that is served together keeps one unit busy. */
export function busy(log: Log, who: Who): Intervals {
  return remembered(log, `busy ${String(who.resource)} ${String(who.server)} ${String(who.class)}`, () => {
    const { records: r } = log;
    const k = indexOf(log.classes, who.class, 'class');
    const places = placesOf(log);
    const units = unitsOf(log);
    const all: [number, number][] = [];
    for (let i = 0; i < r.count; i++) {
      const start = r.start[i] as number;
      const unit = r.unit[i] as number;
      if (start < 0 || unit < 0 || (k >= 0 && r.class[i] !== k)) continue;
      if (i > 0 && r.unit[i - 1] === unit && r.start[i - 1] === start && r.node[i - 1] === r.node[i])
        continue;
      const own = units[unit];
      const held = places[r.node[i] as number]?.units;
      let count = 1;
      if (who.server !== undefined) count = own?.name === who.server || own?.number === who.server ? 1 : 0;
      else if (who.resource !== undefined) {
        count =
          held && held.size > 0 ? (held.get(String(who.resource)) ?? 0) : own?.pool === who.resource ? 1 : 0;
      }
      for (; count > 0; count--) all.push([start, r.end[i] as number]);
    }
    return intervals(all.length, (i) => all[i]);
  });
}

function placesOf(log: Log) {
  return remembered(log, 'places', () => log.nodeIds.map((id) => log.model.places.get(id)));
}

export function unitsOf(log: Log) {
  return remembered(log, 'units', () => log.unitIds.map((id) => log.model.units.get(id)));
}

export function hasResource(log: Log, node: number, resource: string): boolean {
  return placesOf(log)[node]?.units.has(resource) === true;
}

/** Servers of a station or resource; the only ones where none is named. */
export function serversOf(log: Log, name: unknown): number {
  const { servers } = log.model;
  if (name === undefined) return [...servers.values()].reduce((a, b) => a + b, 0);
  return servers.get(String(name)) ?? Number.NaN;
}

/** Length of the window, in units of the case. */
export function span(log: Log): number {
  return (log.to - log.from) / log.tick;
}

/** Time average of how many there are: patient-time and time. */
export function area(log: Log, set: Intervals): [number, number] {
  return [totalTime(set, log.from, log.to) / log.tick, span(log)];
}

/** Time at each level within the window, in units of the case. */
export function levels(log: Log, key: string, set: Intervals): Float64Array {
  return remembered(log, `levels ${key}`, () => timeByLevel(set, log.from, log.to).map((t) => t / log.tick));
}

export function isInWindow(log: Log, t: number): boolean {
  return t >= log.from && t < log.to;
}
