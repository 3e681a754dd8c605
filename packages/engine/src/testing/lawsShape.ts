/** What a model contains, as far as a law must know it to be exact. */
import type { Project } from '@simalur/model';
import {
  BREAK_INTERRUPT,
  DUTY_BREAK,
  LIFO,
  PREEMPTIVE,
  SHIFT_END_HAND_OVER,
  SHIFT_END_RESUME_LATER,
  type Tables,
} from '../tables.ts';

export interface ModelShape {
  readonly hasForks: boolean;
  /** Work can be interrupted somewhere. */
  readonly interrupts: boolean;
  readonly listPriorities: boolean;
  /** Stations with one stage that everybody who comes needs. */
  readonly simple: readonly boolean[];
  /** Of these, where nobody overtakes: one by one, without promotion or ratio. */
  readonly inOrder: readonly boolean[];
  /** Where one unit of one pool is all that is needed: the pool; −1 elsewhere. */
  readonly onePool: readonly number[];
}

export function shapeOf(project: Project, t: Tables): ModelShape {
  const { nodes } = (project.scenarios[0] as Project['scenarios'][number]).flow;
  const stations = nodes.filter((n) => n.kind === 'station');
  const interrupts = interruptsSomewhere(t);
  const listPriorities = project.demand.streams.some(
    (s) => s.kind === 'list' && s.patients.some((p) => p.priority !== undefined),
  );
  const stockOuts = (project.settings.disturbances ?? []).some((d) => d.kind === 'stockOut');
  const simple = stations.map(
    (station, i) =>
      !stockOuts &&
      (t.stationStageFrom[i + 1] as number) - (t.stationStageFrom[i] as number) === 1 &&
      station.steps.some((step) => step.when.length === 0 && step.offer === undefined),
  );
  const inOrder = stations.map(
    (station, i) =>
      simple[i] === true &&
      !interrupts &&
      !station.batch &&
      station.queue.promote === undefined &&
      station.queue.ratio === undefined &&
      !(station.queue.discipline === 'priority' && listPriorities),
  );
  return {
    hasForks: nodes.some((n) => n.kind === 'fork'),
    interrupts,
    listPriorities,
    simple,
    inOrder,
    onePool: stations.map((_, i) => (inOrder[i] ? onePoolOf(t, i) : -1)),
  };
}

function onePoolOf(t: Tables, station: number): number {
  const stage = t.stationStageFrom[station] as number;
  const requirement = t.stageRequirementFrom[stage] as number;
  const from = t.requirementPoolFrom[requirement] as number;
  const isOne =
    t.stageRequirementFrom[stage + 1] === requirement + 1 &&
    t.requirementPoolFrom[requirement + 1] === from + 1 &&
    t.requirementSkills[requirement] === 0 &&
    t.stageIsPlain[stage] === 1 &&
    t.stationRoomPool[station] === -1 &&
    t.stageDiscipline[stage] !== LIFO;
  return isOne ? (t.requirementPool[from] as number) : -1;
}

function interruptsSomewhere(t: Tables): boolean {
  if (t.stageDiscipline.includes(PREEMPTIVE)) return true;
  for (let unit = 0; unit < t.units; unit++) {
    const pool = t.unitPool[unit] as number;
    const policy = t.poolEndOfShift[pool];
    if (t.unitAlways[unit] === 0 && (policy === SHIFT_END_HAND_OVER || policy === SHIFT_END_RESUME_LATER))
      return true;
    if (t.poolAtBreak[pool] !== BREAK_INTERRUPT) continue;
    const duty = t.dutyAction.subarray(t.dutyFrom[unit * 8], t.dutyFrom[unit * 8 + 8]);
    if (duty.includes(DUTY_BREAK)) return true;
  }
  return false;
}
