/**
 * A study of two scenarios between which there is no difference, judged as the screen judges a live run: the same
 * days grow from look to look, and at each look the same comparison is built.
 */
import { looksUpTo, nextLook } from '@simalur/analysis';
import { createLiveStudy, type StudyResult, type WorkerPool } from '@simalur/experiment';
import type { KpiId, Project, Scenario } from '@simalur/model';
import { buildComparison } from '@simalur/report';

/** `seeds`: other patients; `rekeyed`: the same patients, but one activity draws its durations anew; `copy`: the very same. */
export type AaMode = 'seeds' | 'rekeyed' | 'copy';
export const AA_MODES = ['seeds', 'rekeyed', 'copy'] as const satisfies readonly AaMode[];

/** Far from the seeds of the first arm. */
const SECOND_ARM = 4_000_000_007;
const COPY = 'salinan';

/** Two scenarios that are equal in distribution, and how each draws. */
export interface AaPlan {
  readonly project: Project;
  readonly scenarios: readonly [string, string];
  readonly mode: AaMode;
  /** The activity that draws anew in the second arm; null in the other modes. */
  readonly rekeyed: string | null;
}

/** What an activity is called wherever a scenario names it. */
const ACTIVITY_FIELDS = new Set(['activity', 'turnaround']);

/** The scenario with one activity under another name. */
function renamed<T>(value: T, from: string, to: string): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (ACTIVITY_FIELDS.has(key) && part === from ? to : part)),
  ) as T;
}

/** The activity that most steps do, the earlier one where several do. */
function busiestActivity(scenario: Scenario): string | undefined {
  const uses = new Map<string, number>();
  for (const node of scenario.flow.nodes) {
    if (node.kind !== 'station') continue;
    for (const { activity } of node.steps) uses.set(activity, (uses.get(activity) ?? 0) + 1);
  }
  return [...uses].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * Puts a copy of the first scenario beside it. With `rekeyed` the copy does an activity that is the same in all but
 * its id, and draws are keyed by that id; `activity` names it, the busiest unless told.
 */
export function aaPlan(project: Project, mode: AaMode, activity?: string): AaPlan {
  const [first] = project.scenarios;
  if (first === undefined) throw new RangeError('a project has a scenario');
  const copy: Scenario = { ...first, id: COPY };
  const pair = { ...project, scenarios: [first, copy] };
  const scenarios = [first.id, COPY] as const;
  if (mode !== 'rekeyed') return { project: pair, scenarios, mode, rekeyed: null };
  const id = activity ?? busiestActivity(first);
  const original = project.activities.find((one) => one.id === id);
  if (original === undefined) throw new RangeError(`no activity ${id}`);
  const twin = { ...original, id: `${original.id}-${COPY}` };
  return {
    project: {
      ...pair,
      activities: [...project.activities, twin],
      scenarios: [first, renamed(copy, original.id, twin.id)],
    },
    scenarios,
    mode,
    rekeyed: original.id,
  };
}

/** What one look coloured, and what it called identical. */
export interface AaLook {
  readonly days: number;
  readonly coloured: readonly { readonly kpi: KpiId; readonly verdict: 'better' | 'worse' | 'differs' }[];
  readonly identical: boolean;
  /** Largest size of a difference, in whatever unit. */
  readonly largest: number;
  /** The tool would have stopped here. */
  readonly enough: boolean;
}

function readLook(project: Project, study: StudyResult): AaLook {
  const comparison = buildComparison(project, study);
  const differences = comparison.kpis.flatMap(({ id, cells }) =>
    cells.flatMap(({ difference }) => (difference === null ? [] : [{ id, difference }])),
  );
  return {
    days: study.replications,
    coloured: differences.flatMap(({ id, difference: { verdict } }) =>
      verdict === 'better' || verdict === 'worse' || verdict === 'differs' ? [{ kpi: id, verdict }] : [],
    ),
    identical: differences.every(({ difference }) => difference.identical || difference.difference === null),
    largest: differences.reduce(
      (most, { difference }) => Math.max(most, Math.abs(difference.difference ?? 0)),
      0,
    ),
    enough: comparison.sufficiency.status === 'enough',
  };
}

/** The looks of a run that ends at `cap` days and is extended once. */
export function aaLooks(cap: number): number[] {
  const looks = looksUpTo(cap);
  return [...looks, nextLook(looks.at(-1) ?? cap)];
}

/** Studies of a plan, one seed after the other; what is compiled once is used for all. */
export function createAaRunner(plan: AaPlan, cap: number, pool: WorkerPool, signal: AbortSignal) {
  const { project, scenarios, mode } = plan;
  const arms = mode === 'seeds' ? scenarios.map((id) => [id]) : [[...scenarios]];
  const lives = arms.map(() => createLiveStudy());
  /** Every look of the study with this seed, also those after the tool would have stopped. */
  return async (seed: number): Promise<AaLook[]> => {
    arms.forEach((ids, arm) => {
      lives[arm]?.prepare({ project, scenarios: ids, replications: cap, seed: seed + arm * SECOND_ARM });
    });
    const looks: AaLook[] = [];
    for (const to of aaLooks(cap)) {
      const parts: StudyResult[] = [];
      for (const live of lives) parts.push(await live.advance(to, pool, { signal }));
      const [first] = parts;
      if (first === undefined) throw new RangeError('a study has an arm');
      looks.push(readLook(project, { ...first, scenarios: parts.flatMap((part) => part.scenarios) }));
    }
    return looks;
  };
}
