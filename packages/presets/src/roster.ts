/**
 * Who is on duty in an outpatient session. Nurses and midwives in the emergency room, inpatient ward, Pustu and
 * outreach are not here: to bring them in is a lever, stated, never smuggled into a flow.
 *
 * Absence is left out on purpose, except where somebody stands in: a pool of one midwife or one dentist that is absent
 * for the day leaves its patients unserved in every flow, which says nothing about the flows. Lateness is in.
 *
 * The first nurse and the first doctor are klaster 2's team where a flow asks for teams, the others klaster 3's.
 */
import type { Pool, Roster, Shift } from '@simalur/model';
import type { Archetype } from './archetype.ts';
import { lognormal } from './durations.ts';
import { type PoolId, PROFESSIONS } from './professions.ts';

/** Minutes after the start of the shift: asumsi. */
const LATENESS = lognormal(15, 10);

/** The roster of an archetype: pools with nobody on duty are left out. */
export function roster(archetype: Archetype): Roster {
  const shift: Shift = { from: archetype.calendar.opens, to: archetype.calendar.closes };
  const pools = (Object.keys(PROFESSIONS) as PoolId[]).map((id) => pool(id, archetype, shift));
  return { pools: pools.filter((p) => p.units.length > 0) };
}

function pool(id: PoolId, { onDuty, standIn }: Archetype, shift: Shift): Pool {
  const hasTeams = id === 'perawat' || id === 'dokter';
  const units = Array.from({ length: onDuty.counts[id] }, (_, i) => ({
    id: `${id}-${i + 1}`,
    ...(hasTeams ? { skills: [i === 0 ? 'klaster-2' : 'klaster-3'] } : {}),
  }));
  const isAway = id === 'dokter' && standIn !== undefined;
  return {
    id,
    name: PROFESSIONS[id],
    kind: 'staff',
    profession: id,
    units,
    shifts: [shift],
    endOfShift: 'untilEmpty',
    atBreak: 'finishThenRest',
    lateness: LATENESS,
    ...(isAway ? { absence: standIn.absence } : {}),
    source: isAway ? standIn.source : onDuty.source,
  };
}
