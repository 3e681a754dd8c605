// Elementary and statistical functions with the same bits in every JavaScript engine.
// Public as `@simalur/engine/math`: whatever computes numbers that are shown or exported uses these, never Math.log and its kin.

export { betaIInverse, betaInverse } from './betaInverse.ts';
export { erf, erfc } from './erf.ts';
export { exp } from './exp.ts';
export { expm1 } from './expm1.ts';
export { gammaInverse, gammaPInverse } from './gammaInverse.ts';
export { betaI, betaPrefix, betaTail } from './incompleteBeta.ts';
export { gammaP, gammaPrefix, gammaQ } from './incompleteGamma.ts';
export { log } from './log.ts';
export { log1p } from './log1p.ts';
export { logGamma } from './logGamma.ts';
export { normalCdf, normalPdf, normalQuantile } from './normal.ts';
export { pow } from './pow.ts';
export { studentTCdf, studentTQuantile } from './studentT.ts';
