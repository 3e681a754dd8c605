/** The project document of SimAlur and everything that is said about it without running it. */
export * from './activity.ts';
export * from './demand.ts';
export * from './distribution.ts';
export * from './finding.ts';
export * from './flow.ts';
export * from './kpi.ts';
export * from './label.ts';
export * from './measures.ts';
export * from './project.ts';
export * from './roster.ts';
export * from './source.ts';
