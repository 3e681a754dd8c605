/** Ways that came, went, lead elsewhere or are taken by another share of the patients. */
import type { Edge, Scenario, ScenarioDiff } from '@simalur/model';
import type { WordKey } from './catalogue/index.ts';
import { formatNumber } from './numbers.ts';
import type { ChangeWords, SaidChange } from './saidChange.ts';

/** Lines of a node that came or went are told with the node. */
export function edgeChanges(
  before: Scenario,
  after: Scenario,
  diff: ScenarioDiff,
  words: ChangeWords,
): SaidChange[] {
  const { node, say: sentence, language } = words;
  const old = new Set(before.flow.nodes.map(({ id }) => id));
  const now = new Set(after.flow.nodes.map(({ id }) => id));
  const stays = ({ from, to }: Edge) => [from, to].every((id) => old.has(id) && now.has(id));
  const names = ({ from, to }: Edge) => ({ from: node(from), to: node(to) });
  const share = (value: number | undefined) => `${formatNumber((value ?? 0) * 100, language)}\u00a0%`;
  const joins = (edges: readonly Edge[], { from, to }: Edge) =>
    edges.some((one) => one.from === from && one.to === to);
  return [
    ...diff.edges.added
      .filter((edge) => stays(edge) && !joins(before.flow.edges, edge))
      .map(
        (edge): SaidChange => ({
          kind: 'added',
          edge: edge.id,
          node: edge.from,
          text: sentence('change.edgeAdded', names(edge)),
        }),
      ),
    ...diff.edges.removed
      .filter((edge) => stays(edge) && !joins(after.flow.edges, edge))
      .map(
        (edge): SaidChange => ({
          kind: 'removed',
          node: edge.from,
          text: sentence('change.edgeRemoved', names(edge)),
        }),
      ),
    ...diff.edges.changed.flatMap(({ before: was, after: is, fields }): SaidChange[] => {
      const told = (key: WordKey, params: Readonly<Record<string, string>>): SaidChange => ({
        kind: 'changed',
        edge: is.id,
        node: is.from,
        text: sentence(key, { ...names(is), ...params }),
      });
      if (fields.includes('to') || fields.includes('from'))
        return [told('change.edgeMoved', { before: node(was.to) })];
      return [
        ...(fields.includes('share')
          ? [told('change.share', { before: share(was.share), after: share(is.share) })]
          : []),
        ...(fields.includes('when') ? [told('change.edgeRule', {})] : []),
      ];
    }),
  ];
}
