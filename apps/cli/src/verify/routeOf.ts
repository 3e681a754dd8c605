/** The way of a class through the stations of a case, from its end to its beginning: each node knows what follows. */
import { Fields, isObject, type Json, quote } from './json.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import type { Stations } from './stations.ts';

/** What a route needs of the stations it names. */
export type StationSource = Pick<Stations, 'b' | 'has' | 'entry' | 'lost'>;

/** Stations at which the parts of a fork end, noted for delays of synchronisation. */
export type ForkEnds = string[][];

/** Most stations of which all orders are tried for fair ties. */
const MOST_FAIR = 4;

/**
 * Builds a route in front of the node `next`.
 *
 * @returns its first node.
 */
export function buildRoute(
  stations: StationSource,
  route: readonly Json[],
  next: string,
  where: string,
  forkEnds: ForkEnds = [],
): string {
  let at = next;
  for (let i = route.length - 1; i >= 0; i--) {
    const visit = route.slice(0, i).filter((earlier) => earlier === route[i]).length;
    at = element(stations, route[i] as Json, at, visit, `${where}[${i}]`, forkEnds);
  }
  return at;
}

function element(
  stations: StationSource,
  step: Json,
  next: string,
  visit: number,
  where: string,
  forkEnds: ForkEnds,
): string {
  if (typeof step === 'string') return named(stations, step, next, visit, where);
  if (!isObject(step)) throw new NotReadable(`${where}: ${quote(step)}`);
  const f = new Fields(step, where);
  const to = choice(stations, f, next, forkEnds);
  f.done();
  return to;
}

const asList = (value: Json | undefined): Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function choice(stations: StationSource, f: Fields, next: string, forkEnds: ForkEnds): string {
  switch (f.firstOf('probability', 'fork', 'parallel', 'round_robin', 'shortest_queue', 'random_split')) {
    case 'probability': {
      const share = f.number('probability');
      const to = buildRoute(stations, asList(f.any('to')), next, `${f.where}.to`, forkEnds);
      const other = f.has('else')
        ? buildRoute(stations, asList(f.any('else')), next, `${f.where}.else`, forkEnds)
        : next;
      return stations.b.chance([
        { share, to },
        { share: 1 - share, to: other },
      ]);
    }
    case 'fork':
    case 'parallel':
      return fork(stations, f, next, forkEnds);
    case 'round_robin': {
      const node = stations.b.node('decision', 'in turn', { route: { by: 'inTurn' } });
      for (const way of ways(stations, f, 'round_robin', next, forkEnds)) stations.b.edge(node, way);
      return node;
    }
    case 'random_split': {
      const all = ways(stations, f, 'random_split', next, forkEnds);
      return stations.b.chance(all.map((to) => ({ share: 1 / all.length, to })));
    }
    case 'shortest_queue':
      return shortest(stations, f, ways(stations, f, 'shortest_queue', next, forkEnds));
    default:
      throw new NotReadable(`${f.where}: ${quote(f.object)}`);
  }
}

function ways(stations: StationSource, f: Fields, name: string, next: string, forkEnds: ForkEnds): string[] {
  return f
    .list(name)
    .map((way, i) => buildRoute(stations, asList(way), next, `${f.where}.${name}[${i}]`, forkEnds));
}

function fork(stations: StationSource, f: Fields, next: string, forkEnds: ForkEnds): string {
  const name = f.firstOf('fork', 'parallel') ?? 'fork';
  const join = f.textOr('join', 'all');
  if (join !== 'all') {
    if (/^(any|first|\d+)/i.test(join)) throw new NotExpressible(`a join that waits for "${join}" only`);
    throw f.bad('join');
  }
  const { b } = stations;
  const joinNode = b.node('join', 'join');
  b.edge(joinNode, next);
  const node = b.node('fork', 'fork');
  for (const way of ways(stations, f, name, joinNode, forkEnds)) b.edge(node, way);
  forkEnds.push(f.list(name).map((way) => String(asList(way).at(-1))));
  return node;
}

function shortest(stations: StationSource, f: Fields, all: readonly string[]): string {
  const counts = f.textOr('counts', 'patients waiting plus in service');
  if (!/^(patients )?(waiting plus in service|in system)$/i.test(counts)) {
    if (/waiting/i.test(counts)) throw new NotExpressible(`the shortest queue counted as "${counts}"`);
    throw f.bad('counts');
  }
  const { b } = stations;
  const inOrder = (order: readonly string[]): string => {
    const node = b.node('decision', 'shortest', { route: { by: 'shortestQueue' } });
    for (const way of order) b.edge(node, way);
    return node;
  };
  const ties = f.textOr('ties', 'first');
  if (/^(the )?(first|lowest-numbered)\b/i.test(ties)) return inOrder(all);
  if (!/^(fair coin|at random|random|uniform)/i.test(ties)) throw f.bad('ties');
  if (all.length > MOST_FAIR) throw new NotExpressible(`fair ties between ${all.length} queues`);
  // The first of equals is taken: with the order drawn, ties are fair.
  const orders = permutations(all);
  return b.chance(orders.map((order) => ({ share: 1 / orders.length, to: inOrder(order) })));
}

function permutations(all: readonly string[]): string[][] {
  if (all.length <= 1) return [[...all]];
  return all.flatMap((first, i) =>
    permutations([...all.slice(0, i), ...all.slice(i + 1)]).map((rest) => [first, ...rest]),
  );
}

/** A station, or a phrase "unit1 if a bed is free else unit2 if a bed is free else lost". */
function named(stations: StationSource, step: string, next: string, visit: number, where: string): string {
  if (stations.has(step)) return stations.entry(step, next, visit);
  if (/^(leave|leaves|exit|home|out)$/i.test(step)) return next;
  const parts = step.split(/,?\s+else\s+/i);
  const tries = parts.map((part) => {
    const found = /^(.+?) if (?:a|any|one) \S+ is free$/i.exec(part);
    if (found && stations.has(found[1] ?? '')) return { station: found[1] ?? '', ifFree: true };
    if (/^(is )?lost$/i.test(part) || stations.has(part)) return { station: part, ifFree: false };
    throw new NotReadable(`${where}: "${step}"`);
  });
  const { b } = stations;
  const node = b.node('decision', 'if free', { route: { by: 'conditions' } });
  for (const { station, ifFree } of tries) {
    const to = stations.has(station) ? stations.entry(station, next) : stations.lost('lost');
    b.edge(node, to, ifFree ? { when: [{ kind: 'free', station: to }] } : {});
  }
  return node;
}
