/** The editor's questions: which block, connected to what, in which klaster. */
import { withConnection, withGroup, withNewGroup } from '@simalur/model';
import { useWords } from '../../language/useWords.ts';
import { WORDS } from '../../language/words.ts';
import { changeOnce, useDocument } from '../../state/document.ts';
import { select } from '../../state/selection.ts';
import { useScenario } from '../../state/useScenario.ts';
import { type Choice, ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import { inReadingOrder } from '../flow-canvas/readingOrder.ts';
import { addBlock, type Where } from './addBlock.ts';
import { knownStations, newBlocks } from './blocks.ts';
import { connectionRefusal } from './connecting.ts';
import { closeDialog, useDesignDialog } from './dialogs.ts';

export function DesignDialogs() {
  const { dialog } = useDesignDialog();
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'pick':
      return <BlockDialog where={dialog.where} />;
    case 'connect':
      return <ConnectDialog from={dialog.from} />;
    case 'group':
      return <GroupDialog nodes={dialog.nodes} />;
  }
}

function BlockDialog({ where }: { readonly where: Where }) {
  const words = useWords();
  const { w } = words;
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const blocks = [...newBlocks(words), ...knownStations(project, scenario, words)];
  return (
    <ChoiceDialog
      heading={useHeading(where)}
      search={w('design.search')}
      empty={w('design.pick.none')}
      choices={blocks}
      onClose={closeDialog}
      onChoose={(id) => {
        closeDialog();
        const block = blocks.find((one) => one.id === id);
        if (block) addBlock(block.node, where);
      }}
    />
  );
}

function useHeading(where: Where): string {
  const { w, label } = useWords();
  const { flow } = useScenario();
  const name = (id: string) => label(flow.nodes.find((node) => node.id === id)?.name);
  if (where.kind === 'after') return w('design.pick.after', { name: name(where.node) });
  const edge = where.kind === 'edge' ? flow.edges.find(({ id }) => id === where.edge) : undefined;
  return edge ? w('design.pick.edge', { from: name(edge.from), to: name(edge.to) }) : w('design.pick.free');
}

function ConnectDialog({ from }: { readonly from: string }) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const choices = inReadingOrder(scenario.flow).flatMap((node): Choice[] =>
    connectionRefusal(from, node.id) === undefined
      ? [{ id: node.id, name: label(node.name), hint: w(`node.kind.${node.kind}`) }]
      : [],
  );
  const name = label(scenario.flow.nodes.find((node) => node.id === from)?.name);
  return (
    <ChoiceDialog
      heading={w('design.connect.heading', { name })}
      search={w('design.search')}
      empty={w('design.connect.none')}
      choices={choices}
      onClose={closeDialog}
      onChoose={(to) => {
        closeDialog();
        changeOnce(withConnection(project, scenario.id, from, to));
        select({ nodes: [from] });
      }}
    />
  );
}

const CLUSTERS = ['1', '2', '3', '4', 'across'] as const;
const NO_GROUP = 'none';

/** Groups that the flow has, those of ILP that it does not have yet, or none. */
function GroupDialog({ nodes }: { readonly nodes: readonly string[] }) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const groups = scenario.flow.groups ?? [];
  const names = new Set(groups.map(({ name }) => label(name)));
  const fresh = CLUSTERS.filter((id) => !names.has(w(`design.cluster.${id}`)));
  const choices: readonly Choice[] = [
    ...groups.map(({ id, name }): Choice => ({ id: `group ${id}`, name: label(name) })),
    ...fresh.map(
      (id): Choice => ({ id: `new ${id}`, name: w(`design.cluster.${id}`), hint: w('design.group.new') }),
    ),
    { id: NO_GROUP, name: w('design.group.none') },
  ];
  return (
    <ChoiceDialog
      heading={w('design.group.heading')}
      search={w('design.group.search')}
      empty={w('design.pick.none')}
      choices={choices}
      onClose={closeDialog}
      onChoose={(choice) => {
        closeDialog();
        const cluster = fresh.find((id) => choice === `new ${id}`);
        const group = groups.find(({ id }) => choice === `group ${id}`)?.id;
        changeOnce(
          cluster
            ? withNewGroup(project, scenario.id, WORDS[`design.cluster.${cluster}`], nodes)
            : withGroup(project, scenario.id, nodes, group),
        );
      }}
    />
  );
}
