/** Which way a patient leaves a node. */
import {
  ROUTE_CONDITIONS,
  ROUTE_IN_TURN,
  ROUTE_NEXT_NEED,
  ROUTE_PROBABILITY,
  ROUTE_SHORTEST_QUEUE,
} from '../tables.ts';
import { holds, openNeeds } from './condition.ts';
import { drawUniform } from './draw.ts';
import type { Sim } from './state.ts';

/** Node behind the edge that the patient takes, −1: none is open. */
export function chooseWay(s: Sim, patient: number, node: number): number {
  const { t } = s;
  const from = t.nodeEdgeFrom[node] as number;
  const to = t.nodeEdgeFrom[node + 1] as number;
  switch (t.nodeRoute[node]) {
    case ROUTE_CONDITIONS:
      return byConditions(s, patient, from, to);
    case ROUTE_PROBABILITY:
      return byProbability(s, patient, node, from, to);
    case ROUTE_NEXT_NEED:
      return byNextNeed(s, patient, from, to);
    case ROUTE_IN_TURN: {
      const turn = s.inTurn[node] as number;
      s.inTurn[node] = (turn + 1) % (to - from);
      return t.edgeTo[from + turn] as number;
    }
    case ROUTE_SHORTEST_QUEUE:
      return byShortestQueue(s, from, to);
    default:
      return t.edgeTo[from] as number;
  }
}

function isOpen(s: Sim, patient: number, edge: number): boolean {
  return holds(s, patient, s.t.edgeConditionFrom[edge] as number, s.t.edgeConditionTo[edge] as number);
}

function byConditions(s: Sim, patient: number, from: number, to: number): number {
  for (let edge = from; edge < to; edge++) if (isOpen(s, patient, edge)) return s.t.edgeTo[edge] as number;
  return -1;
}

function byProbability(s: Sim, patient: number, node: number, from: number, to: number): number {
  const { t, p } = s;
  const at = patient * s.routes + (s.routeCounter[node] as number);
  const occurrence = p.routeOccurrence[at] as number;
  p.routeOccurrence[at] = occurrence + 1;
  const u = drawUniform(s, patient, t.nodeRoutePurpose[node] as number, occurrence);
  let edge = from;
  while (edge < to - 1 && u >= (t.edgeShareTo[edge] as number)) edge++;
  return t.edgeTo[edge] as number;
}

function byNextNeed(s: Sim, patient: number, from: number, to: number): number {
  const { t } = s;
  const open = openNeeds(s, patient);
  for (let edge = from; edge < to; edge++) {
    if (((t.edgeNeeds[edge] as number) & open) !== 0 && isOpen(s, patient, edge))
      return t.edgeTo[edge] as number;
  }
  for (let edge = from; edge < to; edge++) {
    if (t.edgeNeeds[edge] === 0 && isOpen(s, patient, edge)) return t.edgeTo[edge] as number;
  }
  return -1;
}

/** Fewest patients at the station behind the edge, waiting or in service; the first of equals. */
function byShortestQueue(s: Sim, from: number, to: number): number {
  const { t } = s;
  let best = from;
  let fewest = Number.POSITIVE_INFINITY;
  for (let edge = from; edge < to; edge++) {
    const stage = t.edgeStage[edge] as number;
    const here = stage < 0 ? 0 : (s.atStation[t.stageStation[stage] as number] as number);
    if (here < fewest) {
      fewest = here;
      best = edge;
    }
  }
  return t.edgeTo[best] as number;
}
