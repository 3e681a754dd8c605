/**
 * Which edges lead back, in the order of a visit: from the lab's result to the doctor. Drawn backwards, they do
 * not push the doctor to the right of the lab.
 */
import type { Edge, Flow } from '@simalur/model';

/** Ids of the edges that close a loop, seen from the arrivals: first met, first drawn. */
export function loopEdges(flow: Flow): ReadonlySet<string> {
  const out = new Map<string, Edge[]>();
  for (const edge of flow.edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  const depth = depths(flow, out);
  const loops = new Set<string>();
  const closes = (edge: Edge) => reaches(edge.to, edge.from, out, loops);
  const rise = (edge: Edge) => (depth.get(edge.to) ?? Number.NaN) - (depth.get(edge.from) ?? Number.NaN);
  // First what goes back towards the door, then, where a loop is left, what stays at the same depth.
  for (const edge of flow.edges) if (rise(edge) < 0 && closes(edge)) loops.add(edge.id);
  for (const edge of flow.edges) if (rise(edge) === 0 && closes(edge)) loops.add(edge.id);
  return loops;
}

/** Steps from the nearest arrival. */
function depths(flow: Flow, out: ReadonlyMap<string, readonly Edge[]>): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  const queue = flow.nodes.filter((node) => node.kind === 'arrival').map((node) => node.id);
  for (const id of queue) depth.set(id, 0);
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at] ?? '';
    for (const edge of out.get(id) ?? []) {
      if (depth.has(edge.to)) continue;
      depth.set(edge.to, (depth.get(id) ?? 0) + 1);
      queue.push(edge.to);
    }
  }
  return depth;
}

function reaches(
  start: string,
  goal: string,
  out: ReadonlyMap<string, readonly Edge[]>,
  without: ReadonlySet<string>,
): boolean {
  const seen = new Set([start]);
  const stack = [start];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (id === goal) return true;
    for (const edge of out.get(id) ?? []) {
      if (without.has(edge.id) || seen.has(edge.to)) continue;
      seen.add(edge.to);
      stack.push(edge.to);
    }
  }
  return false;
}
