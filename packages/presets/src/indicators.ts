/** The indicators of the registry as a table: formula, estimator, target. */
import { KPIS, type Kpi, type MeasureRef } from '@simalur/model';

const ESTIMATOR = {
  ratio: 'ratio of sums',
  zero: 'mean over days',
  skip: 'mean over days with patients',
} as const;
const SIGN = { lower: 'lower', higher: 'higher', none: '–' } as const;

/** A formula over the measures that the engine sums. */
function formula({ numerator, denominator }: Kpi): string {
  const sum = (ref: MeasureRef) => ref.measures.map((m) => `\`${m}\``).join(' + ');
  return denominator === undefined ? sum(numerator) : `(${sum(numerator)}) / ${sum(denominator)}`;
}

export function indicatorsPart(): string {
  const rows = KPIS.map((kpi: Kpi) => {
    const target = kpi.target === undefined ? '' : `${kpi.target.value} (${kpi.target.source})`;
    const estimator = ESTIMATOR[kpi.emptyDay?.counts ?? 'ratio'];
    return `| \`${kpi.id}\` | ${kpi.name.id} | ${kpi.name.en} | ${kpi.unit} | ${SIGN[kpi.direction]} | ${formula(kpi)} | ${estimator} | ${target} |`;
  });
  return [
    '## Indicators',
    `From the registry in \`packages/model\`; nothing else defines them. *Ratio of sums*: over all days together, so that each
patient (or minute of staff) weighs the same and a day without patients weighs nothing. *Mean over days*: each day weighs the same, an empty day
counts as 0. *Mean over days with patients*: the same, but a day on which nobody was observed has no value and is left out (the 90th percentile of nobody is not 0 minutes). Waits, stay and what a visit holds are summed over patients who finished; who left or was still inside counts in *Left without
service*, and with their needs in *Needs met* and *Screening coverage*. Shares are written as fractions. Satisfaction is not simulated.`,
    [
      '| Id | Bahasa Indonesia | English | Unit | Better | Formula | Estimator | Target |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}
