/** Where a new block goes: by what is selected, or by where it is let go. */
import { useSelection } from '../../state/selection.ts';
import { currentScenario } from '../../state/useScenario.ts';
import { isPlaced, type Where } from './addBlock.ts';
import { canvas } from './canvasApi.ts';

/** Into the selected line, after the one selected node, else free. */
export function whereSelected(): Where {
  const { nodes, edges } = useSelection.getState();
  const [node] = nodes;
  const [edge] = edges;
  if (node !== undefined && nodes.length === 1 && edges.length === 0) return { kind: 'after', node };
  if (edge !== undefined && nodes.length === 0 && edges.length === 1) return { kind: 'edge', edge };
  return { kind: 'free' };
}

/** A point of the screen as a place of the drawing: over a line, into it. Undefined outside of the canvas. */
export function dropAt(clientX: number, clientY: number): Where | undefined {
  const under = document.elementsFromPoint(clientX, clientY);
  const pane = under.find((element) => element.closest('.design__canvas'));
  const flow = canvas();
  if (!pane || !flow) return undefined;
  const line = under.find((element) => element.closest('.react-flow__edge'))?.closest('.react-flow__edge');
  const edge = line?.getAttribute('data-id');
  const place = flow.screenToFlowPosition({ x: clientX, y: clientY });
  const at = { x: place.x - 60, y: place.y - 20 };
  // Into a line of a flow that is laid out by itself, the block finds its place alone.
  const known = currentScenario().flow.edges.some(({ id }) => id === edge);
  if (edge && known) return isPlaced() ? { kind: 'edge', edge, at } : { kind: 'edge', edge };
  return { kind: 'free', at };
}
