/** One node of the list: its name, what is known of it, its ways out, and, when it is selected, what can be done with it. */
import { type FlowNode, type Project, type Scenario, withNodeName, withoutEdges } from '@simalur/model';
import { formatNumber } from '@simalur/report';
import { useState } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { change, useDocument } from '../../state/document.ts';
import { select } from '../../state/selection.ts';
import { linesOf } from '../flow-canvas/lines.ts';
import { OutlineFacts } from '../flow-canvas/OutlineFacts.tsx';

interface OutlineNodeProps {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly node: FlowNode;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
  readonly selected: boolean;
}

export function OutlineNode({ project, scenario, node, view, stale, selected }: OutlineNodeProps) {
  const { w, label } = useWords();
  const name = label(node.name);
  return (
    <li
      className={selected ? 'design-outline__node design-outline__node--selected' : 'design-outline__node'}
      data-node={node.id}
    >
      <div className="design-outline__row">
        <button
          type="button"
          data-row={node.id}
          className="design-outline__name"
          aria-pressed={selected}
          onClick={() => select({ nodes: [node.id] })}
        >
          {name}
        </button>
        <OutlineFacts project={project} node={node} view={view} stale={stale} />
      </div>
      <Ways scenario={scenario} node={node} />
      {selected ? (
        <fieldset className="design-outline__actions">
          <legend className="visually-hidden">{w('outline.actions', { name })}</legend>
          <CommandButton id="design.addAfter" icon="plus" />
          <CommandButton id="design.connectTo" icon="connect" />
          <Rename key={name} scenario={scenario.id} node={node} name={name} />
          <CommandButton id="design.delete" icon="trash" />
        </fieldset>
      ) : null}
    </li>
  );
}

function Ways({ scenario, node }: Pick<OutlineNodeProps, 'scenario' | 'node'>) {
  const { w, label, language } = useWords();
  const { flow } = scenario;
  const ways = linesOf(flow).filter(({ from }) => from === node.id);
  const nameOf = (id: string) => label(flow.nodes.find((one) => one.id === id)?.name) || id;
  if (ways.length === 0) return null;
  const cut = (to: string) => {
    // Lines between the same two nodes are one way here.
    const ids = flow.edges.filter((edge) => edge.from === node.id && edge.to === to).map(({ id }) => id);
    change('cut', withoutEdges(useDocument.getState().project, scenario.id, ids));
  };
  return (
    <ul className="design-outline__ways" aria-label={w('outline.ways', { name: label(node.name) })}>
      {ways.map(({ id, to, share }) => (
        <li key={id} className="design-outline__way">
          <button
            type="button"
            className="button button--text"
            onClick={() => {
              select({ nodes: [to] });
              document.querySelector<HTMLElement>(`[data-row="${CSS.escape(to)}"]`)?.focus();
            }}
          >
            {w('outline.goTo', { name: nameOf(to) })}
          </button>
          {share === undefined ? null : (
            <span className="design-outline__share">
              {w('outline.share', { share: formatNumber(share * 100, language) })}
            </span>
          )}
          <button
            type="button"
            className="button button--quiet button--icon button--small"
            aria-label={w('outline.cut', { name: nameOf(to) })}
            title={w('outline.cut', { name: nameOf(to) })}
            onClick={() => cut(to)}
          >
            <Icon name="close" size={13} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface RenameProps {
  readonly scenario: string;
  readonly node: FlowNode;
  readonly name: string;
}

/** A name of its own line; Enter or leaving the field keeps it, Escape does not. */
function Rename({ scenario, node, name }: RenameProps) {
  const { w } = useWords();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    if (typed !== undefined && typed.trim() !== name) {
      change(
        `name:${node.id}`,
        withNodeName(useDocument.getState().project, scenario, node.id, typed.trim()),
      );
    }
    setTyped(undefined);
  };
  if (typed === undefined) {
    return (
      <button type="button" className="button" onClick={() => setTyped(name)}>
        <Icon name="design" size={17} />
        {w('outline.rename')}
      </button>
    );
  }
  return (
    <input
      type="text"
      className="design-outline__field"
      aria-label={w('outline.newName')}
      // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed.
      autoFocus
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        if (event.key === 'Enter') keep();
        else setTyped(undefined);
        document.querySelector<HTMLElement>(`[data-row="${CSS.escape(node.id)}"]`)?.focus();
      }}
    />
  );
}
