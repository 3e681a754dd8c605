/** The clinic library: archetypes with demand, roster and flows, each figure with its source or marked asumsi. */
export { type AnswerProblem, answerProblems, type ClinicAnswers } from './answerProblems.ts';
export * from './answers.ts';
export * from './citations.ts';
export * from './describe.ts';
export { FIVE_QUESTIONS } from './fiveQuestions.ts';
export * from './gallery.ts';
export * from './oneDuration.ts';
export * from './preset.ts';
export * from './presets.ts';
export * from './published.ts';
export * from './variations.ts';
export type { Words } from './words.ts';
