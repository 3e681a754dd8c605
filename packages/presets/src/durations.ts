/** Distributions of service times, as the clinic library uses them. */
import type { Distribution } from '@simalur/model';

/** Minutes, lognormal. Mean and sd before truncation to [0.3, 4] times the mean. */
export function lognormal(mean: number, sd: number): Distribution {
  return {
    family: 'lognormal',
    mean,
    sd,
    truncate: { min: thousandth(0.3 * mean), max: thousandth(4 * mean) },
  };
}

function thousandth(x: number): number {
  return Math.round(x * 1000) / 1000;
}
