// Distributions of durations: described exactly, and compiled to tables for sampling.

export { compileDistributions } from './compile.ts';
export { cdf, mean, quantile, sd } from './describe.ts';
export { sampleInto, sampleSignedTicks, sampleTicks } from './sample.ts';
export type { DistributionTables } from './tables.ts';
