/** Random pools of staff and rooms: skills, pace, shifts, breaks, outreach, lateness, absence. */
import fc from 'fast-check';
import {
  asumsi,
  durations,
  index,
  maybe,
  minutes,
  oneOf,
  pickSome,
  type Raw,
  rarely,
  weekdays,
} from './randomParts.ts';

const SKILLS = ['skill0', 'skill1'] as const;
const skills = maybe(fc.array(index, { maxLength: 2 }), 0.4);

/** Gaps and lengths instead of hours: shifts of one unit never overlap. */
const shifts = fc.array(
  fc.record({ gap: minutes(0, 15), length: minutes(5, 50), weekdays: maybe(weekdays, 0.15) }),
  { minLength: 1, maxLength: 2 },
);
const breaks = fc.array(
  fc.record({
    gap: minutes(2, 20),
    length: minutes(1, 12),
    outreach: rarely(0.3),
    weekdays: maybe(weekdays, 0.15),
  }),
  { minLength: 1, maxLength: 2 },
);

const unitPlan = fc.record({
  speed: maybe(oneOf(0.5, 2), 0.2),
  skills,
  shifts: maybe(shifts, 0.2),
  breaks: maybe(breaks, 0.2),
});

const poolPlan = fc.record({
  units: fc.array(unitPlan, { minLength: 1, maxLength: 3 }),
  shifts: maybe(shifts, 0.35),
  breaks: maybe(breaks, 0.25),
  skills,
  speed: maybe(oneOf(2, 0.5), 0.1),
  endOfShift: oneOf('untilEmpty', 'finishPatient', 'finishQueue', 'handOver', 'resumeLater'),
  atBreak: oneOf('finishThenRest', 'finishThenFull', 'interrupt'),
  lateness: maybe(durations(), 0.15),
  absence: maybe(oneOf(0.3, 1), 0.1),
});
type PoolPlan = typeof poolPlan extends fc.Arbitrary<infer P> ? P : never;

export const staffPlan = fc.record({
  staff: fc.array(poolPlan, { minLength: 1, maxLength: 3 }),
  rooms: fc.array(poolPlan, { maxLength: 1 }),
});
export type StaffPlan = typeof staffPlan extends fc.Arbitrary<infer S> ? S : never;

/** What a requirement must know of a pool to ask for no more than it has. */
export interface PoolNames {
  readonly id: string;
  readonly units: number;
  readonly skills: readonly string[];
}

export function staffNames(plan: StaffPlan): { staff: PoolNames[]; rooms: string[] } {
  return {
    staff: plan.staff.map((pool, i) => ({
      id: `staff${i}`,
      units: pool.units.length,
      skills: skillsOfAll(pool),
    })),
    rooms: plan.rooms.map((_, i) => `room${i}`),
  };
}

/** Skills that every unit of a pool has: asking for one leaves all of them able. */
function skillsOfAll(pool: PoolPlan): string[] {
  return SKILLS.filter((skill) =>
    pool.units.every((u) => pickSome(SKILLS, u.skills ?? pool.skills ?? []).includes(skill)),
  );
}

export function buildPools(plan: StaffPlan, opens: number): Raw[] {
  return [
    ...plan.staff.map((pool, i) => buildPool(pool, `staff${i}`, 'staff', opens)),
    ...plan.rooms.map((pool, i) => buildPool(pool, `room${i}`, 'room', opens)),
  ];
}

function buildPool(pool: PoolPlan, id: string, kind: string, opens: number): Raw {
  const calendar = (of: Pick<PoolPlan, 'shifts' | 'breaks' | 'skills' | 'speed'>) => ({
    shifts: of.shifts && spans(of.shifts, opens),
    breaks:
      of.breaks &&
      spans(of.breaks, opens).map((span, i) =>
        of.breaks?.[i]?.outreach ? { ...span, kind: 'outreach' } : span,
      ),
    skills: of.skills && pickSome(SKILLS, of.skills),
    speed: of.speed,
  });
  return {
    id,
    name: 'p',
    kind,
    units: pool.units.map((unit, u) => ({ id: `${id}-${u}`, ...calendar(unit) })),
    ...calendar(pool),
    endOfShift: pool.endOfShift,
    atBreak: pool.atBreak,
    lateness: pool.lateness,
    absence: pool.absence,
    source: asumsi,
  };
}

function spans(
  list: readonly { gap: number; length: number; weekdays: number[] | undefined }[],
  opens: number,
): Raw[] {
  let at = opens;
  return list.map(({ gap, length, weekdays: days }) => {
    const from = at + gap;
    at = from + length;
    return { from, to: at, weekdays: days };
  });
}
