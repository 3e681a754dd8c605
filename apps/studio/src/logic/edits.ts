/**
 * What the controls change in a project. Staff and demand belong to the clinic: an edit here is seen by every
 * scenario. Each gives the project that comes out; what did not change is shared with the one before.
 */
import type { Pool, Project, Unit, WalkInStream } from '@simalur/model';

export const PATIENTS = { min: 5, max: 400 } as const;
export const STAFF = { min: 1, max: 30 } as const;

/**
 * Mean number of walk-in patients on an average open day, family members who come along included; undefined where
 * nobody walks in.
 */
export function patientsPerDay(project: Project): number | undefined {
  const streams = walkIns(project);
  if (streams.length === 0) return undefined;
  return streams.reduce((sum, stream) => sum + stream.perDay * perArrival(stream), 0);
}

/** Patients that one arrival brings. */
function perArrival({ companion }: WalkInStream): number {
  return 1 + (companion?.probability ?? 0);
}

/** Several walk-in streams keep their proportions. */
export function withPatientsPerDay(project: Project, wanted: number): Project {
  const streams = walkIns(project);
  const now = patientsPerDay(project) ?? 0;
  const target = clamp(Math.round(wanted), PATIENTS.min, PATIENTS.max);
  return withPerDay(project, (stream) =>
    now > 0 ? (stream.perDay * target) / now : target / streams.length / perArrival(stream),
  );
}

/** The pools that people stand behind, in the order of the roster. */
export function staffPools(project: Project): readonly Pool[] {
  return project.clinic.roster.pools.filter((pool) => pool.kind === 'staff');
}

/**
 * The last unit leaves first, and a new one is a copy of the last: the others keep their identity and with it
 * their random draws.
 */
export function withStaffCount(project: Project, poolId: string, wanted: number): Project {
  const count = clamp(Math.round(wanted), STAFF.min, STAFF.max);
  return withUnits(project, (pool) => (pool.id === poolId ? resized(pool, count) : pool.units));
}

/** Patients and staff as in `opened`, everything else as it is now; the same project where nothing differs. */
export function restored(project: Project, opened: Project): Project {
  const demand = new Map(walkIns(opened).map((stream) => [stream.id, stream.perDay]));
  const units = new Map(opened.clinic.roster.pools.map((pool) => [pool.id, pool.units]));
  const withDemand = withPerDay(project, (stream) => demand.get(stream.id) ?? stream.perDay);
  return withUnits(withDemand, (pool) => {
    const before = units.get(pool.id) ?? pool.units;
    return before.length === pool.units.length ? pool.units : before;
  });
}

function withPerDay(project: Project, perDay: (stream: WalkInStream) => number): Project {
  const streams = project.demand.streams.map((stream) => {
    if (stream.kind !== 'walkIn') return stream;
    const value = perDay(stream);
    return value === stream.perDay ? stream : { ...stream, perDay: value };
  });
  if (streams.every((stream, index) => stream === project.demand.streams[index])) return project;
  return { ...project, demand: { ...project.demand, streams } };
}

function withUnits(project: Project, unitsOf: (pool: Pool) => readonly Unit[]): Project {
  const { roster } = project.clinic;
  const pools = roster.pools.map((pool) => {
    const units = unitsOf(pool);
    return units === pool.units ? pool : { ...pool, units: [...units] };
  });
  if (pools.every((pool, index) => pool === roster.pools[index])) return project;
  return { ...project, clinic: { ...project.clinic, roster: { ...roster, pools } } };
}

function resized(pool: Pool, count: number): readonly Unit[] {
  if (count === pool.units.length) return pool.units;
  const units = pool.units.slice(0, count);
  const taken = new Set(pool.units.map((unit) => unit.id));
  const { name: _ownName, ...pattern } = pool.units.at(-1) ?? { id: pool.id };
  for (let number = units.length + 1; units.length < count; number++) {
    const id = `${pool.id}-${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    units.push({ ...pattern, id });
  }
  return units;
}

function walkIns(project: Project): readonly WalkInStream[] {
  return project.demand.streams.filter((stream) => stream.kind === 'walkIn');
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
