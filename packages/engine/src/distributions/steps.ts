// Distributions that are a list of values with probabilities.

/** Values ascending and distinct, with their probabilities (summing to 1). */
export interface Steps {
  readonly values: readonly number[];
  readonly probabilities: readonly number[];
  /** The share of the original probability that truncation left. */
  readonly kept: number;
}

/**
 * Sorted and merged. Without weights all values count alike; weights need not sum to 1.
 *
 * @throws RangeError for an empty list, unequal lengths, or weights that are negative or all zero.
 */
export function stepsOf(values: readonly number[], weights: readonly number[] | undefined): Steps {
  if (values.length === 0) throw new RangeError('distribution: no values');
  if (weights !== undefined && weights.length !== values.length)
    throw new RangeError('distribution: values and probabilities differ in number');
  let total = 0;
  const order: { value: number; weight: number }[] = [];
  for (let i = 0; i < values.length; i++) {
    const weight = weights === undefined ? 1 : (weights[i] as number);
    if (!(weight >= 0)) throw new RangeError('distribution: negative probability');
    total += weight;
    if (weight > 0) order.push({ value: values[i] as number, weight });
  }
  if (!(total > 0)) throw new RangeError('distribution: probabilities are all zero');
  order.sort((a, b) => a.value - b.value);
  const sorted: number[] = [];
  const sums: number[] = [];
  for (const { value, weight } of order) {
    if (sorted[sorted.length - 1] === value)
      sums[sums.length - 1] = (sums[sums.length - 1] as number) + weight;
    else {
      sorted.push(value);
      sums.push(weight);
    }
  }
  return { values: sorted, probabilities: sums.map((w) => w / total), kept: 1 };
}

/**
 * `steps` given low <= X <= high.
 *
 * @param mayBeEmpty allows an empty result instead of a RangeError.
 */
export function truncatedSteps(steps: Steps, low: number, high: number, mayBeEmpty = false): Steps {
  const values: number[] = [];
  const weights: number[] = [];
  let kept = 0;
  steps.values.forEach((value, i) => {
    if (value < low || value > high) return;
    values.push(value);
    weights.push(steps.probabilities[i] as number);
    kept += steps.probabilities[i] as number;
  });
  if (values.length === steps.values.length) return steps;
  if (values.length === 0 && !mayBeEmpty) throw new RangeError('distribution: truncation leaves nothing');
  return { values, probabilities: weights.map((w) => w / kept), kept };
}
