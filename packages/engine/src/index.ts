/** The engine of SimAlur: compile a scenario, simulate its replications. No screen, no clock, no native logarithm. */
export { compile } from './compile/compile.ts';
export type { Compile, CompileResult, Program, RunOptions, Simulator, Snapshot, Trace } from './contract.ts';
export * as distributions from './distributions/describe.ts';
export { createLayout } from './layout.ts';
export { hash32 } from './random/hash.ts';
export { philox4x32 } from './random/philox.ts';
export { createSimulator, MAX_EVENTS, MAX_PATIENTS } from './simulator.ts';

/** Raised whenever the same project, seed and replication would give other numbers. */
export const ENGINE_VERSION = '0.1.0';
