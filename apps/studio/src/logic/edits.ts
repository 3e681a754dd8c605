/**
 * What the controls change in a project, as replacements for the undo history. Staff and demand belong to the
 * clinic: an edit here is seen by every scenario.
 */
import type { Pool, Project, Unit, WalkInStream } from '@simalur/model';
import type { Replacement } from './patch.ts';

export const PATIENTS = { min: 5, max: 400 } as const;
export const STAFF = { min: 1, max: 30 } as const;

/**
 * Mean number of walk-in patients on an average open day, family members who come along included; undefined where
 * nobody walks in.
 */
export function patientsPerDay(project: Project): number | undefined {
  const streams = walkIns(project);
  if (streams.length === 0) return undefined;
  return streams.reduce((sum, { stream }) => sum + stream.perDay * perArrival(stream), 0);
}

/** Patients that one arrival brings. */
function perArrival({ companion }: WalkInStream): number {
  return 1 + (companion?.probability ?? 0);
}

/** Several walk-in streams keep their proportions. */
export function withPatientsPerDay(project: Project, wanted: number): readonly Replacement[] {
  const streams = walkIns(project);
  const now = patientsPerDay(project) ?? 0;
  const target = clamp(Math.round(wanted), PATIENTS.min, PATIENTS.max);
  return streams.map(({ index, stream }) => ({
    path: ['demand', 'streams', index, 'perDay'],
    value: now > 0 ? (stream.perDay * target) / now : target / streams.length / perArrival(stream),
  }));
}

/** The pools that people stand behind, in the order of the roster. */
export function staffPools(project: Project): readonly Pool[] {
  return project.clinic.roster.pools.filter((pool) => pool.kind === 'staff');
}

/**
 * The last unit leaves first, and a new one is a copy of the last: the others keep their identity and with it
 * their random draws.
 */
export function withStaffCount(project: Project, poolId: string, wanted: number): readonly Replacement[] {
  const index = project.clinic.roster.pools.findIndex((pool) => pool.id === poolId);
  const pool = project.clinic.roster.pools[index];
  if (!pool) return [];
  const count = clamp(Math.round(wanted), STAFF.min, STAFF.max);
  if (count === pool.units.length) return [];
  return [{ path: ['clinic', 'roster', 'pools', index, 'units'], value: resized(pool, count) }];
}

/** Patients and staff as in `opened`, everything else as it is now. */
export function restored(project: Project, opened: Project): readonly Replacement[] {
  const replacements: Replacement[] = [];
  for (const { index, stream } of walkIns(project)) {
    const before = opened.demand.streams[index];
    if (before?.kind !== 'walkIn' || before.perDay === stream.perDay) continue;
    replacements.push({ path: ['demand', 'streams', index, 'perDay'], value: before.perDay });
  }
  project.clinic.roster.pools.forEach((pool, index) => {
    const before = opened.clinic.roster.pools.find((candidate) => candidate.id === pool.id);
    if (!before || before.units === pool.units || before.units.length === pool.units.length) return;
    replacements.push({ path: ['clinic', 'roster', 'pools', index, 'units'], value: before.units });
  });
  return replacements;
}

function resized(pool: Pool, count: number): readonly Unit[] {
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

function walkIns(project: Project): readonly { index: number; stream: WalkInStream }[] {
  return project.demand.streams.flatMap((stream, index) =>
    stream.kind === 'walkIn' ? [{ index, stream }] : [],
  );
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
