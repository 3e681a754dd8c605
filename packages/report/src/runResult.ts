/** One scenario in depth, as numbers: every indicator for all patients and by class, every station and pool. */
import {
  type Estimate,
  kpiEstimate,
  type PoolSummary,
  poolSummaries,
  type StationSummary,
  sampleOf,
  staffPools,
  stationSummaries,
  stoppedReplications,
} from '@simalur/analysis';
import type { Trace } from '@simalur/engine';
import type { StudyResult } from '@simalur/experiment';
import { KPIS, type KpiId, type Label, type Project } from '@simalur/model';
import { projectHash } from './hash.ts';

export interface RunKpi {
  readonly id: KpiId;
  readonly estimate: Estimate;
  /** By patient class; empty for what is not counted by class. */
  readonly classes: readonly { readonly class: string; readonly estimate: Estimate }[];
}

/** The event log of one replication. */
export interface TracedReplication {
  readonly replication: number;
  readonly trace: Trace;
}

export interface RunResult {
  readonly projectName: Label;
  readonly projectHash: string;
  readonly engineVersion: string;
  readonly seed: number;
  readonly firstReplication: number;
  readonly replications: number;
  readonly weekday: Project['settings']['weekday'];
  readonly days: number;
  readonly confidence: number;
  readonly scenario: string;
  readonly scenarioName: Label;
  readonly headCount: number;
  /** Minutes per replication. */
  readonly staffMinutes: number;
  /** Replications that a cap stopped before their end. */
  readonly stopped: number;
  readonly classes: readonly string[];
  readonly kpis: readonly RunKpi[];
  readonly stations: readonly StationSummary[];
  readonly pools: readonly PoolSummary[];
}

/** Results of one scenario of a study. */
export function buildRun(project: Project, study: StudyResult, scenarioId: string): RunResult {
  const result = study.scenarios.find((s) => s.id === scenarioId);
  const scenario = project.scenarios.find((s) => s.id === scenarioId);
  if (result === undefined || scenario === undefined) throw new RangeError(`no result for ${scenarioId}`);
  const sample = sampleOf(result.layout, result.rows, result.profile);
  const pools = staffPools(project);
  const { classes } = result.layout;
  return {
    projectName: project.name,
    projectHash: projectHash(project),
    engineVersion: study.engineVersion,
    seed: study.seed,
    firstReplication: study.firstReplication,
    replications: study.replications,
    weekday: project.settings.weekday,
    days: project.settings.days,
    confidence: 0.95,
    scenario: scenario.id,
    scenarioName: scenario.name,
    headCount: result.headCount,
    staffMinutes: result.staffMinutes,
    stopped: stoppedReplications(sample),
    classes,
    kpis: KPIS.map((kpi) => ({
      id: kpi.id,
      estimate: kpiEstimate(kpi, sample, { pools }),
      classes:
        kpi.numerator.of === 'class'
          ? classes.map((id) => ({ class: id, estimate: kpiEstimate(kpi, sample, { classes: [id] }) }))
          : [],
    })),
    stations: stationSummaries(sample, project.settings.days),
    pools: poolSummaries(sample),
  };
}
