/** Which way a patient leaves a node. */
import {
  ROUTE_CONDITIONS,
  ROUTE_IN_TURN,
  ROUTE_NEXT_NEED,
  ROUTE_PROBABILITY,
  ROUTE_SHORTEST_QUEUE,
  ROUTE_SINGLE,
} from '../tables.ts';
import { holds, openNeeds } from './condition.ts';
import { drawFor, isDrawnBelow, toUniform } from './draw.ts';
import type { Sim } from './state.ts';

/** Node behind the edge that the patient takes, −1: none is open. */
export function chooseWay(s: Sim, patient: number, node: number): number {
  const { t } = s;
  const from = t.nodeEdgeFrom[node] as number;
  const route = t.nodeRoute[node];
  let right = from;
  if (route !== ROUTE_SINGLE) {
    const to = t.nodeEdgeFrom[node + 1] as number;
    if (route === ROUTE_NEXT_NEED) right = byNextNeed(s, patient, from, to);
    else if (route === ROUTE_CONDITIONS) right = byConditions(s, patient, from, to);
    else right = chooseEdge(s, patient, node, from, to);
    if (right < 0) return -1;
  }
  if ((t.nodeErrs[node] as number) > 0) {
    const wrong = wrongEdge(s, patient, node, right, from, t.nodeEdgeFrom[node + 1] as number);
    if (wrong >= 0) {
      s.p.wrong[patient] = node;
      return t.edgeTo[wrong] as number;
    }
  }
  return t.edgeTo[right] as number;
}

/** Edge to a station of the others, when this patient is sent astray; −1: is not. */
function wrongEdge(s: Sim, patient: number, node: number, right: number, from: number, to: number): number {
  const { t, p } = s;
  const visit = p.owner[patient] as number;
  // One error at most per visit: who has been astray is sent right.
  if ((p.detours[visit] as number) > 0) return -1;
  if (!isDrawnBelow(s, visit, t.nodeErrsPurpose[node] as number, 0, t.nodeErrs, node)) return -1;
  const u = toUniform(s.words[1] as number);
  let others = 0;
  for (let edge = from; edge < to; edge++) if (isOther(s, edge, right)) others++;
  let pick = Math.floor(u * others);
  for (let edge = from; edge < to; edge++) if (isOther(s, edge, right) && pick-- === 0) return edge;
  return -1;
}

function isOther(s: Sim, edge: number, right: number): boolean {
  return edge !== right && s.t.nodeStation[s.t.edgeTo[edge] as number] !== -1;
}

/** The edge that a route says which does not ask for conditions. */
function chooseEdge(s: Sim, patient: number, node: number, from: number, to: number): number {
  const { t } = s;
  switch (t.nodeRoute[node]) {
    case ROUTE_PROBABILITY:
      return byProbability(s, patient, node, from, to);
    case ROUTE_IN_TURN: {
      const turn = s.inTurn[node] as number;
      s.inTurn[node] = (turn + 1) % (to - from);
      return from + turn;
    }
    case ROUTE_SHORTEST_QUEUE:
      return byShortestQueue(s, from, to);
    default:
      return from;
  }
}

function isOpen(s: Sim, patient: number, edge: number): boolean {
  const from = s.t.edgeConditionFrom[edge] as number;
  const to = s.t.edgeConditionTo[edge] as number;
  return from === to || holds(s, patient, from, to);
}

function byConditions(s: Sim, patient: number, from: number, to: number): number {
  for (let edge = from; edge < to; edge++) if (isOpen(s, patient, edge)) return edge;
  return -1;
}

function byProbability(s: Sim, patient: number, node: number, from: number, to: number): number {
  const { t, p } = s;
  const visit = p.owner[patient] as number;
  const at = visit * s.routes + (s.routeCounter[node] as number);
  const occurrence = p.routeOccurrence[at] as number;
  p.routeOccurrence[at] = occurrence + 1;
  drawFor(s, visit, t.nodeRoutePurpose[node] as number, occurrence);
  const u = toUniform(s.words[0] as number);
  let edge = from;
  while (edge < to - 1 && u >= (t.edgeShareTo[edge] as number)) edge++;
  return edge;
}

function byNextNeed(s: Sim, patient: number, from: number, to: number): number {
  const { t } = s;
  const open = openNeeds(s, s.p.owner[patient] as number);
  for (let edge = from; edge < to; edge++) {
    if (((t.edgeNeeds[edge] as number) & open) !== 0 && isOpen(s, patient, edge)) return edge;
  }
  for (let edge = from; edge < to; edge++) {
    if (t.edgeNeeds[edge] === 0 && isOpen(s, patient, edge)) return edge;
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
  return best;
}
