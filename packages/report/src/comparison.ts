/**
 * The comparison of a study as numbers: what the studio shows and what the command line prints come from here,
 * so that they cannot differ. No words.
 */
import {
  bestIntervals,
  type Conclusion,
  compareKpi,
  conclude,
  type DayRange,
  type Difference,
  dayRange,
  dayValues,
  drawnDirection,
  drawnOnce,
  type Estimate,
  type Fact,
  FEWEST_REPLICATIONS,
  finishMinutes,
  type GroupStay,
  groupStays,
  kpiEstimate,
  kpiEstimator,
  lookConfidence,
  type PoolSummary,
  poolSummaries,
  type QueueRank,
  readUptake,
  type Sample,
  type ScenarioFacts,
  type StationSummary,
  sampleOf,
  simultaneousLevel,
  staffPools,
  stationSummaries,
  stoppedReplications,
  type Uptake,
  type VisitMinutes,
  visitMinutes,
  worstQueues,
} from '@simalur/analysis';
import type { StudyResult } from '@simalur/experiment';
import { KPIS, type Kpi, type KpiId, kpi, type Label, type Project, type Scenario } from '@simalur/model';
import { projectHash } from './hash.ts';
import { isKeyKpi, type Sufficiency, sufficiencyOf } from './sufficiency.ts';

/** One indicator of one scenario. */
export interface ComparisonCell {
  readonly scenario: string;
  readonly estimate: Estimate;
  /** Nine single days in ten; null with fewer than 80 days. Risk, not error. */
  readonly days: DayRange | null;
  /** The value of every single day that has one, for a dot plot; key indicators only. */
  readonly dayValues: Float64Array | null;
  /** Against the baseline; null for the baseline itself. Its interval holds together with all others of the table. */
  readonly difference: Difference | null;
  /** The difference goes the way that the drawing decides (duplication that is drawn away): no finding. */
  readonly drawn: boolean;
}

export interface ComparisonKpi {
  readonly id: KpiId;
  /** Definition, names, unit, direction, target. */
  readonly kpi: Kpi;
  /** Smallest difference that matters, in the unit shown. */
  readonly margin: number;
  /** One cell per scenario, baseline first. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonScenario {
  readonly id: string;
  readonly name: Label;
  readonly baseline: boolean;
  readonly headCount: number;
  /** Minutes on the roster per replication. */
  readonly staffMinutes: number;
  readonly uptake: Uptake;
  /** Replications that a cap stopped before their end. */
  readonly stopped: number;
  /** Minute of the day at which the last patient left, one per day; null where a replication has several days. */
  readonly finishMinutes: Float64Array | null;
  /** Where the minutes of a visit go; null where nobody finished. */
  readonly minutes: VisitMinutes | null;
  /** Length of stay by class, in the order of the demand; differences hold together over all scenarios. */
  readonly groups: readonly GroupStay[];
  readonly stations: readonly StationSummary[];
  readonly pools: readonly PoolSummary[];
  /** Worst first; empty where nobody waits. */
  readonly queues: readonly QueueRank[];
}

export interface Comparison {
  readonly projectName: Label;
  readonly projectHash: string;
  readonly engineVersion: string;
  readonly seed: number;
  readonly firstReplication: number;
  readonly replications: number;
  /** `average` open day, or the weekday that was simulated; days of one replication. */
  readonly weekday: Project['settings']['weekday'];
  readonly days: number;
  /**
   * Level of the intervals of averages, and the level at which all differences of the table hold together, at this
   * look and all others of the same study.
   */
  readonly confidence: number;
  /** Level of each single difference, so that they do: over everything coloured and over all looks. */
  readonly differenceConfidence: number;
  /** Whether these days are enough, and how many it would take. */
  readonly sufficiency: Sufficiency;
  readonly scenarios: readonly ComparisonScenario[];
  readonly kpis: readonly ComparisonKpi[];
  /**
   * Scenarios whose length of stay could be the shortest, in their order; the others' is not. Null with fewer than
   * three scenarios, too few days, or where a scenario has nobody.
   */
  readonly couldBeBest: readonly string[] | null;
  readonly conclusion: Conclusion;
}

const CONFIDENCE = 0.95;

interface Member {
  readonly scenario: Scenario;
  readonly sample: Sample;
  readonly headCount: number;
  readonly staffMinutes: number;
  /** What the drawing alone decides. */
  readonly drawn: ReturnType<typeof drawnIn>;
}

function members(project: Project, study: StudyResult): Member[] {
  return study.scenarios.map((result) => {
    const scenario = project.scenarios.find((s) => s.id === result.id);
    if (scenario === undefined) throw new RangeError(`the study has an unknown scenario ${result.id}`);
    const { headCount, staffMinutes } = result;
    return {
      scenario,
      sample: sampleOf(result.layout, result.rows, result.profile),
      headCount,
      staffMinutes,
      drawn: drawnIn(project, scenario),
    };
  });
}

/** Time indicators follow the project's margin; the others their own. */
function marginOf(kpi: Kpi, project: Project): number {
  return kpi.unit === 'minutes' ? project.settings.marginMinutes : kpi.margin;
}

function kpiRow(kpi: Kpi & { readonly id: KpiId }, project: Project, all: readonly Member[], level: number) {
  const filter = { pools: staffPools(project) };
  const margin = marginOf(kpi, project);
  const [baseline] = all;
  return {
    id: kpi.id,
    kpi,
    margin,
    cells: all.map((member) => {
      const difference =
        baseline === undefined || member === baseline
          ? null
          : compareKpi(kpi, baseline.sample, member.sample, { ...filter, margin, confidence: level });
      return {
        scenario: member.scenario.id,
        estimate: kpiEstimate(kpi, member.sample, { ...filter, confidence: CONFIDENCE }),
        days: dayRange(kpi, member.sample, filter),
        dayValues: isKeyKpi(kpi.id) ? dayValues(kpi, member.sample, filter) : null,
        difference,
        drawn:
          baseline !== undefined &&
          difference !== null &&
          drawnDirection(kpi.id, baseline.drawn, member.drawn) === difference.verdict,
      };
    }),
  } satisfies ComparisonKpi;
}

function drawnIn(project: Project, scenario: Scenario) {
  return {
    once: drawnOnce(project, scenario),
    shared: scenario.records === 'shared',
    uptake: readUptake(scenario),
  };
}

function factOf(kpis: readonly ComparisonKpi[], id: KpiId, index: number): Fact {
  const cell = kpis.find((k) => k.id === id)?.cells[index];
  if (cell === undefined) throw new RangeError(`no result for ${id}`);
  return { estimate: cell.estimate, difference: cell.difference };
}

function couldBeBest(all: readonly Member[], level: number): string[] | null {
  const [first] = all;
  if (first === undefined || all.length < 3 || first.sample.n < FEWEST_REPLICATIONS) return null;
  const contenders = all.flatMap(({ sample }) => {
    const { value, influence } = kpiEstimator(kpi('stay'), sample);
    return value === null || influence === null ? [] : [{ value, influence }];
  });
  if (contenders.length < all.length) return null;
  const intervals = bestIntervals(contenders, 'lower', 1 - (1 - level) * (all.length - 1));
  return all.filter((_, i) => (intervals[i]?.high ?? 0) > 0).map(({ scenario }) => scenario.id);
}

/**
 * Compares the scenarios of a study; the first is the baseline. The number of replications is a look of the study
 * (`looks.ts` of the analysis): its verdicts spend the part of the error that was set aside for that look.
 */
export function buildComparison(project: Project, study: StudyResult): Comparison {
  const all = members(project, study);
  // Everything that can get a verdict, at any look, is one family: it claims wrongly in at most 5 % of studies.
  // One claim more for each scenario: that it is not the best.
  const level = simultaneousLevel(
    (KPIS.length + 1) * Math.max(1, all.length - 1),
    lookConfidence(study.replications, CONFIDENCE),
  );
  const kpis = KPIS.map((one) => kpiRow(one, project, all, level));
  const { days, weekday } = project.settings;
  const facts = all.map(
    (member, i): ScenarioFacts => ({
      id: member.scenario.id,
      name: member.scenario.name,
      uptake: readUptake(member.scenario),
      headCount: member.headCount,
      staffMinutes: member.staffMinutes,
      drawnOnce: drawnOnce(project, member.scenario),
      stopped: stoppedReplications(member.sample),
      stay: factOf(kpis, 'stay', i),
      wait: factOf(kpis, 'queueWait', i),
      coverage: factOf(kpis, 'screeningCoverage', i),
      deferred: factOf(kpis, 'screeningDeferred', i),
      left: factOf(kpis, 'leftWithoutService', i),
    }),
  );
  const groups = groupStays(
    all.map(({ sample }) => sample),
    project.settings.marginMinutes,
  );
  return {
    projectName: project.name,
    // Asked for by exports and printed pages; a live look has no time for it.
    get projectHash() {
      return projectHash(project);
    },
    engineVersion: study.engineVersion,
    seed: study.seed,
    firstReplication: study.firstReplication,
    replications: study.replications,
    weekday,
    days,
    confidence: CONFIDENCE,
    differenceConfidence: level,
    sufficiency: sufficiencyOf(kpis, study.replications),
    scenarios: all.map((member, i) => {
      const stations = stationSummaries(member.sample, days);
      return {
        id: member.scenario.id,
        name: member.scenario.name,
        baseline: i === 0,
        headCount: member.headCount,
        staffMinutes: member.staffMinutes,
        uptake: readUptake(member.scenario),
        stopped: stoppedReplications(member.sample),
        finishMinutes: days === 1 ? finishMinutes(member.sample) : null,
        minutes: visitMinutes(member.sample),
        groups: groups[i] ?? [],
        stations,
        pools: poolSummaries(member.sample),
        queues: worstQueues(stations),
      };
    }),
    kpis,
    couldBeBest: couldBeBest(all, level),
    conclusion: conclude(facts, study.replications, FEWEST_REPLICATIONS),
  };
}
