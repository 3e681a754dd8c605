/** What can be added to a flow, in the clinic's words: new blocks, and the stations that the project already has. */
import { labelText, type NewNode, type Project, type Scenario, type Station } from '@simalur/model';
import type { IconName } from '../../icons/Icon.tsx';
import type { Words } from '../../language/useWords.ts';
import type { WordKey } from '../../language/words.ts';

export interface Block {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  /** Where it comes from, or what it does. */
  readonly hint: string;
  readonly node: NewNode;
}

/** A block without its name. */
type Shape =
  | { readonly kind: 'arrival' | 'decision' | 'fork' | 'join' | 'delay' }
  | { readonly kind: 'exit'; readonly outcome: 'home' | 'referred' }
  | { readonly kind: 'followUp'; readonly purpose: 'control' };

const KINDS: readonly { readonly id: string; readonly icon: IconName; readonly shape: Shape }[] = [
  { id: 'decision', icon: 'branch', shape: { kind: 'decision' } },
  { id: 'delay', icon: 'clock', shape: { kind: 'delay' } },
  { id: 'fork', icon: 'fork', shape: { kind: 'fork' } },
  { id: 'join', icon: 'join', shape: { kind: 'join' } },
  { id: 'followUp', icon: 'calendar', shape: { kind: 'followUp', purpose: 'control' } },
  { id: 'arrival', icon: 'enter', shape: { kind: 'arrival' } },
  { id: 'home', icon: 'home', shape: { kind: 'exit', outcome: 'home' } },
  { id: 'referred', icon: 'referred', shape: { kind: 'exit', outcome: 'referred' } },
];

/** New blocks: an empty station first, then what is no station. */
export function newBlocks({ w }: Words): readonly Block[] {
  return [
    {
      id: 'station',
      name: w('block.station'),
      icon: 'staff',
      hint: w('block.station.hint'),
      node: { kind: 'station', name: w('block.station') },
    },
    ...KINDS.map(({ id, icon, shape }): Block => {
      const name = w(`block.${id}` as WordKey);
      return { id, icon, name, hint: w(`block.${id}.hint` as WordKey), node: { ...shape, name } };
    }),
  ];
}

/** Stations of the other flows (and of this one), so that a team builds with rooms that it knows. */
export function knownStations(project: Project, scenario: Scenario, words: Words): readonly Block[] {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const own = new Set(scenario.flow.nodes.map((node) => labelText(node.name, 'id')));
  for (const other of project.scenarios) {
    for (const node of other.flow.nodes) {
      if (node.kind !== 'station') continue;
      const key = labelText(node.name, 'id');
      if (seen.has(key)) continue;
      seen.add(key);
      blocks.push({
        id: `like:${other.id}:${node.id}`,
        name: words.label(node.name),
        icon: 'copy',
        hint: own.has(key)
          ? words.w('block.known.here')
          : words.w('block.known.hint', { flow: words.label(other.name) }),
        node: { kind: 'station', name: node.name, like: node satisfies Station },
      });
    }
  }
  // First what this flow does not have yet.
  return [...blocks].sort((a, b) => Number(own.has(nameOf(a))) - Number(own.has(nameOf(b))));
}

function nameOf({ node }: Block): string {
  return labelText(node.name, 'id');
}
