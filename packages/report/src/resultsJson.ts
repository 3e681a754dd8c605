/**
 * Results as JSON for other programs; the schema is docs/results.schema.json. Keys in a fixed order, no time of
 * day, nothing of the machine: the same project, seed and version give the same bytes everywhere.
 */
import type { PoolSummary, StationSummary } from '@simalur/analysis';
import type { Comparison, ComparisonCell } from './comparison.ts';
import type { RunResult, TracedReplication } from './runResult.ts';

/** Raised when a reader of the JSON would misread it. */
export const RESULTS_VERSION = 1;

type Head = Pick<
  Comparison,
  | 'projectName'
  | 'projectHash'
  | 'engineVersion'
  | 'seed'
  | 'firstReplication'
  | 'replications'
  | 'weekday'
  | 'days'
  | 'confidence'
>;

function head(format: string, result: Head) {
  return {
    format,
    formatVersion: RESULTS_VERSION,
    project: { name: result.projectName, hash: result.projectHash },
    engineVersion: result.engineVersion,
    seed: result.seed,
    firstReplication: result.firstReplication,
    replications: result.replications,
    weekday: result.weekday,
    days: result.days,
    confidence: result.confidence,
  };
}

function station(s: StationSummary) {
  return {
    id: s.station,
    visits: s.visits,
    waitMinutes: s.wait,
    serviceMinutes: s.service,
    maxQueue: s.maxQueue,
    longestQueue: s.longestQueue,
    waitingMinutes: s.waitingMinutes,
    waitingShare: s.waitingShare,
    queueByHalfHour: s.queueByHalfHour,
    waitMinutesByHalfHour: s.waitByHalfHour,
    classes: s.classes.map((c) => ({ id: c.class, visits: c.visits, waitMinutes: c.wait })),
  };
}

function pool(p: PoolSummary) {
  return {
    id: p.pool,
    utilisation: p.utilisation,
    busyMinutes: p.busyMinutes,
    scheduledMinutes: p.scheduledMinutes,
    overtimeMinutes: p.overtime,
  };
}

function cell(c: ComparisonCell) {
  return { scenario: c.scenario, estimate: c.estimate, days: c.days, difference: c.difference };
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The comparison as JSON text. */
export function comparisonJson(comparison: Comparison): string {
  return text({
    ...head('simalur-comparison', comparison),
    scenarios: comparison.scenarios.map((s) => ({
      id: s.id,
      name: s.name,
      baseline: s.baseline,
      headCount: s.headCount,
      staffMinutes: s.staffMinutes,
      stopped: s.stopped,
      uptake: s.uptake,
      worstQueues: s.queues,
      stations: s.stations.map(station),
      pools: s.pools.map(pool),
    })),
    kpis: comparison.kpis.map((row) => ({
      id: row.id,
      unit: row.kpi.unit,
      direction: row.kpi.direction,
      margin: row.margin,
      cells: row.cells.map(cell),
    })),
    conclusion: comparison.conclusion,
  });
}

/** One object per visit to a station or delay. Times in whole milliseconds after the midnight of the first day. */
function visits(run: RunResult, { replication, trace }: TracedReplication) {
  return {
    replication,
    visits: Array.from({ length: trace.rows }, (_, i) => {
      const unit = trace.unit[i] ?? -1;
      return {
        patient: trace.patient[i],
        class: run.classes[trace.class[i] ?? -1],
        node: trace.nodes[trace.node[i] ?? -1],
        joinedMs: trace.joined[i],
        startedMs: (trace.started[i] ?? -1) < 0 ? null : trace.started[i],
        endedMs: trace.ended[i],
        unit: unit < 0 ? null : trace.units[unit],
        outcome: trace.outcomes[trace.outcome[i] ?? -1],
      };
    }),
  };
}

/** One scenario's results as JSON text, with the event log of the traced replications where there are any. */
export function runJson(run: RunResult, traced: readonly TracedReplication[] = []): string {
  return text({
    ...head('simalur-run', run),
    scenario: {
      id: run.scenario,
      name: run.scenarioName,
      headCount: run.headCount,
      staffMinutes: run.staffMinutes,
      stopped: run.stopped,
    },
    classes: run.classes,
    kpis: run.kpis.map((k) => ({
      id: k.id,
      estimate: k.estimate,
      classes: k.classes.map((c) => ({ id: c.class, estimate: c.estimate })),
    })),
    stations: run.stations.map(station),
    pools: run.pools.map(pool),
    ...(traced.length === 0 ? {} : { trace: traced.map((t) => visits(run, t)) }),
  });
}

/** Only the event log, as JSON text. */
export function traceJson(run: RunResult, traced: readonly TracedReplication[]): string {
  return text({
    ...head('simalur-trace', run),
    scenario: { id: run.scenario, name: run.scenarioName },
    classes: run.classes,
    trace: traced.map((t) => visits(run, t)),
  });
}
