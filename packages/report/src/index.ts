/** Words (id, en) and what is shown of a result. */

export * from './catalogue/index.ts';
export * from './clock.ts';
export * from './comparison.ts';
export * from './comparisonTable.ts';
export * from './findings.ts';
export * from './hash.ts';
export * from './language.ts';
export * from './nextSteps.ts';
export * from './numbers.ts';
export * from './resultsJson.ts';
export * from './runResult.ts';
export * from './sayCertainty.ts';
export * from './sayChanges.ts';
export * from './sayConclusion.ts';
export * from './sayFailure.ts';
export * from './sayGroups.ts';
export * from './sheets.ts';
export * from './sufficiency.ts';
