/** Whether the rules of a queue have anything to work on: promotion, ratio, booked times, full places, groups. */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Station } from './flow.ts';
import type { Project, Scenario } from './project.ts';

/** Findings about the queues and groups of a scenario. */
export function checkQueues(project: Project, scenario: Scenario, path: DocumentPath): Finding[] {
  return scenario.flow.nodes.flatMap((node, n) => {
    if (node.kind !== 'station') return [];
    const at = [...path, 'flow', 'nodes', n];
    return [...queueFindings(node, at), ...batchFindings(project, node, at)];
  });
}

function queueFindings(station: Station, at: DocumentPath): Finding[] {
  const { discipline, promote, ratio, early, whenFull, places } = station.queue;
  const params = { station: nameOf(station) };
  const found: Finding[] = [];
  const knowsPriority = discipline === 'priority' || discipline === 'preemptive';
  if (promote && !knowsPriority) {
    found.push(finding('queue.promoteUnused', [...at, 'queue', 'promote'], params));
  }
  if (ratio && !knowsPriority) found.push(finding('queue.ratioUnused', [...at, 'queue', 'ratio'], params));
  if (early !== undefined && discipline !== 'earliestAppointment') {
    found.push(finding('queue.earlyUnused', [...at, 'queue', 'early'], params));
  }
  if (whenFull === 'block' && places === undefined) {
    found.push(finding('queue.blockNoPlaces', [...at, 'queue', 'whenFull'], params));
  }
  return found;
}

function batchFindings(project: Project, station: Station, at: DocumentPath): Finding[] {
  const { batch, queue } = station;
  if (!batch) return [];
  const name = nameOf(station);
  const found: Finding[] = [];
  const path = [...at, 'batch'];
  const { opens, closes, atClosing } = project.clinic.calendar;
  if (batch.at) {
    if (batch.maxWaitMinutes !== undefined) {
      found.push(finding('batch.waitUnused', [...path, 'maxWaitMinutes'], { station: name }));
    }
    batch.at.forEach((minute, i) => {
      if (opens >= closes || (minute >= opens && minute < closes)) return;
      found.push(finding('batch.outside', [...path, 'at', i], { station: name, at: minute, opens, closes }));
    });
    return found;
  }
  // Whoever finds the line empty may wait even where there are no places, as long as staff are free.
  const places = Math.max(1, Math.min(queue.places ?? Infinity, queue.balkAt ?? Infinity));
  if (batch.min > places) {
    found.push(finding('batch.tooMany', [...path, 'min'], { station: name, min: batch.min, places }));
  } else if (batch.min > 1 && batch.maxWaitMinutes === undefined && atClosing === 'serveAll') {
    found.push(finding('batch.leftover', [...path, 'min'], { station: name, min: batch.min }));
  }
  return found;
}
