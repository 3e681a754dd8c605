/** Length of stay by life stage: who gains and who pays. */
import type { Project } from '@simalur/model';
import { type Comparison, formatSigned, formatValue, sayGroups } from '@simalur/report';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';

interface GroupTableProps {
  readonly project: Project;
  readonly comparison: Comparison;
}

const ICONS = {
  better: 'better',
  worse: 'worse',
  same: 'same',
  unclear: 'unsure',
  differs: 'differs',
} as const;

export function GroupTable({ project, comparison }: GroupTableProps) {
  const { w, label, language } = useWords();
  const warnings = sayGroups(project, comparison, language);
  return (
    <figure className="detail detail--wide">
      <figcaption className="detail__title">{w('detail.groups')}</figcaption>
      {warnings.map((text) => (
        <p key={text} className="detail__warning">
          <Icon name="bottleneck" size={16} /> {text}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="detail__scroll" tabIndex={0} aria-label={w('detail.groups')}>
        <table className="groups">
          <thead>
            <tr>
              <th scope="col">{w('detail.group')}</th>
              {comparison.scenarios.map((scenario) => (
                <th key={scenario.id} scope="col">
                  {label(scenario.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {project.demand.classes.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{label(name)}</th>
                {comparison.scenarios.map((scenario) => {
                  const group = scenario.groups.find((one) => one.class === id);
                  const difference = group?.difference;
                  return (
                    <td key={scenario.id}>
                      {formatValue(group?.stay.mean ?? null, 'minutes', language, 0)}
                      {difference?.difference === null || difference?.difference === undefined ? null : (
                        <span className={`group-change group-change--${difference.verdict}`}>
                          <Icon name={ICONS[difference.verdict]} size={13} />
                          {formatSigned(difference.difference, 'minutes', language, 0)}
                          <span className="visually-hidden">
                            {' '}
                            {w(`detail.verdict.${difference.verdict}`)}
                          </span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="detail__note">{w('detail.groupsNote')}</p>
    </figure>
  );
}
