/** What is selected, and what can be done with it: always in the same place, for fingers and for the keyboard. */
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useWords } from '../../language/useWords.ts';
import { useSelection } from '../../state/selection.ts';
import { useScenario } from '../../state/useScenario.ts';

export function SelectionBar() {
  const { w, label } = useWords();
  const { flow } = useScenario();
  const { nodes, edges } = useSelection();
  const name = (id: string | undefined) => label(flow.nodes.find((node) => node.id === id)?.name);
  const edge = flow.edges.find(({ id }) => id === edges[0]);
  const one = nodes.length === 1 && edges.length === 0;
  const title =
    nodes.length === 0 && edge
      ? w('design.selected.edge', { from: name(edge.from), to: name(edge.to) })
      : one
        ? name(nodes[0])
        : nodes.length > 1
          ? w('design.selected.nodes', { count: nodes.length })
          : w('design.selected.none');
  const some = nodes.length + edges.length > 0;
  return (
    <div className="selection-bar" role="toolbar" aria-label={title}>
      <span className={some ? 'selection-bar__name' : 'selection-bar__hint'}>{title}</span>
      {one ? (
        <>
          <CommandButton id="design.addAfter" icon="plus" />
          <CommandButton id="design.connectTo" icon="connect" />
        </>
      ) : null}
      {nodes.length === 0 && edge ? <CommandButton id="design.insert" icon="plus" /> : null}
      {nodes.length > 1 ? (
        <>
          <CommandButton id="design.alignRow" icon="alignRow" bare />
          <CommandButton id="design.alignColumn" icon="alignColumn" bare />
          <CommandButton id="design.distribute" icon="distribute" bare />
        </>
      ) : null}
      {nodes.length > 0 ? <CommandButton id="design.duplicate" icon="copy" bare /> : null}
      {some ? <CommandButton id="design.delete" icon="trash" bare /> : null}
      <CommandButton id="design.menu" icon="more" bare />
    </div>
  );
}
