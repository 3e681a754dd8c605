/** Arrivals: Poisson streams by inversion of the cumulative rate, renewal streams, appointments and lists. */

import { sampleInto, sampleSignedTicks, sampleTicks } from '../distributions/index.ts';
import { pushEvent } from '../heap.ts';
import { logInPlace } from '../math/log.ts';
import { STREAM_LIST, STREAM_RENEWAL } from '../tables.ts';
import { drawBlock, drawClinic, drawKeyed, isWordBelow, toUniform } from './draw.ts';
import { createPatient } from './patient.ts';
import { recordStay } from './recordRow.ts';
import { EVENT_ARRIVAL, EVENT_LIST_ARRIVAL, freePatient, RANK_ARRIVAL, type Sim } from './state.ts';
import { countArrival, countLeft, countReturn } from './statistics.ts';
import { DAY, MINUTE } from './time.ts';
import { OUTCOME_REFUSED } from './traceBuffer.ts';
import { enter } from './visit.ts';

/** Distance between the numbers of those who come together; below it are the numbers of arrivals. */
const MEMBER_STRIDE = 8_388_608;
/** Number of the day factor among the clinic's draws. */
const DAY_FACTOR_DRAW = 0;

/** Day factors, and the first arrival of each stream. */
export function startArrivals(s: Sim): void {
  const { t } = s;
  for (let day = 0; day < t.days; day++) {
    const weekday = t.weekday === 7 ? 7 : (t.weekday + day) % 7;
    let factor = t.weekdayFactor[weekday] as number;
    if (t.dayFactorDistribution >= 0) {
      drawClinic(s, DAY_FACTOR_DRAW, day);
      sampleInto(t.distributions, t.dayFactorDistribution, (s.words[0] as number) | 0, s.length);
      factor *= Math.max(0, s.length[0] as number) / MINUTE;
    }
    s.dayFactors[day] = factor;
  }
  for (let stream = 0; stream < t.streams; stream++) {
    s.streamNumber[stream] = 0;
    s.streamDay[stream] = 0;
    s.streamSegment[stream] = t.streamSegmentFrom[stream] as number;
    s.streamBase[stream] = 0;
    s.streamClock[stream] = t.streamKind[stream] === STREAM_RENEWAL ? (t.streamStart[stream] as number) : 0;
    if (t.streamKind[stream] === STREAM_LIST) startList(s, stream);
    else nextArrival(s, stream);
  }
}

/** The next word of a stream is among its words; one block serves four arrivals. */
function prepareWord(s: Sim, stream: number): void {
  const { t } = s;
  const number = s.streamNumber[stream] as number;
  if ((number & 3) !== 0) return;
  const keyClass = t.streamKeyClass[stream] as number;
  drawBlock(s, keyClass, t.streamPurpose[stream] as number, number >>> 2, stream * 4);
}

function nextArrival(s: Sim, stream: number): void {
  const { t } = s;
  prepareWord(s, stream);
  const word = s.streamWords[stream * 4 + ((s.streamNumber[stream] as number) & 3)] as number;
  const { length } = s;
  if (t.streamKind[stream] === STREAM_RENEWAL) {
    sampleInto(t.distributions, t.streamGap[stream] as number, word | 0, length);
    const clock = (s.streamClock[stream] as number) + Math.max(0, length[0] as number);
    s.streamClock[stream] = clock;
    schedule(s, Math.round(clock), stream);
    return;
  }
  length[0] = toUniform(word);
  logInPlace(length);
  s.streamClock[stream] = (s.streamClock[stream] as number) - (length[0] as number);
  const time = timeOf(s, stream);
  if (time >= 0) schedule(s, time, stream);
}

function schedule(s: Sim, time: number, stream: number): void {
  s.pending++;
  pushEvent(s.heap, time, RANK_ARRIVAL, EVENT_ARRIVAL, stream);
}

/**
 * The instant at which the cumulative rate of a stream reaches its clock (unit-rate time), −1 after the last day.
 * Source: Çinlar (1975), inversion of the integrated rate function.
 */
function timeOf(s: Sim, stream: number): number {
  const { t } = s;
  const clock = s.streamClock[stream] as number;
  const mean = t.streamMean[stream] as number;
  const from = t.streamSegmentFrom[stream] as number;
  const to = t.streamSegmentFrom[stream + 1] as number;
  let day = s.streamDay[stream] as number;
  let base = s.streamBase[stream] as number;
  let total = mean * (s.dayFactors[day] as number);
  let segment = s.streamSegment[stream] as number;
  while (clock - base >= total) {
    base += total;
    day++;
    if (day >= t.days) return -1;
    total = mean * (s.dayFactors[day] as number);
    segment = from;
  }
  const share = (clock - base) / total;
  while (segment + 1 < to && (t.segmentBefore[segment + 1] as number) <= share) segment++;
  s.streamDay[stream] = day;
  s.streamBase[stream] = base;
  s.streamSegment[stream] = segment;
  const area = share - (t.segmentBefore[segment] as number);
  const rate = t.segmentRate[segment] as number;
  const slope = t.segmentSlope[segment] as number;
  // The root of slope/2 × x² + rate × x = area, in the form that does not cancel.
  const offset =
    slope === 0 ? area / rate : (2 * area) / (rate + Math.sqrt(Math.max(0, rate * rate + 2 * slope * area)));
  const length = t.segmentLength[segment] as number;
  const inSegment = Math.floor(offset < length ? offset : length - 1);
  return day * DAY + (t.segmentStart[segment] as number) + inSegment;
}

/** All patients of a list or an appointment book go to the event list at once. */
function startList(s: Sim, stream: number): void {
  const { t } = s;
  const from = t.streamListFrom[stream] as number;
  const to = t.streamListFrom[stream + 1] as number;
  for (let entry = from; entry < to; entry++) {
    const isBooked = (t.listLatePurpose[entry] as number) >= 0;
    const days = isBooked ? t.days : 1;
    for (let day = 0; day < days; day++) {
      let time = (t.listAt[entry] as number) + day * DAY;
      if (isBooked) {
        const number = day * (to - from) + (t.listNumber[entry] as number);
        const keyClass = t.listKeyClass[entry] as number;
        drawKeyed(s, keyClass, number, t.streamPurpose[stream] as number, 0);
        if (toUniform(s.words[0] as number) >= (t.listShow[entry] as number)) continue;
        const late = t.listLate[entry] as number;
        if (late >= 0) {
          drawKeyed(s, keyClass, number, t.listLatePurpose[entry] as number, 0);
          time += Math.round(sampleSignedTicks(t.distributions, late, s.words[0] as number));
        }
      }
      s.pending++;
      pushEvent(s.heap, time > 0 ? time : 0, RANK_ARRIVAL, EVENT_LIST_ARRIVAL, day * t.listEntries + entry);
    }
  }
}

/** Somebody of a stream is at the door, with whoever comes along; then the next arrival is scheduled. */
export function arrive(s: Sim, stream: number): void {
  const { t } = s;
  s.pending--;
  const number = s.streamNumber[stream] as number;
  const keyClass = t.streamKeyClass[stream] as number;
  const size = groupSize(s, stream, number);
  for (let i = 0; i < size; i++) {
    // Members of one arrival are keyed by it, far apart from the numbers of other arrivals.
    const member = number + i * MEMBER_STRIDE;
    const patient = createPatient(s, t.streamClass[stream] as number, keyClass, member, -1);
    admit(s, patient, t.streamNode[stream] as number);
  }
  if ((t.companionProbability[stream] as number) > 0) arriveWith(s, stream, number);
  s.streamNumber[stream] = number + 1;
  nextArrival(s, stream);
}

function groupSize(s: Sim, stream: number, number: number): number {
  const { t } = s;
  const distribution = t.streamSize[stream] as number;
  if (distribution < 0) return 1;
  drawKeyed(s, t.streamKeyClass[stream] as number, number, t.streamSizePurpose[stream] as number, 0);
  // One minute stands for one patient.
  return Math.max(1, Math.round(sampleTicks(t.distributions, distribution, s.words[0] as number) / MINUTE));
}

function arriveWith(s: Sim, stream: number, number: number): void {
  const { t } = s;
  drawKeyed(s, t.streamKeyClass[stream] as number, number, t.companionPurpose[stream] as number, 0);
  if (!isWordBelow(s, 0, t.companionProbability, stream)) return;
  const to = t.companionFrom[stream + 1] as number;
  let member = t.companionFrom[stream] as number;
  while (member < to - 1 && !isWordBelow(s, 1, t.companionCumulative, member)) member++;
  const patient = createPatient(
    s,
    t.companionClass[member] as number,
    t.companionKeyClass[member] as number,
    number,
    -1,
  );
  admit(s, patient, t.streamNode[stream] as number);
}

/** A listed patient is at the door. `subject`: day × entries + entry. */
export function arriveFromList(s: Sim, subject: number): void {
  const { t } = s;
  s.pending--;
  const entries = t.listEntries;
  const entry = subject % entries;
  const day = Math.floor(subject / entries);
  let stream = 0;
  while ((t.streamListFrom[stream + 1] as number) <= entry) stream++;
  const size = (t.streamListFrom[stream + 1] as number) - (t.streamListFrom[stream] as number);
  const number = day * size + (t.listNumber[entry] as number);
  const patient = createPatient(
    s,
    t.listClass[entry] as number,
    t.listKeyClass[entry] as number,
    number,
    t.listNeeds[entry] as number,
  );
  const { p } = s;
  const priority = t.listPriority[entry] as number;
  if (priority > 0) p.baseLevel[patient] = priority - 1;
  p.listEntry[patient] = entry;
  p.patience[patient] = t.listPatience[entry] as number;
  const appointment = t.listAppointment[entry] as number;
  p.appointment[patient] = appointment < 0 ? -1 : appointment + day * DAY;
  admit(s, patient, t.streamNode[stream] as number);
}

/** A patient comes back as planned. */
export function comeBack(s: Sim, patient: number): void {
  const { p } = s;
  s.pending--;
  p.event[patient] = -1;
  p.id[patient] = s.arrivals++;
  p.arrived[patient] = s.now;
  countReturn(s, patient);
  letIn(s, patient, p.target[patient] as number);
}

/** Counts a patient and lets it in, unless registration is over. */
function admit(s: Sim, patient: number, node: number): void {
  s.p.id[patient] = s.arrivals++;
  s.p.arrived[patient] = s.now;
  countArrival(s, patient);
  if (s.now % DAY >= s.t.lastRegistration) {
    s.p.at[patient] = node;
    s.p.joined[patient] = s.now;
    if (s.recording) recordStay(s, patient, -1, -1, OUTCOME_REFUSED);
    countLeft(s, patient);
    freePatient(s, patient);
    return;
  }
  letIn(s, patient, node);
}

function letIn(s: Sim, patient: number, node: number): void {
  s.inside++;
  if (s.inside > s.peak) s.peak = s.inside;
  s.passed = 0;
  // Whoever joins a line now may start at once: whatever was freed at this instant has been given away.
  s.direct = true;
  enter(s, patient, node);
  s.direct = false;
}
