/** A distribution as a head of Puskesmas reads it: least, usual, most. A reading, never a conversion. */
import * as distributions from '@simalur/engine/distributions';
import type { Distribution, ThreePoints } from '@simalur/model';

const { mean, pdf, quantile } = distributions;

/** `exact`: the three numbers are what the distribution is made of; otherwise P5, median and P95. */
export interface PointsOf extends ThreePoints {
  readonly exact: boolean;
  /** Minutes. */
  readonly mean: number;
}

/** Least, usual and most minutes. Families made of three points (triangular, PERT) or of one give just those. */
export function pointsOf(distribution: Distribution): PointsOf {
  const average = mean(distribution);
  if (distribution.truncate === undefined) {
    switch (distribution.family) {
      case 'triangular':
      case 'pert': {
        const { min: least, mode: usual, max: most } = distribution;
        return { least, usual, most, exact: true, mean: average };
      }
      case 'deterministic': {
        const { value } = distribution;
        return { least: value, usual: value, most: value, exact: true, mean: value };
      }
    }
  }
  const [least, usual, most] = [0.05, 0.5, 0.95].map((p) => quantile(distribution, p));
  return { least: least ?? 0, usual: usual ?? 0, most: most ?? 0, exact: false, mean: average };
}

export interface CurvePoint {
  /** Minutes. */
  readonly x: number;
  /** Height, 0 to 1 of the highest point. */
  readonly y: number;
}

/** The shape of a distribution for a small picture, between its 0.5 % and 99.5 % quantiles. Steps have no curve. */
export function densityCurve(distribution: Distribution, count = 60): readonly CurvePoint[] {
  const low = quantile(distribution, 0.005);
  const high = quantile(distribution, 0.995);
  if (!(high > low) || !Number.isFinite(high)) return [];
  const points = Array.from({ length: count + 1 }, (_, i) => {
    const x = low + ((high - low) * i) / count;
    return { x, y: pdf(distribution, x) };
  });
  const top = points.reduce((most, { y }) => (Number.isFinite(y) && y > most ? y : most), 0);
  return top > 0 ? points.map(({ x, y }) => ({ x, y: Math.min(1, y / top) })) : [];
}
