/** One long run: where its start no longer counts, and how sure its mean is. Only on request: a day has no warm-up. */
import { autocorrelation, meanInterval, meanOf } from './mean.ts';

/**
 * Marginal standard error rule (White 1997; Hoad, Robinson & Davies 2010 with batches of five): leave out the first d
 * values that minimise Σ(Y − mean)²/(n − d)², d up to half. A minimum at the last d means that the run is too short.
 */
export function marginalStandardError(series: Float64Array, batch: number) {
  const n = Math.floor(series.length / batch);
  const means = Float64Array.from({ length: n }, (_, b) => meanOf(series.slice(b * batch, (b + 1) * batch)));
  const last = Math.floor(n / 2) - 1;
  let best = { leaveOut: 0, statistic: Number.POSITIVE_INFINITY };
  for (let d = 0; d <= last; d++) {
    const rest = means.slice(d);
    const mean = meanOf(rest);
    const statistic = rest.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / ((n - d) * (n - d));
    if (statistic < best.statistic) best = { leaveOut: d, statistic };
  }
  const values = best.leaveOut * batch;
  return {
    batches: n,
    batchesLeftOut: best.leaveOut,
    valuesLeftOut: values,
    statistic: best.statistic,
    mean: meanOf(means.slice(best.leaveOut)),
    tooShort: best.leaveOut === last,
  };
}

/** Mean over replications at each time, and Welch's moving average of it: 2w + 1 values, fewer at the start. */
export function welchAverage(replications: readonly Float64Array[], window: number) {
  const length = replications[0]?.length ?? 0;
  const mean = Float64Array.from({ length }, (_, i) =>
    meanOf(Float64Array.from(replications, (row) => row[i] ?? 0)),
  );
  const average = Float64Array.from({ length: length - window }, (_, i) => {
    const reach = Math.min(i, window);
    return meanOf(mean.slice(i - reach, i + reach + 1));
  });
  return { mean, average };
}

/** Batch means of one long run (Law ch. 9.5.3), with what shows whether the batches are independent. */
export function batchMeans(series: Float64Array, batches: number) {
  const size = Math.floor(series.length / batches);
  const means = Float64Array.from({ length: batches }, (_, b) =>
    meanOf(series.slice(b * size, (b + 1) * size)),
  );
  const mean = meanOf(means);
  let squares = 0;
  let steps = 0;
  means.forEach((x, i) => {
    squares += (x - mean) * (x - mean);
    const next = means[i + 1];
    if (next !== undefined) steps += (next - x) * (next - x);
  });
  return {
    size,
    means,
    interval: meanInterval(means),
    lagOne: autocorrelation(means, 1),
    vonNeumann: steps / squares,
  };
}

/** n × variance of the mean of a series, by all batches of a size that it holds (Meketon & Schmeiser 1984). */
export function overlappingBatches(series: Float64Array, size: number): number {
  const n = series.length;
  const whole = meanOf(series);
  let inside = 0;
  let squares = 0;
  series.forEach((x, i) => {
    inside += x - whole;
    if (i >= size) inside -= (series[i - size] ?? 0) - whole;
    if (i >= size - 1) squares += (inside / size) * (inside / size);
  });
  return (n * size * squares) / ((n - size + 1) * (n - size));
}
