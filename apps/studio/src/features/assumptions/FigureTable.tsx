/** Figures as rows: what, how much, from where. The short name of a source tells its title when it is pointed at. */
import { CITATIONS, type Figure } from '@simalur/presets';
import { useWords } from '../../language/useWords.ts';

export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { w, language } = useWords();
  if (figures.length === 0) return <p>{w('assumptions.none')}</p>;
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{w('assumptions.figure')}</th>
          <th scope="col">{w('assumptions.value')}</th>
          <th scope="col">{w('assumptions.source')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.path.join('.')}>
            <th scope="row">{figure.name[language]}</th>
            <td className="figures__value">
              {figure.value[language]} {w(`figure.unit.${figure.unit}`)}
            </td>
            <td>
              <span className={`figures__tag figures__tag--${figure.tag ?? 'none'}`}>
                {w(`source.${figure.tag ?? 'none'}`)}
              </span>{' '}
              <Citations cite={figure.citation} />
              <span className="figures__note">{figure.note[language]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Citations({ cite }: { readonly cite: string }) {
  return cite
    .split(', ')
    .filter((name) => name !== '')
    .map((name) => (
      <cite key={name} className="figures__cite" title={titleOf(name)}>
        {name}
      </cite>
    ));
}

function titleOf(name: string): string | undefined {
  return Object.hasOwn(CITATIONS, name) ? CITATIONS[name as keyof typeof CITATIONS] : undefined;
}
