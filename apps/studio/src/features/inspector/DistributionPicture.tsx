/** A small picture of a distribution: its shape, its three points, and the observed values where there are any. */
import { densityCurve, pointsOf } from '@simalur/analysis';
import type { Distribution } from '@simalur/model';

interface DistributionPictureProps {
  readonly distribution: Distribution;
  readonly label: string;
  readonly observed?: readonly number[];
}

const WIDTH = 280;
const HEIGHT = 64;
const BASE = 48;

export function DistributionPicture({ distribution, label, observed = [] }: DistributionPictureProps) {
  const { least, usual, most, mean } = pointsOf(distribution);
  const curve = densityCurve(distribution);
  const ends = [...curve.map(({ x }) => x), least, most, ...observed];
  const low = Math.min(...ends);
  const high = Math.max(...ends, low + 1);
  const x = (minutes: number) => 6 + ((minutes - low) / (high - low)) * (WIDTH - 12);
  const line = curve
    .map((point) => `${x(point.x).toFixed(1)},${(BASE - point.y * 42).toFixed(1)}`)
    .join(' L');
  const first = curve[0];
  const last = curve.at(-1);
  return (
    <svg className="duration-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {first && last ? (
        <path
          className="duration-picture__shape"
          d={`M${x(first.x).toFixed(1)},${BASE} L${line} L${x(last.x).toFixed(1)},${BASE} Z`}
        />
      ) : null}
      <line className="duration-picture__base" x1={2} x2={WIDTH - 2} y1={BASE} y2={BASE} />
      {Object.entries({ least, usual, most }).map(([which, minutes]) => (
        <line
          key={which}
          className="duration-picture__tick"
          x1={x(minutes)}
          x2={x(minutes)}
          y1={BASE - 5}
          y2={BASE + 4}
        />
      ))}
      <line className="duration-picture__mean" x1={x(mean)} x2={x(mean)} y1={6} y2={BASE} />
      {observed.map((minutes, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: observations in their order; two may be the same
        <circle key={index} className="duration-picture__dot" cx={x(minutes)} cy={BASE + 9} r={2.8} />
      ))}
    </svg>
  );
}
