/** The lines to draw: edges between the same two nodes (one per condition) are one line. */
import type { Edge, Flow } from '@simalur/model';

export function linesOf(flow: Flow): readonly Edge[] {
  const seen = new Set<string>();
  return flow.edges.filter((edge) => {
    const pair = `${edge.from} ${edge.to}`;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}
