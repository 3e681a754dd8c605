/** Nodes, edges and routes, and stations as chains of stages: consecutive steps with the same staff. */
import type { Edge, FlowNode, Station, Step } from '@simalur/model';
import * as T from '../tables.ts';
import { ConditionTable } from './conditions.ts';
import { type CompileContext, closeRange } from './context.ts';
import { CompileProblem } from './problem.ts';

const DISCIPLINES: Record<Station['queue']['discipline'], number> = {
  fifo: T.FIFO,
  lifo: T.LIFO,
  priority: T.PRIORITY,
  earliestAppointment: T.EARLIEST_APPOINTMENT,
};
const OFFERS = { full: T.OFFER_FULL, adaptive: T.OFFER_ADAPTIVE, scheduled: T.OFFER_SCHEDULED };
const OUTCOMES = { home: T.EXIT_HOME, referred: T.EXIT_REFERRED, left: T.EXIT_LEFT };
const KINDS: Record<FlowNode['kind'], number> = {
  arrival: T.NODE_ARRIVAL,
  station: T.NODE_STATION,
  decision: T.NODE_DECISION,
  delay: T.NODE_DELAY,
  exit: T.NODE_EXIT,
};
const ROUTES = {
  conditions: T.ROUTE_CONDITIONS,
  probability: T.ROUTE_PROBABILITY,
  nextNeed: T.ROUTE_NEXT_NEED,
  inTurn: T.ROUTE_IN_TURN,
  shortestQueue: T.ROUTE_SHORTEST_QUEUE,
};

/** Consecutive steps of a station that hold the same staff. */
function stagesOf(station: Station): Step[][] {
  const stages: Step[][] = [];
  let staff = '';
  for (const step of station.steps) {
    const key = JSON.stringify(step.staff);
    if (stages.length === 0 || key !== staff) stages.push([]);
    (stages[stages.length - 1] as Step[]).push(step);
    staff = key;
  }
  return stages;
}

/** The need that is put on the calendar when an offer is not taken up now: the one the step asks for, else what it meets. */
function offeredNeed(context: CompileContext, step: Step): number {
  let mask = 0;
  for (const condition of step.when) if (condition.kind === 'need') mask |= 1 << context.need(condition.need);
  const activity = context.project.activities[context.activity(step.activity)];
  return mask !== 0 ? mask : context.needMask(activity?.meets);
}

function compileStations(context: CompileContext, stations: readonly Station[], conditions: ConditionTable) {
  const stationStageFrom: number[] = [];
  const stageStation: number[] = [];
  const stageStepFrom: number[] = [];
  const stageRequirementFrom: number[] = [];
  const requirementPoolFrom: number[] = [];
  const requirementPool: number[] = [];
  const requirementSkills: number[] = [];
  const stepActivity: number[] = [];
  const stepConditionFrom: number[] = [];
  const stepConditionTo: number[] = [];
  const stepGate: number[] = [];
  const stepOffer: number[] = [];
  const stepUptake: number[] = [];
  const stepUptakePurpose: number[] = [];
  const stepQueueLimit: number[] = [];
  const stepOfferNeed: number[] = [];
  let maxRequirements = 1;
  stations.forEach((station, s) => {
    stationStageFrom.push(stageStation.length);
    for (const steps of stagesOf(station)) {
      stageStation.push(s);
      stageStepFrom.push(stepActivity.length);
      stageRequirementFrom.push(requirementPoolFrom.length);
      const staff = (steps[0] as Step).staff;
      maxRequirements = Math.max(maxRequirements, staff.length);
      for (const requirement of staff) {
        requirementPoolFrom.push(requirementPool.length);
        requirementSkills.push(context.skillMask(requirement.skill ? [requirement.skill] : []));
        for (const pool of requirement.anyOf) requirementPool.push(context.pool(pool));
      }
      for (const step of steps) {
        stepActivity.push(context.activity(step.activity));
        const gate = step.when.some((c) => c.kind === 'firstContact')
          ? conditions.gate(step.activity, station.id)
          : -1;
        const [from, to] = conditions.add(step.when, gate);
        stepConditionFrom.push(from);
        stepConditionTo.push(to);
        stepGate.push(gate);
        stepOffer.push(step.offer ? OFFERS[step.offer.policy] : T.OFFER_NONE);
        stepUptake.push(step.offer?.uptake ?? 1);
        // Named by the activity: with a higher uptake the same patients take part, and more.
        stepUptakePurpose.push(context.draws.purpose(`uptake/${step.activity}`));
        stepQueueLimit.push(step.offer?.queueAtLeast ?? 1);
        stepOfferNeed.push(step.offer ? offeredNeed(context, step) : 0);
      }
    }
  });
  const ofStage = <V>(of: (station: Station) => V): V[] =>
    stageStation.map((s) => of(stations[s] as Station));
  return {
    stations: stations.length,
    stationNode: Int32Array.from(stations, (s) => context.node(s.id)),
    stationStageFrom: closeRange(stationStageFrom, stageStation),
    stationPlaces: Float64Array.from(stations, (s) => s.queue.places ?? Number.POSITIVE_INFINITY),
    stationBalkAt: Float64Array.from(stations, (s) => s.queue.balkAt ?? Number.POSITIVE_INFINITY),
    stages: stageStation.length,
    levels: Math.max(...context.project.demand.classes.map((c) => c.priority), listPriorities(context)),
    stageStation: Int32Array.from(stageStation),
    stageDiscipline: Int32Array.from(ofStage((s) => DISCIPLINES[s.queue.discipline])),
    stageRank: Int32Array.from(ofStage((s) => s.rank)),
    stageStepFrom: closeRange(stageStepFrom, stepActivity),
    stageRequirementFrom: closeRange(stageRequirementFrom, requirementPoolFrom),
    requirementPoolFrom: closeRange(requirementPoolFrom, requirementPool),
    requirementPool: Int32Array.from(requirementPool),
    requirementSkills: Int32Array.from(requirementSkills),
    maxRequirements,
    stepActivity: Int32Array.from(stepActivity),
    stepConditionFrom: Int32Array.from(stepConditionFrom),
    stepConditionTo: Int32Array.from(stepConditionTo),
    stepGate: Int32Array.from(stepGate),
    stepOffer: Int32Array.from(stepOffer),
    stepUptake: Float64Array.from(stepUptake),
    stepUptakePurpose: Int32Array.from(stepUptakePurpose),
    stepQueueLimit: Int32Array.from(stepQueueLimit),
    stepOfferNeed: Int32Array.from(stepOfferNeed),
  };
}

/** Highest priority number that a listed patient carries. */
function listPriorities(context: CompileContext): number {
  let highest = 1;
  for (const stream of context.project.demand.streams) {
    if (stream.kind !== 'list') continue;
    for (const patient of stream.patients) highest = Math.max(highest, patient.priority ?? 1);
  }
  return highest;
}

/** Ways out of a node in the order in which they are tried: those with conditions first. */
function waysOut(node: FlowNode, edges: readonly Edge[]): Edge[] {
  const own = edges.filter((e) => e.from === node.id);
  if (node.route?.by !== 'conditions') return own;
  const isConditional = (e: Edge) => (e.when?.length ?? 0) > 0;
  return [...own.filter(isConditional), ...own.filter((e) => !isConditional(e))];
}

export function compileFlow(context: CompileContext, stations: readonly Station[]) {
  const { nodes, edges } = context.scenario.flow;
  const conditions = new ConditionTable(context);
  const stationTables = compileStations(context, stations, conditions);
  const stationIndex = new Map(stations.map((s, i) => [s.id, i]));

  /** The first station behind a node, through delays; undefined when a choice or an exit comes first. */
  const stationBehind = (id: string): Station | undefined => {
    const seen = new Set<string>();
    for (let at = id; !seen.has(at); ) {
      seen.add(at);
      const node = nodes[context.node(at)];
      if (node?.kind === 'station') return node;
      const own = edges.filter((e) => e.from === at);
      if (node?.kind !== 'delay' || own.length !== 1) return undefined;
      at = (own[0] as Edge).to;
    }
    return undefined;
  };

  const nodeEdgeFrom: number[] = [];
  const nodeConditionFrom: number[] = [];
  const nodeConditionTo: number[] = [];
  const edgeTo: number[] = [];
  const edgeShareTo: number[] = [];
  const edgeConditionFrom: number[] = [];
  const edgeConditionTo: number[] = [];
  const edgeNeeds: number[] = [];
  const edgeStage: number[] = [];
  nodes.forEach((node, n) => {
    nodeEdgeFrom.push(edgeTo.length);
    const out = waysOut(node, edges);
    if (out.length === 0 && node.kind !== 'exit')
      throw new CompileProblem('node.noWayOut', ['nodes', n], { node: node.id });
    if (out.length > 1 && !node.route)
      throw new CompileProblem('node.route.missing', ['nodes', n], { node: node.id });
    const [from, to] = conditions.add(node.kind === 'delay' ? node.when : [], -1);
    nodeConditionFrom.push(from);
    nodeConditionTo.push(to);
    let share = 0;
    for (const edge of out) {
      edgeTo.push(context.node(edge.to));
      share += edge.share ?? 0;
      edgeShareTo.push(share);
      const [first, last] = conditions.add(edge.when ?? [], -1);
      edgeConditionFrom.push(first);
      edgeConditionTo.push(last);
      const station = stationBehind(edge.to);
      const needs = station?.steps.flatMap((step) =>
        step.when.flatMap((c) => (c.kind === 'need' ? [c.need] : [])),
      );
      edgeNeeds.push(context.needMask(needs));
      const s = station ? stationIndex.get(station.id) : undefined;
      edgeStage.push(s === undefined ? -1 : (stationTables.stationStageFrom[s] as number));
    }
  });
  return {
    ...stationTables,
    nodes: nodes.length,
    nodeIds: nodes.map((n) => n.id),
    nodeKind: Int32Array.from(nodes, (n) => KINDS[n.kind]),
    nodeStation: Int32Array.from(nodes, (n) => stationIndex.get(n.id) ?? -1),
    nodeRoute: Int32Array.from(nodes, (n) => (n.route ? ROUTES[n.route.by] : T.ROUTE_SINGLE)),
    nodeRoutePurpose: Int32Array.from(nodes, (n) =>
      n.route?.by === 'probability' ? context.draws.purpose(`route/${n.route.draw}`) : -1,
    ),
    nodeEdgeFrom: closeRange(nodeEdgeFrom, edgeTo),
    nodeActivity: Int32Array.from(nodes, (n) => (n.kind === 'delay' ? context.activity(n.activity) : -1)),
    nodeConditionFrom: Int32Array.from(nodeConditionFrom),
    nodeConditionTo: Int32Array.from(nodeConditionTo),
    nodeOutcome: Int32Array.from(nodes, (n) => (n.kind === 'exit' ? OUTCOMES[n.outcome] : -1)),
    edgeTo: Int32Array.from(edgeTo),
    edgeShareTo: Float64Array.from(edgeShareTo),
    edgeConditionFrom: Int32Array.from(edgeConditionFrom),
    edgeConditionTo: Int32Array.from(edgeConditionTo),
    edgeNeeds: Int32Array.from(edgeNeeds),
    edgeStage: Int32Array.from(edgeStage),
    ...conditions.tables(),
  };
}
