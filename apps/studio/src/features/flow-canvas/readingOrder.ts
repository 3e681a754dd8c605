/** Nodes in the order in which a visit meets them: breadth first from the arrivals, what is never met last. */
import type { Flow, FlowNode } from '@simalur/model';

export function inReadingOrder(flow: Flow): readonly FlowNode[] {
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));
  const queue = flow.nodes.filter((node) => node.kind === 'arrival').map((node) => node.id);
  const met = new Set(queue);
  for (let index = 0; index < queue.length; index++) {
    for (const edge of flow.edges) {
      if (edge.from !== queue[index] || met.has(edge.to)) continue;
      met.add(edge.to);
      queue.push(edge.to);
    }
  }
  const ordered = queue.flatMap((id) => byId.get(id) ?? []);
  // A way out is read last, wherever it first appears.
  const exits = ordered.filter((node) => node.kind === 'exit');
  const unmet = flow.nodes.filter((node) => !met.has(node.id));
  return [...ordered.filter((node) => node.kind !== 'exit'), ...unmet, ...exits];
}
