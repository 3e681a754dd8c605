/** Adds a block where a person expects it: into the selected line, after the selected node, else where there is room. */
import {
  type Added,
  labelText,
  type NewNode,
  type Position,
  type Project,
  withNode,
  withNodeAfter,
  withNodeOnEdge,
  withPositions,
} from '@simalur/model';
import { word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { changeOnce, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { currentScenario } from '../../state/useScenario.ts';
import type { Placed } from '../flow-canvas/geometry.ts';
import { layoutOf } from '../flow-canvas/layout.ts';

/** After a node, into a line, or at a place of the drawing. */
export type Where =
  | { readonly kind: 'after'; readonly node: string; readonly at?: Position }
  | { readonly kind: 'edge'; readonly edge: string; readonly at?: Position }
  | { readonly kind: 'free'; readonly at?: Position };

const GAP = 48;
const ROUGH = { width: 120, height: 46 } as const;

export function addBlock(node: NewNode, where: Where): void {
  const { project: before } = useDocument.getState();
  const scenario = currentScenario();
  const { language } = usePreferences.getState();
  const placed = isPlaced();
  // Let go at a place of a flow that was laid out by itself: everything else stays where it is seen.
  const project = placed || !where.at ? before : withPositions(before, scenario.id, drawnPlaces());
  const position = where.at ?? (placed ? placeFor(where) : undefined);
  const added = grown(project, scenario.id, node, where, position);
  changeOnce(added.project);
  select({ nodes: [added.id] });
  announce(word(language, 'design.done.add', { name: labelText(node.name, language) }));
}

function grown(
  project: Project,
  scenario: string,
  node: NewNode,
  where: Where,
  at: Position | undefined,
): Added {
  if (where.kind === 'after') return withNodeAfter(project, scenario, where.node, node, at);
  if (where.kind === 'edge') return withNodeOnEdge(project, scenario, where.edge, node, at);
  return withNode(project, scenario, node, at);
}

/** Whether the flow stands where a person has put it; else it is laid out by itself and needs no places. */
export function isPlaced(): boolean {
  const { nodes } = currentScenario().flow;
  return nodes.length > 0 && nodes.every((node) => node.position !== undefined);
}

/** Places of all nodes as they are drawn now. */
export function drawnPlaces(): ReadonlyMap<string, Placed> {
  return layoutOf(currentScenario().flow, usePreferences.getState().language).nodes;
}

function placeFor(where: Where): Position {
  const places = drawnPlaces();
  const { flow } = currentScenario();
  let wanted: Position = { x: 0, y: 0 };
  if (where.kind === 'after') {
    const before = places.get(where.node);
    if (before) wanted = { x: before.x + before.width + GAP, y: before.y };
  } else if (where.kind === 'edge') {
    const edge = flow.edges.find(({ id }) => id === where.edge);
    const from = edge && places.get(edge.from);
    const to = edge && places.get(edge.to);
    if (from && to) {
      wanted = { x: (from.x + from.width + to.x - ROUGH.width) / 2, y: (from.y + to.y) / 2 };
    }
  } else {
    const right = Math.max(0, ...[...places.values()].map((place) => place.x + place.width));
    wanted = { x: right + GAP, y: 0 };
  }
  return clear(wanted, [...places.values()]);
}

/** Downwards until nothing is in the way. */
function clear(wanted: Position, places: readonly Placed[]): Position {
  let { y } = wanted;
  const overlaps = () =>
    places.some(
      (place) =>
        wanted.x < place.x + place.width &&
        place.x < wanted.x + ROUGH.width &&
        y < place.y + place.height + 8 &&
        place.y < y + ROUGH.height + 8,
    );
  while (overlaps()) y += ROUGH.height / 2;
  return { x: wanted.x, y };
}
