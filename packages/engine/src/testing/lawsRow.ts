/** Laws over the totals of a replication: among themselves, against the trace, and against what the watcher summed. */
import {
  CLASS_MEASURE as C,
  CAUSE_COUNT,
  DAY_MEASURE as D,
  HALF_HOURS,
  HOURS,
  POOL_MEASURE as P,
  STATION_MEASURE as S,
  STATION_PROFILE as SP,
  STATION_TOTAL as ST,
} from '../layout.ts';
import { NODE_DELAY, type Tables } from '../tables.ts';
import type { Faults } from './lawsFaults.ts';
import type { ModelShape } from './lawsShape.ts';
import type { Watched } from './lawsWatch.ts';

export function checkRow(w: Watched, t: Tables, shape: ModelShape, faults: Faults): void {
  const { layout } = t;
  faults.equal(w.row[layout.dayAt + D.ended] as number, 0, 'a valid model comes to its end', () => 'ended');
  if (w.row[layout.dayAt + D.ended] !== 0) return;
  w.row.forEach((value, i) => {
    faults.check(value >= 0 && Number.isFinite(value), 'no total is negative', () => `row[${i}] = ${value}`);
  });
  for (let c = 0; c < t.classes; c++) checkClass(w, t, c, faults);
  checkVisits(w, t, faults);
  for (let station = 0; station < t.stations; station++) checkStation(w, t, shape, station, faults);
  checkPools(w, t, faults);
  faults.equal(w.row[layout.dayAt + D.insideArea] as number, w.inside, 'Little: time inside', () => 'clinic');
}

function checkClass(w: Watched, t: Tables, c: number, faults: Faults): void {
  const of = (measure: number) => w.row[t.layout.classAt + measure * t.classes + c] as number;
  const name = () => `class ${t.layout.classes[c]}`;
  faults.equal(of(C.finished) + of(C.left) + of(C.unserved), of(C.arrived), 'patients are conserved', name);
  const within = (part: number, whole: number, law: string) =>
    void faults.check(part <= whole, law, () => `${name()}: ${part} > ${whole}`);
  within(of(C.referred), of(C.finished), 'referred patients are finished');
  within(of(C.onTarget), of(C.contacted), 'on target are contacted');
  within(of(C.contacted), of(C.registered), 'contacted are registered');
  within(of(C.needsMet), of(C.needs), 'needs met are needs');
  within(of(C.screened) + of(C.deferred), of(C.due), 'screened and deferred were due');
  within(of(C.complete), of(C.finished), 'complete visits are finished');
  if (!Number.isFinite(t.windowTo)) within(of(C.followUpsKept), of(C.followUps), 'returns were planned');
}

/** What a visit sums up is what its stays sum up, where nobody is left out. */
function checkVisits(w: Watched, t: Tables, faults: Faults): void {
  const { trace, row, sim } = w;
  const total = (measure: number) => {
    let sum = 0;
    for (let c = 0; c < t.classes; c++) sum += row[t.layout.classAt + measure * t.classes + c] as number;
    return sum;
  };
  if (Number.isFinite(t.windowTo) || total(C.left) + total(C.unserved) + total(C.followUpsKept) > 0) return;
  faults.equal(total(C.arrived), sim.arrivals, 'everybody is counted', () => 'clinic');
  let wait = w.outside.reduce((a, b) => a + b, 0);
  let service = 0;
  let delay = 0;
  for (let i = 0; i < trace.rows; i++) {
    const started = trace.started[i] as number;
    const ended = trace.ended[i] as number;
    if (t.nodeKind[trace.node[i] as number] === NODE_DELAY) {
      delay += ended - started;
      continue;
    }
    wait += (started < 0 ? ended : started) - (trace.joined[i] as number);
    if (started >= 0) service += ended - started;
  }
  // Parts that wait together are one visit, so that sums over visits are sums over parts.
  faults.equal(total(C.queueWait), wait, 'waits of visits are waits of stays', () => 'clinic');
  faults.equal(total(C.serviceTime), service, 'service of visits is service of stays', () => 'clinic');
  faults.equal(total(C.delayTime), delay, 'delays of visits are delays of stays', () => 'clinic');
}

function checkStation(w: Watched, t: Tables, shape: ModelShape, station: number, faults: Faults): void {
  const { row, trace } = w;
  const { layout, stations, classes } = t;
  const name = () => `station ${layout.stations[station]}`;
  const node = t.stationNode[station] as number;
  const clip = (from: number, to: number) =>
    Math.max(0, Math.min(to, t.windowTo) - Math.max(from, t.windowFrom));
  const isInWindow = (time: number) => time >= t.windowFrom && time < t.windowTo;
  let waiting = 0;
  let serving = 0;
  let joined = 0;
  let joinedWait = 0;
  const wait = new Float64Array(classes);
  const service = new Float64Array(classes);
  const visits = new Float64Array(classes);
  for (let i = 0; i < trace.rows; i++) {
    const outcome = trace.outcomes[trace.outcome[i] as number];
    if (trace.node[i] !== node || outcome === 'refused') continue;
    const from = trace.joined[i] as number;
    const started = trace.started[i] as number;
    const ended = trace.ended[i] as number;
    const c = trace.class[i] as number;
    const left = started < 0 ? ended : started;
    waiting += clip(from, left);
    if (started >= 0) serving += clip(started, ended);
    if (!isInWindow(from)) continue;
    if (outcome !== 'stillWaiting') {
      joined++;
      joinedWait += left - from;
    }
    if (started < 0) continue;
    wait[c] = (wait[c] as number) + started - from;
    visits[c] = (visits[c] as number) + 1;
    if (outcome !== 'stillInService') service[c] = (service[c] as number) + ended - started;
  }
  const total = (measure: number) => row[layout.stationTotalAt + measure * stations + station] as number;
  faults.equal(
    total(ST.queueArea),
    waiting + (w.outside[station] as number),
    'Little: waits in the trace are the area under the line',
    name,
  );
  faults.equal(w.waiting[station] as number, waiting, 'Little: who is seen waiting is in the trace', name);
  faults.equal(
    total(ST.inServiceArea),
    serving,
    'Little: services in the trace are the area of service',
    name,
  );
  faults.equal(w.serving[station] as number, serving, 'Little: who is seen in service is in the trace', name);
  for (let c = 0; c < classes; c++) {
    const of = (measure: number) =>
      row[layout.stationAt + (measure * stations + station) * classes + c] as number;
    faults.equal(of(S.wait), wait[c] as number, 'waits of the trace are the total', name);
    faults.equal(of(S.service), service[c] as number, 'services of the trace are the total', name);
    const isOnce = shape.simple[station] && !shape.interrupts;
    if (isOnce) faults.equal(of(S.visits), visits[c] as number, 'visits of the trace are the total', name);
    else faults.check(of(S.visits) <= (visits[c] as number), 'no more visits than stays', name);
  }
  checkProfiles(w, t, station, faults, name);
  const profile = (measure: number) =>
    sumOf(row, layout.stationProfileAt + (measure * stations + station) * HALF_HOURS, HALF_HOURS);
  faults.equal(profile(SP.joinedWait), joinedWait, 'waits by half hour are those of the trace', name);
  faults.check(profile(SP.joined) <= joined, 'no more first waits than waits', name);
}

/** The same area by half hour and, by cause, by hour. */
function checkProfiles(w: Watched, t: Tables, station: number, faults: Faults, name: () => string): void {
  const { row } = w;
  const { layout, stations } = t;
  const area = row[layout.stationTotalAt + ST.queueArea * stations + station] as number;
  const halfHours = layout.stationProfileAt + (SP.queueTicks * stations + station) * HALF_HOURS;
  faults.equal(sumOf(row, halfHours, HALF_HOURS), area, 'the line by half hour is the line', name);
  for (let hour = 0; hour < HOURS; hour++) {
    let byCause = 0;
    for (let cause = 0; cause < CAUSE_COUNT; cause++)
      byCause += row[layout.stationCauseAt + (cause * stations + station) * HOURS + hour] as number;
    faults.equal(
      byCause,
      sumOf(row, halfHours + hour * 2, 2),
      'causes by hour are the line of the hour',
      name,
    );
  }
}

function checkPools(w: Watched, t: Tables, faults: Faults): void {
  const { row } = w;
  for (let pool = 0; pool < t.reportedPools; pool++) {
    const name = () => `pool ${t.layout.pools[pool]}`;
    const of = (measure: number) => row[t.layout.poolAt + measure * t.reportedPools + pool] as number;
    faults.equal(of(P.busy), w.busy[pool] as number, 'busy time is what is seen', name);
    // Work in a break is neither on the roster nor overtime, nor is work past midnight into a day of absence; a window
    // does not clip overtime.
    const absent = t.days > 1 && (t.poolAbsence[pool] as number) > 0;
    if (hasBreaks(t, pool) || absent || Number.isFinite(t.windowTo)) continue;
    faults.check(
      of(P.busy) <= of(P.scheduled) + of(P.overtime),
      'busy is never above capacity',
      () => `${name()}: ${of(P.busy)} of ${of(P.scheduled)} + ${of(P.overtime)}`,
    );
  }
}

function hasBreaks(t: Tables, pool: number): boolean {
  const from = t.dutyFrom[(t.poolUnitFrom[pool] as number) * 8] as number;
  const to = t.dutyFrom[(t.poolUnitFrom[pool + 1] as number) * 8] as number;
  // Going off and coming on are 0 and 3.
  return t.dutyAction.subarray(from, to).some((action) => action !== 0 && action !== 3);
}

function sumOf(row: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += row[i] as number;
  return sum;
}
