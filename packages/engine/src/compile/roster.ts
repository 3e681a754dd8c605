/** Pools, units, skills and duty: when a unit comes, rests and goes, for each weekday and the average open day. */
import type { Disturbance, Pool, Shift, Station, Unit } from '@simalur/model';
import * as T from '../tables.ts';
import { type CompileContext, closeRange, TICKS } from './context.ts';

/** A shift belongs to the average open day when it is worked on at least this many of the six days Monday to Saturday. */
const SHIFT_DAYS_OF_AN_AVERAGE_DAY = 3;

const END_OF_SHIFT: Record<Pool['endOfShift'], number> = {
  finishPatient: T.SHIFT_END_FINISH_PATIENT,
  finishQueue: T.SHIFT_END_FINISH_QUEUE,
  untilEmpty: T.SHIFT_END_UNTIL_EMPTY,
  handOver: T.SHIFT_END_HAND_OVER,
  resumeLater: T.SHIFT_END_RESUME_LATER,
};
const AT_BREAK: Record<Pool['atBreak'], number> = {
  finishThenRest: T.BREAK_FINISH_THEN_REST,
  finishThenFull: T.BREAK_FINISH_THEN_FULL,
  interrupt: T.BREAK_INTERRUPT,
};

/** The units of a pool in this scenario: the roster's, then those of the levers that are on. */
function unitsOf(context: CompileContext, pool: Pool): Unit[] {
  const added = context.scenario.levers.flatMap((l) =>
    l.kind === 'addUnits' && l.enabled && l.pool === pool.id ? l.units : [],
  );
  return [...pool.units, ...added];
}

function isWorked(span: Pick<Shift, 'weekdays'>, pattern: number): boolean {
  if (!span.weekdays) return true;
  if (pattern < 7) return span.weekdays.includes(pattern);
  return span.weekdays.filter((d) => d !== 0).length >= SHIFT_DAYS_OF_AN_AVERAGE_DAY;
}

/** At one instant: going off, back from a break, off to one, coming on; by action number. */
const ORDER_AT_ONE_INSTANT = [3, 2, 1, 0, 2, 1];
const rankOf = (action: number) => ORDER_AT_ONE_INSTANT[action] ?? 0;

/** Duty of a unit on a day: [time in ticks, action] in order of time. */
function dutyOf(
  pool: Pool,
  unit: Unit,
  pattern: number,
  opens: number,
  disturbances: readonly Disturbance[],
): [number, number][] {
  const duty: [number, number][] = [];
  for (const shift of unit.shifts ?? pool.shifts ?? []) {
    // What lies before the opening is no shift of this clinic.
    if (!isWorked(shift, pattern) || shift.to <= opens) continue;
    duty.push([Math.max(shift.from, opens) * TICKS, T.DUTY_ON], [shift.to * TICKS, T.DUTY_OFF]);
  }
  for (const rest of unit.breaks ?? pool.breaks ?? []) {
    if (!isWorked(rest, pattern)) continue;
    const isAway = rest.kind === 'outreach';
    duty.push(
      [rest.from * TICKS, isAway ? T.DUTY_AWAY : T.DUTY_BREAK],
      [rest.to * TICKS, isAway ? T.DUTY_RETURN : T.DUTY_BACK],
    );
  }
  for (const d of disturbances) {
    if (d.kind !== 'absence' || !d.enabled || d.pool !== pool.id || d.unit !== unit.id) continue;
    duty.push([d.from * TICKS, T.DUTY_AWAY], [d.to * TICKS, T.DUTY_RETURN]);
  }
  return duty.sort((x, y) => x[0] - y[0] || rankOf(x[1]) - rankOf(y[1]));
}

export function compileRoster(context: CompileContext, stations: readonly Station[]) {
  const roster = context.project.clinic.roster.pools;
  const { opens } = context.project.clinic.calendar;
  const disturbances = context.project.settings.disturbances ?? [];
  const poolUnitFrom: number[] = [];
  const unitPool: number[] = [];
  const unitSkills: number[] = [];
  const unitSpeed: number[] = [];
  const unitAlways: number[] = [];
  const unitIds: string[] = [];
  const dutyFrom: number[] = [];
  const dutyTime: number[] = [];
  const dutyAction: number[] = [];
  context.draws.clinic('day-factor');
  roster.forEach((pool, p) => {
    poolUnitFrom.push(unitPool.length);
    for (const unit of unitsOf(context, pool)) {
      unitPool.push(p);
      unitSkills.push(context.skillMask(unit.skills ?? pool.skills));
      unitSpeed.push(unit.speed ?? pool.speed ?? 1);
      unitAlways.push((unit.shifts ?? pool.shifts) ? 0 : 1);
      unitIds.push(unit.id);
      // Two draws per unit, in this order, at 1 + 2 × unit: see `staff.ts`.
      context.draws.clinic(`lateness/${pool.id}/${unit.id}`);
      context.draws.clinic(`absence/${pool.id}/${unit.id}`);
      for (let pattern = 0; pattern < T.DAY_PATTERNS; pattern++) {
        dutyFrom.push(dutyTime.length);
        for (const [time, action] of dutyOf(pool, unit, pattern, opens, disturbances)) {
          dutyTime.push(time);
          dutyAction.push(action);
        }
      }
    }
  });
  // Rooms of a station's own are pools that nobody else uses.
  const stationRoomPool = Int32Array.from(stations, (station) => {
    if (station.room) return context.pool(station.room.pool);
    if (station.rooms === undefined) return -1;
    const p = poolUnitFrom.length;
    poolUnitFrom.push(unitPool.length);
    for (let r = 0; r < station.rooms; r++) {
      unitPool.push(p);
      unitSkills.push(0);
      unitSpeed.push(1);
      unitAlways.push(1);
      unitIds.push(`${station.id}-room-${r + 1}`);
      for (let pattern = 0; pattern < T.DAY_PATTERNS; pattern++) dutyFrom.push(dutyTime.length);
    }
    return p;
  });
  const pools = poolUnitFrom.length;
  const poolNumber = <V>(of: (pool: Pool) => V, other: V): V[] =>
    Array.from({ length: pools }, (_, p) => (roster[p] ? of(roster[p]) : other));
  return {
    unitIds,
    stationRoomPool,
    pools,
    reportedPools: roster.length,
    poolUnitFrom: closeRange(poolUnitFrom, unitPool),
    poolEndOfShift: Int32Array.from(poolNumber((p) => END_OF_SHIFT[p.endOfShift], T.SHIFT_END_UNTIL_EMPTY)),
    poolAtBreak: Int32Array.from(poolNumber((p) => AT_BREAK[p.atBreak], T.BREAK_FINISH_THEN_REST)),
    poolLateness: Int32Array.from(
      poolNumber((p) => (p.lateness ? context.distribution(p.lateness) : -1), -1),
    ),
    poolAbsence: Float64Array.from(poolNumber((p) => p.absence ?? 0, 0)),
    units: unitPool.length,
    unitPool: Int32Array.from(unitPool),
    unitSkills: Int32Array.from(unitSkills),
    unitSpeed: Float64Array.from(unitSpeed),
    unitAlways: Uint8Array.from(unitAlways),
    dutyFrom: closeRange(dutyFrom, dutyTime),
    dutyTime: Float64Array.from(dutyTime),
    dutyAction: Int32Array.from(dutyAction),
  };
}
