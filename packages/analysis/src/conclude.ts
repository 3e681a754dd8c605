/**
 * The conclusion of a comparison as data: codes and numbers, no words. Time and coverage are judged together,
 * because more skrining costs time; nothing is claimed that the intervals do not carry.
 */
import type { Label } from '@simalur/model';
import type { Difference } from './compare.ts';
import type { OnceTag, Uptake } from './drawing.ts';
import type { Estimate } from './estimate.ts';
import type { Verdict } from './verdict.ts';

/** What is known of one scenario; differences are null for the baseline. */
export interface ScenarioFacts {
  readonly id: string;
  readonly name: Label;
  readonly uptake: Uptake;
  readonly headCount: number;
  /** Minutes per replication. */
  readonly staffMinutes: number;
  readonly drawnOnce: readonly OnceTag[];
  /** Replications that a cap stopped before their end. */
  readonly stopped: number;
  readonly stay: Fact;
  readonly wait: Fact;
  readonly coverage: Fact;
  readonly deferred: Fact;
  readonly left: Fact;
}

export interface Fact {
  readonly estimate: Estimate;
  readonly difference: Difference | null;
}

/** One indicator, baseline to scenario. Minutes or share. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  /** Null where there are too few replications for an interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: Verdict;
  readonly moreReplications: number | null;
}

/**
 * How time and coverage go together. `allBetter`/`allWorse`: both, or one with the other unchanged;
 * `slowerMoreScreened`, `fasterLessScreened`: a trade-off; `same`: neither changes in a way that matters;
 * `unclear`: the runs cannot tell at least one of the two.
 */
export type Outcome =
  | 'allBetter'
  | 'allWorse'
  | 'slowerMoreScreened'
  | 'fasterLessScreened'
  | 'same'
  | 'unclear';

export interface ScenarioConclusion {
  readonly scenario: string;
  readonly name: Label;
  readonly outcome: Outcome;
  readonly uptake: Uptake;
  /** Null where nothing was observed on one side. */
  readonly stay: Change | null;
  readonly wait: Change | null;
  readonly coverage: Change | null;
  readonly headCount: { readonly from: number; readonly to: number };
  readonly staffMinutes: { readonly from: number; readonly to: number };
  /** Done once here because it is drawn once, and not so in the baseline: follows from the drawing. */
  readonly drawnOnce: readonly OnceTag[];
}

/** What a reader must know beside the sentence. */
export type Caution =
  /** Fewer replications than a verdict needs. */
  | { readonly code: 'tooFew'; readonly replications: number }
  /** A cap stopped replications: the queue grows without limit, and averages say nothing. */
  | {
      readonly code: 'stopped';
      readonly scenario: string;
      readonly name: Label;
      readonly replications: number;
    }
  /** The inputs are assumed, and their uncertainty is in no interval. */
  | { readonly code: 'inputs' }
  | {
      readonly code: 'headCount';
      readonly scenario: string;
      readonly name: Label;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly code: 'drawnOnce';
      readonly scenario: string;
      readonly name: Label;
      readonly tags: readonly OnceTag[];
    }
  /** The stay counts finished patients only, and the shares who left differ. */
  | {
      readonly code: 'left';
      readonly scenario: string;
      readonly name: Label;
      readonly from: number;
      readonly to: number;
    }
  /** Skrining put off to another day is not skrining done. */
  | { readonly code: 'deferred'; readonly scenario: string; readonly name: Label; readonly share: number };

export interface Conclusion {
  readonly baseline: { readonly scenario: string; readonly name: Label; readonly uptake: Uptake };
  readonly replications: number;
  readonly scenarios: readonly ScenarioConclusion[];
  readonly cautions: readonly Caution[];
}

function change(baseline: Fact, scenario: Fact): Change | null {
  const { difference } = scenario;
  const from = baseline.estimate.mean;
  const to = scenario.estimate.mean;
  if (difference === null || difference.difference === null || from === null || to === null) return null;
  return {
    from,
    to,
    difference: difference.difference,
    low: difference.low,
    high: difference.high,
    verdict: difference.verdict,
    moreReplications: difference.moreReplications,
  };
}

/** Reads the two verdicts as one outcome; without skrining in the flow, time alone decides. */
export function outcomeOf(time: Verdict | null, coverage: Verdict | null): Outcome {
  if (time === null || time === 'unclear' || coverage === 'unclear') return 'unclear';
  if (time === 'worse') return coverage === 'better' ? 'slowerMoreScreened' : 'allWorse';
  if (time === 'better') return coverage === 'worse' ? 'fasterLessScreened' : 'allBetter';
  if (coverage === 'better') return 'allBetter';
  return coverage === 'worse' ? 'allWorse' : 'same';
}

/** Share of those due that must be put off before it is worth a caution. */
const DEFERRED_WORTH_SAYING = 0.05;

function cautionsFor(baseline: ScenarioFacts, facts: ScenarioFacts, drawn: readonly OnceTag[]): Caution[] {
  const who = { scenario: facts.id, name: facts.name };
  const cautions: Caution[] = [];
  if (facts.headCount !== baseline.headCount) {
    cautions.push({ code: 'headCount', ...who, from: baseline.headCount, to: facts.headCount });
  }
  if (drawn.length > 0) cautions.push({ code: 'drawnOnce', ...who, tags: drawn });
  const left = change(baseline.left, facts.left);
  if (left !== null && (left.verdict === 'better' || left.verdict === 'worse')) {
    cautions.push({ code: 'left', ...who, from: left.from, to: left.to });
  }
  const deferred = facts.deferred.estimate.mean;
  if (deferred !== null && deferred >= DEFERRED_WORTH_SAYING) {
    cautions.push({ code: 'deferred', ...who, share: deferred });
  }
  return cautions;
}

/** Compares every scenario with the first. */
export function conclude(facts: readonly ScenarioFacts[], replications: number, fewest: number): Conclusion {
  const [baseline, ...others] = facts;
  if (baseline === undefined) throw new RangeError('nothing to conclude from');
  const cautions: Caution[] = [];
  for (const { id, name, stopped } of facts) {
    if (stopped > 0) cautions.push({ code: 'stopped', scenario: id, name, replications: stopped });
  }
  if (replications < fewest) cautions.push({ code: 'tooFew', replications });
  const scenarios = others.map((scenario): ScenarioConclusion => {
    const stay = change(baseline.stay, scenario.stay);
    const coverage = change(baseline.coverage, scenario.coverage);
    const drawn = scenario.drawnOnce.filter((tag) => !baseline.drawnOnce.includes(tag));
    cautions.push(...cautionsFor(baseline, scenario, drawn));
    return {
      scenario: scenario.id,
      name: scenario.name,
      outcome: outcomeOf(stay?.verdict ?? null, coverage?.verdict ?? null),
      uptake: scenario.uptake,
      stay,
      wait: change(baseline.wait, scenario.wait),
      coverage,
      headCount: { from: baseline.headCount, to: scenario.headCount },
      staffMinutes: { from: baseline.staffMinutes, to: scenario.staffMinutes },
      drawnOnce: drawn,
    };
  });
  cautions.push({ code: 'inputs' });
  return {
    baseline: { scenario: baseline.id, name: baseline.name, uptake: baseline.uptake },
    replications,
    scenarios,
    cautions,
  };
}
