/** One replication, from the first arrival to the last exit (or the horizon). */
import { clearHeap, firstRank, popEvent, pushEvent } from '../heap.ts';
import { DAY_MEASURE as D, STATION_TOTAL as ST } from '../layout.ts';
import { arrive, arriveFromList, startArrivals } from './arrivals.ts';
import { dispatch } from './dispatch.ts';
import { changeDuty, countRoster, endBreak, startDuty } from './staff.ts';
import {
  clearPatients,
  ENDED_EMPTY,
  ENDED_EVENT_CAP,
  ENDED_PATIENT_CAP,
  EVENT_ARRIVAL,
  EVENT_BREAK_OVER,
  EVENT_CLOSING,
  EVENT_DELAY_END,
  EVENT_DUTY,
  EVENT_LIST_ARRIVAL,
  EVENT_RENEGE,
  EVENT_SERVICE_END,
  PATIENT_GONE,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  RANK_CLOSING,
  RANK_DISPATCH,
  type Sim,
  UNIT_BUSY,
} from './state.ts';
import { countUnserved, endBusy, inWindow } from './statistics.ts';
import { finishDelay, finishService, renege, sendWaitingHome } from './visit.ts';

/** Runs the replication that `s` is set to and leaves its sums in `s.row`. */
export function runReplication(s: Sim): void {
  reset(s);
  startDuty(s);
  startArrivals(s);
  if (s.t.sendHomeAtClosing) pushEvent(s.heap, s.t.closes, RANK_CLOSING, EVENT_CLOSING, 0);
  const peak = loop(s);
  finish(s, peak);
}

function reset(s: Sim): void {
  clearHeap(s.heap);
  clearPatients(s.p);
  s.row.fill(0);
  s.now = 0;
  s.inside = 0;
  s.arrivals = 0;
  s.pending = 0;
  s.joinOrder = 0;
  s.ended = ENDED_EMPTY;
  s.events = 0;
  s.head.fill(-1);
  s.tail.fill(-1);
  s.waiting.fill(0);
  s.atStation.fill(0);
  s.inTurn.fill(0);
  s.flagged.fill(0);
  s.flagCount = 0;
  s.direct = false;
  s.closed = false;
  s.trace.rows = 0;
}

/** The event loop; returns the most patients inside at once. */
function loop(s: Sim): number {
  const { heap, t } = s;
  const isUntilEmpty = t.horizon === Number.POSITIVE_INFINITY;
  let peak = 0;
  let steps = 0;
  for (;;) {
    // After all releases and changes of capacity of this instant, before its arrivals.
    if (
      (s.flagCount > 0 || s.overtimeUnits > 0) &&
      (heap.size === 0 || (heap.time[0] as number) > s.now || firstRank(heap) >= RANK_DISPATCH)
    ) {
      dispatch(s);
    }
    if (heap.size === 0 || (isUntilEmpty && s.inside === 0 && s.pending === 0)) return peak;
    const time = heap.time[0] as number;
    if (time >= t.horizon) {
      s.now = t.horizon;
      return peak;
    }
    if (++steps > s.maxEvents) s.ended = ENDED_EVENT_CAP;
    else if (s.inside > s.maxPatients) s.ended = ENDED_PATIENT_CAP;
    if (s.ended !== ENDED_EMPTY) return peak;
    s.now = time;
    const slot = popEvent(heap);
    const subject = heap.subject[slot] as number;
    switch (heap.kind[slot]) {
      case EVENT_SERVICE_END:
        finishService(s, subject);
        break;
      case EVENT_DELAY_END:
        finishDelay(s, subject);
        break;
      case EVENT_ARRIVAL:
        arrive(s, subject);
        if (s.inside > peak) peak = s.inside;
        break;
      case EVENT_LIST_ARRIVAL:
        arriveFromList(s, subject);
        if (s.inside > peak) peak = s.inside;
        break;
      case EVENT_RENEGE:
        renege(s, subject);
        break;
      case EVENT_DUTY:
        changeDuty(s, subject);
        break;
      case EVENT_BREAK_OVER:
        endBreak(s, subject);
        break;
      case EVENT_CLOSING:
        sendWaitingHome(s);
        break;
    }
  }
}

/** What is still open at the end counts up to the end. */
function finish(s: Sim, peak: number): void {
  const { t, p, row } = s;
  const { layout } = t;
  for (let patient = 0; patient < p.capacity; patient++) {
    const state = p.state[patient];
    if (state === PATIENT_GONE) continue;
    countUnserved(s, patient);
    const station = t.nodeStation[p.at[patient] as number] as number;
    const inside = inWindow(s, p.arrived[patient] as number, s.now);
    row[layout.dayAt + D.insideArea] = (row[layout.dayAt + D.insideArea] as number) + inside;
    if (state === PATIENT_WAITING) {
      const at = layout.stationTotalAt + ST.queueArea * t.stations + station;
      row[at] = (row[at] as number) + inWindow(s, p.joined[patient] as number, s.now);
    } else if (state === PATIENT_IN_SERVICE) {
      const at = layout.stationTotalAt + ST.inServiceArea * t.stations + station;
      row[at] = (row[at] as number) + inWindow(s, p.started[patient] as number, s.now);
    }
  }
  for (let unit = 0; unit < t.units; unit++) {
    if (s.unitState[unit] === UNIT_BUSY) endBusy(s, unit, s.unitBusySince[unit] as number);
  }
  countRoster(s, s.now);
  row[layout.dayAt + D.pastClosing] = Math.max(0, (row[layout.dayAt + D.lastExit] as number) - t.closes);
  row[layout.dayAt + D.peakInside] = peak;
  row[layout.dayAt + D.events] = s.events;
  row[layout.dayAt + D.ended] = s.ended;
}
