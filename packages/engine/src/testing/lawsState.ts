/**
 * Laws over the whole state of a replication, true after every single event: lines, units, slots and clocks agree with
 * each other. Everything is counted anew, from one side, and compared with what the kernel keeps on the other.
 */
import { placeOf } from '../heap.ts';
import {
  EVENT_DELAY_END,
  EVENT_PROMOTION,
  EVENT_RENEGE,
  EVENT_RETURN,
  EVENT_SERVICE_END,
  EVENT_TURNAROUND_END,
  GHOST_RETURN,
  GHOST_TURNAROUND,
  PATIENT_BLOCKED,
  PATIENT_BOUND,
  PATIENT_FORKED,
  PATIENT_GONE,
  PATIENT_IN_DELAY,
  PATIENT_IN_GROUP,
  PATIENT_IN_SERVICE,
  PATIENT_WAITING,
  type Sim,
  UNIT_BUSY,
  UNIT_IDLE,
} from '../kernel/state.ts';
import { NODE_STATION, PREEMPTIVE, PRIORITY } from '../tables.ts';
import type { Faults } from './lawsFaults.ts';

export function checkState(s: Sim, faults: Faults): void {
  checkClock(s, faults);
  checkSlots(s, faults);
  checkLines(s, faults);
  checkOutside(s, faults);
  checkUnits(s, faults);
  checkClocksOfPatients(s, faults);
}

function checkClock(s: Sim, faults: Faults): void {
  const { heap } = s;
  for (let i = 0; i < heap.size; i++) {
    const slot = heap.slot[i] as number;
    faults.check(
      (heap.time[slot] as number) >= s.now,
      'no event in the past',
      () => `event at ${heap.time[slot]}, now ${s.now}`,
    );
    faults.check(
      Number.isInteger(heap.time[slot]),
      'times are whole ticks',
      () => `event at ${heap.time[slot]}`,
    );
    faults.equal(placeOf(heap, slot), i, 'event list knows its places', () => `slot ${slot}`);
  }
}

/** Everybody who is somewhere is counted there, once. */
function checkSlots(s: Sim, faults: Faults): void {
  const { p, t } = s;
  const used = new Uint8Array(p.capacity).fill(1);
  for (let i = 0; i < p.freeCount; i++) {
    const slot = p.free[i] as number;
    faults.check(used[slot] === 1, 'a slot is freed once', () => `slot ${slot}, now ${s.now}`);
    used[slot] = 0;
    faults.equal(p.state[slot] as number, PATIENT_GONE, 'a free slot is nobody', () => `slot ${slot}`);
  }
  let inside = 0;
  let pending = 0;
  const atStation = new Int32Array(t.stations);
  const parts = new Int32Array(p.capacity);
  for (let slot = 0; slot < p.capacity; slot++) {
    if (used[slot] === 0) continue;
    const state = p.state[slot] as number;
    faults.check(state !== PATIENT_GONE, 'a used slot is somewhere', () => `slot ${slot}, now ${s.now}`);
    if (state === GHOST_RETURN) pending++;
    if (state === GHOST_RETURN || state === GHOST_TURNAROUND) continue;
    if (p.owner[slot] === slot) inside++;
    const parent = p.parent[slot] as number;
    if (parent >= 0) {
      parts[parent] = (parts[parent] as number) + 1;
      faults.equal(p.state[parent] as number, PATIENT_FORKED, 'parts have a whole', () => `slot ${slot}`);
    }
    const node = p.at[slot] as number;
    const isHere =
      state === PATIENT_WAITING ||
      state === PATIENT_IN_SERVICE ||
      state === PATIENT_IN_GROUP ||
      state === PATIENT_BOUND;
    if (isHere) {
      faults.equal(t.nodeKind[node] as number, NODE_STATION, 'served at stations', () => `slot ${slot}`);
      const station = t.nodeStation[node] as number;
      atStation[station] = (atStation[station] as number) + 1;
      faults.equal(
        t.stageStation[p.stage[slot] as number] as number,
        station,
        'a stage of its own station',
        () => `slot ${slot}`,
      );
    }
  }
  faults.equal(s.inside, inside, 'patients inside are conserved', () => `now ${s.now}`);
  for (let slot = 0; slot < p.capacity; slot++) {
    if (used[slot] === 1 && p.state[slot] === PATIENT_FORKED) {
      faults.equal(
        p.outstanding[slot] as number,
        parts[slot] as number,
        'parts of a fork are conserved',
        () => `slot ${slot}`,
      );
    }
  }
  for (let station = 0; station < t.stations; station++) {
    faults.equal(
      s.atStation[station] as number,
      atStation[station] as number,
      'flow balance of a station',
      () => `${t.layout.stations[station]}, now ${s.now}`,
    );
  }
  faults.check(s.pending >= pending, 'returns are pending', () => `${s.pending} < ${pending}`);
}

/** Each waiting patient is in one line, of its stage and level; lengths and links agree. */
function checkLines(s: Sim, faults: Faults): void {
  const { p, t } = s;
  const seen = new Uint8Array(p.capacity);
  for (let stage = 0; stage < t.stages; stage++) {
    const discipline = t.stageDiscipline[stage];
    const hasLevels = discipline === PRIORITY || discipline === PREEMPTIVE;
    let length = 0;
    for (let level = 0; level < t.levels; level++) {
      const list = stage * t.levels + level;
      let before = -1;
      for (let slot = s.head[list] as number; slot >= 0; slot = p.next[slot] as number) {
        const at = slot;
        if (seen[slot] === 1) {
          faults.add('nobody is in two lines', () => `slot ${at}, now ${s.now}`);
          return;
        }
        seen[slot] = 1;
        length++;
        faults.equal(p.previous[slot] as number, before, 'links of a line', () => `slot ${at}, now ${s.now}`);
        faults.equal(
          p.state[slot] as number,
          PATIENT_WAITING,
          'who is in line waits',
          () => `slot ${at}, now ${s.now}`,
        );
        faults.equal(p.stage[slot] as number, stage, 'in the line of its stage', () => `slot ${at}`);
        faults.equal(
          hasLevels ? (p.level[slot] as number) : 0,
          level,
          'in the line of its level',
          () => `slot ${at}`,
        );
        before = slot;
      }
      faults.equal(
        s.tail[list] as number,
        before,
        'end of a line',
        () => `stage ${stage}, level ${level}, now ${s.now}`,
      );
    }
    faults.equal(
      s.waiting[stage] as number,
      length,
      'length of a line',
      () => `stage ${stage}, now ${s.now}`,
    );
  }
  for (let slot = 0; slot < p.capacity; slot++) {
    faults.check(
      p.state[slot] !== PATIENT_WAITING || seen[slot] === 1,
      'who waits is in line',
      () => `slot ${slot}, now ${s.now}`,
    );
  }
}

/** The rows before full stations. */
function checkOutside(s: Sim, faults: Faults): void {
  const { p, t } = s;
  let standing = 0;
  for (let station = 0; station < t.stations; station++) {
    let length = 0;
    let last = -1;
    for (let slot = s.blockedHead[station] as number; slot >= 0; slot = p.next[slot] as number) {
      const at = slot;
      if (++length > p.capacity) {
        faults.add('the row outside ends', () => `station ${station}`);
        return;
      }
      last = slot;
      faults.equal(
        p.state[slot] as number,
        PATIENT_BLOCKED,
        'who stands outside is blocked',
        () => `slot ${at}`,
      );
      faults.equal(
        t.nodeStation[p.target[slot] as number] as number,
        station,
        'outside its own goal',
        () => `slot ${at}`,
      );
    }
    standing += length;
    faults.equal(
      s.blockedTail[station] as number,
      last,
      'end of the row outside',
      () => `station ${station}`,
    );
    faults.equal(
      s.blocked[station] as number,
      length,
      'length of the row outside',
      () => `station ${station}`,
    );
  }
  let blocked = 0;
  for (let slot = 0; slot < p.capacity; slot++) if (p.state[slot] === PATIENT_BLOCKED) blocked++;
  faults.equal(standing, blocked, 'who is blocked stands outside', () => `now ${s.now}`);
}

/** A unit is with at most one patient, who holds it; idle counters equal the states. */
function checkUnits(s: Sim, faults: Faults): void {
  const { p, t } = s;
  const holders = new Int32Array(t.units).fill(-1);
  const hold = (unit: number, slot: number) => {
    faults.equal(
      holders[unit] as number,
      -1,
      'a unit serves one patient',
      () => `unit ${t.unitIds[unit]}, now ${s.now}`,
    );
    holders[unit] = slot;
  };
  for (let slot = 0; slot < p.capacity; slot++) {
    if (p.state[slot] === PATIENT_GONE) continue;
    for (let i = 0; i < (p.unitCount[slot] as number); i++)
      hold(p.unit[slot * t.maxUnits + i] as number, slot);
    if ((p.room[slot] as number) >= 0) hold(p.room[slot] as number, slot);
    if (p.state[slot] === PATIENT_IN_SERVICE) checkService(s, slot, faults);
  }
  const idle = new Int32Array(t.pools);
  for (let unit = 0; unit < t.units; unit++) {
    const pool = t.unitPool[unit] as number;
    const state = s.unitState[unit];
    if (state === UNIT_IDLE) idle[pool] = (idle[pool] as number) + 1;
    const name = () => `unit ${t.unitIds[unit]}, now ${s.now}`;
    faults.equal(
      holders[unit] as number,
      s.unitPatient[unit] as number,
      'a patient and its unit know each other',
      name,
    );
    faults.equal(
      state === UNIT_BUSY ? 1 : 0,
      (holders[unit] as number) >= 0 ? 1 : 0,
      'busy is what is held',
      name,
    );
    const present = s.unitOnShift[unit] === 1 || s.unitOvertime[unit] === 1;
    faults.check(state !== UNIT_IDLE || (present && s.unitAway[unit] === 0), 'idle units are on duty', name);
  }
  for (let pool = 0; pool < t.pools; pool++) {
    faults.equal(
      s.idle[pool] as number,
      idle[pool] as number,
      'idle counters',
      () => `pool ${pool}, now ${s.now}`,
    );
  }
}

/** Who is served has what the stage asks for: that many units with the skill, and a room. */
function checkService(s: Sim, slot: number, faults: Faults): void {
  const { p, t } = s;
  const stage = p.stage[slot] as number;
  const patientClass = p.class[p.owner[slot] as number] as number;
  let held = 0;
  for (
    let r = t.stageRequirementFrom[stage] as number;
    r < (t.stageRequirementFrom[stage + 1] as number);
    r++
  ) {
    const pools = t.requirementPool.subarray(t.requirementPoolFrom[r], t.requirementPoolFrom[r + 1]);
    const skills = t.requirementSkills[r] as number;
    for (let n = t.requirementUnits[r * t.classes + patientClass] as number; n > 0; n--) {
      const unit = p.unit[slot * t.maxUnits + held++] as number;
      faults.check(
        pools.includes(t.unitPool[unit] as number),
        'served by a pool that may',
        () => `slot ${slot}`,
      );
      faults.equal(
        (t.unitSkills[unit] as number) & skills,
        skills,
        'served by a unit that can',
        () => `slot ${slot}`,
      );
    }
  }
  faults.equal(
    p.unitCount[slot] as number,
    held,
    'as many units as the stage asks for',
    () => `slot ${slot}, now ${s.now}`,
  );
  const roomPool = t.stationRoomPool[t.stageStation[stage] as number] as number;
  faults.check(
    roomPool < 0 || (p.room[slot] as number) >= 0,
    'served in a room',
    () => `slot ${slot}, now ${s.now}`,
  );
}

/** Each event of a patient is on the event list under its kind, and only whom it concerns has one. */
function checkClocksOfPatients(s: Sim, faults: Faults): void {
  const { p, heap } = s;
  const planned = (slot: number, event: number, kind: number) => {
    const at = placeOf(heap, event);
    const isThere = at >= 0 && at < heap.size && heap.slot[at] === event;
    faults.check(
      isThere && heap.kind[event] === kind && heap.subject[event] === slot,
      'clocks of patients are on the event list',
      () => `slot ${slot}, kind ${kind}, now ${s.now}`,
    );
  };
  const expected = new Map([
    [PATIENT_IN_SERVICE, EVENT_SERVICE_END],
    [PATIENT_IN_DELAY, EVENT_DELAY_END],
    [GHOST_TURNAROUND, EVENT_TURNAROUND_END],
    [GHOST_RETURN, EVENT_RETURN],
  ]);
  let clocks = 0;
  for (let slot = 0; slot < p.capacity; slot++) {
    const state = p.state[slot] as number;
    if (state === PATIENT_GONE) continue;
    const kind = expected.get(state);
    const event = p.event[slot] as number;
    if (kind !== undefined) planned(slot, event, kind);
    else faults.equal(event, -1, 'only work has an end', () => `slot ${slot}, state ${state}, now ${s.now}`);
    for (const [clock, name] of [
      [p.renege[slot] as number, EVENT_RENEGE],
      [p.promotion[slot] as number, EVENT_PROMOTION],
    ] as const) {
      if (clock < 0) continue;
      clocks++;
      planned(slot, clock, name);
      faults.equal(
        state,
        PATIENT_WAITING,
        'clocks stop when the wait ends',
        () => `slot ${slot}, now ${s.now}`,
      );
    }
  }
  let listed = 0;
  for (let i = 0; i < heap.size; i++) {
    const kind = heap.kind[heap.slot[i] as number];
    if (kind === EVENT_RENEGE || kind === EVENT_PROMOTION) listed++;
  }
  faults.equal(listed, clocks, 'every clock belongs to somebody who waits', () => `now ${s.now}`);
}
