/** What the canvas draws: the picture of the flow, with what is selected and, during a drag, where it is held. */
import type { Position } from '@simalur/model';
import type { Selection } from '../../state/selection.ts';
import type { Picture, PictureEdge, PictureNode } from '../flow-canvas/picture.ts';

export interface CanvasModel {
  readonly nodes: PictureNode[];
  readonly edges: PictureEdge[];
}

export function canvasModel(
  picture: Picture,
  selection: Selection,
  held: ReadonlyMap<string, Position>,
): CanvasModel {
  const nodes = new Set(selection.nodes);
  const edges = new Set(selection.edges);
  return {
    nodes: picture.nodes.map((node) => {
      const position = held.get(node.id);
      const selected = nodes.has(node.id);
      if (!position && !selected) return node;
      return { ...node, selected, position: position ?? node.position };
    }),
    edges: picture.edges.map((edge) => {
      const selected = edges.has(edge.id);
      // The routed path belongs to where the nodes stood: beside a node that is held, a plain line follows it.
      const loose = held.has(edge.source) || held.has(edge.target);
      if (!selected && !loose) return edge;
      const data = edge.data && loose ? { ...edge.data, path: undefined } : edge.data;
      return { ...edge, selected, ...(data ? { data } : {}) };
    }),
  };
}
