/** One place where patients pile up: the sentence, the day by cause, the same as a table. */
import type { Bottleneck } from '@simalur/analysis';
import { totalMinutes } from '@simalur/analysis';
import type { Project } from '@simalur/model';
import { formatClock, formatValue, sayBottleneck, sayCause } from '@simalur/report';
import { useWords } from '../../language/useWords.ts';
import { type CauseChart, causeChart } from './causeChart.ts';

interface BottleneckCardProps {
  readonly project: Project;
  readonly scenario: string;
  readonly found: Bottleneck;
  readonly rank: number;
}

const BAR = { width: 26, gap: 8, height: 84, left: 4, foot: 16, top: 14 } as const;

export function BottleneckCard({ project, scenario, found, rank }: BottleneckCardProps) {
  const { w, language } = useWords();
  const chart = causeChart(found.causes);
  return (
    <li className="card bottleneck">
      <span className="bottleneck__rank" aria-hidden="true">
        {rank}
      </span>
      <div className="bottleneck__text">
        <p className="bottleneck__sentence">{sayBottleneck(project, scenario, found, language)}</p>
        <ul className="bottleneck__causes">
          {chart.causes.map((cause, index) => (
            <li key={cause}>
              <span className={`cause cause--${index}`} aria-hidden="true" />
              {sayCause(cause, language)}{' '}
              <strong>
                {formatValue(found.causes.byCause[cause] / found.minutes, 'share', language, 0)}
              </strong>
            </li>
          ))}
        </ul>
        <details className="bottleneck__table">
          <summary>{w('why.asTable')}</summary>
          <CauseTable chart={chart} found={found} />
        </details>
      </div>
      <figure className="bottleneck__chart">
        <figcaption>{w('why.byHour')}</figcaption>
        <Bars chart={chart} />
      </figure>
    </li>
  );
}

function Bars({ chart }: { readonly chart: CauseChart }) {
  const { language } = useWords();
  const step = BAR.width + BAR.gap;
  const width = BAR.left * 2 + chart.bars.length * step;
  const scale = chart.highest > 0 ? BAR.height / chart.highest : 0;
  const peak = chart.bars.findIndex(({ total }) => total === chart.highest);
  const floor = BAR.top + BAR.height;
  return (
    <svg
      className="bars"
      width={width}
      height={floor + BAR.foot}
      viewBox={`0 0 ${width} ${floor + BAR.foot}`}
      aria-hidden="true"
    >
      {chart.bars.map((bar, index) => (
        <g key={bar.hour} transform={`translate(${BAR.left + index * step} 0)`}>
          {bar.parts.map(({ cause, from, to }, order) => (
            <rect
              key={cause}
              className={`cause cause--${order}`}
              width={BAR.width}
              y={floor - to * scale}
              height={Math.max(0, (to - from) * scale)}
            />
          ))}
          {index === peak ? (
            <text x={BAR.width / 2} y={floor - bar.total * scale - 4} textAnchor="middle">
              {formatValue(bar.total, 'minutes', language, 0)}
            </text>
          ) : null}
          <text className="bars__hour" x={BAR.width / 2} y={floor + 12} textAnchor="middle">
            {String(bar.hour).padStart(2, '0')}
          </text>
        </g>
      ))}
      <line x1={0} x2={width} y1={floor} y2={floor} />
    </svg>
  );
}

function CauseTable({ chart, found }: { readonly chart: CauseChart; readonly found: Bottleneck }) {
  const { w, language } = useWords();
  const minutes = (value: number) => formatValue(value, 'minutes', language, 0);
  return (
    <table className="cause-table">
      <thead>
        <tr>
          <th scope="col">{w('why.hour')}</th>
          {chart.causes.map((cause) => (
            <th key={cause} scope="col">
              {sayCause(cause, language)} ({w('why.minutes')})
            </th>
          ))}
          <th scope="col">{w('why.all')}</th>
        </tr>
      </thead>
      <tbody>
        {chart.bars.map(({ hour }) => {
          const causes = found.causes.byHour[hour];
          return causes ? (
            <tr key={hour}>
              <th scope="row">{formatClock(hour * 60, language)}</th>
              {chart.causes.map((cause) => (
                <td key={cause}>{minutes(causes[cause])}</td>
              ))}
              <td>{minutes(totalMinutes(causes))}</td>
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
}
