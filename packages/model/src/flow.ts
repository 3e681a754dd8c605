/** A flow: what follows what, who does it, in which order queues are served. */

import { DistributionSchema } from './distribution.ts';
import { IdSchema, LabelSchema } from './label.ts';
import { MinuteSchema } from './roster.ts';
import { SourceSchema } from './source.ts';
import { z } from './zod.ts';

const probability = z.number().min(0).max(1);

/**
 * When a step is done or an edge is open. `firstContact`: not yet done in this visit, as far as the record
 * tells: a shared record remembers every station, separate records only this one.
 */
export const ConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('need'), need: IdSchema }),
  z.strictObject({ kind: z.literal('firstContact') }),
  z.strictObject({ kind: z.literal('attribute'), attribute: IdSchema, is: z.boolean() }),
  z.strictObject({ kind: z.literal('class'), classes: z.array(IdSchema).min(1).max(50) }),
  z.strictObject({ kind: z.literal('done'), activity: IdSchema }),
  z.strictObject({ kind: z.literal('deferred') }),
  /** The last station before this point. */
  z.strictObject({ kind: z.literal('from'), stations: z.array(IdSchema).min(1).max(50) }),
  z.strictObject({ kind: z.literal('time'), from: MinuteSchema, to: MinuteSchema }),
  /** At least this many wait at a station. */
  z.strictObject({ kind: z.literal('queue'), station: IdSchema, atLeast: z.int().min(1).max(1e6) }),
  /** A station could serve this patient at once. */
  z.strictObject({ kind: z.literal('free'), station: IdSchema }),
]);
export type Condition = z.infer<typeof ConditionSchema>;

/** Staff held by a step: one entry is filled by a unit of the first pool in `anyOf` that has one free. */
export const RequirementSchema = z.strictObject({
  anyOf: z.array(IdSchema).min(1).max(10),
  /** Later pools stand in: only while nobody of an earlier pool is at work, idle or with a patient. */
  standIn: z.boolean().optional(),
  skill: IdSchema.optional(),
  /** That many units at once, by class where it differs. */
  units: z.int().min(1).max(20).optional(),
  unitsByClass: z
    .array(z.strictObject({ class: IdSchema, units: z.int().min(1).max(20) }))
    .max(50)
    .optional(),
});
export type Requirement = z.infer<typeof RequirementSchema>;

/**
 * Whether a skrining that is due is done now. `full`: always; `adaptive`: not when `queueAtLeast` patients wait
 * at the station; `scheduled`: never now. What is not done now is deferred (counted apart), unless
 * `uptake` (the share of those due who are offered it at all) has left the patient out.
 */
export const OfferSchema = z.strictObject({
  uptake: probability,
  policy: z.enum(['full', 'adaptive', 'scheduled']).default('full'),
  queueAtLeast: z.int().min(1).max(1000).optional(),
  source: SourceSchema,
});

export const StepSchema = z.strictObject({
  activity: IdSchema,
  /** All must hold. Empty: always. */
  when: z.array(ConditionSchema).max(8).default([]),
  offer: OfferSchema.optional(),
  /** All of several; consecutive steps with the same staff keep it without a new queue. */
  staff: z.array(RequirementSchema).max(8).default([]),
});
export type Step = z.infer<typeof StepSchema>;

/**
 * Ways out of a node with several edges. `conditions`: the first edge whose conditions all hold (an edge
 * without any is the last resort). `probability`: by the edges' shares; `draw` names the random draw, so
 * that flows that share the name send the same patient the same way. `nextNeed`: the first edge that leads
 * to a station that serves a known unmet need, else the edge without conditions. `inTurn`; `shortestQueue`.
 */
export const RouteSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('conditions') }),
  z.strictObject({ by: z.literal('probability'), draw: IdSchema }),
  z.strictObject({ by: z.literal('nextNeed') }),
  z.strictObject({ by: z.literal('inTurn') }),
  z.strictObject({ by: z.literal('shortestQueue') }),
]);
export type Route = z.infer<typeof RouteSchema>;

const base = {
  id: IdSchema,
  name: LabelSchema,
  position: z.strictObject({ x: z.number(), y: z.number() }).optional(),
  note: LabelSchema.optional(),
  /** Klaster or area, for drawing. */
  group: IdSchema.optional(),
  route: RouteSchema.optional(),
};

/**
 * `fifo`, `lifo`; `priority`: lowest number first, a service is never interrupted; `preemptive`: a more urgent
 * patient interrupts the least urgent one in service here (of equals the one who started last), who resumes;
 * `earliestAppointment`: by booked time, patients without one by arrival.
 */
export const DisciplineSchema = z.enum(['fifo', 'lifo', 'priority', 'preemptive', 'earliestAppointment']);
export type Discipline = z.infer<typeof DisciplineSchema>;

export const QueueSchema = z.strictObject({
  discipline: DisciplineSchema.default('priority'),
  /** Waiting places; without it, no limit. */
  places: z.int().min(0).max(1e6).optional(),
  /**
   * What happens to a patient when all waiting places are taken: `leave` the clinic, or `block`: stay at the
   * station before, with its staff and room, until there is a place (blocking after service).
   */
  whenFull: z.enum(['leave', 'block']).optional(),
  /** A patient leaves on arrival when this many or more already wait. */
  balkAt: z.int().min(1).max(1e6).optional(),
  /** Somebody who has waited this long is treated as this priority from then on. */
  promote: z
    .strictObject({ afterMinutes: z.number().positive().max(1e6), toPriority: z.int().min(1).max(8) })
    .optional(),
  /**
   * While both wait, `priority` numbers (priority 1) are called, then `ordinary` numbers (all others); a loket's
   * 2:1. Without it, priority always goes first.
   */
  ratio: z.strictObject({ priority: z.int().min(1).max(100), ordinary: z.int().min(1).max(100) }).optional(),
  /** `earliestAppointment` only: false means that nobody is called before the booked time. */
  early: z.boolean().optional(),
});

/**
 * A station that serves a group at once (group counselling, an opened vial). The group's session takes as long as
 * it takes for its first member.
 */
export const BatchSchema = z
  .strictObject({
    /** Smallest and largest group. */
    min: z.int().min(1).max(1000),
    max: z.int().min(1).max(1000),
    /** A smaller group starts when its first member has waited this long. */
    maxWaitMinutes: z.number().positive().max(1e6).optional(),
    /** Sessions: a group of any size starts at these minutes after midnight, and only then. */
    at: z.array(MinuteSchema).min(1).max(100).optional(),
  })
  .refine((b) => b.min <= b.max, { path: ['max'], params: { code: 'batch.order' } });

export const StationSchema = z.strictObject({
  kind: z.literal('station'),
  ...base,
  steps: z.array(StepSchema).min(1).max(50),
  queue: QueueSchema.default({ discipline: 'priority' }),
  /** Rooms of its own; a patient holds one from the first step to the last. Without it, no limit. */
  rooms: z.int().min(1).max(10_000).optional(),
  /** A room of a shared pool instead, held from here until the patient leaves station `until` (this one by default). */
  room: z.strictObject({ pool: IdSchema, until: IdSchema.optional() }).optional(),
  /** The patient takes the room as soon as one is free and waits for staff inside it. */
  roomFirst: z.boolean().optional(),
  /** Staff and room are held for this activity after the patient has left (cleaning, notes). */
  turnaround: IdSchema.optional(),
  /** When a unit is free for several stations, the lower rank goes first; equal ranks by priority, then longest wait. */
  rank: z.int().min(0).max(1000).default(0),
  batch: BatchSchema.optional(),
});
export type Station = z.infer<typeof StationSchema>;

export const NodeSchema = z.discriminatedUnion('kind', [
  /** Without `streams`: all of them. */
  z.strictObject({ kind: z.literal('arrival'), ...base, streams: z.array(IdSchema).max(50).optional() }),
  StationSchema,
  /**
   * A choice that takes no time. `errs`: the share of patients who are sent to a station of another edge, wait
   * there in vain, and come back (a loket that is not sure).
   */
  z.strictObject({
    kind: z.literal('decision'),
    ...base,
    errs: z.strictObject({ probability, draw: IdSchema, source: SourceSchema }).optional(),
  }),
  /** All ways out are taken at once; what the parts do counts for the one visit. */
  z.strictObject({ kind: z.literal('fork'), ...base }),
  /** Waits for all parts of the fork before it. */
  z.strictObject({ kind: z.literal('join'), ...base }),
  /**
   * The patient passes on and returns after some days with these needs, at minute `at`, entering at node `to`;
   * `adherence` is the share who do. A home visit enters at the station whose staff goes out.
   */
  z.strictObject({
    kind: z.literal('followUp'),
    ...base,
    purpose: z.enum(['control', 'homeVisit']).default('control'),
    /** Whole days (a distribution in days, rounded, at least 1). */
    days: DistributionSchema,
    adherence: probability,
    at: MinuteSchema,
    to: IdSchema,
    needs: z.array(IdSchema).max(31).default([]),
    source: SourceSchema,
  }),
  /** Walking, or waiting for a result: takes time but nobody's. */
  z.strictObject({
    kind: z.literal('delay'),
    ...base,
    activity: IdSchema,
    when: z.array(ConditionSchema).max(8).default([]),
  }),
  z.strictObject({
    kind: z.literal('exit'),
    ...base,
    outcome: z.enum(['home', 'referred', 'left']).default('home'),
  }),
]);
export type FlowNode = z.infer<typeof NodeSchema>;
export type NodeKind = FlowNode['kind'];

export const EdgeSchema = z.strictObject({
  id: IdSchema,
  from: IdSchema,
  to: IdSchema,
  /** All must hold for the edge to be open (routes `conditions` and `nextNeed`). */
  when: z.array(ConditionSchema).max(8).optional(),
  /** Share of the patients (route `probability`). */
  share: probability.optional(),
  source: SourceSchema.optional(),
  name: LabelSchema.optional(),
});
export type Edge = z.infer<typeof EdgeSchema>;

export const FlowSchema = z.strictObject({
  nodes: z.array(NodeSchema).max(200),
  edges: z.array(EdgeSchema).max(1000),
  groups: z
    .array(z.strictObject({ id: IdSchema, name: LabelSchema }))
    .max(50)
    .optional(),
});
export type Flow = z.infer<typeof FlowSchema>;
