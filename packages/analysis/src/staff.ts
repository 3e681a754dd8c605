/** Staff of a scenario: how busy each pool was, and what the scenario costs in heads and minutes. */
import type { Project, Scenario } from '@simalur/model';
import { type Estimate, estimateOf } from './estimate.ts';
import { meanEstimator, ratioEstimator } from './jackknife.ts';
import { poolColumn, type Sample, total } from './sample.ts';
import { toMinutes } from './units.ts';

export interface PoolSummary {
  readonly pool: string;
  /** Minutes busy / minutes on the roster; above 1 with overtime. */
  readonly utilisation: Estimate;
  /** Minutes per replication. */
  readonly busyMinutes: number;
  readonly scheduledMinutes: number;
  readonly overtime: Estimate;
}

/** One summary per pool, in the layout's order. */
export function poolSummaries(sample: Sample): PoolSummary[] {
  const { layout, n } = sample;
  return layout.pools.map((pool) => {
    const only = { pools: [pool] };
    const busy = poolColumn(sample, 'busy', only);
    const scheduled = poolColumn(sample, 'scheduled', only);
    return {
      pool,
      utilisation: estimateOf(ratioEstimator(busy, scheduled), n, (x) => x),
      busyMinutes: n === 0 ? 0 : toMinutes(total(busy)) / n,
      scheduledMinutes: n === 0 ? 0 : toMinutes(total(scheduled)) / n,
      overtime: estimateOf(meanEstimator(poolColumn(sample, 'overtime', only)), n, toMinutes),
    };
  });
}

/** Ids of the pools that are people, not rooms. */
export function staffPools(project: Project): string[] {
  return project.clinic.roster.pools.filter((pool) => pool.kind === 'staff').map((pool) => pool.id);
}

/** People on the roster of a scenario: the clinic's, and those that its enabled levers add. */
export function headCount(project: Project, scenario: Scenario): number {
  const staff = new Set(staffPools(project));
  let heads = 0;
  for (const pool of project.clinic.roster.pools) if (staff.has(pool.id)) heads += pool.units.length;
  for (const lever of scenario.levers) {
    if (lever.kind === 'addUnits' && lever.enabled && staff.has(lever.pool)) heads += lever.units.length;
  }
  return heads;
}

/** Minutes on the roster per replication, all people together. */
export function staffMinutes(project: Project, sample: Sample): number {
  if (sample.n === 0) return 0;
  return toMinutes(total(poolColumn(sample, 'scheduled', { pools: staffPools(project) }))) / sample.n;
}
