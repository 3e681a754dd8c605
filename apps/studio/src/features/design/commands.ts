/** Every action of the editor. A plain key works where nobody types, and only while the editor is on the screen. */
import { withAutomaticLayout, withoutEdges, withoutNodes } from '@simalur/model';
import type { Command } from '../../commands/command.ts';
import { word } from '../../language/useWords.ts';
import type { WordKey } from '../../language/words.ts';
import { announce } from '../../state/announcements.ts';
import { changeOnce, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { clearSelection, select, useSelection } from '../../state/selection.ts';
import { currentScenario } from '../../state/useScenario.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { canvas } from './canvasApi.ts';
import { copySelection, cutSelection, duplicateSelection, paste } from './clipboard.ts';
import { openDialog } from './dialogs.ts';
import { openMenuAtSelection } from './menu.ts';
import { align, distribute, nudge } from './moving.ts';
import { whereSelected } from './where.ts';

const GRID = 8;
const here = () => useWorkspace.getState().view === 'design';
const chosen = () => useSelection.getState();
const nodeCount = () => chosen().nodes.length;
const oneNode = () => here() && nodeCount() === 1 && chosen().edges.length === 0;
const someNodes = () => here() && nodeCount() > 0;
const anything = () => here() && nodeCount() + chosen().edges.length > 0;

export function designCommands(): readonly Command[] {
  return [
    command('addBlock', ['B'], here, () => openDialog({ kind: 'pick', where: whereSelected() })),
    command('addAfter', ['A'], oneNode, () => openDialog({ kind: 'pick', where: whereSelected() })),
    { ...command('insertHere', [], oneEdge, pickForEdge), id: 'design.insert' },
    command('connectTo', ['H'], oneNode, () => {
      const [from] = chosen().nodes;
      if (from !== undefined) openDialog({ kind: 'connect', from });
    }),
    command('group', ['G'], someNodes, () => openDialog({ kind: 'group', nodes: chosen().nodes })),
    command('menu', ['Shift+F10', 'ContextMenu'], here, openMenuAtSelection),
    command('delete', ['Delete', 'Backspace'], anything, deleteSelection),
    command('copy', ['Mod+C'], someNodes, copySelection),
    command('cut', ['Mod+X'], someNodes, cutSelection),
    command('paste', ['Mod+V'], here, () => void paste()),
    command('duplicate', ['Mod+D'], someNodes, duplicateSelection),
    command('selectAll', ['Mod+A'], here, () => {
      const { nodes, edges } = currentScenario().flow;
      select({ nodes: nodes.map(({ id }) => id), edges: edges.map(({ id }) => id) });
    }),
    command('deselect', ['Escape'], anything, clearSelection),
    command('tidy', ['Mod+Shift+L'], isArranged, () => {
      changeOnce(withAutomaticLayout(useDocument.getState().project, currentScenario().id));
      requestAnimationFrame(() => fit());
    }),
    command('fit', ['F'], here, fit),
    command('zoomIn', ['Plus', '='], here, () => void canvas()?.zoomIn()),
    command('zoomOut', ['-'], here, () => void canvas()?.zoomOut()),
    command('zoomSelection', ['Z'], someNodes, () => {
      void canvas()?.fitView({ nodes: chosen().nodes.map((id) => ({ id })), padding: 0.4, maxZoom: 1.6 });
    }),
    command('moveLeft', ['ArrowLeft'], someNodes, () => nudge(-GRID, 0)),
    command('moveRight', ['ArrowRight'], someNodes, () => nudge(GRID, 0)),
    command('moveUp', ['ArrowUp'], someNodes, () => nudge(0, -GRID)),
    command('moveDown', ['ArrowDown'], someNodes, () => nudge(0, GRID)),
    { ...command('alignTop', [], several, () => align('row')), id: 'design.alignRow' },
    { ...command('alignLeft', [], several, () => align('column')), id: 'design.alignColumn' },
    command('distribute', [], () => here() && nodeCount() > 2, distribute),
  ];
}

type Name =
  | 'addBlock'
  | 'addAfter'
  | 'insertHere'
  | 'connectTo'
  | 'group'
  | 'menu'
  | 'delete'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'selectAll'
  | 'deselect'
  | 'tidy'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomSelection'
  | 'moveLeft'
  | 'moveRight'
  | 'moveUp'
  | 'moveDown'
  | 'alignTop'
  | 'alignLeft'
  | 'distribute';

function command(name: Name, keys: readonly string[], when: () => boolean, run: () => void): Command {
  const key: WordKey = `command.${name}`;
  return { id: `design.${name}`, label: { key }, when, run, ...(keys.length > 0 ? { keys } : {}) };
}

function oneEdge(): boolean {
  return here() && nodeCount() === 0 && chosen().edges.length === 1;
}

function several(): boolean {
  return here() && nodeCount() > 1;
}

function isArranged(): boolean {
  return here() && currentScenario().flow.nodes.some((node) => node.position !== undefined);
}

function pickForEdge(): void {
  openDialog({ kind: 'pick', where: whereSelected() });
}

function fit(): void {
  void canvas()?.fitView({ padding: 0.06, maxZoom: 1.25 });
}

/** Nodes and lines in one step of the history. */
function deleteSelection(): void {
  const { nodes, edges } = chosen();
  const scenario = currentScenario().id;
  clearSelection();
  const cut = withoutEdges(useDocument.getState().project, scenario, edges);
  changeOnce(withoutNodes(cut, scenario, nodes));
  const { language } = usePreferences.getState();
  announce(word(language, 'design.done.delete', { count: nodes.length + edges.length }));
}
