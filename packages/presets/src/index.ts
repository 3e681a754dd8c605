/** The clinic library: archetypes with demand, roster and flows, each figure with its source or marked asumsi. */
export * from './answers.ts';
export * from './citations.ts';
export * from './describe.ts';
export * from './oneDuration.ts';
export * from './preset.ts';
export * from './presets.ts';
export * from './published.ts';
export * from './variations.ts';
export type { Words } from './words.ts';
