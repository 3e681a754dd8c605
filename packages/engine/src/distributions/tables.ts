// The compiled form of a list of distributions: typed arrays only, so that it can be transferred to a worker.

/** Compiled distributions. Entry i is `op[i]` with its numbers from `data[offset[i]]` on; times in milliseconds. */
export interface DistributionTables {
  /** Kind of each entry (one of the OP_ constants); parts of mixtures follow the entries that were asked for. */
  readonly op: Int32Array;
  readonly offset: Int32Array;
  readonly data: Float64Array;
}

/** Octave table of the quantile function (octaveTable.ts). */
export const OP_TABLE = 0;
/** [value] */
export const OP_CONSTANT = 1;
/** [min, width / 2^32] */
export const OP_UNIFORM = 2;
/** [min, max, leftArea, rightArea, atMode, below, above, mass] */
export const OP_TRIANGULAR = 3;
/** [shift, guide position, threshold position, value position, guide..., thresholds..., values...], positions relative to the entry */
export const OP_STEPS = 4;
/** [number of parts, thresholds..., 2^32 / words of each part..., entry of each part...] */
export const OP_MIXTURE = 5;
