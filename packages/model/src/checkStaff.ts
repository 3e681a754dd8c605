/** Whether somebody can do what each station asks: units, skills, enough hands at once, present on the day. */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Requirement, Station } from './flow.ts';
import type { Project, Scenario } from './project.ts';
import type { Pool, Shift, Unit } from './roster.ts';

interface PoolInScenario {
  readonly pool: Pool;
  readonly units: readonly Unit[];
}

/** Findings about staff and queues of the stations of a scenario. */
export function checkStaff(project: Project, scenario: Scenario, path: DocumentPath): Finding[] {
  const pools = new Map(
    project.clinic.roster.pools.map((pool) => [pool.id, { pool, units: unitsOf(pool, scenario) }]),
  );
  const booked = project.demand.streams.some(
    (s) =>
      s.kind === 'appointments' || (s.kind === 'list' && s.patients.some((p) => p.appointment !== undefined)),
  );
  return scenario.flow.nodes.flatMap((node, n) => {
    if (node.kind !== 'station') return [];
    const at = [...path, 'flow', 'nodes', n];
    const found = stationFindings(project, node, pools, at);
    if (node.queue.discipline === 'earliestAppointment' && !booked) {
      found.push(finding('queue.noAppointments', [...at, 'queue', 'discipline'], { station: nameOf(node) }));
    }
    return found;
  });
}

/** The people of a pool in a scenario: the roster's and those of the levers that are on. */
function unitsOf(pool: Pool, scenario: Scenario): Unit[] {
  const added = scenario.levers.flatMap((lever) =>
    lever.kind === 'addUnits' && lever.enabled && lever.pool === pool.id ? lever.units : [],
  );
  return [...pool.units, ...added];
}

function stationFindings(
  project: Project,
  station: Station,
  pools: ReadonlyMap<string, PoolInScenario>,
  at: DocumentPath,
): Finding[] {
  const found: Finding[] = [];
  const name = nameOf(station);
  const seen = new Set<string>();
  station.steps.forEach((step, s) => {
    const path = [...at, 'steps', s];
    const key = JSON.stringify(step);
    if (seen.has(key)) {
      const activity = project.activities.find((a) => a.id === step.activity);
      found.push(
        finding('step.twice', path, { station: name, activity: activity ? nameOf(activity) : step.activity }),
      );
    }
    seen.add(key);
    if (step.offer?.policy === 'adaptive' && step.offer.queueAtLeast === undefined) {
      found.push(finding('offer.queueAtLeast.missing', [...path, 'offer'], {}));
    }
    const before = found.length;
    step.staff.forEach((requirement, r) => {
      found.push(...requirementFindings(project, requirement, name, pools, [...path, 'staff', r]));
    });
    const known = step.staff.every((r) => r.anyOf.every((id) => pools.has(id)));
    if (known && found.length === before) {
      const short = shortage(step.staff, pools);
      if (short) found.push(finding('staff.tooFew', [...path, 'staff'], { station: name, ...short }));
    }
  });
  return found;
}

function requirementFindings(
  project: Project,
  requirement: Requirement,
  station: string,
  pools: ReadonlyMap<string, PoolInScenario>,
  path: DocumentPath,
): Finding[] {
  const able = requirement.anyOf.flatMap((id) => pools.get(id) ?? []);
  // A name that nobody bears is told elsewhere.
  if (able.length < requirement.anyOf.length) return [];
  const pool = able.map((p) => nameOf(p.pool)).join(' / ');
  if (able.every((p) => p.units.length === 0)) return [finding('pool.empty', path, { station, pool })];
  const skilled = able.flatMap((p) =>
    p.units
      .filter((unit) => hasSkill(unit, p.pool, requirement.skill))
      .map((unit) => ({ unit, pool: p.pool })),
  );
  if (skilled.length === 0) {
    return [finding('skill.missing', path, { station, skill: requirement.skill ?? '', pool })];
  }
  const { weekday, days } = project.settings;
  if (days === 1 && !skilled.some(({ unit, pool: p }) => comes(unit.shifts ?? p.shifts, weekday))) {
    return [finding('pool.offDuty', path, { station, pool, weekday })];
  }
  return [];
}

/** What a unit says of itself replaces what its pool says. */
function hasSkill(unit: Unit, pool: Pool, skill: string | undefined): boolean {
  return skill === undefined || (unit.skills ?? pool.skills ?? []).includes(skill);
}

/** Whether any shift falls on the day; on an average open day, those of at least half of the days Monday to Saturday do. */
function comes(shifts: readonly Shift[] | undefined, weekday: number | 'average'): boolean {
  if (!shifts) return true;
  return shifts.some(({ weekdays }) => {
    if (!weekdays) return true;
    return weekday === 'average'
      ? weekdays.filter((day) => day !== 0).length >= 3
      : weekdays.includes(weekday);
  });
}

/** The first class, or everybody else, for whom a step holds more people than there are. */
function shortage(
  staff: readonly Requirement[],
  pools: ReadonlyMap<string, PoolInScenario>,
): { needed: number; available: number } | undefined {
  const classes = new Set(staff.flatMap((r) => r.unitsByClass?.map((u) => u.class) ?? []));
  for (const patientClass of [undefined, ...classes]) {
    const each = staff.flatMap((r) => {
      const own = r.unitsByClass?.find((u) => u.class === patientClass)?.units;
      return Array.from({ length: own ?? r.units ?? 1 }, () => r);
    });
    const available = handsFor(each, pools);
    if (available < each.length) return { needed: each.length, available };
  }
  return undefined;
}

/** How many of the requirements can be filled at once by different people (a largest matching). */
function handsFor(staff: readonly Requirement[], pools: ReadonlyMap<string, PoolInScenario>): number {
  const candidates = staff.map((r) =>
    r.anyOf.flatMap((id) => {
      const entry = pools.get(id);
      return entry
        ? entry.units.filter((u) => hasSkill(u, entry.pool, r.skill)).map((u) => `${id}/${u.id}`)
        : [];
    }),
  );
  const holder = new Map<string, number>();
  const place = (requirement: number, tried: Set<string>): boolean => {
    for (const unit of candidates[requirement] ?? []) {
      if (tried.has(unit)) continue;
      tried.add(unit);
      const current = holder.get(unit);
      if (current === undefined || place(current, tried)) {
        holder.set(unit, requirement);
        return true;
      }
    }
    return false;
  };
  return staff.filter((_, requirement) => place(requirement, new Set())).length;
}
