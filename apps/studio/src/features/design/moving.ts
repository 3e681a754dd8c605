/**
 * Moves nodes, each call a step of the history unless `gesture` joins it to the one before. The first move of a flow that
 * was laid out by itself writes down where everything stands.
 */
import { type Position, withPositions } from '@simalur/model';
import { change, changeOnce, useDocument } from '../../state/document.ts';
import { useSelection } from '../../state/selection.ts';
import { currentScenario } from '../../state/useScenario.ts';
import type { Placed } from '../flow-canvas/geometry.ts';
import { drawnPlaces } from './addBlock.ts';

export function moveNodes(places: ReadonlyMap<string, Position>, gesture?: string): void {
  const { project } = useDocument.getState();
  const all = new Map<string, Position>(drawnPlaces());
  for (const [id, place] of places) all.set(id, place);
  const moved = withPositions(project, currentScenario().id, all);
  if (gesture === undefined) changeOnce(moved);
  else change(gesture, moved);
}

/** Moves what is selected by whole steps of the grid. */
export function nudge(dx: number, dy: number): void {
  moveNodes(new Map(chosenPlaces().map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }])), 'nudge');
}

/** Puts the selected nodes on one line: `row`, their middles at one height; `column`, one under the other. */
export function align(along: 'row' | 'column'): void {
  const chosen = chosenPlaces();
  const middle = (place: Placed) =>
    along === 'row' ? place.y + place.height / 2 : place.x + place.width / 2;
  const line = chosen.reduce((sum, [, place]) => sum + middle(place), 0) / Math.max(1, chosen.length);
  const moved = chosen.map(([id, place]): [string, Position] => [
    id,
    along === 'row' ? { x: place.x, y: line - place.height / 2 } : { x: line - place.width / 2, y: place.y },
  ]);
  moveNodes(new Map(moved));
}

/** The same gap between the selected nodes, along the longer side of what they cover; the outermost stay. */
export function distribute(): void {
  const chosen = chosenPlaces();
  const spread = (of: (place: Placed) => number) =>
    Math.max(...chosen.map(([, place]) => of(place))) - Math.min(...chosen.map(([, place]) => of(place)));
  const across = spread(({ x }) => x) >= spread(({ y }) => y);
  const start = (place: Placed) => (across ? place.x : place.y);
  const size = (place: Placed) => (across ? place.width : place.height);
  const ordered = chosen.toSorted(([, a], [, b]) => start(a) - start(b));
  const first = ordered[0]?.[1];
  const last = ordered.at(-1)?.[1];
  if (!first || !last) return;
  const filled = ordered.reduce((sum, [, place]) => sum + size(place), 0);
  const gap = (start(last) + size(last) - start(first) - filled) / (ordered.length - 1);
  let at = start(first);
  const moved = new Map<string, Position>();
  for (const [id, place] of ordered) {
    moved.set(id, across ? { x: at, y: place.y } : { x: place.x, y: at });
    at += size(place) + gap;
  }
  moveNodes(moved);
}

function chosenPlaces(): readonly [string, Placed][] {
  const chosen = new Set(useSelection.getState().nodes);
  return [...drawnPlaces()].filter(([id]) => chosen.has(id));
}
