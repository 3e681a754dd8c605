/** One measure of one flow: the value, its range, and against the baseline the difference with its verdict. */
import type { ComparisonCell, TableCell } from '@simalur/report';
import type { ScaleLinear } from 'd3-scale';
import { Range } from './Range.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

interface KpiCellProps {
  readonly cell: ComparisonCell | undefined;
  readonly text: TableCell | undefined;
  readonly scale: ScaleLinear<number, number> | undefined;
  readonly baseline: number | null;
}

export function KpiCell({ cell, text, scale, baseline }: KpiCellProps) {
  if (!cell || !text || !scale) return <div className="cell cell--empty">–</div>;
  return (
    <div
      className="cell"
      title={[text.inWords, text.days, text.differenceInWords].filter(Boolean).join('\n')}
    >
      <data className="cell__value" value={cell.estimate.mean ?? ''}>
        {text.value}
      </data>
      <Range estimate={cell.estimate} scale={scale} baseline={baseline} />
      {text.verdict ? (
        <span className="cell__verdict">
          <VerdictBadge verdict={text.verdict} drawn={text.drawn} text={text.verdictText} />
          <span>{text.difference}</span>
        </span>
      ) : null}
    </div>
  );
}
