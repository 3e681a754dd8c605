/** Where the minutes of a visit go, one bar per flow on one scale: what a redesign moves is seen at a glance. */
import { VISIT_PARTS } from '@simalur/analysis';
import { type Comparison, formatValue, say } from '@simalur/report';
import { useWords } from '../../language/useWords.ts';

export function MinutesParts({ comparison }: { readonly comparison: Comparison }) {
  const { w, label, language } = useWords();
  const minutes = (value: number) => formatValue(value, 'minutes', language, 0);
  const longest = Math.max(1, ...comparison.scenarios.map((scenario) => scenario.minutes?.stay ?? 0));
  const parts = VISIT_PARTS.filter((part) =>
    comparison.scenarios.some((scenario) => (scenario.minutes?.[part] ?? 0) >= 0.5),
  );
  return (
    <figure className="detail">
      <figcaption className="detail__title">{w('detail.minutes')}</figcaption>
      <ul className="parts__legend" aria-hidden="true">
        {parts.map((part) => (
          <li key={part}>
            <span className={`part part--${part}`} /> {say(`part.${part}`, {}, language)}
          </li>
        ))}
      </ul>
      <table className="parts">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{w('detail.flow')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {say(`part.${part}`, {}, language)} ({w('detail.minute')})
              </th>
            ))}
            <th scope="col">{w('detail.total')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.scenarios.map((scenario) => (
            <tr key={scenario.id} className="parts__row">
              <th scope="row">{label(scenario.name)}</th>
              {parts.map((part) => {
                const value = scenario.minutes?.[part] ?? 0;
                return (
                  <td
                    key={part}
                    className={`part part--${part}`}
                    style={{ width: `${(value / longest) * 68}%` }}
                    title={`${say(`part.${part}`, {}, language)}: ${minutes(value)}`}
                  >
                    <span className={value / longest < 0.045 ? 'visually-hidden' : ''}>{minutes(value)}</span>
                  </td>
                );
              })}
              <td className="parts__total">
                {minutes(scenario.minutes?.stay ?? 0)} {w('detail.minute')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
