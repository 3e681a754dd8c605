/**
 * Klaster and areas behind the nodes. A group is drawn only where one rectangle holds its nodes and nobody else's,
 * with room for its name: a picture that is right in part is better than one that is crowded.
 */
import type { Flow } from '@simalur/model';
import { labelText } from '@simalur/model';
import type { Language } from '../../language/words.ts';
import type { Placed } from './geometry.ts';
import { TEXT_PX } from './sizes.ts';
import { textWidth } from './textWidth.ts';

export interface Area extends Placed {
  readonly id: string;
  readonly name: string;
}

const PAD = 5;
const NAME_HEIGHT = 14;
/** The badge of the worst queue stands on top of its node. */
const BADGE_HEIGHT = 12;
/** The picture's own padding: nothing is drawn higher. */
const HIGHEST = -PAD - NAME_HEIGHT;

export function areasOf(flow: Flow, nodes: ReadonlyMap<string, Placed>, language: Language): readonly Area[] {
  const areas: Area[] = [];
  for (const group of flow.groups ?? []) {
    const ids = new Set(flow.nodes.filter((node) => node.group === group.id).map(({ id }) => id));
    const members = [...nodes].filter(([id]) => ids.has(id)).map(([, placed]) => placed);
    const others = [...nodes].filter(([id]) => !ids.has(id)).map(([, placed]) => placed);
    // One node alone needs no area: its own border says as much.
    if (members.length < 2) continue;
    const name = labelText(group.name, language);
    const area = { id: group.id, name, ...around(members, textWidth(name, `500 ${TEXT_PX}px`)) };
    const fits = textWidth(name, `500 ${TEXT_PX}px`) + 2 * PAD <= area.width && area.y >= HIGHEST;
    if (fits && ![...others, ...areas].some((other) => overlap(area, other))) areas.push(area);
  }
  return areas;
}

/** The rectangle of the nodes with a line for the name above them, clear of a badge under it. */
function around(placed: readonly Placed[], nameWidth: number): Placed {
  const x = Math.min(...placed.map((node) => node.x)) - PAD;
  const top = Math.min(...placed.map((node) => node.y));
  const under = placed.some((node) => node.y < top + BADGE_HEIGHT && node.x < x + 2 * PAD + nameWidth);
  const y = top - PAD - NAME_HEIGHT - (under ? BADGE_HEIGHT : 0);
  return {
    x,
    y,
    width: Math.max(...placed.map((node) => node.x + node.width)) + PAD - x,
    height: Math.max(...placed.map((node) => node.y + node.height)) + PAD - y,
  };
}

function overlap(a: Placed, b: Placed): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
