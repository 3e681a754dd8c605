/** Synthetic samples for tests: rows written by hand, and a seeded generator that has nothing to do with the engine's. */
import { createLayout } from '@simalur/engine';
import {
  CLASS_MEASURES,
  type ClassMeasure,
  DAY_MEASURES,
  type DayMeasure,
  POOL_MEASURES,
  type PoolMeasure,
  type ResultLayout,
} from '@simalur/model';
import { type Sample, sampleOf } from '../sample.ts';

/** A layout with these ids. */
export function layoutOf(
  classes: readonly string[],
  stations: readonly string[] = [],
  pools: readonly string[] = [],
): ResultLayout {
  return createLayout(classes, stations, pools);
}

/** Writes values into an empty sample. */
export interface SampleWriter {
  class(replication: number, measure: ClassMeasure, classIndex: number, value: number): void;
  pool(replication: number, measure: PoolMeasure, poolIndex: number, value: number): void;
  day(replication: number, measure: DayMeasure, value: number): void;
  at(replication: number, offset: number, value: number): void;
}

/** A sample of `n` replications filled by `write`; what is not written is 0. */
export function sample(layout: ResultLayout, n: number, write: (w: SampleWriter) => void): Sample {
  const rows = new Float64Array(n * layout.rowWidth);
  const profile = new Float64Array(layout.width - layout.rowWidth);
  const at = (r: number, offset: number, value: number): void => {
    if (offset < layout.rowWidth) rows[r * layout.rowWidth + offset] = value;
    else profile[offset - layout.rowWidth] = (profile[offset - layout.rowWidth] ?? 0) + value;
  };
  write({
    at,
    class: (r, m, c, v) => at(r, layout.classAt + CLASS_MEASURES.indexOf(m) * layout.classes.length + c, v),
    pool: (r, m, p, v) => at(r, layout.poolAt + POOL_MEASURES.indexOf(m) * layout.pools.length + p, v),
    day: (r, m, v) => at(r, layout.dayAt + DAY_MEASURES.indexOf(m), v),
  });
  return sampleOf(layout, rows, profile);
}

/** Uniform numbers in (0, 1) from a linear congruential generator (Numerical Recipes constants). */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 0x1_0000_0000;
  };
}
