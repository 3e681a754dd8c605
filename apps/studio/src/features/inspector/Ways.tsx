/** Where a node leads: each line with its share or its condition in words, and how the node chooses among them. */
import {
  type Edge,
  type FlowNode,
  type Route,
  type Scenario,
  sumOfShares,
  withRouteKind,
  withSharesScaled,
} from '@simalur/model';
import { formatNumber } from '@simalur/report';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/TextFields.tsx';
import { edit, editFigure } from './edit.ts';
import { SchemaForm } from './SchemaForm.tsx';
import { SourceNote } from './SourceNote.tsx';
import { sayConditions } from './sayCondition.ts';
import { choiceWords, fieldWords } from './schemaWords.ts';

interface WaysProps {
  readonly node: FlowNode;
  readonly scenario: Scenario;
  /** Place of the scenario. */
  readonly path: readonly (string | number)[];
  /** Only the lines to this node. */
  readonly only?: string;
}

const ROUTES = [
  'conditions',
  'probability',
  'nextNeed',
  'inTurn',
  'shortestQueue',
] as const satisfies readonly Route['by'][];

export function Ways({ node, scenario, path, only }: WaysProps) {
  const { w, language } = useWords();
  const ways = scenario.flow.edges
    .map((edge, index) => ({ edge, index }))
    .filter(({ edge }) => edge.from === node.id);
  const shares = node.route?.by === 'probability';
  const sum = sumOfShares(scenario.flow, node.id);
  const said = formatNumber(sum * 100, language, Number.isInteger(Math.round(sum * 1000) / 10) ? 0 : 1);
  return (
    <section className="panel-part panel-part--plain">
      <h3>{w('part.ways')}</h3>
      {ways.length === 0 ? <p className="inspector__empty">{w('part.ways.none')}</p> : null}
      {ways.length > 1 && node.kind !== 'fork' ? (
        <SelectField
          label={fieldWords(undefined, 'route')?.name[language] ?? ''}
          value={node.route?.by ?? 'conditions'}
          options={ROUTES.map((by) => ({
            value: by,
            label: choiceWords(undefined, 'by', by)?.[language] ?? '',
          }))}
          onChoose={(by) =>
            void edit([...path, 'flow', 'nodes'], (now) =>
              withRouteKind(now, scenario.id, node.id, by as Route['by']),
            )
          }
        />
      ) : null}
      <ul className="panel-ways">
        {ways
          .filter(({ edge }) => only === undefined || edge.to === only)
          .map(({ edge, index }) => (
            <li key={edge.id} className="panel-ways__item">
              <Way
                edge={edge}
                node={node}
                scenario={scenario}
                path={[...path, 'flow', 'edges', index]}
                share={shares && ways.length > 1}
              />
            </li>
          ))}
      </ul>
      {shares && ways.length > 1 ? (
        <p className={sum === 1 ? 'panel-ways__sum' : 'panel-ways__sum field__problem'} role="status">
          {sum === 1 ? w('part.sum', { sum: said }) : w('part.sum.wrong', { sum: said })}{' '}
          {sum === 1 ? null : (
            <button
              type="button"
              className="button button--text"
              onClick={() =>
                void edit([...path, 'flow', 'edges'], (now) => withSharesScaled(now, scenario.id, node.id))
              }
            >
              {w('part.sum.mend')}
            </button>
          )}
        </p>
      ) : null}
    </section>
  );
}

interface WayProps extends Omit<WaysProps, 'only'> {
  readonly edge: Edge;
  readonly share: boolean;
}

function Way({ edge, node, scenario, path, share }: WayProps) {
  const words = useWords();
  const { w, label } = words;
  const project = useDocument((state) => state.project);
  const name = w('part.ways.to', { name: label(scenario.flow.nodes.find(({ id }) => id === edge.to)?.name) });
  if (share) {
    return (
      <NumberField
        label={name}
        source={<SourceNote path={[...path, 'share']} />}
        value={edge.share ?? 0}
        unit="%"
        scale={100}
        min={0}
        max={1}
        onCommit={(value) => editFigure([...path, 'share'], value)}
      />
    );
  }
  const byCondition = node.route?.by === 'conditions' || node.route?.by === 'nextNeed';
  const said = sayConditions(project, Number(path[1]), edge.when, words);
  const last = byCondition && (edge.when === undefined || edge.when.length === 0);
  return (
    <>
      <p className="panel-ways__name">{name}</p>
      <p className="panel-ways__when">{last ? w('part.else') : said}</p>
      {byCondition ? (
        <details className="panel-more">
          <summary>{w('part.conditions')}</summary>
          <p className="field__hint">{w('part.conditionOf')}</p>
          <SchemaForm path={path} only={['when']} />
        </details>
      ) : null}
    </>
  );
}
