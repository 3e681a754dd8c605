/** One replication, from the first arrival to the last exit (or the horizon), in one go or in two. */
import { clearHeap, isOver, nextTime, popEvent, pushEvent } from '../heap.ts';
import { DAY_MEASURE as D, STATION_TOTAL as ST } from '../layout.ts';
import { CAUSE_BLOCKED } from '../tables.ts';
import { arrive, arriveFromList, comeBack, startArrivals } from './arrivals.ts';
import { dispatch } from './dispatch.ts';
import { flagStage } from './queue.ts';
import { firstUnit, recordStay } from './recordRow.ts';
import { closeStages } from './simple.ts';
import { finishSimple } from './simpleEnd.ts';
import { stationAt } from './slots.ts';
import { closeSpread } from './spread.ts';
import { changeDuty, closeOvertime, countRoster, endBreak, startAbsence, startDuty } from './staff.ts';
import {
  clearPatients,
  ENDED_EMPTY,
  ENDED_EVENT_CAP,
  ENDED_PATIENT_CAP,
  EVENT_ABSENCE,
  EVENT_ARRIVAL,
  EVENT_BREAK_OVER,
  EVENT_CLOSING,
  EVENT_DELAY_END,
  EVENT_DUTY,
  EVENT_LIST_ARRIVAL,
  EVENT_PROMOTION,
  EVENT_RENEGE,
  EVENT_RETURN,
  EVENT_SERVICE_END,
  EVENT_SESSION,
  EVENT_STAGE_DUE,
  EVENT_TURNAROUND_END,
  GHOST_RETURN,
  GHOST_TURNAROUND,
  PATIENT_BLOCKED,
  PATIENT_BOUND,
  PATIENT_GONE,
  PATIENT_IN_GROUP,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  RANK_BATCH,
  RANK_CAPACITY,
  RANK_CLOSING,
  RANK_DISPATCH,
  type Sim,
  UNIT_BUSY,
} from './state.ts';
import {
  addWaiting,
  countUnserved,
  endBusy,
  flushLine,
  inWindow,
  settleAside,
  settleLine,
  startHalfHour,
} from './statistics.ts';
import { DAY } from './time.ts';
import { OUTCOME_STILL_IN_SERVICE, OUTCOME_STILL_WAITING } from './traceBuffer.ts';
import {
  finishDelay,
  finishService,
  finishTurnaround,
  renege,
  riseInLine,
  sendWaitingHome,
} from './visit.ts';

/** Runs the replication that `s` is set to and leaves its sums in `s.row`. */
export function runReplication(s: Sim): void {
  startReplication(s);
  finishReplication(s);
}

/** Everything empty, duty and arrivals on the event list. */
export function startReplication(s: Sim): void {
  reset(s);
  startDuty(s);
  startSessions(s);
  startArrivals(s);
  if (s.t.sendHomeAtClosing) startClosing(s);
}

/** Runs a started replication until just before `until` (ticks); what happens at that instant is still to come. */
export function runUntil(s: Sim, until: number): void {
  loop(s, until);
}

/** Runs a started replication to its end and closes its sums. */
export function finishReplication(s: Sim): void {
  loop(s, Number.POSITIVE_INFINITY);
  finish(s);
}

/** Every day closes, and the next one opens its lines again. */
function startClosing(s: Sim): void {
  for (let day = 0; day < s.t.days; day++) {
    pushEvent(s.heap, s.t.closes + day * DAY, RANK_CLOSING, EVENT_CLOSING, 0);
    if (day > 0) pushEvent(s.heap, day * DAY, RANK_CAPACITY, EVENT_CLOSING, 1);
  }
}

/** One event for all sessions of an instant: no line hangs on which station is drawn first. */
function startSessions(s: Sim): void {
  const { t } = s;
  for (let i = 0; i < t.sessions; i++) {
    const time = t.sessionTime[i] as number;
    if (t.sessionTime.indexOf(time) < i) continue;
    for (let day = 0; day < t.days; day++) {
      pushEvent(s.heap, time + day * DAY, RANK_BATCH, EVENT_SESSION, i);
    }
  }
}

/** Opens the sessions that begin when session `first` does. */
function openSessions(s: Sim, first: number): void {
  const { t } = s;
  for (let station = 0; station < t.stations; station++) {
    const to = t.stationSessionFrom[station + 1] as number;
    let begins = false;
    for (let i = t.stationSessionFrom[station] as number; i < to; i++) {
      if (t.sessionTime[i] === t.sessionTime[first]) begins = true;
    }
    if (begins) openSession(s, station);
  }
}

function openSession(s: Sim, station: number): void {
  const to = s.t.stationStageFrom[station + 1] as number;
  for (let stage = s.t.stationStageFrom[station] as number; stage < to; stage++) {
    s.sessionOpen[stage] = 1;
    flagStage(s, stage);
  }
}

function reset(s: Sim): void {
  clearHeap(s.heap);
  clearPatients(s.p);
  s.row.fill(0, 0, s.t.layout.width);
  s.now = 0;
  startHalfHour(s);
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
  s.cause.fill(0);
  s.causeSince.fill(0);
  s.causeHalf.fill(0);
  s.lineTicks.fill(0);
  s.servedTicks.fill(0);
  s.busyTicks.fill(0);
  s.isCalling = false;
  s.ratioCalls.fill(0);
  s.sessionOpen.fill(0);
  s.blockedHead.fill(-1);
  s.blockedTail.fill(-1);
  s.blocked.fill(0);
  s.passed = 0;
  s.tentatives = 0;
  s.peak = 0;
  s.steps = 0;
  s.spread.n = 0;
  s.trace.rows = 0;
}

/** The event loop, as long as events are before `until`. */
function loop(s: Sim, until: number): void {
  const { heap, t } = s;
  const isUntilEmpty = t.horizon === Number.POSITIVE_INFINITY;
  for (;;) {
    // After all releases and changes of capacity of this instant, before its arrivals.
    if ((s.flagCount > 0 || s.overtimeUnits > 0) && isOver(heap, s.now, RANK_DISPATCH)) {
      s.passed = 0;
      dispatch(s);
    }
    if (s.ended !== ENDED_EMPTY || (isUntilEmpty && (heap.size === 0 || (s.inside === 0 && s.pending === 0))))
      return;
    // Nothing more happens, but who waits does so until the horizon.
    const time = nextTime(heap);
    if (time >= t.horizon && t.horizon <= until) {
      s.now = t.horizon;
      return;
    }
    if (time >= until) return;
    if (++s.steps > s.maxEvents) s.ended = ENDED_EVENT_CAP;
    else if (s.inside > s.maxPatients) s.ended = ENDED_PATIENT_CAP;
    if (s.ended !== ENDED_EMPTY) return;
    s.now = time;
    if (time >= s.halfEnd) startHalfHour(s);
    s.passed = 0;
    const slot = popEvent(heap);
    execute(s, heap.kind[slot] as number, heap.subject[slot] as number);
    if (s.audit !== null) s.audit(s);
  }
}

function execute(s: Sim, kind: number, subject: number): void {
  switch (kind) {
    case EVENT_SERVICE_END: {
      const stage = s.p.stage[subject] as number;
      if (s.t.stageIsSimple[stage] === 1) finishSimple(s, subject, stage);
      else finishService(s, subject);
      break;
    }
    case EVENT_DELAY_END:
      finishDelay(s, subject);
      break;
    case EVENT_ARRIVAL:
      arrive(s, subject);
      break;
    case EVENT_LIST_ARRIVAL:
      arriveFromList(s, subject);
      break;
    case EVENT_RETURN:
      comeBack(s, subject);
      break;
    case EVENT_RENEGE:
      renege(s, subject);
      break;
    case EVENT_PROMOTION:
      riseInLine(s, subject);
      break;
    case EVENT_STAGE_DUE:
      flagStage(s, subject);
      break;
    case EVENT_SESSION:
      openSessions(s, subject);
      break;
    case EVENT_TURNAROUND_END:
      finishTurnaround(s, subject);
      break;
    case EVENT_DUTY:
      changeDuty(s, subject);
      break;
    case EVENT_BREAK_OVER:
      endBreak(s, subject);
      break;
    case EVENT_ABSENCE:
      startAbsence(s, subject);
      break;
    case EVENT_CLOSING:
      if (subject === 0) sendWaitingHome(s);
      else s.closed = false;
      break;
  }
}

/** What is still open at the end counts up to the end. */
function finish(s: Sim): void {
  const { t, p, row } = s;
  const { layout } = t;
  for (let stage = 0; stage < t.stages; stage++) {
    settleLine(s, stage);
    flushLine(s, stage);
  }
  closeStages(s);
  for (let slot = 0; slot < p.used; slot++) {
    if (p.state[slot] !== PATIENT_GONE) closeSlot(s, slot);
  }
  for (let unit = 0; unit < t.units; unit++) {
    if (s.unitState[unit] === UNIT_BUSY) endBusy(s, unit, s.unitBusySince[unit] as number);
  }
  closeOvertime(s);
  countRoster(s, s.now);
  row[layout.dayAt + D.pastClosing] = Math.max(0, (row[layout.dayAt + D.lastExit] as number) - t.closes);
  row[layout.dayAt + D.peakInside] = s.peak;
  row[layout.dayAt + D.events] = s.events;
  row[layout.dayAt + D.ended] = s.ended;
  closeSpread(s.spread, row, layout.dayAt);
}

function closeSlot(s: Sim, slot: number): void {
  const { t, p, row } = s;
  const { layout } = t;
  const state = p.state[slot] as number;
  if (state === GHOST_TURNAROUND || state === GHOST_RETURN) return;
  if (p.owner[slot] === slot) {
    countUnserved(s, slot);
    const inside = inWindow(s, p.arrived[slot] as number, s.now);
    row[layout.dayAt + D.insideArea] = (row[layout.dayAt + D.insideArea] as number) + inside;
  }
  const station = stationAt(s, slot);
  if (state === PATIENT_BLOCKED) {
    const since = p.joined[slot] as number;
    const full = t.nodeStation[p.target[slot] as number] as number;
    if (s.now > since) addWaiting(s, full, CAUSE_BLOCKED, 1, since);
  } else if (state === PATIENT_IN_SERVICE || state === PATIENT_IN_GROUP) {
    const at = layout.stationTotalAt + ST.inServiceArea * t.stations + station;
    row[at] = (row[at] as number) + inWindow(s, p.started[slot] as number, s.now);
    if (s.recording)
      recordStay(s, slot, p.started[slot] as number, firstUnit(s, slot), OUTCOME_STILL_IN_SERVICE);
  } else if (state === PATIENT_WAITING || state === PATIENT_BOUND) {
    if (state === PATIENT_BOUND) settleAside(s, slot);
    if (s.recording) recordStay(s, slot, -1, -1, OUTCOME_STILL_WAITING);
  }
}
