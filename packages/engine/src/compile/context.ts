/** What the parts of the compiler share: the project, the scenario, positions by id, and lists that grow. */
import type { Distribution, Project, Scenario } from '@simalur/model';
import { DrawNames } from './draws.ts';
import { indexById, indexOf } from './problem.ts';

/** Ticks per minute. */
export const TICKS = 60_000;

export class CompileContext {
  readonly draws = new DrawNames();
  readonly distributions: Distribution[] = [];
  readonly classIndex: Map<string, number>;
  readonly needIndex: Map<string, number>;
  readonly activityIndex: Map<string, number>;
  readonly attributeIndex: Map<string, number>;
  readonly poolIndex: Map<string, number>;
  readonly nodeIndex: Map<string, number>;
  readonly streamIndex: Map<string, number>;
  private readonly skillIndex = new Map<string, number>();

  constructor(
    readonly project: Project,
    readonly scenario: Scenario,
  ) {
    this.classIndex = indexById(project.demand.classes, 'class');
    this.needIndex = indexById(project.needs, 'need');
    this.activityIndex = indexById(project.activities, 'activity');
    this.attributeIndex = indexById(project.demand.attributes, 'attribute');
    this.poolIndex = indexById(project.clinic.roster.pools, 'pool');
    this.nodeIndex = indexById(scenario.flow.nodes, 'node');
    this.streamIndex = indexById(project.demand.streams, 'stream');
  }

  /** Number of a distribution in the tables. */
  distribution(spec: Distribution): number {
    return this.distributions.push(spec) - 1;
  }

  need(id: string): number {
    return indexOf(this.needIndex, id, 'need');
  }

  /** Bit mask of needs; bit 31 makes it negative, which the kernel's bit operations expect. */
  needMask(ids: readonly string[] | undefined): number {
    let mask = 0;
    for (const id of ids ?? []) mask |= 1 << this.need(id);
    return mask;
  }

  activity(id: string): number {
    return indexOf(this.activityIndex, id, 'activity');
  }

  class(id: string): number {
    return indexOf(this.classIndex, id, 'class');
  }

  node(id: string): number {
    return indexOf(this.nodeIndex, id, 'node');
  }

  pool(id: string): number {
    return indexOf(this.poolIndex, id, 'pool');
  }

  /** Bit mask of skills. */
  skillMask(ids: readonly string[] | undefined): number {
    let mask = 0;
    for (const id of ids ?? []) {
      let bit = this.skillIndex.get(id);
      if (bit === undefined) {
        bit = this.skillIndex.size;
        this.skillIndex.set(id, bit);
      }
      mask |= 1 << bit;
    }
    return mask;
  }
}

/** Position of the last entry plus one, for range tables: [from(i), from(i+1)). */
export function closeRange(from: number[], list: { length: number }): Int32Array {
  return Int32Array.from([...from, list.length]);
}
