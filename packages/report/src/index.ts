/** Words (id, en) and what is shown of a result. */
export * from './comparison.ts';
export * from './hash.ts';
