/** One scale per row: all flows of a measure are drawn on the same axis, from zero where zero means something. */
import type { ComparisonKpi } from '@simalur/report';
import { type ScaleLinear, scaleLinear } from 'd3-scale';

export function rowScale({ cells, kpi }: ComparisonKpi): ScaleLinear<number, number> {
  const ends = cells.flatMap(({ estimate }) =>
    [estimate.mean, estimate.high].filter((value) => value !== null),
  );
  const top = kpi.unit === 'share' ? 1 : Math.max(1e-9, ...ends) * 1.08;
  // A little room at both ends, so that a dot at 0 is drawn whole.
  return scaleLinear().domain([0, top]).range([2, 98]).clamp(true);
}
