/** Numbers of a day that begins and ends: at an instant, up to an instant, after closing, by slot, by arrival. */
import { BALKED, LOST, type Log, RENEGED, SERVED } from './log.ts';
import {
  type Expected,
  event,
  type Measure,
  type MeasureTable,
  meanOfEach,
  numberIn,
  perReplication,
  quantileOfEach,
  ratio,
} from './measure.ts';
import { busy, inQueue, inSystem, serversOf } from './presence.ts';
import { NotReadable } from './problems.ts';
import { eachJourney } from './queueMeasures.ts';
import { type Intervals, levelBefore, totalTime } from './sweep.ts';

const DAY = 1440 * 60_000;

/** How many there are just before the time of the entry. */
const atTime = (e: Expected, of: (log: Log) => Intervals, primary = true): Measure =>
  perReplication((log) => levelBefore(of(log), numberIn(e, 't') * log.tick), primary);

const system = (e: Expected) => (log: Log) => inSystem(log, e.entry['class']);
const queue = (e: Expected) => (log: Log) => inQueue(log, e.entry['station'], e.entry['class']);

function timeUntil(e: Expected, of: (log: Log) => Intervals, perTime: boolean): Measure {
  return perReplication((log) => {
    const t = numberIn(e, 't');
    return totalTime(of(log), 0, t * log.tick) / log.tick / (perTime ? t : 1);
  });
}

function countUntil(e: Expected, outcome: number | undefined): Measure {
  return perReplication((log) => {
    const { journeys: j } = log;
    const until = typeof e.entry['t'] === 'number' ? numberIn(e, 't') * log.tick : Number.POSITIVE_INFINITY;
    let n = 0;
    for (let i = 0; i < j.count; i++) {
      const at = outcome === undefined ? j.arrival[i] : j.leave[i];
      if ((outcome === undefined || j.outcome[i] === outcome) && (at as number) <= until) n++;
    }
    return n;
  });
}

function lastLeave(log: Log): number {
  const { journeys: j } = log;
  let last = 0;
  for (let i = 0; i < j.count; i++)
    if (j.outcome[i] !== LOST && j.outcome[i] !== BALKED && (j.leave[i] as number) > last)
      last = j.leave[i] as number;
  return last / log.tick;
}

function closing(log: Log, e: Expected): number {
  const x = e.entry['x'];
  const at =
    log.model.facts.closing ?? (e.quantity.startsWith('E_') && typeof x === 'number' ? x : undefined);
  if (at === undefined) throw new NotReadable(`${e.quantity} without a closing time`);
  return at;
}

const overtime = (log: Log, e: Expected) => Math.max(0, lastLeave(log) - closing(log, e));

function slots(log: Log): readonly number[] {
  const found = log.model.facts.slots;
  if (!found) throw new NotReadable('slots');
  return found;
}

const lastSlot = (log: Log) => Math.max(...slots(log));
const finish = (log: Log) => Math.max(lastSlot(log), lastLeave(log));
const work = (log: Log) => totalTime(busy(log, {}), 0, log.end) / log.tick;

/** Slots are told apart by the project's classes, in their order. */
function ofSlot(e: Expected, value: (wait: number) => number, primary: boolean): Measure {
  const slot = numberIn(e, 'slot') - 1;
  return ratio((log) => {
    const { journeys: j } = log;
    let sum = 0;
    let n = 0;
    for (let i = 0; i < j.count; i++) {
      if (j.projectClass[i] !== slot) continue;
      sum += value((j.waited[i] as number) / log.tick);
      n++;
    }
    return [sum, n];
  }, primary);
}

function waits(log: Log): [number, number] {
  let sum = 0;
  let n = 0;
  for (let i = 0; i < log.journeys.count; i++) {
    sum += (log.journeys.waited[i] as number) / log.tick;
    n++;
  }
  return [sum, n];
}

function kth(e: Expected, value: (wait: number) => number, primary: boolean): Measure {
  const k = numberIn(e, 'k') - 1;
  return perReplication((log) => {
    const { journeys: j } = log;
    for (let i = 0; i < j.count; i++)
      if (j.patient[i] === k) return value((j.waited[i] as number) / log.tick);
    return Number.NaN;
  }, primary);
}

function count(log: Log, e: Expected): number {
  const interval = e.entry['interval'];
  if (!Array.isArray(interval)) throw new NotReadable(`${e.quantity} without interval`);
  const [from, to] = interval.map(Number);
  let n = 0;
  for (let i = 0; i < log.journeys.count; i++) {
    const at = (log.journeys.arrival[i] as number) / log.tick;
    if (at >= (from ?? 0) && at < (to ?? 0)) n++;
  }
  return n;
}

function eachArrival(log: Log, add: (x: number) => void): void {
  for (let i = 0; i < log.journeys.count; i++) add((log.journeys.arrival[i] as number) / log.tick);
}

/** Levels at a time of day, one for each day in the window. */
function atTimeOfDay(t: (log: Log) => number, of: (log: Log) => Intervals): Measure {
  return ratio((log) => {
    let sum = 0;
    let days = 0;
    for (let day = log.from; day < log.to; day += DAY) {
      sum += levelBefore(of(log), day + t(log));
      days++;
    }
    return [sum, days];
  });
}

function perDay(of: (log: Log) => number): Measure {
  return ratio((log) => [of(log), (log.to - log.from) / DAY]);
}

function reneged(log: Log): number {
  let n = 0;
  eachJourney(log, undefined, (_, outcome) => {
    if (outcome === RENEGED) n++;
  });
  return n;
}

export const DAY_MEASURES: MeasureTable = [
  [/^E_N_at_t$/, (_, e) => atTime(e, system(e))],
  [/^E_queue_at_t$/, (_, e) => atTime(e, queue(e), false)],
  [/^E_busy_at_t$/, (_, e) => atTime(e, (log) => busy(log, {}))],
  [
    /^(P_wait_at_t|P_all_servers_busy_at_t)$/,
    (_, e) =>
      event((log) => levelBefore(busy(log, {}), numberIn(e, 't') * log.tick) >= serversOf(log, undefined)),
  ],
  [
    /^P_N_at_t_eq_(\d+)$/,
    (name, e) => event((log) => levelBefore(inSystem(log), numberIn(e, 't') * log.tick) === Number(name[1])),
  ],
  [
    /^P_N_at_t_le$/,
    (_, e) => event((log) => levelBefore(inSystem(log), numberIn(e, 't') * log.tick) <= numberIn(e, 'n')),
  ],
  [/^E_time_average_N_over_0_T$/, (_, e) => timeUntil(e, system(e), true)],
  [/^E_time_average_queue_over_0_T$/, (_, e) => timeUntil(e, queue(e), true)],
  [/^E_person_minutes_in_system_0_T$/, (_, e) => timeUntil(e, system(e), false)],
  [/^E_total_queue_minutes_until_T_plus$/, (_, e) => timeUntil(e, queue(e), false)],
  [/^E_busy_server_minutes_(0_T|until_close)$/, (_, e) => timeUntil(e, (log) => busy(log, {}), false)],
  [/^E_completions_by_T$/, (_, e) => countUntil(e, SERVED)],
  [/^E_left_without_being_seen_by_T$/, (_, e) => countUntil(e, RENEGED)],
  [/^(E_arrivals|E_arrivals_by_T)$/, (_, e) => countUntil(e, undefined)],
  [
    /^E_total_queue_minutes_all_patients$/,
    (_, e) => perReplication((log) => totalTime(queue(e)(log), 0, log.end) / log.tick),
  ],
  [/^(ratio_E_total_wait_over_E_arrivals|E_mean_wait_per_show)$/, () => ratio(waits)],
  [/^E_total_wait_of_shows$/, () => perReplication((log) => waits(log)[0])],
  [
    /^E_number_at_close$/,
    (_, e) => perReplication((log) => levelBefore(inSystem(log), closing(log, e) * log.tick)),
  ],
  [
    /^P_empty_at_close$/,
    (_, e) => event((log) => levelBefore(inSystem(log), closing(log, e) * log.tick) === 0),
  ],
  [/^(E_overtime|E_overtime_after_close)$/, (_, e) => perReplication((log) => overtime(log, e))],
  [/^P_overtime_gt$/, (_, e) => event((log) => overtime(log, e) > numberIn(e, 'x'))],
  [/^P_overtime$/, (_, e) => event((log) => overtime(log, e) > 0)],
  [/^E_wait_of_slot$/, (_, e) => ofSlot(e, (wait) => wait, true)],
  [/^P_wait_positive_of_slot$/, (_, e) => ofSlot(e, (wait) => (wait > 0 ? 1 : 0), false)],
  [/^E_finish_after_last_slot$/, () => perReplication((log) => Math.max(0, lastLeave(log) - lastSlot(log)))],
  [/^E_finish_time$/, () => perReplication(finish)],
  [
    /^E_doctor_idle_between_first_slot_and_finish$/,
    () => perReplication((log) => finish(log) - Math.min(...slots(log)) - work(log)),
  ],
  [/^E_work_minutes$/, () => perReplication(work)],
  [
    /^finish_time_quantile$/,
    (_, e) => quantileOfEach((log, add) => add(finish(log)), numberIn(e, 'p'), e.value),
  ],
  [/^E_delay_of_kth_arrival$/, (_, e) => kth(e, (wait) => wait, true)],
  [/^P_delay_positive_kth_arrival$/, (_, e) => kth(e, (wait) => (wait > 0 ? 1 : 0), false)],
  [/^E_count$/, (_, e) => perReplication((log) => count(log, e))],
  [/^P_no_arrival$/, (_, e) => event((log) => count(log, e) === 0)],
  [
    /^var_count$/,
    (_, e) => ({
      sums: (log) => {
        const n = count(log, e);
        return [n, n * n, 1];
      },
      value: ([x = 0, y = 0, n = 0]) => (y / n - (x / n) * (x / n)) * (n / (n - 1)),
      primary: false,
    }),
  ],
  [
    /^first_arrival_time_quantile$/,
    (_, e) =>
      quantileOfEach(
        (log, add) => {
          let first = Number.POSITIVE_INFINITY;
          eachArrival(log, (t) => {
            if (t < first) first = t;
          });
          add(first);
        },
        numberIn(e, 'p'),
        e.value,
      ),
  ],
  [/^arrival_time_distribution_quantile$/, (_, e) => quantileOfEach(eachArrival, numberIn(e, 'p'), e.value)],
  [/^E_N_at_t_periodic$/, (_, e) => atTimeOfDay((log) => numberIn(e, 't') * log.tick, inSystem)],
  [
    /^E_queue_at_t_periodic$/,
    (_, e) =>
      atTimeOfDay(
        (log) => numberIn(e, 't') * log.tick,
        (log) => inQueue(log, undefined),
      ),
  ],
  [/^E_N_at_midnight$/, () => atTimeOfDay(() => 0, inSystem)],
  [/^daily_mean_N$/, () => ratio((log) => [totalTime(inSystem(log), log.from, log.to), log.to - log.from])],
  [/^mean_left_without_being_seen_per_day$/, () => perDay(reneged)],
  [
    /^mean_arrivals_per_day$/,
    () =>
      perDay((log) => {
        let n = 0;
        eachJourney(log, undefined, () => n++);
        return n;
      }),
  ],
  [
    /^E_mean_wait$/,
    () =>
      meanOfEach((log, add) =>
        eachJourney(log, undefined, (i) => add((log.journeys.waited[i] as number) / log.tick)),
      ),
  ],
];
