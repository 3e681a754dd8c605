/** Simulated days as dots: when the last patient leaves, against the clinic's closing. Risk, not error. */
import { type Comparison, finishPlot, formatClock } from '@simalur/report';
import { scaleLinear } from 'd3-scale';
import { useWords } from '../../language/useWords.ts';

const WIDTH = 320;
const R = 4.5;

interface FinishDotsProps {
  readonly comparison: Comparison;
  /** Minute of the day at which the clinic closes. */
  readonly closes: number;
}

export function FinishDots({ comparison, closes }: FinishDotsProps) {
  const { w, label, language } = useWords();
  const plots = comparison.scenarios.flatMap((scenario) => {
    const plot = finishPlot(scenario, closes, language);
    return plot ? [{ scenario, plot }] : [];
  });
  if (plots.length === 0) return null;
  const all = plots.flatMap(({ plot }) => plot.dots);
  const from = Math.floor(Math.min(closes, ...all) / 60) * 60;
  const to = Math.ceil(Math.max(closes + 1, ...all) / 60) * 60;
  const x = scaleLinear([from, to], [R + 14, WIDTH - R - 14]);
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, index) => from + index * 60);
  const ticks = hours.filter((_, index) => index % Math.ceil(hours.length / 6) === 0);
  return (
    <figure className="detail">
      <figcaption className="detail__title">{w('detail.finish')}</figcaption>
      <ul className="dots">
        {plots.map(({ scenario, plot }) => (
          <li key={scenario.id} className="dots__row">
            <span className="dots__text">
              <strong>{label(scenario.name)}</strong>
              {plot.sentence}
            </span>
            <Dots values={plot.dots} x={x} closes={closes} />
          </li>
        ))}
      </ul>
      <svg className="dots__axis" width={WIDTH} height={18} aria-hidden="true">
        {ticks.map((minute) => (
          <text key={minute} x={x(minute)} y={13} textAnchor="middle">
            {formatClock(minute, language)}
          </text>
        ))}
      </svg>
      <p className="detail__note">{plots[0]?.plot.each ?? ''}</p>
    </figure>
  );
}

interface DotsProps {
  readonly values: readonly number[];
  readonly x: (minute: number) => number;
  readonly closes: number;
}

/** Dots that would cover each other are stacked. */
function Dots({ values, x, closes }: DotsProps) {
  const columns = new Map<number, number>();
  const dots = values.map((value) => {
    const column = Math.round(x(value) / (2 * R));
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return { value, cx: column * 2 * R, level };
  });
  const height = (Math.max(...dots.map(({ level }) => level)) + 1) * 2 * R + 4;
  return (
    <svg className="dots__plot" width={WIDTH} height={height} aria-hidden="true">
      <line x1={x(closes)} x2={x(closes)} y1={0} y2={height} />
      {dots.map(({ value, cx, level }, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its rank among the days.
          key={index}
          className={value <= closes ? 'dot dot--within' : 'dot dot--late'}
          cx={cx}
          cy={height - R - 1 - level * 2 * R}
          r={R - 0.7}
        />
      ))}
    </svg>
  );
}
