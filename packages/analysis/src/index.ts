/** Intervals, paired comparison, verdicts and conclusions as data; no words, no clock, no native logarithms. */

export * from './best.ts';
export * from './causes.ts';
export * from './compare.ts';
export * from './conclude.ts';
export * from './dayRange.ts';
export * from './dayValues.ts';
export * from './drawing.ts';
export * from './estimate.ts';
export * from './groups.ts';
export * from './fit.ts';
export * from './fitPoints.ts';
export * from './jackknife.ts';
export * from './looks.ts';
export * from './nextSteps.ts';
export * from './orderStatistics.ts';
export * from './precision.ts';
export * from './proportion.ts';
export * from './sample.ts';
export * from './selectBest.ts';
export * from './staff.ts';
export * from './stations.ts';
export * from './units.ts';
export * from './verdict.ts';
export * from './visitMinutes.ts';
