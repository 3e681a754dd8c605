/**
 * The comparison arranged for the screen: looked up by scenario and station. Made once per study; it copies
 * numbers of `@simalur/report` and computes none.
 */
import type { KpiId } from '@simalur/model';
import type { Comparison, ComparisonCell } from '@simalur/report';

export interface StationView {
  /** Minutes; null where nobody came. */
  readonly meanWait: number | null;
  /** Mean over the days of the longest queue. */
  readonly peakQueue: number | null;
  /** Visits per replication. */
  readonly visits: number | null;
  /** Mean number of patients waiting, per half hour of the day. */
  readonly queueByHalfHour: readonly number[];
}

export interface FlowView {
  readonly scenario: string;
  readonly stations: ReadonlyMap<string, StationView>;
  /** The station where most waiting minutes are spent; none where nobody waits a minute. */
  readonly worst: string | undefined;
  readonly kpis: ReadonlyMap<KpiId, ComparisonCell>;
  /** Share of their time on the roster that the people of a pool are busy, by pool; null where nobody is on it. */
  readonly utilisation: ReadonlyMap<string, number | null>;
}

export interface StudyView {
  readonly comparison: Comparison;
  readonly flows: ReadonlyMap<string, FlowView>;
}

/** Shorter mean waits are shown as 0: a badge beside a 0 would be noise. */
const WORTH_A_BADGE_MINUTES = 1;

export function studyView(comparison: Comparison): StudyView {
  const flows = comparison.scenarios.map((scenario): [string, FlowView] => {
    const [first] = scenario.queues;
    return [
      scenario.id,
      {
        scenario: scenario.id,
        stations: new Map(
          scenario.stations.map((station) => [
            station.station,
            {
              meanWait: station.wait.mean,
              peakQueue: station.maxQueue.mean,
              visits: station.visits.mean,
              queueByHalfHour: station.queueByHalfHour,
            },
          ]),
        ),
        worst: (first?.meanWait ?? 0) >= WORTH_A_BADGE_MINUTES ? first?.station : undefined,
        kpis: new Map(
          comparison.kpis.flatMap(({ id, cells }) => {
            const cell = cells.find((one) => one.scenario === scenario.id);
            return cell ? [[id, cell] as const] : [];
          }),
        ),
        utilisation: new Map(scenario.pools.map(({ pool, utilisation }) => [pool, utilisation.mean])),
      },
    ];
  });
  return { comparison, flows: new Map(flows) };
}
