/**
 * How many patients walk each line, from what the stations counted: a station's visits all came in over its lines and
 * went out over them, so a line is known wherever it is the only unknown one at one of its ends. Lines that nothing
 * decides stay unknown: better no number than a guessed one.
 */
import type { Flow } from '@simalur/model';
import { linesOf } from './lines.ts';

/** Patients per day by id of the drawn line. `visits`: patients per day by node, as far as they were counted. */
export function edgeFlow(flow: Flow, visits: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const lines = linesOf(flow);
  const through = new Map(visits);
  const known = new Map<string, number>();
  const leaving = groupBy(lines, ({ from }) => from);
  const entering = groupBy(lines, ({ to }) => to);
  const kinds = new Map(flow.nodes.map((node) => [node.id, node.kind]));
  // Where a follow-up comes back in, more arrive than the lines bring.
  const returns = new Set(flow.nodes.flatMap((node) => (node.kind === 'followUp' ? [node.to] : [])));

  let news = true;
  const learn = (into: Map<string, number>, id: string, value: number) => {
    if (into.has(id)) return;
    // What leaves a queue without being served is missing further on: never less than nobody.
    into.set(id, Math.max(0, value));
    news = true;
  };
  while (news) {
    news = false;
    for (const { id } of flow.nodes) {
      const kind = kinds.get(id);
      // The parts of a fork are walked by the same patient at once: they do not add up.
      const sides = [
        { lines: leaving.get(id) ?? [], adds: kind !== 'fork' },
        { lines: returns.has(id) ? [] : (entering.get(id) ?? []), adds: kind !== 'join' },
      ];
      for (const side of sides) {
        const total = through.get(id);
        const open = side.lines.filter((line) => !known.has(line.id));
        const sum = side.lines.reduce((all, line) => all + (known.get(line.id) ?? 0), 0);
        if (total !== undefined && !side.adds) for (const line of open) learn(known, line.id, total);
        if (total !== undefined && side.adds && open.length === 1 && open[0]) {
          learn(known, open[0].id, total - sum);
        }
        if (total === undefined && side.lines.length > 0 && open.length === 0) {
          learn(through, id, side.adds ? sum : (known.get(side.lines[0]?.id ?? '') ?? 0));
        }
      }
    }
  }
  return known;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
