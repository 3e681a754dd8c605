/** How many replications for a wanted precision. */
import { normalQuantile, studentTQuantile } from '@simalur/engine/math';
import { meanInterval } from './mean.ts';

export interface PrecisionWanted {
  /** Half-width over mean. */
  readonly relative: number;
  readonly confidence: number;
}

/**
 * Hoad, Robinson & Davies (JORS 61, 2010): the first number of replications whose interval is precise enough and stays
 * so for the next `lookAhead`. Null where the values do not suffice.
 */
export function replicationsAlgorithm(
  values: Float64Array,
  { relative, confidence }: PrecisionWanted,
  initial: number,
  lookAhead: number,
): number | null {
  const isPrecise = (n: number): boolean => {
    const { mean, halfWidth } = meanInterval(values.slice(0, n), confidence);
    return halfWidth / Math.abs(mean) <= relative;
  };
  let since = 0;
  for (let n = initial; n <= values.length; n++) {
    const ahead = Math.floor((lookAhead / 100) * Math.max(n, 100));
    since = isPrecise(n) ? since + 1 : 0;
    if (since > 0 && since > Math.max(lookAhead, ahead)) return n - since + 1;
  }
  return null;
}

/** From a first sample's mean and spread, held fixed: by t, by the normal quantile, and Stein's two stages (1945). */
export function replicationsPlanned(
  mean: number,
  sd: number,
  first: number,
  { relative, confidence }: PrecisionWanted,
) {
  const wanted = relative * Math.abs(mean);
  const level = 1 - (1 - confidence) / 2;
  const z = normalQuantile(level);
  const t = studentTQuantile(level, first - 1);
  let n = 2;
  while ((studentTQuantile(level, n - 1) * sd) / Math.sqrt(n) > wanted) n += 1;
  return {
    byT: n,
    normal: Math.ceil(((z * sd) / wanted) * ((z * sd) / wanted)),
    stein: Math.max(first, Math.ceil(((t * sd) / wanted) * ((t * sd) / wanted))),
    /** Law ch. 9.4.1: to have a true relative error of g, ask for g/(1 + g). */
    adjusted: relative / (1 + relative),
  };
}
