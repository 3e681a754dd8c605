/** Plans of random flows: a list of blocks one after the other, some of which hold lists of blocks themselves. */
import fc from 'fast-check';
import { durations, index, maybe, minutes, oneOf, rarely } from './randomParts.ts';

const conditionPlan = fc.record({
  kind: oneOf('class', 'need', 'attribute', 'done', 'deferred', 'from', 'time', 'queue', 'free'),
  at: index,
  yes: fc.boolean(),
  minute: minutes(0, 40),
  length: minutes(1, 30),
  atLeast: minutes(1, 3),
});
export type ConditionPlan = typeof conditionPlan extends fc.Arbitrary<infer C> ? C : never;
const conditions = fc.array(conditionPlan, { maxLength: 2 });

const requirementPlan = fc.record({
  pools: fc.array(index, { minLength: 1, maxLength: 2 }),
  skilled: rarely(0.2),
  units: maybe(oneOf(2, 1), 0.12),
  unitsByClass: maybe(fc.record({ class: index, units: oneOf(2, 1) }), 0.12),
  standIn: rarely(0.3),
});

const stepPlan = fc.record({
  activity: index,
  when: maybe(conditions, 0.25),
  firstContact: rarely(0.2),
  offer: maybe(
    fc.record({
      uptake: oneOf(1, 0.5, 0),
      policy: oneOf('full', 'adaptive', 'scheduled'),
      queueAtLeast: minutes(1, 2),
    }),
    0.15,
  ),
  /** Holds the same staff as the step before: one stage. */
  goesOn: rarely(0.4),
  staff: fc.array(requirementPlan, { maxLength: 2 }),
});

const queuePlan = fc.record({
  discipline: oneOf('fifo', 'priority', 'lifo', 'preemptive', 'earliestAppointment'),
  places: maybe(minutes(0, 3), 0.3),
  whenFull: oneOf('leave', 'block', undefined),
  balkAt: maybe(minutes(1, 4), 0.12),
  promote: maybe(fc.record({ afterMinutes: minutes(1, 10), toPriority: minutes(1, 2) }), 0.2),
  ratio: maybe(fc.record({ priority: minutes(1, 2), ordinary: minutes(1, 2) }), 0.2),
  early: maybe(fc.constant(false), 0.3),
});

const stationPlan = fc.record({
  kind: fc.constant('station' as const),
  /** One step with one unit: the plain station that most laws say most about. */
  plain: maybe(index, 0.4),
  steps: fc.array(stepPlan, { minLength: 1, maxLength: 3 }),
  queue: queuePlan,
  rooms: maybe(minutes(1, 2), 0.2),
  room: maybe(fc.record({ pool: index, until: maybe(index, 0.5) }), 0.25),
  roomFirst: rarely(0.15),
  turnaround: maybe(index, 0.15),
  rank: minutes(0, 2),
  batch: maybe(
    fc.record({
      min: minutes(1, 3),
      more: minutes(0, 2),
      maxWait: maybe(minutes(1, 15), 0.6),
      at: maybe(fc.array(minutes(0, 60), { minLength: 1, maxLength: 3 }), 0.25),
    }),
    0.12,
  ),
});
export type StationPlan = typeof stationPlan extends fc.Arbitrary<infer S> ? S : never;
export type StepPlan = StationPlan['steps'][number];
export type RequirementPlan = StepPlan['staff'][number];

const delayPlan = fc.record({
  kind: fc.constant('delay' as const),
  activity: index,
  when: maybe(conditions, 0.2),
});
const followUpPlan = fc.record({
  kind: fc.constant('followUp' as const),
  homeVisit: fc.boolean(),
  days: fc.oneof(
    minutes(1, 2).map((value) => ({ family: 'deterministic', value }) as const),
    durations(1),
  ),
  adherence: oneOf(1, 0.5, 0),
  at: minutes(0, 30),
  to: index,
  needs: fc.array(index, { maxLength: 2 }),
});
/** Back to an earlier station with this probability. */
const reworkPlan = fc.record({
  kind: fc.constant('rework' as const),
  share: oneOf(0.25, 0.5),
  to: index,
});
/** Round and round from a choice to stations that serve one need each, until none is open. */
const servicesPlan = fc.record({
  kind: fc.constant('services' as const),
  stations: fc.array(stationPlan, { minLength: 1, maxLength: 2 }),
});

export interface ChoicePlan {
  kind: 'choice';
  by: 'probability' | 'conditions' | 'inTurn' | 'shortestQueue' | 'nextNeed';
  /** Routed at the node before, where that is possible, instead of at a decision of its own. */
  inline: boolean;
  errs: number | undefined;
  share: number;
  when: ConditionPlan[];
  branches: BlockPlan[][];
  /** How the first branch ends: with the others, or out of the clinic. */
  leaves: 'home' | 'referred' | 'left' | undefined;
}
export interface ForkPlan {
  kind: 'fork';
  branches: BlockPlan[][];
  /** The first branch does not come to the join. */
  leaves: boolean;
}
export type BlockPlan =
  | StationPlan
  | ChoicePlan
  | ForkPlan
  | (typeof delayPlan extends fc.Arbitrary<infer D> ? D : never)
  | (typeof followUpPlan extends fc.Arbitrary<infer F> ? F : never)
  | (typeof reworkPlan extends fc.Arbitrary<infer R> ? R : never)
  | (typeof servicesPlan extends fc.Arbitrary<infer V> ? V : never);

function choicePlan(inner: fc.Arbitrary<BlockPlan[]>): fc.Arbitrary<ChoicePlan> {
  return fc.record({
    kind: fc.constant('choice' as const),
    by: oneOf('probability', 'conditions', 'inTurn', 'shortestQueue', 'nextNeed'),
    inline: rarely(0.4),
    errs: maybe(oneOf(1, 0.4), 0.3),
    share: oneOf(0.5, 0.25, 1, 0),
    when: fc.array(conditionPlan, { minLength: 1, maxLength: 2 }),
    branches: fc.array(inner, { minLength: 2, maxLength: 3 }),
    leaves: maybe(oneOf('home', 'referred', 'left'), 0.2),
  });
}
function forkPlan(inner: fc.Arbitrary<BlockPlan[]>): fc.Arbitrary<ForkPlan> {
  return fc.record({
    kind: fc.constant('fork' as const),
    branches: fc.array(inner, { minLength: 2, maxLength: 2 }),
    leaves: rarely(0.15),
  });
}

const leafBlock: fc.Arbitrary<BlockPlan> = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: stationPlan },
  { weight: 1, arbitrary: delayPlan },
);
const leaves = fc.array(leafBlock, { maxLength: 2 });
/** A fork inside a choice and a choice inside a fork, but no deeper: what is found there is found with few nodes. */
const middleBlock: fc.Arbitrary<BlockPlan> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: leafBlock },
  { weight: 1, arbitrary: choicePlan(leaves) },
  { weight: 1, arbitrary: forkPlan(leaves) },
);
const middle = fc.array(middleBlock, { maxLength: 2 });
const block: fc.Arbitrary<BlockPlan> = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: stationPlan },
  { weight: 1, arbitrary: delayPlan },
  { weight: 3, arbitrary: choicePlan(middle) },
  { weight: 2, arbitrary: forkPlan(middle) },
  { weight: 1, arbitrary: followUpPlan },
  { weight: 1, arbitrary: reworkPlan },
  { weight: 1, arbitrary: servicesPlan },
);

export const flowPlan = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
  /** Two doors: the first stream comes in by one of its own, at a later block. */
  secondDoor: maybe(index, 0.15),
  outcome: oneOf('home', 'referred'),
});
export type FlowPlan = typeof flowPlan extends fc.Arbitrary<infer F> ? F : never;
