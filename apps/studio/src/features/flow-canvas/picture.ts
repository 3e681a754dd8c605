/** React Flow's nodes and edges, derived from the document and the last results. Nothing is stored here. */
import type { Flow, FlowNode, Project } from '@simalur/model';
import type { Edge as CanvasEdge, Node as CanvasNode } from '@xyflow/react';
import type { Words } from '../../language/useWords.ts';
import type { FlowView, StationView } from '../../run/view.ts';
import { nodeDescription } from './describe.ts';
import type { Area } from './groups.ts';
import { layoutOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { busiest, busyText, NO_LINES, queuePath, walkedLines, walkedOn } from './results.ts';
import { routesOf } from './routes.ts';
import { type Serving, servingAt } from './staffing.ts';

interface NodeData extends Record<string, unknown> {
  readonly node: FlowNode;
  readonly name: string;
  readonly staff: readonly Serving[];
  readonly flat: boolean;
  readonly result: StationView | undefined;
  readonly worst: boolean;
  readonly stale: boolean;
  /** Lines can be drawn from and to it. */
  readonly connectable: boolean;
  /** The queue over the day as an SVG path, in a box of 100 by 16; in the editor only. */
  readonly queue: string | undefined;
  /** Share of their time that the busiest of the staff here are busy; in the editor only. */
  readonly busy: number | undefined;
}

interface RouteData extends Record<string, unknown> {
  readonly path: string | undefined;
  readonly loop: boolean;
  /** Share of the patients who leave the node it comes from, and how thick that is drawn; where it is known. */
  readonly share: string | undefined;
  readonly thickness: number | undefined;
}

export type PictureNode = CanvasNode<NodeData>;
export type PictureEdge = CanvasEdge<RouteData>;

export interface Picture {
  readonly nodes: PictureNode[];
  readonly edges: PictureEdge[];
  readonly areas: readonly Area[];
  readonly width: number;
  readonly height: number;
}

export function pictureOf(
  project: Project,
  flow: Flow,
  view: FlowView | undefined,
  stale: boolean,
  words: Words,
  connectable = false,
): Picture {
  const layout = layoutOf(flow, words.language);
  const lines = linesOf(flow);
  const routes = routesOf(lines, layout.nodes, layout.bends);
  const names = new Map(flow.nodes.map((node) => [node.id, words.label(node.name)]));

  const mostWaiting = Math.max(
    1,
    ...[...(view?.stations.values() ?? [])].flatMap(({ queueByHalfHour }) => queueByHalfHour),
  );
  const walked = connectable && view ? walkedLines(flow, view) : NO_LINES;

  const nodes = flow.nodes.flatMap((node): PictureNode[] => {
    const placed = layout.nodes.get(node.id);
    if (!placed) return [];
    const staff = servingAt(node, project);
    const result = view?.stations.get(node.id);
    const busy = connectable && view ? busiest(staff, view) : undefined;
    const said = nodeDescription(node, staff, result, view?.worst === node.id, words);
    const description = busy === undefined ? said : `${said} ${busyText(busy, words)}`;
    return [
      {
        id: node.id,
        type: node.kind,
        position: { x: placed.x, y: placed.y },
        width: placed.width,
        height: placed.height,
        // Known before it is drawn: without it React Flow measures again, and forgets the handles, at each change.
        measured: { width: placed.width, height: placed.height },
        ariaLabel: description,
        domAttributes: { title: description },
        data: {
          node,
          name: unbroken(names.get(node.id) ?? ''),
          staff,
          flat: layout.flat.has(node.id),
          result,
          worst: view?.worst === node.id,
          stale,
          connectable,
          queue: connectable && result ? queuePath(result.queueByHalfHour, mostWaiting) : undefined,
          busy,
        },
      },
    ];
  });

  const edges = lines.map(
    (edge): PictureEdge => ({
      id: edge.id,
      source: edge.from,
      target: edge.to,
      type: 'route',
      focusable: connectable,
      ariaLabel: words.w('edge.aria', {
        from: names.get(edge.from) ?? edge.from,
        to: names.get(edge.to) ?? edge.to,
      }),
      data: {
        path: routes.get(edge.id),
        loop: layout.loops.has(edge.id),
        ...walkedOn(walked.get(edge.id), words),
      },
    }),
  );
  return { nodes, edges, areas: layout.areas, width: layout.width, height: layout.height };
}

/** Lines break between words only, as sizes.ts measures them: a browser would also break after the dash of "2–3". */
function unbroken(name: string): string {
  return name.replace(/[–-]/g, '\u2060$&\u2060');
}
