/** Studies over a pool of workers: progress, cancel, recovery. Knows neither browser nor Node. */
export * from './inline.ts';
export * from './liveStudy.ts';
export * from './pool.ts';
export * from './runMachine.ts';
export * from './study.ts';
export * from './studyError.ts';
export * from './tryNextSteps.ts';
export type * from './types.ts';
