/** Who comes, when, with which needs. Shared by all scenarios. Times are minutes after midnight. */

import { DistributionSchema } from './distribution.ts';
import { IdSchema, LabelSchema } from './label.ts';
import { MinuteSchema } from './roster.ts';
import { SourceSchema } from './source.ts';
import { z } from './zod.ts';

const probability = z.number().min(0).max(1);

/** A need with its probability; hidden until an activity reveals it. */
export const NeedShareSchema = z.strictObject({
  need: IdSchema,
  probability,
  hidden: z.boolean().optional(),
  source: SourceSchema.optional(),
});

/** Why the patient comes: exactly one reason per visit, with the needs that go with it. */
export const ReasonSchema = z.strictObject({
  id: IdSchema,
  name: LabelSchema,
  share: probability,
  needs: z.array(NeedShareSchema).max(32),
  source: SourceSchema.optional(),
});

export const PatientClassSchema = z.strictObject({
  id: IdSchema,
  name: LabelSchema,
  /** 1 is called first. */
  priority: z.int().min(1).max(8).default(1),
  /** Minutes a patient waits in one queue before leaving. */
  patience: DistributionSchema.optional(),
  reasons: z.array(ReasonSchema).max(32).optional(),
  needs: z.array(NeedShareSchema).max(32).optional(),
  source: SourceSchema.optional(),
});
export type PatientClass = z.infer<typeof PatientClassSchema>;

/** A yes/no property of a patient (new patient, JKN), with the probability of yes, by class where it differs. */
export const AttributeSchema = z.strictObject({
  id: IdSchema,
  name: LabelSchema,
  probability,
  byClass: z
    .array(z.strictObject({ class: IdSchema, probability }))
    .max(50)
    .optional(),
  source: SourceSchema.optional(),
});

/**
 * Share of the day by interval. `constant`: weight per interval [breaks[i], breaks[i+1]); `linear`: rate at
 * each break, straight in between. Weights need not sum to 1.
 */
export const ProfileSchema = z
  .strictObject({
    shape: z.enum(['constant', 'linear']),
    breaks: z.array(MinuteSchema).min(2).max(2000),
    weights: z.array(z.number().min(0)).min(1).max(2000),
  })
  .refine((p) => p.weights.length === p.breaks.length - (p.shape === 'constant' ? 1 : 0), {
    path: ['weights'],
    params: { code: 'profile.weights.count' },
  })
  .refine((p) => p.breaks.every((b, i) => i === 0 || b > (p.breaks[i - 1] ?? 0)), {
    path: ['breaks'],
    params: { code: 'profile.breaks.order' },
  })
  .refine((p) => p.weights.some((w) => w > 0), {
    path: ['weights'],
    params: { code: 'profile.weights.zero' },
  });
export type Profile = z.infer<typeof ProfileSchema>;

const mix = z
  .array(z.strictObject({ class: IdSchema, share: z.number().min(0).max(1) }))
  .min(1)
  .max(50);

/** Patients of a non-homogeneous Poisson process, one stream per class. */
const WalkInSchema = z.strictObject({
  kind: z.literal('walkIn'),
  id: IdSchema,
  name: LabelSchema.optional(),
  /** Mean number of arrivals on an average open day (companions of a group come on top). */
  perDay: z.number().min(0).max(1e7),
  mix,
  profile: ProfileSchema,
  /** A second family member who needs care comes along. */
  companion: z.strictObject({ probability, mix, source: SourceSchema.optional() }).optional(),
  source: SourceSchema,
});

/** Independent, equally distributed gaps between arrivals, from `from` on; no end but the horizon. */
const RenewalSchema = z.strictObject({
  kind: z.literal('renewal'),
  id: IdSchema,
  class: IdSchema,
  from: MinuteSchema.default(0),
  gap: DistributionSchema,
  /** Patients who come together, each time; 1 without it. */
  size: DistributionSchema.optional(),
  source: SourceSchema.optional(),
});

/** Booked patients: one per slot, early or late by `punctuality` minutes, or not at all. */
const AppointmentsSchema = z.strictObject({
  kind: z.literal('appointments'),
  id: IdSchema,
  class: IdSchema,
  /** Booked times. */
  slots: z.array(MinuteSchema).min(1).max(5000),
  /** Minutes early (patients are told to come early): arrival = slot − early + late. */
  early: z.number().min(0).max(600).default(0),
  late: DistributionSchema.optional(),
  noShow: probability.default(0),
  source: SourceSchema.optional(),
});

/** This patient, this minute, these durations. */
const ListSchema = z.strictObject({
  kind: z.literal('list'),
  id: IdSchema,
  patients: z
    .array(
      z.strictObject({
        id: z.string().max(64).optional(),
        class: IdSchema,
        at: MinuteSchema,
        priority: z.int().min(1).max(8).optional(),
        appointment: MinuteSchema.optional(),
        /** Minutes. */
        patience: z.number().min(0).optional(),
        needs: z.array(IdSchema).max(32).optional(),
        /** Minutes per activity; a list gives the first, second… time. */
        durations: z
          .array(z.strictObject({ activity: IdSchema, minutes: z.array(z.number().min(0)).min(1).max(50) }))
          .max(50)
          .optional(),
      }),
    )
    .max(100_000),
  source: SourceSchema.optional(),
});

export const StreamSchema = z.discriminatedUnion('kind', [
  WalkInSchema,
  RenewalSchema,
  AppointmentsSchema,
  ListSchema,
]);
export type Stream = z.infer<typeof StreamSchema>;
export type WalkInStream = Extract<Stream, { kind: 'walkIn' }>;

export const DemandSchema = z.strictObject({
  classes: z.array(PatientClassSchema).min(1).max(50),
  attributes: z.array(AttributeSchema).max(16).default([]),
  streams: z.array(StreamSchema).min(1).max(50),
  /** Multiplier of the mean by weekday, Sunday first; used when a weekday or a week is simulated. */
  weekdayFactors: z.array(z.number().min(0).max(20)).length(7).optional(),
  /** Busy and quiet days: coefficient of variation of a gamma factor with mean 1, drawn per day. */
  dayVariation: z.strictObject({ cv: z.number().min(0).max(3), source: SourceSchema }).optional(),
});
export type Demand = z.infer<typeof DemandSchema>;
