/** What changed against another scenario, each with the way to see it. */
import type { SaidChange } from '@simalur/report';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';
import { CHANGE_ICONS } from './changeIcons.ts';
import { compareWith } from './changesState.ts';
import { showOnCanvas } from './show.ts';
import { useChanges } from './useChanges.ts';

export function ChangeList() {
  const { w, label } = useWords();
  const scenarios = useDocument((state) => state.project.scenarios);
  const scenario = useScenario();
  const { other, said } = useChanges();
  if (!other) return null;
  return (
    <section className="changes" aria-label={w('scenario.changes')}>
      <div className="changes__head">
        <label className="changes__against">
          {w('scenario.against')}
          <select value={other.id} onChange={(event) => compareWith(event.currentTarget.value)}>
            {scenarios
              .filter(({ id }) => id !== scenario.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {label(one.name)}
                  {one === scenarios[0] ? ` (${w('scenario.baseline')})` : ''}
                </option>
              ))}
          </select>
        </label>
        <span className="changes__count">
          {said.length === 0 ? w('scenario.identical') : w('scenario.count', { count: said.length })}
        </span>
        <CommandButton id="scenario.changes" icon="close" bare />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <ul className="changes__list" tabIndex={0}>
        {said.map((one) => (
          <Change key={one.text} change={one} scenario={scenario.id} other={other.id} />
        ))}
      </ul>
    </section>
  );
}

interface ChangeProps {
  readonly change: SaidChange;
  readonly scenario: string;
  readonly other: string;
}

function Change({ change, scenario, other }: ChangeProps) {
  const { w } = useWords();
  const { kind, text, node, edge } = change;
  const nodes = useScenario().flow.nodes;
  // What is gone can only be seen where it still is.
  const gone = node !== undefined && !nodes.some(({ id }) => id === node);
  return (
    <li className="changes__item">
      <Icon name={CHANGE_ICONS[kind]} size={16} />
      <span>{text}</span>
      {node === undefined ? null : (
        <button
          type="button"
          className="button button--text"
          aria-label={`${w('scenario.show')}: ${text}`}
          onClick={() => showOnCanvas({ scenario: gone ? other : scenario, node, edge })}
        >
          {w('scenario.show')}
        </button>
      )}
    </li>
  );
}
