/** Scenario in, tables out. No zod, no search by name afterwards; what cannot be run is a finding. */
import type { Project, ResultLayout, Station } from '@simalur/model';
import type { CompileResult, Program } from '../contract.ts';
import { compileDistributions } from '../distributions/index.ts';
import { createLayout, HALF_HOURS, STATION_MEASURE as S, STATION_PROFILE as SP } from '../layout.ts';
import { FIFO, IF_FREE, IF_QUEUE, NODE_FORK, PRIORITY, type Tables } from '../tables.ts';
import { compileActivities } from './activities.ts';
import { CompileContext, TICKS } from './context.ts';
import { compileDemand } from './demand.ts';
import { compileFlow } from './flow.ts';
import { CompileProblem } from './problem.ts';
import { compileRoster } from './roster.ts';

/**
 * Compiles one scenario of a checked project.
 *
 * @returns the program, or the findings that stop it (an unknown scenario or reference, two draws with the same hash).
 */
export function compile(project: Project, scenarioId: string): CompileResult {
  try {
    return { ok: true, program: compileScenario(project, scenarioId) };
  } catch (problem) {
    if (problem instanceof CompileProblem) return { ok: false, findings: [problem.finding] };
    throw problem;
  }
}

function compileScenario(project: Project, scenarioId: string): Program {
  const scenario = project.scenarios.find((s) => s.id === scenarioId);
  if (!scenario) throw new CompileProblem('compile.reference', [], { what: 'scenario', id: scenarioId });
  const context = new CompileContext(project, scenario);
  const stations = scenario.flow.nodes.filter((n): n is Station => n.kind === 'station');
  const { calendar, roster } = project.clinic;
  const { settings } = project;
  const flow = compileFlow(context, stations);
  const activities = compileActivities(context);
  const demand = compileDemand(context);
  const staff = compileRoster(context, stations);
  const layout = createLayout(
    project.demand.classes.map((c) => c.id),
    stations.map((s) => s.id),
    roster.pools.map((p) => p.id),
  );
  const pools = stagesOfPools(flow, staff.pools, staff.stationRoomPool);
  const isWindowed = settings.window !== undefined;
  const tables: Tables = {
    layout,
    days: settings.days,
    horizon: settings.horizon === undefined ? Number.POSITIVE_INFINITY : settings.horizon * TICKS,
    windowFrom: settings.window ? settings.window.from * TICKS : 0,
    windowTo: settings.window ? settings.window.to * TICKS : Number.POSITIVE_INFINITY,
    opens: calendar.opens * TICKS,
    closes: calendar.closes * TICKS,
    lastRegistration:
      calendar.lastRegistration === undefined ? Number.POSITIVE_INFINITY : calendar.lastRegistration * TICKS,
    sendHomeAtClosing: calendar.atClosing === 'sendHome',
    target: settings.targetMinutes * TICKS,
    weekday: settings.weekday === 'average' ? 7 : settings.weekday,
    ...flow,
    ...activities,
    ...demand,
    ...staff,
    ...pools,
    stageIsSimple: simpleStages(flow, pools, staff.stationRoomPool, isWindowed),
    ...placesOfStages(flow, layout),
    hasClocks:
      demand.classPatience.some((distribution) => distribution >= 0) ||
      demand.listPatience.some((ticks) => ticks >= 0) ||
      flow.stagePromoteAfter.some(Number.isFinite),
    ...context.draws.tables(),
    distributions: compileDistributions(context.distributions),
  };
  return { scenario: scenarioId, layout, tables };
}

/**
 * Stages that nobody competes with: plain, one by one, no room, no blocking, staff of their own, in a flow where
 * nobody looks at lines, joins in groups or splits. There a patient who comes to an empty line may be served before
 * the other stages are looked at.
 */
function stagesAlone(
  flow: ReturnType<typeof compileFlow>,
  served: readonly Set<number>[],
  stationRoomPool: Int32Array,
): Uint8Array {
  const isSimple = isUnconnected(flow);
  return Uint8Array.from({ length: flow.stages }, (_, stage) => {
    const station = flow.stageStation[stage] as number;
    const isAlone = served.every((stages) => !stages.has(stage) || stages.size === 1);
    return isSimple && isAlone && flow.stageIsPlain[stage] === 1 && stationRoomPool[station] === -1 ? 1 : 0;
  });
}

/**
 * Stages that may go the short way (kernel/simple.ts): one unit of some pools, whoever it is, a line by order of coming
 * or by priority without further rules, nothing to do after the patient; in a flow where nobody looks at lines, joins
 * in groups, splits, is blocked or takes a room, without a window; and the same is true of all that share a pool.
 */
function simpleStages(
  flow: ReturnType<typeof compileFlow>,
  pools: { poolStageFrom: Int32Array; poolStage: Int32Array },
  stationRoomPool: Int32Array,
  isWindowed: boolean,
): Uint8Array {
  const isSimple = new Uint8Array(flow.stages);
  if (isWindowed || !isUnconnected(flow) || stationRoomPool.some((pool) => pool >= 0)) return isSimple;
  for (let stage = 0; stage < flow.stages; stage++) {
    const station = flow.stageStation[stage] as number;
    const discipline = flow.stageDiscipline[stage];
    const isPlain =
      flow.stageIsPlain[stage] === 1 &&
      flow.stageTakesOne[stage] === 1 &&
      flow.requirementSkills[flow.stageRequirementFrom[stage] as number] === 0 &&
      flow.requirementStandIn[flow.stageRequirementFrom[stage] as number] === 0 &&
      (discipline === FIFO || discipline === PRIORITY) &&
      flow.stageRatioPriority[stage] === 0 &&
      flow.stagePromoteAfter[stage] === Number.POSITIVE_INFINITY &&
      flow.stationTurnaround[station] === -1 &&
      flow.stationPlaces[station] === Number.POSITIVE_INFINITY &&
      flow.stationBalkAt[station] === Number.POSITIVE_INFINITY;
    isSimple[stage] = isPlain ? 1 : 0;
  }
  // Who shares a pool with one that is not simple is not either, and so on.
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (let pool = 0; pool + 1 < pools.poolStageFrom.length; pool++) {
      const stages = pools.poolStage.subarray(pools.poolStageFrom[pool], pools.poolStageFrom[pool + 1]);
      if (!stages.some((stage) => isSimple[stage] === 0)) continue;
      for (const stage of stages) {
        if (isSimple[stage] === 1) hasChanged = true;
        isSimple[stage] = 0;
      }
    }
  }
  return isSimple;
}

/** Nobody looks at lines, is kept from entering, joins in groups or splits: what happens at one stage touches no other. */
function isUnconnected(flow: ReturnType<typeof compileFlow>): boolean {
  return (
    !flow.conditionOp.some((op) => op === IF_QUEUE || op === IF_FREE) &&
    !flow.hasBlocking &&
    flow.stationBatchMin.every((n) => n === 0) &&
    !flow.nodeKind.includes(NODE_FORK)
  );
}

/** Where a stage's measures stand in the row. */
function placesOfStages(flow: ReturnType<typeof compileFlow>, layout: ResultLayout) {
  const classes = layout.classes.length;
  return {
    stageIsLast: Uint8Array.from(flow.stageStation, (station, stage) =>
      flow.stationStageFrom[station + 1] === stage + 1 ? 1 : 0,
    ),
    stageVisitsAt: flow.stageStation.map(
      (station) => layout.stationAt + (S.visits * flow.stations + station) * classes,
    ),
    stageServiceAt: flow.stageStation.map(
      (station) => layout.stationAt + (S.service * flow.stations + station) * classes,
    ),
    stageProfileAt: flow.stageStation.map(
      (station) => layout.stationProfileAt + (SP.joined * flow.stations + station) * HALF_HOURS,
    ),
  };
}

/** Which stages a pool serves, so that a freed unit looks only there. */
function stagesOfPools(
  flow: ReturnType<typeof compileFlow>,
  pools: number,
  stationRoomPool: Int32Array,
): { poolStageFrom: Int32Array; poolStage: Int32Array; stageIsAlone: Uint8Array } {
  const served: Set<number>[] = Array.from({ length: pools }, () => new Set());
  for (let stage = 0; stage < flow.stages; stage++) {
    const from = flow.stageRequirementFrom[stage] as number;
    const to = flow.stageRequirementFrom[stage + 1] as number;
    for (let r = from; r < to; r++) {
      for (
        let i = flow.requirementPoolFrom[r] as number;
        i < (flow.requirementPoolFrom[r + 1] as number);
        i++
      ) {
        served[flow.requirementPool[i] as number]?.add(stage);
      }
    }
    const room = stationRoomPool[flow.stageStation[stage] as number] as number;
    if (room >= 0) served[room]?.add(stage);
  }
  const poolStageFrom: number[] = [];
  const poolStage: number[] = [];
  for (const set of served) {
    poolStageFrom.push(poolStage.length);
    poolStage.push(...[...set].sort((a, b) => a - b));
  }
  poolStageFrom.push(poolStage.length);
  return {
    poolStageFrom: Int32Array.from(poolStageFrom),
    poolStage: Int32Array.from(poolStage),
    stageIsAlone: stagesAlone(flow, served, stationRoomPool),
  };
}
