/** Random needs, activities, classes and streams: who comes, when, with which needs. */
import fc from 'fast-check';
import {
  asumsi,
  durations,
  gaps,
  index,
  maybe,
  minutes,
  oneOf,
  pick,
  pickSome,
  type Raw,
  rarely,
  shares,
} from './randomParts.ts';

/** The names that a project's parts may use. */
export interface Names {
  readonly needs: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  /** Activities of any kind; then those that meet one need each, in the order of the needs. */
  readonly activities: readonly string[];
  readonly serving: readonly string[];
}

const TAGS = [
  'other',
  'registration',
  'anamnesis',
  'vitalSigns',
  'recording',
  'examination',
  'screening',
  'counselling',
] as const;
const OUTPUTS = ['pathway', 'servicePlan', 'education', 'followUpPlan'] as const;

const needShare = fc.record({ need: index, probability: oneOf(1, 0.5, 0), hidden: rarely(0.3) });

const activityPlan = fc.record({
  tag: oneOf(...TAGS),
  valueAdding: fc.boolean(),
  duration: durations(),
  byClass: maybe(fc.record({ class: index, duration: durations() }), 0.2),
  meets: maybe(fc.array(index, { minLength: 1, maxLength: 2 }), 0.3),
  reveals: maybe(fc.array(index, { minLength: 1, maxLength: 2 }), 0.3),
  detects: maybe(oneOf(0.5, 0), 0.2),
  creates: maybe(fc.record({ need: index, probability: oneOf(1, 0.5) }), 0.2),
  outputs: maybe(fc.array(oneOf(...OUTPUTS), { minLength: 1, maxLength: 2 }), 0.2),
});

const classPlan = fc.record({
  priority: minutes(1, 3),
  patience: maybe(durations(), 0.25),
  needs: fc.array(needShare, { maxLength: 2 }),
  reasons: maybe(
    shares.chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.array(fc.array(needShare, { maxLength: 2 }), {
          minLength: parts.length,
          maxLength: parts.length,
        }),
      ),
    ),
    0.3,
  ),
});

const mix = fc.tuple(shares, index);

const walkIn = fc.record({
  kind: fc.constant('walkIn' as const),
  perDay: minutes(1, 14),
  mix,
  linear: fc.boolean(),
  breaks: fc.array(minutes(5, 30), { minLength: 1, maxLength: 3 }),
  weights: fc.array(minutes(1, 4), { minLength: 4, maxLength: 4 }),
  early: minutes(0, 10),
  companion: maybe(fc.record({ probability: oneOf(1, 0.5), mix }), 0.3),
});
const renewal = fc.record({
  kind: fc.constant('renewal' as const),
  class: index,
  from: minutes(0, 30),
  gap: gaps,
  size: maybe(durations(), 0.3),
});
const appointments = fc.record({
  kind: fc.constant('appointments' as const),
  class: index,
  slots: fc.array(minutes(0, 50), { minLength: 1, maxLength: 8 }),
  early: oneOf(0, 5),
  late: maybe(
    fc.oneof(
      durations(),
      minutes(-6, 0).map((min) => ({ family: 'uniform', min, max: min + 8 }) as const),
    ),
    0.5,
  ),
  noShow: oneOf(0, 0.3),
});
const list = fc.record({
  kind: fc.constant('list' as const),
  patients: fc.array(
    fc.record({
      class: index,
      at: minutes(0, 40),
      priority: maybe(minutes(1, 3), 0.2),
      appointment: maybe(minutes(0, 50), 0.25),
      patience: maybe(minutes(0, 12), 0.2),
      needs: maybe(fc.array(index, { maxLength: 2 }), 0.3),
      durations: maybe(
        fc.record({ activity: index, minutes: fc.array(minutes(0, 8), { minLength: 1, maxLength: 2 }) }),
        0.3,
      ),
    }),
    { minLength: 1, maxLength: 14 },
  ),
});

const streamPlan = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: list },
  { weight: 3, arbitrary: walkIn },
  { weight: 2, arbitrary: appointments },
  { weight: 1, arbitrary: renewal },
);
type StreamPlan = typeof streamPlan extends fc.Arbitrary<infer S> ? S : never;

export const demandPlan = fc.record({
  needs: fc.array(oneOf('service', 'screening', 'internal'), { maxLength: 3 }),
  activities: fc.array(activityPlan, { minLength: 1, maxLength: 4 }),
  serving: fc.array(durations(), { minLength: 3, maxLength: 3 }),
  attributes: fc.array(oneOf(0.5, 1, 0), { maxLength: 2 }),
  attributeByClass: rarely(0.2),
  classes: fc.array(classPlan, { minLength: 1, maxLength: 3 }),
  streams: fc.array(streamPlan, { minLength: 1, maxLength: 3 }),
  weekdayFactors: rarely(0.2),
  dayVariation: maybe(oneOf(0.2, 1), 0.2),
});
export type DemandPlan = typeof demandPlan extends fc.Arbitrary<infer D> ? D : never;

export function namesOf(plan: DemandPlan): Names {
  const ids = (prefix: string, list: readonly unknown[]) => list.map((_, i) => `${prefix}${i}`);
  return {
    needs: ids('need', plan.needs),
    classes: ids('class', plan.classes),
    attributes: ids('attribute', plan.attributes),
    activities: ids('activity', plan.activities),
    serving: ids('serve', plan.needs),
  };
}

export function buildNeeds(plan: DemandPlan, names: Names): Raw[] {
  return plan.needs.map((kind, i) => ({ id: names.needs[i], name: 'n', kind }));
}

export function buildActivities(plan: DemandPlan, names: Names): Raw[] {
  const generic = plan.activities.map((a, i) => ({
    id: names.activities[i],
    name: 'a',
    tag: a.tag,
    valueAdding: a.valueAdding,
    duration: a.duration,
    source: asumsi,
    durationByClass: a.byClass && [
      { class: pick(names.classes, a.byClass.class), duration: a.byClass.duration },
    ],
    meets: a.meets && pickSome(names.needs, a.meets),
    reveals: a.reveals && pickSome(names.needs, a.reveals),
    detects: a.detects,
    creates:
      a.creates && names.needs.length > 0
        ? [{ need: pick(names.needs, a.creates.need), probability: a.creates.probability }]
        : undefined,
    outputs: a.outputs && [...new Set(a.outputs)],
  }));
  // Who goes round from need to need ends: what meets a need creates later ones only.
  const serving = names.serving.map((id, i) => ({
    id,
    name: 'a',
    tag: 'procedure',
    duration: pick(plan.serving, i),
    source: asumsi,
    meets: [names.needs[i]],
    creates:
      i + 1 < names.needs.length && i % 2 === 0 ? [{ need: names.needs[i + 1], probability: 0.5 }] : [],
  }));
  return [...generic, ...serving];
}

/** `start`: minute of the doors. */
export function buildDemand(plan: DemandPlan, names: Names, start: number, last: number): Raw {
  const needShares = (list: readonly { need: number; probability: number; hidden: boolean }[]) => {
    const seen = new Set<string>();
    return list.flatMap(({ need, probability, hidden }) => {
      if (names.needs.length === 0) return [];
      const id = pick(names.needs, need);
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ need: id, probability, hidden }];
    });
  };
  return {
    classes: plan.classes.map((c, i) => ({
      id: names.classes[i],
      name: 'c',
      priority: c.priority,
      patience: c.patience,
      needs: needShares(c.needs),
      reasons: c.reasons?.[0].map((share, r) => ({
        id: `reason${r}`,
        name: 'r',
        share,
        needs: needShares(c.reasons?.[1][r] ?? []),
      })),
    })),
    attributes: plan.attributes.map((probability, i) => ({
      id: names.attributes[i],
      name: 'a',
      probability,
      byClass: plan.attributeByClass ? [{ class: names.classes[0], probability: 1 }] : undefined,
    })),
    streams: plan.streams.map((stream, i) => buildStream(stream, `stream${i}`, names, start, last)),
    weekdayFactors: plan.weekdayFactors ? [0, 1, 2, 0.5, 1, 1, 0.5] : undefined,
    dayVariation: plan.dayVariation && { cv: plan.dayVariation, source: asumsi },
  };
}

function buildMix([parts, first]: readonly [readonly number[], number], names: Names): Raw[] {
  const count = Math.min(parts.length, names.classes.length);
  // Fewer classes than parts: the last one takes what is left.
  return parts.slice(0, count).map((share, i) => ({
    class: pick(names.classes, first + i),
    share: i + 1 < count ? share : parts.slice(i).reduce((a, b) => a + b, 0),
  }));
}

function buildStream(stream: StreamPlan, id: string, names: Names, start: number, last: number): Raw {
  const classOf = (at: number) => pick(names.classes, at);
  switch (stream.kind) {
    case 'walkIn': {
      const breaks = [Math.max(0, start - stream.early)];
      for (const length of stream.breaks) breaks.push((breaks.at(-1) as number) + length);
      return {
        kind: 'walkIn',
        id,
        perDay: stream.perDay,
        mix: buildMix(stream.mix, names),
        profile: {
          shape: stream.linear ? 'linear' : 'constant',
          breaks,
          weights: stream.weights.slice(0, breaks.length - (stream.linear ? 0 : 1)),
        },
        companion: stream.companion && {
          probability: stream.companion.probability,
          mix: buildMix(stream.companion.mix, names),
        },
        source: asumsi,
      };
    }
    case 'renewal':
      return {
        kind: 'renewal',
        id,
        class: classOf(stream.class),
        from: start + stream.from,
        gap: stream.gap,
        size: stream.size,
      };
    case 'appointments':
      return {
        kind: 'appointments',
        id,
        class: classOf(stream.class),
        slots: stream.slots.map((slot) => start + Math.min(slot, last)),
        early: Math.min(stream.early, start),
        late: stream.late,
        noShow: stream.noShow,
      };
    case 'list':
      return {
        kind: 'list',
        id,
        patients: stream.patients.map((p) => ({
          class: classOf(p.class),
          at: start + p.at,
          priority: p.priority,
          appointment: p.appointment === undefined ? undefined : start + p.appointment,
          patience: p.patience,
          needs: p.needs && pickSome(names.needs, p.needs),
          durations: p.durations && [
            { activity: pick(names.activities, p.durations.activity), minutes: p.durations.minutes },
          ],
        })),
      };
  }
}
