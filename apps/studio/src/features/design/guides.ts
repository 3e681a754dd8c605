/** Helper lines of a drag: where the held node stands in line with another, within a few pixels it snaps to it. */
import type { Position } from '@simalur/model';
import type { PictureNode } from '../flow-canvas/picture.ts';

export interface Guide {
  readonly along: 'x' | 'y';
  /** Place of the line, and by how much the held node is off it. */
  readonly at: number;
  readonly off: number;
}

const REACH = 5;

interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** At most one line of each direction, for the first of the nodes that are held. */
export function guidesFor(
  held: ReadonlyMap<string, Position>,
  nodes: readonly PictureNode[],
): readonly Guide[] {
  const [id, position] = [...held][0] ?? [];
  const own = nodes.find((node) => node.id === id);
  if (!own || !position) return [];
  const box = boxOf(own, position);
  const others = nodes.filter((node) => !held.has(node.id)).map((node) => boxOf(node, node.position));
  return (['x', 'y'] as const).flatMap((along) => {
    let best: Guide | undefined;
    for (const other of others) {
      for (const at of lines(other, along)) {
        for (const mine of lines(box, along)) {
          const off = at - mine;
          if (Math.abs(off) <= REACH && Math.abs(off) < Math.abs(best?.off ?? REACH + 1)) {
            best = { along, at, off };
          }
        }
      }
    }
    return best ? [best] : [];
  });
}

/** Everything that is held, moved onto the lines. */
export function snapped(
  held: ReadonlyMap<string, Position>,
  guides: readonly Guide[],
): ReadonlyMap<string, Position> {
  const by = (along: 'x' | 'y') => guides.find((guide) => guide.along === along)?.off ?? 0;
  const [dx, dy] = [by('x'), by('y')];
  if (dx === 0 && dy === 0) return held;
  return new Map([...held].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

function boxOf(node: PictureNode, position: Position): Box {
  return { x: position.x, y: position.y, width: node.width ?? 0, height: node.height ?? 0 };
}

/** Both edges and the middle. */
function lines(box: Box, along: 'x' | 'y'): readonly number[] {
  const start = along === 'x' ? box.x : box.y;
  const size = along === 'x' ? box.width : box.height;
  return [start, start + size / 2, start + size];
}
