/**
 * The flow as a nested list, each node with its ways out: read and edited with the keyboard and a screen reader. It has
 * the selection of the canvas, so that the panel beside it is about the same thing.
 */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { useDocument } from '../../state/document.ts';
import { select, useSelection } from '../../state/selection.ts';
import { useScenario } from '../../state/useScenario.ts';
import { inReadingOrder } from '../flow-canvas/readingOrder.ts';
import { OutlineNode } from './OutlineNode.tsx';
import './outline.css';

export function Outline() {
  const { w } = useWords();
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const { study, stale } = useRun();
  const selected = useSelection((state) => (state.nodes.length === 1 ? state.nodes[0] : undefined));
  const list = useRef<HTMLOListElement>(null);
  const last = useRef(0);
  const nodes = inReadingOrder(scenario.flow);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

  // A node that was added takes the focus; where one was deleted, its neighbour does.
  useEffect(() => {
    const { activeElement } = document;
    const loose = activeElement === document.body || activeElement === null;
    if (!loose && !list.current?.contains(activeElement)) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = nodes.findIndex(({ id }) => id === selected);
    if (at >= 0 && activeElement instanceof HTMLInputElement) return;
    if (at >= 0 && !activeElement?.closest('[data-node]')?.matches(`[data-node="${selected}"]`))
      all[at]?.focus();
    else if (at < 0 && loose) all[Math.min(last.current, all.length - 1)]?.focus();
  }, [selected, nodes]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement) || !event.target.matches('[data-row]'))
      return;
    event.preventDefault();
    const all = rows();
    const next = all[all.indexOf(event.target) + step];
    const id = next?.dataset['row'];
    if (id === undefined) return;
    select({ nodes: [id] });
    next?.focus();
  };

  return (
    <div className="design-outline">
      <p className="design-outline__help">{w('outline.help')}</p>
      {nodes.length === 0 ? (
        <p>
          {w('outline.empty')} <CommandButton id="design.addBlock" icon="plus" />
        </p>
      ) : null}
      <ol
        ref={list}
        className="design-outline__list"
        aria-label={w('outline.list')}
        onKeyDown={press}
        onFocus={(event) => {
          const at = nodes.findIndex(({ id }) => id === (event.target as HTMLElement).dataset['row']);
          if (at >= 0) last.current = at;
        }}
      >
        {nodes.map((node) => (
          <OutlineNode
            key={node.id}
            project={project}
            scenario={scenario}
            node={node}
            view={study?.flows.get(scenario.id)}
            stale={stale}
            selected={selected === node.id}
          />
        ))}
      </ol>
    </div>
  );
}
