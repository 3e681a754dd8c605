/** Output analysis of plain lists, for analysts and for checking against reference cases. */
export * from './estimates.ts';
export * from './leastSquares.ts';
export * from './mean.ts';
export * from './multiple.ts';
export * from './replications.ts';
export * from './steadyState.ts';
