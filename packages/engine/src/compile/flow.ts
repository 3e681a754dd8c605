/** Nodes, edges and routes, and stations as chains of stages: consecutive steps with the same staff. */
import type { Edge, FlowNode, Requirement, Station, Step } from '@simalur/model';
import * as T from '../tables.ts';
import { ConditionTable } from './conditions.ts';
import { type CompileContext, closeRange, TICKS } from './context.ts';
import { CompileProblem } from './problem.ts';

const DISCIPLINES: Record<Station['queue']['discipline'], number> = {
  fifo: T.FIFO,
  lifo: T.LIFO,
  priority: T.PRIORITY,
  preemptive: T.PREEMPTIVE,
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
  fork: T.NODE_FORK,
  join: T.NODE_JOIN,
  followUp: T.NODE_FOLLOW_UP,
};
const ROUTES = {
  conditions: T.ROUTE_CONDITIONS,
  probability: T.ROUTE_PROBABILITY,
  nextNeed: T.ROUTE_NEXT_NEED,
  inTurn: T.ROUTE_IN_TURN,
  shortestQueue: T.ROUTE_SHORTEST_QUEUE,
};

/** Consecutive steps of a station that hold the same staff; before them an empty stage where the room comes first. */
function stagesOf(station: Station): Step[][] {
  const stages: Step[][] = station.roomFirst ? [[]] : [];
  let staff = '';
  for (const step of station.steps) {
    const key = JSON.stringify(step.staff);
    if (staff === '' || key !== staff) stages.push([]);
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
  const requirementStandIn: number[] = [];
  const requirementSkills: number[] = [];
  const stepActivity: number[] = [];
  const stepConditionFrom: number[] = [];
  const stepConditionTo: number[] = [];
  const stepCheck: number[] = [];
  const stepNeed: number[] = [];
  const stepGate: number[] = [];
  const stepOffer: number[] = [];
  const stepUptake: number[] = [];
  const stepUptakePurpose: number[] = [];
  const stepQueueLimit: number[] = [];
  const stepOfferNeed: number[] = [];
  const requirementUnits: number[] = [];
  const stageIsRoomOnly: number[] = [];
  const { classes } = context.project.demand;
  let maxUnits = 1;
  stations.forEach((station, s) => {
    stationStageFrom.push(stageStation.length);
    for (const steps of stagesOf(station)) {
      stageStation.push(s);
      stageStepFrom.push(stepActivity.length);
      stageRequirementFrom.push(requirementPoolFrom.length);
      const staff = steps[0]?.staff ?? [];
      stageIsRoomOnly.push(steps.length === 0 ? 1 : 0);
      maxUnits = Math.max(
        maxUnits,
        ...classes.map((c) => staff.reduce((sum, requirement) => sum + unitsFor(requirement, c.id), 0)),
      );
      for (const requirement of staff) {
        requirementPoolFrom.push(requirementPool.length);
        requirementStandIn.push(requirement.standIn === true ? 1 : 0);
        requirementSkills.push(context.skillMask(requirement.skill ? [requirement.skill] : []));
        for (const pool of requirement.anyOf) requirementPool.push(context.pool(pool));
        for (const c of classes) requirementUnits.push(unitsFor(requirement, c.id));
      }
      for (const step of steps) {
        stepActivity.push(context.activity(step.activity));
        const gate = step.when.some((c) => c.kind === 'firstContact')
          ? conditions.gate(step.activity, station.id)
          : -1;
        const [from, to] = conditions.add(step.when, gate);
        stepConditionFrom.push(from);
        stepConditionTo.push(to);
        const need = step.when.find((c) => c.kind === 'need');
        stepNeed.push(need ? context.needMask([need.need]) : 0);
        stepGate.push(gate);
        stepCheck.push(checkOf(context, step));
        stepOffer.push(step.offer ? OFFERS[step.offer.policy] : T.OFFER_NONE);
        stepUptake.push(step.offer?.uptake ?? 1);
        // Named by the activity: with a higher uptake the same patients take part, and more.
        stepUptakePurpose.push(context.draws.purpose(`uptake/${step.activity}`));
        stepQueueLimit.push(step.offer?.queueAtLeast ?? 1);
        stepOfferNeed.push(offeredNeed(context, step));
      }
    }
  });
  const ofStage = <V>(of: (station: Station) => V): V[] =>
    stageStation.map((s) => of(stations[s] as Station));
  const sessionFrom: number[] = [];
  const sessionTime: number[] = [];
  for (const station of stations) {
    sessionFrom.push(sessionTime.length);
    sessionTime.push(...(station.batch?.at ?? []).map((minute) => minute * TICKS));
  }
  const blocks = stations.map((s) => (s.queue.whenFull === 'block' ? 1 : 0));
  return {
    stations: stations.length,
    stationNode: Int32Array.from(stations, (s) => context.node(s.id)),
    stationStageFrom: closeRange(stationStageFrom, stageStation),
    stationPlaces: Float64Array.from(stations, (s) => s.queue.places ?? Number.POSITIVE_INFINITY),
    stationBalkAt: Float64Array.from(stations, (s) => s.queue.balkAt ?? Number.POSITIVE_INFINITY),
    stationBlocks: Uint8Array.from(blocks),
    hasBlocking: blocks.includes(1),
    stationRoomUntil: Int32Array.from(stations, (s) => context.node(s.room?.until ?? s.id)),
    stationTurnaround: Int32Array.from(stations, (s) => (s.turnaround ? context.activity(s.turnaround) : -1)),
    // With sessions a group of any size starts, so one patient is enough.
    stationBatchMin: Int32Array.from(stations, (s) => (s.batch ? (s.batch.at ? 1 : s.batch.min) : 0)),
    stationBatchMax: Int32Array.from(stations, (s) => s.batch?.max ?? 0),
    stationBatchWait: Float64Array.from(
      stations,
      (s) => (s.batch?.maxWaitMinutes ?? Number.POSITIVE_INFINITY) * TICKS,
    ),
    stationSessionFrom: closeRange(sessionFrom, sessionTime),
    sessions: sessionTime.length,
    sessionTime: Float64Array.from(sessionTime),
    stages: stageStation.length,
    levels: Math.max(
      ...classes.map((c) => c.priority),
      ...stations.map((s) => s.queue.promote?.toPriority ?? 1),
      listPriorities(context),
    ),
    stageIsRoomOnly: Uint8Array.from(stageIsRoomOnly),
    stagePromoteAfter: Float64Array.from(
      ofStage((s) => (s.queue.promote?.afterMinutes ?? Number.POSITIVE_INFINITY) * TICKS),
    ),
    stagePromoteLevel: Int32Array.from(ofStage((s) => (s.queue.promote?.toPriority ?? 1) - 1)),
    stageRatioPriority: Int32Array.from(ofStage((s) => s.queue.ratio?.priority ?? 0)),
    stageRatioOrdinary: Int32Array.from(ofStage((s) => s.queue.ratio?.ordinary ?? 0)),
    stageIsPlain: Uint8Array.from(ofStage((s) => (isPlain(s) ? 1 : 0))),
    stageIsForAll: Uint8Array.from(stageStation, (_, stage) =>
      stepCheck.slice(stageStepFrom[stage], stageStepFrom[stage + 1]).includes(T.CHECK_NOTHING) ? 1 : 0,
    ),
    stageTakesOne: Uint8Array.from(stageStation, (_, stage) => {
      const from = stageRequirementFrom[stage] as number;
      const to = stageRequirementFrom[stage + 1] ?? requirementPoolFrom.length;
      const units = requirementUnits.slice(from * classes.length, to * classes.length);
      return to - from === 1 && units.every((n) => n === 1) ? 1 : 0;
    }),
    stageNotEarly: Uint8Array.from(
      ofStage((s) => (s.queue.early === false && s.queue.discipline === 'earliestAppointment' ? 1 : 0)),
    ),
    stageStation: Int32Array.from(stageStation),
    stageDiscipline: Int32Array.from(ofStage((s) => DISCIPLINES[s.queue.discipline])),
    stageRank: Int32Array.from(ofStage((s) => s.rank)),
    stageStepFrom: closeRange(stageStepFrom, stepActivity),
    stageRequirementFrom: closeRange(stageRequirementFrom, requirementPoolFrom),
    requirementPoolFrom: closeRange(requirementPoolFrom, requirementPool),
    requirementPool: Int32Array.from(requirementPool),
    requirementSkills: Int32Array.from(requirementSkills),
    requirementStandIn: Uint8Array.from(requirementStandIn),
    requirementUnits: Int32Array.from(requirementUnits),
    maxUnits,
    stepActivity: Int32Array.from(stepActivity),
    stepConditionFrom: Int32Array.from(stepConditionFrom),
    stepConditionTo: Int32Array.from(stepConditionTo),
    stepCheck: Uint8Array.from(stepCheck),
    stepNeed: Int32Array.from(stepNeed),
    stepGate: Int32Array.from(stepGate),
    stepOffer: Int32Array.from(stepOffer),
    stepUptake: Float64Array.from(stepUptake),
    stepUptakePurpose: Int32Array.from(stepUptakePurpose),
    stepQueueLimit: Int32Array.from(stepQueueLimit),
    stepOfferNeed: Int32Array.from(stepOfferNeed),
  };
}

/** How it is found out whether a step is done: `CHECK_…`. */
function checkOf(context: CompileContext, step: Step): number {
  if (step.offer || isEverOut(context, step.activity)) return T.CHECK_MORE;
  if (step.when.length === 0) return T.CHECK_NOTHING;
  return step.when.length === 1 && step.when[0]?.kind === 'need' ? T.CHECK_NEED : T.CHECK_MORE;
}

/** Whether a disturbance keeps an activity from being done for a part of the day. */
function isEverOut(context: CompileContext, activity: string): boolean {
  return (context.project.settings.disturbances ?? []).some(
    (d) => d.kind === 'stockOut' && d.enabled && d.activity === activity,
  );
}

/**
 * First come or by priority, one by one, one unit each: a newcomer who cannot be served cannot be served before
 * anybody else either, so that nothing needs to be looked at again.
 */
function isPlain(station: Station): boolean {
  const { discipline } = station.queue;
  const takesOne = (r: Requirement) => (r.units ?? 1) === 1 && r.unitsByClass === undefined;
  return (
    !station.batch &&
    discipline !== 'preemptive' &&
    discipline !== 'earliestAppointment' &&
    station.steps.every((step) => step.staff.every(takesOne))
  );
}

/** How many units of a requirement a class holds. */
function unitsFor(requirement: Requirement, patientClass: string): number {
  return requirement.unitsByClass?.find((u) => u.class === patientClass)?.units ?? requirement.units ?? 1;
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
    if (out.length > 1 && !node.route && node.kind !== 'fork')
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
    nodeErrs: Float64Array.from(nodes, (n) => (n.kind === 'decision' ? (n.errs?.probability ?? 0) : 0)),
    nodeErrsPurpose: Int32Array.from(nodes, (n) =>
      n.kind === 'decision' && n.errs ? context.draws.purpose(`errs/${n.errs.draw}`) : -1,
    ),
    ...compileFollowUps(context, nodes),
    edgeTo: Int32Array.from(edgeTo),
    edgeShareTo: Float64Array.from(edgeShareTo),
    edgeConditionFrom: Int32Array.from(edgeConditionFrom),
    edgeConditionTo: Int32Array.from(edgeConditionTo),
    edgeNeeds: Int32Array.from(edgeNeeds),
    edgeStage: Int32Array.from(edgeStage),
    ...conditions.tables(),
  };
}

/** Returns after days. The draw is named by what the patient returns for, not by the node. */
function compileFollowUps(context: CompileContext, nodes: readonly FlowNode[]) {
  const of = <V>(value: (node: Extract<FlowNode, { kind: 'followUp' }>) => V, other: V): V[] =>
    nodes.map((n) => (n.kind === 'followUp' ? value(n) : other));
  return {
    // Days are sampled as if they were minutes.
    nodeDays: Int32Array.from(of((n) => context.distribution(n.days), -1)),
    nodeAdherence: Float64Array.from(of((n) => n.adherence, 0)),
    nodeReturnAt: Float64Array.from(of((n) => n.at * TICKS, 0)),
    nodeReturnTo: Int32Array.from(of((n) => context.node(n.to), -1)),
    nodeReturnNeeds: Int32Array.from(of((n) => context.needMask(n.needs), 0)),
    nodeReturnPurpose: Int32Array.from(
      of(
        (n) => context.draws.purpose(`followUp/${n.purpose}/${[...n.needs].sort(byCodeUnit).join('/')}`),
        -1,
      ),
    ),
  };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
