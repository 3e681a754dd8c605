/** Distribution of a duration in minutes. `mean` and `sd` are those of the variable itself, before truncation. */
import { z } from './zod.ts';

const finite = z.number();
const positive = z.number().positive();
const atLeastZero = z.number().min(0);

/** Bounds in minutes. The distribution is conditioned to lie inside; mean and sd are meant before that. */
const truncate = z
  .strictObject({ min: finite.optional(), max: finite.optional() })
  .refine((t) => t.min === undefined || t.max === undefined || t.min < t.max, {
    path: ['max'],
    params: { code: 'bounds.order' },
  })
  .optional();

const family = <N extends string, S extends z.core.$ZodLooseShape>(name: N, shape: S) =>
  z.strictObject({ family: z.literal(name), ...shape, truncate });

const simple = [
  family('deterministic', { value: atLeastZero }),
  family('uniform', { min: finite, max: finite }).refine((d) => d.min <= d.max, {
    path: ['max'],
    params: { code: 'bounds.order' },
  }),
  family('exponential', { mean: positive }),
  family('erlang', { k: z.int().min(1).max(1000), mean: positive }),
  family('gamma', { mean: positive, sd: positive }),
  family('lognormal', { mean: positive, sd: positive }),
  family('weibull', { shape: positive, scale: positive }),
  family('triangular', { min: finite, mode: finite, max: finite })
    .refine((d) => d.min <= d.mode && d.mode <= d.max, { path: ['mode'], params: { code: 'bounds.mode' } })
    .refine((d) => d.min < d.max, { path: ['max'], params: { code: 'bounds.order' } }),
  family('pert', { min: finite, mode: finite, max: finite })
    .refine((d) => d.min <= d.mode && d.mode <= d.max, { path: ['mode'], params: { code: 'bounds.mode' } })
    .refine((d) => d.min < d.max, { path: ['max'], params: { code: 'bounds.order' } }),
  family('beta', { alpha: positive, beta: positive, min: finite, max: finite }).refine((d) => d.min < d.max, {
    path: ['max'],
    params: { code: 'bounds.order' },
  }),
  family('normal', { mean: finite, sd: positive }),
  family('loglogistic', { shape: positive, scale: positive }),
  family('empirical', { values: z.array(atLeastZero).min(1).max(10_000) }),
  family('discrete', {
    values: z.array(atLeastZero).min(1).max(1000),
    probabilities: z.array(z.number().min(0).max(1)).min(1).max(1000),
  })
    .refine((d) => d.values.length === d.probabilities.length, {
      path: ['probabilities'],
      params: { code: 'probabilities.count' },
    })
    .refine((d) => Math.abs(d.probabilities.reduce((a, b) => a + b, 0) - 1) < 1e-9, {
      path: ['probabilities'],
      params: { code: 'probabilities.sum' },
    }),
] as const;

/** A distribution without parts. */
const SimpleDistributionSchema = z.discriminatedUnion('family', simple);

/** Minutes. Parts of a mixture are simple distributions: a mixture of mixtures is a longer mixture. */
export const DistributionSchema = z.discriminatedUnion('family', [
  ...simple,
  family('mixture', {
    parts: z
      .array(z.strictObject({ weight: positive, distribution: SimpleDistributionSchema }))
      .min(1)
      .max(50),
  }),
]);
export type Distribution = z.infer<typeof DistributionSchema>;
export type DistributionFamily = Distribution['family'];
