/** Whether a station's rooms and its work after the patient fit together. */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Station } from './flow.ts';
import { type FlowGraph, flowGraph, reachableFrom } from './graph.ts';
import type { Project, Scenario } from './project.ts';

/** Findings about rooms and turnarounds of a scenario. */
export function checkStations(project: Project, scenario: Scenario, path: DocumentPath): Finding[] {
  const graph = flowGraph(scenario.flow);
  return scenario.flow.nodes.flatMap((node, n) => {
    if (node.kind !== 'station') return [];
    const at = [...path, 'flow', 'nodes', n];
    return [
      ...roomFindings(project, scenario, graph, node, at),
      ...turnaroundFindings(project, scenario, node, at),
    ];
  });
}

function roomFindings(
  project: Project,
  scenario: Scenario,
  graph: FlowGraph,
  station: Station,
  at: DocumentPath,
): Finding[] {
  const found: Finding[] = [];
  const name = nameOf(station);
  const { room, rooms, roomFirst } = station;
  if (roomFirst && !room && rooms === undefined) {
    found.push(finding('room.firstNone', [...at, 'roomFirst'], { station: name }));
  }
  if (!room) return found;
  if (rooms !== undefined) found.push(finding('room.twice', [...at, 'rooms'], { station: name }));
  const pool = project.clinic.roster.pools.find((p) => p.id === room.pool);
  if (pool) {
    const params = { station: name, pool: nameOf(pool) };
    const added = scenario.levers.some((l) => l.kind === 'addUnits' && l.enabled && l.pool === pool.id);
    if (pool.kind !== 'room') found.push(finding('room.notRoom', [...at, 'room', 'pool'], params));
    if (pool.units.length === 0 && !added) {
      found.push(finding('room.empty', [...at, 'room', 'pool'], params));
    }
  }
  const until = graph.nodes.get(room.until ?? station.id)?.node;
  if (until && !(until.kind === 'station' && reachableFrom(graph, [station.id]).has(until.id))) {
    const params = { station: name, until: nameOf(until) };
    found.push(finding('room.untilNever', [...at, 'room', 'until'], params));
  }
  return found;
}

/** The work after the patient holds staff and room: with neither it would not take place. */
function turnaroundFindings(
  project: Project,
  scenario: Scenario,
  station: Station,
  at: DocumentPath,
): Finding[] {
  const { turnaround } = station;
  if (turnaround === undefined || station.steps.some((step) => step.staff.length > 0)) return [];
  const givesRoom = scenario.flow.nodes.some((node) => {
    if (node.kind !== 'station') return false;
    const own = node.id === station.id;
    if (node.room) return node.room.until === undefined ? own : node.room.until === station.id;
    return own && node.rooms !== undefined;
  });
  if (givesRoom) return [];
  const activity = project.activities.find((a) => a.id === turnaround);
  const params = { station: nameOf(station), activity: activity ? nameOf(activity) : turnaround };
  return [finding('turnaround.unused', [...at, 'turnaround'], params)];
}
