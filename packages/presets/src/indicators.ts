/** The indicators of the registry as a table: formula, estimator, target. */
import { KPIS, type Kpi, type MeasureRef } from '@simalur/model';

const SIGN = { lower: 'lower', higher: 'higher', none: '–' } as const;

/** A formula over the measures that the engine sums. */
function formula({ numerator, denominator }: Kpi): string {
  const sum = (ref: MeasureRef) => ref.measures.map((m) => `\`${m}\``).join(' + ');
  return denominator === undefined ? sum(numerator) : `(${sum(numerator)}) / ${sum(denominator)}`;
}

export function indicatorsPart(): string {
  const rows = KPIS.map((kpi: Kpi) => {
    const target = kpi.target === undefined ? '' : `${kpi.target.value} (${kpi.target.source})`;
    const estimator = kpi.estimator === 'ratio' ? 'ratio of sums' : 'mean over days';
    return `| \`${kpi.id}\` | ${kpi.name.id} | ${kpi.name.en} | ${kpi.unit} | ${SIGN[kpi.direction]} | ${formula(kpi)} | ${estimator} | ${target} |`;
  });
  return [
    '## Indicators',
    `From the registry in \`packages/model\`; nothing else defines them. *Ratio of sums*: over all days together, so that each
patient (or minute of staff) weighs the same and a day without patients weighs nothing. *Mean over days*: each day weighs the same, an empty day
counts as 0. Waits, stay and what a visit holds are summed over patients who finished; who left or was still inside counts in *Left without
service*, and with their needs in *Needs met* and *Screening coverage*. Shares are written as fractions. Satisfaction is not simulated.`,
    [
      '| Id | Bahasa Indonesia | English | Unit | Better | Formula | Estimator | Target |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}
