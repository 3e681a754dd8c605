/** The project document: one clinic, its demand and roster, and the scenarios that are compared. */

import { ActivitySchema, NeedSchema } from './activity.ts';
import { DemandSchema } from './demand.ts';
import { DistributionSchema } from './distribution.ts';
import { FlowSchema } from './flow.ts';
import { IdSchema, LabelSchema } from './label.ts';
import { MinuteSchema, RosterSchema, UnitSchema, WeekdaySchema } from './roster.ts';
import { SourceSchema } from './source.ts';
import { z } from './zod.ts';

export const PROJECT_FORMAT = 'simalur-project';
/** Raised by one whenever an older reader would misread a document. */
export const SCHEMA_VERSION = 1;

/** A stated change against the shared clinic: never smuggled in, always listed with the comparison. */
const LeverSchema = z.discriminatedUnion('kind', [
  /** The activity takes another time in this scenario (for example a self-filled questionnaire). */
  z.strictObject({
    kind: z.literal('duration'),
    id: IdSchema,
    name: LabelSchema,
    activity: IdSchema,
    duration: DistributionSchema,
    source: SourceSchema,
    enabled: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('addUnits'),
    id: IdSchema,
    name: LabelSchema,
    pool: IdSchema,
    units: z.array(UnitSchema).min(1).max(100),
    source: SourceSchema,
    enabled: z.boolean(),
  }),
]);
export type Lever = z.infer<typeof LeverSchema>;

export const ScenarioSchema = z.strictObject({
  id: IdSchema,
  name: LabelSchema,
  /** Why this scenario exists, in the team's words. */
  reason: LabelSchema.optional(),
  /** `shared`: one record that the whole team reads; `separate`: each station keeps its own. */
  records: z.enum(['shared', 'separate']),
  flow: FlowSchema,
  levers: z.array(LeverSchema).max(100).default([]),
});
export type Scenario = z.infer<typeof ScenarioSchema>;

export const CalendarSchema = z.strictObject({
  /** Doors open; nobody is registered earlier than this. */
  doorsOpen: MinuteSchema,
  /** Service starts: before it, patients wait ("closed"). */
  opens: MinuteSchema,
  /** Arrivals at or after this are refused. */
  lastRegistration: MinuteSchema.optional(),
  /** Planned end of the service day, for overtime. */
  closes: MinuteSchema,
  /** What becomes of those still waiting at `closes`. */
  atClosing: z.enum(['serveAll', 'sendHome']).default('serveAll'),
  source: SourceSchema.optional(),
});
export type Calendar = z.infer<typeof CalendarSchema>;

const span = { from: MinuteSchema, to: MinuteSchema, enabled: z.boolean(), source: SourceSchema };

/** What makes a bad day, each for a part of it and the same in every scenario. Minutes after midnight, every day. */
export const DisturbanceSchema = z.discriminatedUnion('kind', [
  /** A unit is away; it finishes its patient first. */
  z.strictObject({
    kind: z.literal('absence'),
    id: IdSchema,
    name: LabelSchema,
    ...span,
    pool: IdSchema,
    unit: IdSchema,
  }),
  /** An activity cannot be done: its steps are skipped, and the needs that they meet stay open (or are put off). */
  z.strictObject({
    kind: z.literal('stockOut'),
    id: IdSchema,
    name: LabelSchema,
    ...span,
    activity: IdSchema,
    effect: z.enum(['skip', 'defer']),
  }),
  /** More people of a walk-in stream's mix, spread evenly over the span. */
  z.strictObject({
    kind: z.literal('surge'),
    id: IdSchema,
    name: LabelSchema,
    ...span,
    stream: IdSchema,
    patients: z.number().min(0).max(10_000),
  }),
  /** Registration and recording take longer by this factor. */
  z.strictObject({
    kind: z.literal('recordsDown'),
    id: IdSchema,
    name: LabelSchema,
    ...span,
    factor: z.number().min(1).max(20),
  }),
]);
export type Disturbance = z.infer<typeof DisturbanceSchema>;

export const SettingsSchema = z.strictObject({
  /** 53-bit seed of all draws. */
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).default(1),
  replications: z.int().min(1).max(1_000_000).default(200),
  /** `average`: an average open day (factor 1, day factor drawn); a number: that weekday. */
  weekday: z.union([z.literal('average'), WeekdaySchema]).default('average'),
  days: z.int().min(1).max(366).default(1),
  /** Stop at this minute; without it the day ends when the last patient has left. */
  horizon: MinuteSchema.optional(),
  /** Statistics window [from, to), off by default. */
  window: z.strictObject({ from: MinuteSchema, to: MinuteSchema }).optional(),
  /** Minutes from registration to first contact with dokter, bidan or drg that count as on target. */
  targetMinutes: z.number().min(1).max(600).default(60),
  disturbances: z.array(DisturbanceSchema).max(50).optional(),
  /** Smallest difference that matters, minutes. */
  marginMinutes: z.number().min(0).max(600).default(5),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const ProjectSchema = z.strictObject({
  format: z.literal(PROJECT_FORMAT),
  schemaVersion: z.literal(SCHEMA_VERSION),
  name: LabelSchema,
  description: LabelSchema.optional(),
  clinic: z.strictObject({
    name: LabelSchema,
    archetype: z.enum(['perkotaan', 'perdesaan', 'terpencil']).optional(),
    calendar: CalendarSchema,
    roster: RosterSchema,
  }),
  needs: z.array(NeedSchema).max(31).default([]),
  activities: z.array(ActivitySchema).max(300),
  demand: DemandSchema,
  /** The first is the baseline. */
  scenarios: z.array(ScenarioSchema).min(1).max(20),
  settings: SettingsSchema.default({
    seed: 1,
    replications: 200,
    weekday: 'average',
    days: 1,
    targetMinutes: 60,
    marginMinutes: 5,
  }),
});
export type Project = z.infer<typeof ProjectSchema>;
