/** The clinic library: archetypes with demand, roster and flows, each figure with its source or marked asumsi. */
export * from './presets.ts';
