/** Which steps are worth a trial: at the stations where most is waited, what their causes of waiting suggest. */
import type { NextStep, Project, Scenario, Station } from '@simalur/model';
import { busyHours, type StationCauses, waitCauses } from './causes.ts';
import type { Sample } from './sample.ts';
import { poolSummaries } from './staff.ts';

/** A station where patients pile up, with why and what may be tried. */
export interface Bottleneck {
  readonly station: string;
  /** Minutes that all patients of a replication wait here, and their share of all waiting (0 … 1). */
  readonly minutes: number;
  readonly share: number;
  readonly causes: StationCauses;
  /** Whole hours of the day that hold half of the waiting. */
  readonly busy: { readonly from: number; readonly to: number } | null;
  readonly steps: readonly NextStep[];
}

const MOST_STATIONS = 3;
/** A station with less of the waiting is no place to start. */
const LEAST_SHARE = 0.08;
/** A cause with less of a station's waiting suggests nothing. */
const LEAST_CAUSE = 0.1;
/** A pool that is busier than this has no time to help out. */
const SPARE = 0.6;
/** A person for longer than this is a person for the day. */
const MOST_HOURS = 4;

/** Bottlenecks of a scenario, worst first. */
export function bottlenecks(project: Project, scenario: Scenario, sample: Sample): Bottleneck[] {
  const all = waitCauses(sample);
  let total = 0;
  for (const { minutes } of all) total += minutes;
  if (total === 0) return [];
  const idle = idlePools(sample);
  return all
    .filter(({ minutes }) => minutes / total >= LEAST_SHARE)
    .sort((a, b) => b.minutes - a.minutes)
    .slice(0, MOST_STATIONS)
    .map((causes) => {
      const node = scenario.flow.nodes.find(({ id }) => id === causes.station);
      const busy = busyHours(causes);
      return {
        station: causes.station,
        minutes: causes.minutes,
        share: causes.minutes / total,
        causes,
        busy,
        steps: node?.kind === 'station' ? stepsFor(project, node, causes, busy, idle) : [],
      };
    });
}

function stepsFor(
  project: Project,
  station: Station,
  causes: StationCauses,
  busy: Bottleneck['busy'],
  idle: ReadonlySet<string>,
): NextStep[] {
  const steps: NextStep[] = [];
  const people = new Set(
    project.clinic.roster.pools.filter(({ kind }) => kind === 'staff').map(({ id }) => id),
  );
  const own = new Set(
    station.steps.flatMap(({ staff }) => staff.flatMap(({ anyOf }) => anyOf)).filter((id) => people.has(id)),
  );
  const at = { station: station.id };
  const part = (cause: keyof StationCauses['byCause']): number =>
    causes.minutes === 0 ? 0 : causes.byCause[cause] / causes.minutes;
  for (const pool of own) {
    steps.push({ kind: 'addUnit', ...at, pool });
    if (busy && busy.to - busy.from <= MOST_HOURS) {
      steps.push({ kind: 'addUnit', ...at, pool, span: { from: busy.from * 60, to: busy.to * 60 } });
    }
  }
  if (station.rooms !== undefined && part('noRoom') >= LEAST_CAUSE) steps.push({ kind: 'addRoom', ...at });
  if (part('staffBusyElsewhere') >= LEAST_CAUSE) steps.push({ kind: 'callFirst', ...at });
  for (const pool of knowTheWork(project, station)) {
    if (!own.has(pool) && people.has(pool) && idle.has(pool)) steps.push({ kind: 'helpOut', ...at, pool });
  }
  return steps;
}

/**
 * One more person of each pool that no bottleneck's steps have tried, where that pool has most patients waiting: most
 * of these change nothing, which is worth knowing before anybody asks for staff.
 */
export function otherPeople(
  project: Project,
  scenario: Scenario,
  sample: Sample,
  found: readonly Bottleneck[],
): NextStep[] {
  const tried = new Set(
    found.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'addUnit' ? [step.pool] : []))),
  );
  const waiting = new Map(waitCauses(sample).map(({ station, minutes }) => [station, minutes]));
  return project.clinic.roster.pools.flatMap((pool): NextStep[] => {
    if (pool.kind !== 'staff' || tried.has(pool.id)) return [];
    const [station] = scenario.flow.nodes
      .filter((node) => node.kind === 'station')
      .filter(({ steps }) => steps.some(({ staff }) => staff.some(({ anyOf }) => anyOf.includes(pool.id))))
      .sort((a, b) => (waiting.get(b.id) ?? 0) - (waiting.get(a.id) ?? 0));
    return station ? [{ kind: 'addUnit', station: station.id, pool: pool.id }] : [];
  });
}

/** Pools that do every activity of the station somewhere in the project: nobody is sent to work that is not theirs. */
function knowTheWork(project: Project, station: Station): string[] {
  const doneBy = new Map<string, Set<string>>();
  for (const { flow } of project.scenarios) {
    for (const node of flow.nodes) {
      if (node.kind !== 'station') continue;
      for (const { activity, staff } of node.steps) {
        const pools = doneBy.get(activity) ?? new Set<string>();
        doneBy.set(activity, pools);
        for (const { anyOf } of staff) for (const pool of anyOf) pools.add(pool);
      }
    }
  }
  const staffed = station.steps.filter(({ staff }) => staff.length > 0);
  if (staffed.length === 0) return [];
  return project.clinic.roster.pools
    .map(({ id }) => id)
    .filter((id) => staffed.every(({ activity }) => doneBy.get(activity)?.has(id)));
}

function idlePools(sample: Sample): ReadonlySet<string> {
  return new Set(
    poolSummaries(sample)
      .filter(({ utilisation }) => (utilisation.mean ?? 1) < SPARE)
      .map(({ pool }) => pool),
  );
}
