/** The three numbers that belong beside the name of a flow: time and coverage are always shown together. */
import type { KpiId } from '@simalur/model';
import { kpi, labelText } from '@simalur/model';
import { withUnit } from '../../language/units.ts';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';

const SHOWN: readonly KpiId[] = ['queueWait', 'stay', 'screeningCoverage'];

interface KeyNumbersProps {
  readonly view: FlowView | undefined;
  readonly stale: boolean;
}

export function KeyNumbers({ view, stale }: KeyNumbersProps) {
  const { language } = useWords();
  return (
    <dl className={stale ? 'flow-card__numbers stale' : 'flow-card__numbers settles'}>
      {SHOWN.map((id) => {
        const definition = kpi(id);
        const value = view?.kpis.get(id)?.estimate.mean ?? null;
        return (
          <div key={id}>
            <dt>{labelText(definition.name, language)}</dt>
            <dd>{withUnit(value, definition.unit, language)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
