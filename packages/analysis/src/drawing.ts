/** What can be read from the drawing without a run: the uptake of skrining, and what is drawn to be done once. */
import type { ActivityTag, Project, Scenario, Step } from '@simalur/model';

const POLICIES = ['full', 'adaptive', 'scheduled'] as const;

/** How skrining is offered in a flow. */
export interface Uptake {
  /** The one share of those due who are offered it; null where steps differ or nothing is offered. */
  readonly share: number | null;
  /** Smallest and largest share over the steps; null where nothing is offered. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly policies: readonly (typeof POLICIES)[number][];
}

interface Placed {
  readonly station: string;
  readonly step: Step;
}

function steps(scenario: Scenario): Placed[] {
  return scenario.flow.nodes.flatMap((node) =>
    node.kind === 'station' ? node.steps.map((step) => ({ station: node.id, step })) : [],
  );
}

/** The uptake of skrining that the flow's offers state. */
export function readUptake(scenario: Scenario): Uptake {
  const offers = steps(scenario).flatMap(({ step }) => (step.offer === undefined ? [] : [step.offer]));
  if (offers.length === 0) return { share: null, range: null, policies: [] };
  const shares = offers.map((offer) => offer.uptake);
  const low = Math.min(...shares);
  const high = Math.max(...shares);
  return {
    share: low === high ? low : null,
    range: { low, high },
    policies: POLICIES.filter((policy) => offers.some((offer) => offer.policy === policy)),
  };
}

/** Kinds of work whose repetition counts as duplication. */
export const ONCE_TAGS = [
  'registration',
  'anamnesis',
  'vitalSigns',
  'recording',
] as const satisfies ActivityTag[];
export type OnceTag = (typeof ONCE_TAGS)[number];

/**
 * Kinds of work that this flow is drawn to do once in a visit: every such step is for the first contact only,
 * and either the record is shared or only one station does it. That they are not repeated is no finding.
 */
export function drawnOnce(project: Project, scenario: Scenario): OnceTag[] {
  const tagOf = new Map(project.activities.map((activity) => [activity.id, activity.tag]));
  return ONCE_TAGS.filter((tag) => {
    const placed = steps(scenario).filter(({ step }) => tagOf.get(step.activity) === tag);
    if (placed.length === 0) return false;
    const first = placed.every(({ step }) => step.when.some((c) => c.kind === 'firstContact'));
    return first && (scenario.records === 'shared' || new Set(placed.map((p) => p.station)).size === 1);
  });
}

/** Indicators that count repetition: duplication, and its parts. */
const REPEATS: readonly string[] = ['duplication', 'repeatedAnamnesis', 'repeatedRecording'];

/** What a drawing states before any run. */
export interface Drawn {
  readonly once: readonly OnceTag[];
  /** One record that every station reads. */
  readonly shared: boolean;
  readonly uptake: Uptake;
}

/**
 * Which way an indicator must change because the two flows are drawn so; null where the drawing does not decide.
 * A difference that goes this way follows from the drawing and is no finding; one that goes against it is.
 */
export function drawnDirection(kpi: string, baseline: Drawn, scenario: Drawn): 'better' | 'worse' | null {
  if (REPEATS.includes(kpi)) {
    const more = (a: Drawn, b: Drawn): boolean =>
      (a.shared && !b.shared) || a.once.some((tag) => !b.once.includes(tag));
    const gained = more(scenario, baseline);
    const lost = more(baseline, scenario);
    if (gained === lost) return null;
    return gained ? 'better' : 'worse';
  }
  if (kpi === 'screeningCoverage') {
    // Only where skrining is done whenever it is offered: an offer that looks at the queue is decided by the run.
    const typed = [baseline, scenario].every(({ uptake }) => uptake.policies.every((p) => p === 'full'));
    const [before, after] = [baseline.uptake.range, scenario.uptake.range];
    if (!typed || before === null || after === null) return null;
    if (after.low > before.high) return 'better';
    return after.high < before.low ? 'worse' : null;
  }
  return null;
}
