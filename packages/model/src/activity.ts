/** What is done for a patient, and what a patient may need. Shared by all flows: one duration per activity. */

import { DistributionSchema } from './distribution.ts';
import { IdSchema, LabelSchema } from './label.ts';
import { SourceSchema } from './source.ts';
import { z } from './zod.ts';

/** Kind of work, for duplication, value added and the milestones of a visit. */
export const ActivityTagSchema = z.enum([
  'registration',
  'anamnesis',
  'vitalSigns',
  'recording',
  'examination',
  'screening',
  'counselling',
  'procedure',
  'laboratory',
  'pharmacy',
  'payment',
  'scheduling',
  'walking',
  'waitingForResult',
  'transport',
  'other',
]);
export type ActivityTag = z.infer<typeof ActivityTagSchema>;

/** What leaves a stage of the visit: pathway, comprehensive plan, education, follow-up plan. */
export const StageOutputSchema = z.enum(['pathway', 'servicePlan', 'education', 'followUpPlan']);
export type StageOutput = z.infer<typeof StageOutputSchema>;

export const NeedSchema = z.strictObject({
  id: IdSchema,
  name: LabelSchema,
  /** `screening` needs are the denominator of skrining coverage; `internal` ones (read a lab result) are no need of the patient's own. */
  kind: z.enum(['service', 'screening', 'internal']).default('service'),
});
export type Need = z.infer<typeof NeedSchema>;

export const ActivitySchema = z.strictObject({
  id: IdSchema,
  name: LabelSchema,
  tag: ActivityTagSchema,
  /** Adds value for the patient. */
  valueAdding: z.boolean().default(false),
  /** Minutes, the same in every flow. */
  duration: DistributionSchema,
  /** Minutes for the classes where it differs. */
  durationByClass: z
    .array(z.strictObject({ class: IdSchema, duration: DistributionSchema, source: SourceSchema.optional() }))
    .max(50)
    .optional(),
  source: SourceSchema,
  /** Needs that are met when this is done. */
  meets: z.array(IdSchema).max(32).optional(),
  /** Hidden needs that become known when this is done. */
  reveals: z.array(IdSchema).max(32).optional(),
  /** Probability that a hidden need is noticed; 1 without it. */
  detects: z.number().min(0).max(1).optional(),
  /** Needs that arise when this is done, each with its probability (for example: read the result). */
  creates: z
    .array(
      z.strictObject({
        need: IdSchema,
        probability: z.number().min(0).max(1),
        source: SourceSchema.optional(),
      }),
    )
    .max(16)
    .optional(),
  /** What leaves this stage of the visit, counted. */
  outputs: z.array(StageOutputSchema).max(4).optional(),
});
export type Activity = z.infer<typeof ActivitySchema>;
