/** Numbers of one queue in the long run: how many, how long, how likely. */
import { BALKED, LOST, type Log, RENEGED, SENT_HOME, SERVED, TURNED_AWAY } from './log.ts';
import {
  type Expected,
  indexOf,
  type Measure,
  type MeasureTable,
  meanOfEach,
  numberIn,
  quantileOfEach,
  ratio,
  secondMomentOfEach,
  shareOfEach,
  varianceOfEach,
} from './measure.ts';
import { offeredWaits } from './offeredWait.ts';
import { area, atStation, busy, inQueue, inSystem, isInWindow, levels, serversOf, span } from './presence.ts';
import { intervals } from './sweep.ts';

type Add = (x: number) => void;

/** The station that an entry is about: named, or meant by its scope ("first visit"). */
function stationOf(log: Log, e: Expected): string | undefined {
  const named = e.entry['station'];
  if (typeof named === 'string') return named;
  const scope = String(e.entry['scope'] ?? '');
  const word = /\b(first|return) visit\b/i.exec(scope)?.[1]?.toLowerCase();
  return word === undefined ? undefined : log.stations.find((s) => s.toLowerCase().includes(word));
}

const isAboutRoom = (e: Expected) => /\bfor (a |the )?room\b/i.test(String(e.entry['scope'] ?? ''));

/** Journeys that began in the window, of a class. */
export function eachJourney(log: Log, className: unknown, visit: (i: number, outcome: number) => void): void {
  const { journeys: j } = log;
  const k = indexOf(log.classes, className, 'class');
  for (let i = 0; i < j.count; i++) {
    if ((k >= 0 && j.class[i] !== k) || !isInWindow(log, j.arrival[i] as number)) continue;
    visit(i, j.outcome[i] as number);
  }
}

/** Visits that began in the window, at a station, of a class. */
export function eachVisit(
  log: Log,
  station: unknown,
  className: unknown,
  visit: (i: number, outcome: number) => void,
): void {
  const { visits: v } = log;
  const s = indexOf(log.stations, station, 'station');
  const k = indexOf(log.classes, className, 'class');
  for (let i = 0; i < v.count; i++) {
    if (
      (s >= 0 && v.station[i] !== s) ||
      (k >= 0 && v.class[i] !== k) ||
      !isInWindow(log, v.joined[i] as number)
    )
      continue;
    visit(i, v.outcome[i] as number);
  }
}

/** Time in system (or at a station) of those who were served. */
function eachStay(e: Expected): (log: Log, add: Add) => void {
  return (log, add) => {
    const station = stationOf(log, e);
    const { visits: v, journeys: j, tick } = log;
    if (station !== undefined)
      eachVisit(log, station, e.entry['class'], (i, outcome) => {
        if (outcome === SERVED) add(((v.leave[i] as number) - (v.joined[i] as number)) / tick);
      });
    else
      eachJourney(log, e.entry['class'], (i, outcome) => {
        if (outcome === SERVED) add(((j.leave[i] as number) - (j.arrival[i] as number)) / tick);
      });
  };
}

/** Time in queue of those whose outcome counts. */
function eachWait(e: Expected, counts: (outcome: number) => boolean): (log: Log, add: Add) => void {
  return (log, add) => {
    const station = stationOf(log, e);
    const { visits: v, journeys: j, tick } = log;
    if (isAboutRoom(e))
      eachVisit(log, undefined, e.entry['class'], (i, outcome) => {
        const room = v.room[i] as number;
        if (counts(outcome) && room >= 0) add((room - (v.joined[i] as number)) / tick);
      });
    else if (station !== undefined)
      eachVisit(log, station, e.entry['class'], (i, outcome) => {
        if (counts(outcome)) add((v.waited[i] as number) / tick);
      });
    else
      eachJourney(log, e.entry['class'], (i, outcome) => {
        if (counts(outcome)) add((j.waited[i] as number) / tick);
      });
  };
}

const served = (outcome: number) => outcome === SERVED;
const joined = (outcome: number) => outcome === SERVED || outcome === RENEGED || outcome === SENT_HOME;

/** Share of all who came, in the window, that ended in a certain way. */
function shareOfOutcome(e: Expected, counts: (outcome: number) => boolean): Measure {
  return meanOfEach(
    (log, add) => eachJourney(log, e.entry['class'], (_, outcome) => add(counts(outcome) ? 1 : 0)),
    false,
  );
}

const timeShare = (of: (log: Log) => number): Measure => ratio((log) => [of(log), span(log)], false);

function systemLevels(log: Log, className: unknown = undefined): Float64Array {
  return levels(log, `system ${String(className)}`, inSystem(log, className));
}

/** Departures per unit of time. */
function throughput(e: Expected): Measure {
  return ratio((log) => {
    const { journeys: j, visits: v, model } = log;
    const station = stationOf(log, e) ?? (model.closedLoop ? model.facts.last : undefined);
    const k = indexOf(log.classes, e.entry['class'], 'class');
    let n = 0;
    if (station !== undefined) {
      const s = indexOf(log.stations, station, 'station');
      for (let i = 0; i < v.count; i++)
        if (v.station[i] === s && v.outcome[i] === SERVED && isInWindow(log, v.end[i] as number)) n++;
    } else
      for (let i = 0; i < j.count; i++)
        if ((k < 0 || j.class[i] === k) && j.outcome[i] === SERVED && isInWindow(log, j.leave[i] as number))
          n++;
    return [n, span(log)];
  });
}

function utilisation(e: Expected): Measure {
  return ratio((log) => {
    const { entry } = e;
    const name = entry['resource'] ?? entry['station'];
    if (entry['server'] !== undefined) return area(log, busy(log, { server: entry['server'] }));
    const [time, length] = area(log, busy(log, { resource: name }));
    return [time, length * serversOf(log, name)];
  });
}

/** Σ over classes of load × wait: the same for every order of service. */
function conservation(
  _: Expected,
  facts: { serviceMean?: ReadonlyMap<string, number>; arrivalRate?: ReadonlyMap<string, number> },
): Measure {
  const names = [...(facts.serviceMean?.keys() ?? [])];
  const load = names.map((name) => (facts.serviceMean?.get(name) ?? 0) * (facts.arrivalRate?.get(name) ?? 0));
  return {
    sums: (log) =>
      names.flatMap((name) => {
        let sum = 0;
        let n = 0;
        eachJourney(log, name, (i, outcome) => {
          if (outcome !== SERVED) return;
          sum += (log.journeys.waited[i] as number) / log.tick;
          n++;
        });
        return [sum, n];
      }),
    value: (sums) =>
      load.reduce((total, rho, k) => total + (rho * (sums[2 * k] ?? 0)) / (sums[2 * k + 1] ?? 0), 0),
    primary: true,
  };
}

function fromFirstStart(e: Expected, of: (arrival: number, start: number, leave: number) => number): Measure {
  return meanOfEach((log, add) => {
    const { journeys: j, tick } = log;
    eachJourney(log, e.entry['class'], (i, outcome) => {
      if (outcome === SERVED)
        add(of(j.arrival[i] as number, j.firstStart[i] as number, j.leave[i] as number) / tick);
    });
  });
}

function down(log: Log): number {
  const { absences, from, to, tick } = log;
  const breakdown = log.stations.find((s) => / down$/.test(s));
  if (breakdown !== undefined) return area(log, busy(log, {}))[0] - area(log, busyAt(log))[0];
  return absences.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0) / tick;
}

/** Busy with patients, repairs apart. */
function busyAt(log: Log) {
  const [first] = log.model.facts.order;
  const s = log.stations.indexOf(first ?? '');
  const { records: r } = log;
  const all: [number, number][] = [];
  for (let i = 0; i < r.count; i++)
    if (r.station[i] === s && (r.start[i] as number) >= 0)
      all.push([r.start[i] as number, r.end[i] as number]);
  return intervals(all.length, (i) => all[i]);
}

export const QUEUE_MEASURES: MeasureTable = [
  [
    /^(L|L_network|L_jobs)$/,
    (_, e) =>
      ratio((log) => {
        const station = stationOf(log, e);
        return area(
          log,
          station === undefined ? inSystem(log, e.entry['class']) : atStation(log, station, e.entry['class']),
        );
      }),
  ],
  [
    /^Lq$/,
    (_, e) =>
      ratio((log) => {
        if (!isAboutRoom(e)) return area(log, inQueue(log, stationOf(log, e), e.entry['class']));
        const { visits: v, from, to, tick } = log;
        let time = 0;
        for (let i = 0; i < v.count; i++) {
          const room = v.room[i] as number;
          if (v.room[i] === -1 && v.start[i] !== -1) continue;
          const until = room >= 0 ? room : (v.end[i] as number);
          time += Math.max(0, Math.min(until, to) - Math.max(v.joined[i] as number, from));
        }
        return [time / tick, span(log)];
      }),
  ],
  [/^(W|W_network|W_fork_join|W_random_split)$/, (_, e) => meanOfEach(eachStay(e))],
  [/^(Wq|Wq_served|Wq_all_patients|total_time_not_in_service)$/, (_, e) => meanOfEach(eachWait(e, served))],
  [/^Wq_all$/, (_, e) => meanOfEach(eachWait(e, joined))],
  [/^Wq_abandoned$/, (_, e) => meanOfEach(eachWait(e, (outcome) => outcome === RENEGED))],
  [/^var_Wq$/, (_, e) => varianceOfEach(eachWait(e, served))],
  [/^var_W$/, (_, e) => varianceOfEach(eachStay(e))],
  [/^E_Wq2$/, (_, e) => secondMomentOfEach(eachWait(e, served))],
  [/^E_W2$/, (_, e) => secondMomentOfEach(eachStay(e))],
  [
    /^(P_wait|sigma)$/,
    (name, e, model) => {
      if (name[1] === 'sigma' && !model.facts.isGiM1) return undefined;
      const station = e.entry['station'];
      return meanOfEach((log, add) => {
        const { visits: v, journeys: j } = log;
        const count = (outcome: number, waited: number) => {
          if (joined(outcome)) add(waited > 0 ? 1 : 0);
        };
        if (station === undefined)
          eachJourney(log, e.entry['class'], (i, outcome) => count(outcome, j.waited[i] as number));
        else eachVisit(log, station, e.entry['class'], (i, outcome) => count(outcome, v.waited[i] as number));
      }, false);
    },
  ],
  [/^P_Wq_gt$/, (_, e) => shareOfEach(eachWait(e, served), (x) => x > numberIn(e, 't') + 1e-9)],
  [/^P_Wq_le$/, (_, e) => shareOfEach(eachWait(e, served), (x) => x <= numberIn(e, 't') + 1e-9)],
  [/^P_W_gt$/, (_, e) => shareOfEach(eachStay(e), (x) => x > numberIn(e, 't') + 1e-9)],
  [/^P_W_le$/, (_, e) => shareOfEach(eachStay(e), (x) => x <= numberIn(e, 't') + 1e-9)],
  [/^Wq_quantile$/, (_, e) => quantileOfEach(eachWait(e, served), numberIn(e, 'p'), e.value)],
  [/^W_quantile$/, (_, e) => quantileOfEach(eachStay(e), numberIn(e, 'p'), e.value)],
  [/^utilisation$/, (_, e) => utilisation(e)],
  [/^(throughput|throughput_closed_form)$/, (_, e) => throughput(e)],
  [
    /^patient_arrival_rate$/,
    (_, e) =>
      ratio((log) => {
        let n = 0;
        eachJourney(log, e.entry['class'], () => n++);
        return [n, span(log)];
      }),
  ],
  [/^(P_block|P_lost)$/, (_, e) => shareOfOutcome(e, (o) => o === TURNED_AWAY || o === LOST)],
  [/^P_balk$/, (_, e) => shareOfOutcome(e, (o) => o === BALKED)],
  [/^(P_abandon|P_leave_without_being_seen)$/, (_, e) => shareOfOutcome(e, (o) => o === RENEGED)],
  [/^P_N$/, (_, e) => timeShare((log) => systemLevels(log, e.entry['class'])[numberIn(e, 'n')] ?? 0)],
  [
    /^P_N_le$/,
    (_, e) =>
      timeShare((log) =>
        systemLevels(log)
          .slice(0, numberIn(e, 'n') + 1)
          .reduce((a, b) => a + b, 0),
      ),
  ],
  [
    /^P_N_ge$/,
    (_, e) =>
      timeShare((log) =>
        systemLevels(log)
          .slice(numberIn(e, 'n'))
          .reduce((a, b) => a + b, 0),
      ),
  ],
  [
    /^var_N$/,
    () => ({
      sums(log) {
        let first = 0;
        let second = 0;
        systemLevels(log).forEach((time, n) => {
          first += n * time;
          second += n * n * time;
        });
        return [first, second, span(log)];
      },
      value: ([first = 0, second = 0, time = 0]) => second / time - (first / time) * (first / time),
      primary: false,
    }),
  ],
  [
    /^P_all_busy_time_average$/,
    () =>
      timeShare((log) =>
        levels(log, 'busy', busy(log, {}))
          .slice(serversOf(log, undefined))
          .reduce((a, b) => a + b, 0),
      ),
  ],
  [
    /^P_server_idle$/,
    () => timeShare((log) => span(log) - area(log, busy(log, {}))[0] / serversOf(log, undefined)),
  ],
  [/^conservation_sum_rho_Wq$/, (_, e, model) => conservation(e, model.facts)],
  [/^Wq_until_first_start$/, (_, e) => fromFirstStart(e, (arrival, start) => start - arrival)],
  [/^mean_time_from_first_start_to_end$/, (_, e) => fromFirstStart(e, (_a, start, leave) => leave - start)],
  [/^availability$/, () => timeShare((log) => span(log) - down(log))],
  [/^P_down$/, () => timeShare(down)],
  [/^fraction_time_serving$/, () => timeShare((log) => area(log, busyAt(log))[0])],
  [
    /^P_idle_and_up$/,
    (_, _e, model) => {
      // Down without a patient is possible only where the clock runs while idle.
      const isBusyOnly = [...model.places.values()].some((p) => / down$/.test(p.station));
      return isBusyOnly ? timeShare((log) => systemLevels(log)[0] ?? 0) : undefined;
    },
  ],
  [
    /^E_virtual_wait$/,
    (_, _e, model) => {
      if (!model.facts.offeredWait) return undefined;
      return ratio((log) => offeredWaits(log));
    },
  ],
];
