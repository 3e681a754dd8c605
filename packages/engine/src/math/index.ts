// Elementary and statistical functions with the same bits in every JavaScript engine.
// Public as `@simalur/engine/math`: whatever computes numbers that are shown or exported uses these, never Math.log and its kin.

export { erf, erfc } from './erf.ts';
export { exp } from './exp.ts';
export { expm1 } from './expm1.ts';
export { log } from './log.ts';
export { log1p } from './log1p.ts';
export { logGamma } from './logGamma.ts';
export { normalCdf, normalPdf, normalQuantile } from './normal.ts';
export { pow } from './pow.ts';
