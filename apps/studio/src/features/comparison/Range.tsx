/** A mean with its interval as a small band. The words beside it say the same; this is for the eye. */
import type { Estimate } from '@simalur/analysis';
import type { ScaleLinear } from 'd3-scale';

interface RangeProps {
  readonly estimate: Estimate;
  /** Value → 0 … 100, shared by all cells of the row. */
  readonly scale: ScaleLinear<number, number>;
  readonly baseline: number | null;
}

export function Range({ estimate, scale, baseline }: RangeProps) {
  const { mean, low, high } = estimate;
  if (mean === null) return <span />;
  const from = scale(low ?? mean);
  const to = scale(high ?? mean);
  const percent = (value: number) => `${value}%`;
  return (
    <svg className="cell__range" aria-hidden="true" focusable="false">
      <line className="range__track" x1="0" x2="100%" y1="7" y2="7" />
      {baseline === null ? null : (
        <line
          className="range__baseline"
          x1={percent(scale(baseline))}
          x2={percent(scale(baseline))}
          y1="0"
          y2="14"
        />
      )}
      <rect
        className="range__band"
        x={percent(from)}
        width={percent(Math.max(to - from, 0.8))}
        y="3"
        height="8"
        rx="2"
      />
      <line className="range__mean" x1={percent(scale(mean))} x2={percent(scale(mean))} y1="2" y2="12" />
    </svg>
  );
}
