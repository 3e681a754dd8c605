/** Critical values and tables of probability. */
export * from './erlang.ts';
export * from './quantiles.ts';
