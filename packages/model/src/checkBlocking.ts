/**
 * Whether stations that let nobody in when they are full can hold each other up: who waits for whom, and whether that
 * leads back to where it began.
 */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Station } from './flow.ts';
import { type FlowGraph, flowGraph, rings, stationsAfter } from './graph.ts';
import type { Project, Scenario } from './project.ts';

/** Findings about blocking stations of a scenario. */
export function checkBlocking(project: Project, scenario: Scenario, path: DocumentPath): Finding[] {
  const graph = flowGraph(scenario.flow);
  const stations = [...graph.nodes.values()].flatMap(({ node, index }) =>
    node.kind === 'station' ? [{ station: node, index }] : [],
  );
  const blocked = new Map(stations.map(({ station }) => [station.id, blockersOf(graph, station)]));
  if ([...blocked.values()].every((list) => list.length === 0)) return [];
  const at = (id: string) => [...path, 'flow', 'nodes', graph.nodes.get(id)?.index ?? 0];

  const found: Finding[] = [];
  const ids = stations.map(({ station }) => station.id);
  for (const ring of rings(ids, (id) => (blocked.get(id) ?? []).map((station) => station.id))) {
    const names = ring.map((id) => nameOf(graph.nodes.get(id)?.node ?? { id })).join(', ');
    found.push(finding('queue.blockRing', [...at(ring[0] ?? ''), 'queue'], { stations: names }));
  }
  for (const { station: before } of stations) {
    for (const station of blocked.get(before.id) ?? []) {
      const pool = sharedPool(before, station);
      if (pool === undefined || station.id === before.id) continue;
      const entry = project.clinic.roster.pools.find((p) => p.id === pool);
      const params = {
        station: nameOf(station),
        before: nameOf(before),
        pool: entry ? nameOf(entry) : pool,
      };
      found.push(finding('queue.blockStaff', [...at(station.id), 'queue'], params));
    }
  }
  return found;
}

/** The stations whose full line keeps the patients of a station where they are, with what they hold there. */
function blockersOf(graph: FlowGraph, station: Station): Station[] {
  const holds =
    station.rooms !== undefined ||
    station.room !== undefined ||
    station.steps.some((s) => s.staff.length > 0);
  if (!holds) return [];
  return [...stationsAfter(graph, station.id)].flatMap((id) => {
    const next = graph.nodes.get(id)?.node;
    const isBlocking =
      next?.kind === 'station' && next.queue.whenFull === 'block' && next.queue.places !== undefined;
    return isBlocking ? [next] : [];
  });
}

/** A pool that a blocked patient still holds and that alone could empty the full line. */
function sharedPool(before: Station, full: Station): string | undefined {
  const held = new Set(before.steps.at(-1)?.staff.flatMap((r) => r.anyOf));
  const needed = full.steps.flatMap((step) => step.staff).find((r) => r.anyOf.every((id) => held.has(id)));
  return needed?.anyOf[0];
}
