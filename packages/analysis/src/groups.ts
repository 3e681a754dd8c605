/** Who gains and who pays: the length of stay by patient class, and the classes that lose while the average wins. */
import { kpi } from '@simalur/model';
import { compareKpi, type Difference, simultaneousLevel } from './compare.ts';
import { type Estimate, kpiEstimate } from './estimate.ts';
import type { Sample } from './sample.ts';

export interface GroupStay {
  /** Id of the class. */
  readonly class: string;
  /** Minutes. */
  readonly stay: Estimate;
  /** Against the baseline, null for the baseline itself; all of a table's groups hold together. */
  readonly difference: Difference | null;
}

/**
 * Length of stay by class, one list per sample. The level is shared by all groups of all scenarios (Bonferroni).
 * @param margin smallest difference that matters, minutes
 */
export function groupStays(samples: readonly Sample[], margin: number): GroupStay[][] {
  const stay = kpi('stay');
  const [baseline] = samples;
  const groups = baseline?.layout.classes ?? [];
  const confidence = simultaneousLevel(groups.length * Math.max(1, samples.length - 1));
  return samples.map((sample) =>
    groups.map((id) => {
      const only = { classes: [id] };
      const compared = baseline !== undefined && sample !== baseline && sample.layout.classes.includes(id);
      return {
        class: id,
        stay: kpiEstimate(stay, sample, only),
        difference: compared ? compareKpi(stay, baseline, sample, { ...only, confidence, margin }) : null,
      };
    }),
  );
}

/** Classes that are surely worse off. */
export function losingGroups(groups: readonly GroupStay[]): string[] {
  return groups.filter(({ difference }) => difference?.verdict === 'worse').map((group) => group.class);
}
