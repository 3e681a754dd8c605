/** Small projects for tests: one clinic without a calendar, stations given as a few words. */
import { type Distribution, type Project, ProjectSchema } from '@simalur/model';

type Raw = Record<string, unknown>;
const asumsi = { tag: 'assumption' };

/** An activity with this duration. */
export function activity(id: string, duration: Distribution, more: Raw = {}): Raw {
  return { id, name: id, tag: 'other', duration, source: asumsi, ...more };
}

/** A pool of `n` units that are always there, or with what `more` says. */
export function pool(id: string, n: number, more: Raw = {}): Raw {
  return {
    id,
    name: id,
    units: Array.from({ length: n }, (_, i) => ({ id: `${id}-${i + 1}` })),
    source: asumsi,
    ...more,
  };
}

/** A station where `staff` does `activityId`. */
export function station(id: string, activityId: string, staff: string | string[], more: Raw = {}): Raw {
  const pools = typeof staff === 'string' ? [staff] : staff;
  return {
    kind: 'station',
    id,
    name: id,
    steps: [{ activity: activityId, staff: pools.map((p) => ({ anyOf: [p] })) }],
    ...more,
  };
}

/** Edges along a line of nodes. */
export function line(...ids: string[]): Raw[] {
  return ids.slice(1).map((to, i) => ({ id: `${ids[i]}-${to}`, from: ids[i], to }));
}

interface SmallProject {
  classes?: Raw[];
  streams: Raw[];
  activities: Raw[];
  pools?: Raw[];
  nodes: Raw[];
  edges: Raw[];
  needs?: Raw[];
  demand?: Raw;
  calendar?: Raw;
  settings?: Raw;
  scenario?: Raw;
}

/** A parsed project with one scenario `s`; an arrival `in` and an exit `out` are added. */
export function smallProject(parts: SmallProject): Project {
  return ProjectSchema.parse({
    format: 'simalur-project',
    schemaVersion: 1,
    name: 'test',
    clinic: {
      name: 'test',
      calendar: { doorsOpen: 0, opens: 0, closes: 1e9, ...parts.calendar },
      roster: { pools: parts.pools ?? [] },
    },
    needs: parts.needs ?? [],
    activities: parts.activities,
    demand: { classes: parts.classes ?? [{ id: 'p', name: 'p' }], streams: parts.streams, ...parts.demand },
    scenarios: [
      {
        id: 's',
        name: 's',
        records: 'shared',
        flow: {
          nodes: [
            { kind: 'arrival', id: 'in', name: 'in' },
            ...parts.nodes,
            { kind: 'exit', id: 'out', name: 'out' },
          ],
          edges: parts.edges,
        },
        ...parts.scenario,
      },
    ],
    settings: { targetMinutes: 60, marginMinutes: 5, ...parts.settings },
  });
}
